import type { Dts } from '../index/dts';
import { isReportRead, readReport, reportOf } from '../report/readReport';
import type { Report } from '../report/report';
import type { XbrlDocument } from '../xbrl/document';
import { isInlineXbrl } from '../xbrl/recognise';
import type { Steps } from '../xml/steps';

/** UTF-16 units of text that are read in a few milliseconds. */
const shortReport = 200_000;

/**
 * What is reported with a DTS: where its entry point is an instance, that; where it is an Inline XBRL document, its whole set.
 * The same object for as long as none of those documents changes.
 * @returns `undefined` for a DTS that starts from a schema or a linkbase
 */
export function reportOfDts(dts: Dts): Report | undefined {
  const documents = documentsOf(dts);
  return documents && reportOf(documents);
}

/** Whether {@link reportOfDts} has the answer at once: there is no report, it has been read, or it is so short that nobody notices. */
export function isReportAtHand(dts: Dts): boolean {
  const documents = documentsOf(dts);
  return !documents || isReportRead(documents) || documents.reduce((length, { xml }) => length + xml.text.length, 0) <= shortReport;
}

/** Reads it in steps, if that is not done yet, so that {@link reportOfDts} has it. */
export function* readReportOfDts(dts: Dts): Steps<void> {
  const documents = documentsOf(dts);
  if (documents) yield* readReport(documents);
}

function documentsOf(dts: Dts): readonly XbrlDocument[] | undefined {
  const entryPoint = dts.members.get(dts.entryPoint);
  if (entryPoint?.kind !== 'instance') return undefined;
  if (!isInlineXbrl(entryPoint.xml)) return [entryPoint];
  const set = [...dts.members.values()].filter((document) => document.kind === 'instance' && isInlineXbrl(document.xml));
  return set.sort((a, b) => (a.uri < b.uri ? -1 : 1));
}
