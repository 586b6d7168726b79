import type { CalculationMode } from '../../calculation/binding';
import { reportOfDts } from '../../calculation/reportOfDts';
import type { Dts } from '../../index/dts';
import type { LabelChoice } from '../../index/labels';
import type { Report } from '../../report/report';
import { forReaders, forSpreadsheets } from '../statement/cellTexts';
import { calculationsCsv } from './csv';
import { calculationsPage } from './html';
import { calculationsOf } from './rows';

export const calculationsFormats = ['csv', 'html'] as const;
export type CalculationsFormat = (typeof calculationsFormats)[number];

/** How the sums of reports are exported. */
export interface CalculationsRequest {
  readonly format: CalculationsFormat;
  /** URIs of the documents whose reports are wanted; without it, all are. */
  readonly reports: readonly string[] | undefined;
}

/**
 * Every sum of the reports of some DTSs, each report once, as a file of its own.
 * @returns `undefined` where none of the DTSs has a report that is wanted
 */
export function exportedCalculations(dtss: readonly Dts[], { format, reports }: CalculationsRequest, mode: CalculationMode, labels: LabelChoice): string | undefined {
  const dtsByReport = new Map<Report, Dts>();
  for (const dts of dtss) {
    const report = reportOfDts(dts);
    const isWanted = report?.documents.some(({ uri }) => !reports || reports.includes(uri));
    if (report && isWanted && !dtsByReport.has(report)) dtsByReport.set(report, dts);
  }
  if (dtsByReport.size === 0) return undefined;
  const write = format === 'csv' ? forSpreadsheets : forReaders;
  const calculations = [...dtsByReport].map(([report, dts]) => calculationsOf(dts, report, mode, { labels, write }));
  return format === 'csv' ? calculationsCsv(calculations) : calculationsPage(calculations);
}
