import { deliverableRules } from '../deliverable';
import { rules } from '../rules';
import type { Diagnosis } from '../rules/diagnose';
import type { Severity } from '../rules/rule';
import type { TextualDocument } from '../rules/place';
import { toLspRange } from '../features/text';
import type { Range } from '../xml/document';
import { rulePageFile } from '../node/rulePages';
import type { Report } from './report';
import { SarifArtifacts } from './sarifArtifacts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

/**
 * The report as SARIF 2.1.0, for code hosts and build servers: a result for each finding, its code in `properties`, accepted
 * ones suppressed with their reason; in those of the run, by whose rules. Lines and columns are 1-based there.
 * @param folder the canonical URI, ending in a slash, of the folder whose files are named by their paths in it
 */
export function toSarif(report: Report, folder: string): string {
  const artifacts = new SarifArtifacts(folder);
  const results = report.found.flatMap(({ diagnoses }) => diagnoses.map((diagnosis) => toResult(diagnosis, artifacts)));
  const profiles = report.profiles.map(({ profile, because, entryPoints }) => ({ profile, because, entryPoints: entryPoints.map((uri) => artifacts.locationOf(uri)) }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'xbrl-lint', rules: [...rules, ...deliverableRules].map(({ id }) => ({ id, helpUri: rulePageFile(id) })) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: artifacts.originalUriBaseIds,
        ...(artifacts.artifacts.length > 0 ? { artifacts: artifacts.artifacts } : {}),
        results,
        properties: { profiles },
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function toResult({ rule, code, severity, message, document, range, related, accepted }: Diagnosis, artifacts: SarifArtifacts): object {
  return {
    ruleId: rule.id,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: toLocation(document, range, artifacts) }],
    ...(related.length > 0 ? { relatedLocations: related.map((place, id) => ({ id, physicalLocation: toLocation(place.document, place.range, artifacts), message: { text: place.message } })) } : {}),
    ...(accepted === undefined ? {} : { suppressions: [{ kind: 'external', status: 'accepted', justification: accepted }] }),
    properties: { code },
  };
}

function toLocation(document: TextualDocument, range: Range, artifacts: SarifArtifacts): object {
  const { start, end } = toLspRange(document.xml, range);
  return {
    artifactLocation: artifacts.locationOf(document.uri),
    region: { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 },
  };
}
