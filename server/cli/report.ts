import { count } from '../features/hover/markdown';
import { toLspRange } from '../features/text';
import { fileBehind } from '../node/fileBehind';
import type { Diagnosis } from '../rules/diagnose';
import type { Severity } from '../rules/rule';
import type { DiagnosedDocument } from '../service/service';
import type { ProfileInUse } from '../service/taxonomyState';
import { judgedLines } from './judged';

export interface Report {
  /** What was found in each document that was checked, and of each file of a deliverable that something is wrong with. */
  readonly found: readonly DiagnosedDocument[];
  /** By whose rules. */
  readonly profiles: readonly ProfileInUse[];
}

/** The report for scripts; its form is documented in README.md and stays. Positions are 0-based, UTF-16. */
export function toJson(report: Report): string {
  const diagnostics = newFindings(report).map(({ document, range, severity, rule, code, message, related }) => ({
    file: fileOf(document.uri),
    range: toLspRange(document.xml, range),
    severity,
    rule: rule.id,
    code,
    message,
    related: related.map((place) => ({ file: fileOf(place.document.uri), range: toLspRange(place.document.xml, place.range), message: place.message })),
  }));
  const profiles = report.profiles.map(({ profile, because, entryPoints }) => ({ profile, because, entryPoints: entryPoints.map(fileOf) }));
  return `${JSON.stringify({ version: 1, diagnostics, profiles, summary: { documents: report.found.length, ...countBySeverity(report), accepted: countAccepted(report) } }, undefined, 2)}\n`;
}

/** The report for people and terminals: a line for each finding (1-based), then a count, then by whose rules. */
export function toText(report: Report): string {
  const lines = newFindings(report).map(({ document, range, severity, rule, code, message }) => {
    const { start } = toLspRange(document.xml, range);
    return `${fileOf(document.uri)}:${start.line + 1}:${start.character + 1}: ${severity}: ${message} [${code}${code === rule.id ? '' : `, ${rule.id}`}]`;
  });
  const { error, warning, information, hint } = countBySeverity(report);
  const accepted = countAccepted(report);
  const summary = [`${count(report.found.length, 'document')}: ${count(error, 'error')}`, count(warning, 'warning'), `${information} information`, count(hint, 'hint'), ...(accepted > 0 ? [`${accepted} accepted`] : [])];
  return `${[...lines, summary.join(', '), ...judgedLines(report.profiles)].join('\n')}\n`;
}

/** The findings that no baseline accepts. */
function newFindings({ found }: Report): readonly Diagnosis[] {
  return found.flatMap(({ diagnoses }) => diagnoses.filter(({ accepted }) => accepted === undefined));
}

function countBySeverity(report: Report): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of newFindings(report)) counts[severity]++;
  return counts;
}

function countAccepted({ found }: Report): number {
  return found.reduce((sum, { diagnoses }) => sum + diagnoses.filter(({ accepted }) => accepted !== undefined).length, 0);
}

/** A path for files, that of the archive and the one in it for what is in archives; the URI itself for anything else. */
function fileOf(uri: string): string {
  const place = fileBehind(uri);
  if (!place) return uri;
  return place.inner ? `${place.file}!/${place.inner}` : place.file;
}
