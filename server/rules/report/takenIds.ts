import { readContext } from '../../report/context';
import type { Context, Report, Unit } from '../../report/report';
import { readUnit } from '../../report/unit';
import type { XbrlDocument } from '../../xbrl/document';
import { namespaces } from '../../xbrl/names';

/**
 * The contexts of a report that have the id of an earlier one in the same document and say something else, so that no fact can name them: most
 * probably they have lost their own. That is said of the id (duplicate-id).
 */
export function hiddenContexts(report: Report): readonly Context[] {
  const contexts = laterWithId(report, 'context').map(({ document, element, id }) => readContext(document, element, id, []));
  return hiddenBy(report.contexts, contexts, ({ aspects }) => aspects);
}

/** The units of which the same is true. */
export function hiddenUnits(report: Report): readonly Unit[] {
  const units = laterWithId(report, 'unit').map(({ document, element, id }) => readUnit(document, element, id, []));
  return hiddenBy(report.units, units, ({ uEqual }) => uEqual);
}

function laterWithId({ documents }: Report, local: 'context' | 'unit') {
  return documents.flatMap((document) => document.repeatedIds.flatMap(({ id, element }) => (id !== '' && document.xml.is(element, namespaces.xbrli, local) ? [{ document, element, id }] : [])));
}

function hiddenBy<Node extends Context | Unit>(first: readonly Node[], later: readonly Node[], meaningOf: (node: Node) => string): readonly Node[] {
  if (later.length === 0) return [];
  const keyOf = ({ document, id }: Node) => `${document.uri} ${id}`;
  const meanings = new Map(first.map((node) => [keyOf(node), meaningOf(node)]));
  return later.filter((node) => meanings.get(keyOf(node)) !== meaningOf(node));
}

/**
 * The id that a context or unit with the id of an earlier one has lost: the only one that facts name in vain, while no other lacks its own.
 * @param element a row of the document's XML tables
 */
export function idTakenFrom(report: Report, document: XbrlDocument, element: number): string | undefined {
  const kind = document.xml.is(element, namespaces.xbrli, 'context') ? 'context' : 'unit';
  const [hidden, ...others] = kind === 'context' ? hiddenContexts(report) : hiddenUnits(report);
  if (hidden?.document !== document || hidden.element !== element || others.length > 0) return undefined;
  const lost = new Set(report.facts.flatMap((fact) => (fact[kind] ? [] : (fact[`${kind}Ref`] ?? []))));
  return lost.size === 1 ? [...lost][0] : undefined;
}
