import { clark, namespaces } from '../xbrl/names';
import type { XbrlDocument } from '../xbrl/document';
import type { ReportProblem, Unit } from './report';

/**
 * Reads an xbrli:unit (XBRL 2.1, 4.8), whose id is known.
 * @param problems where prefixes go that are not declared; such a measure is kept as it is written
 */
export function readUnit(document: XbrlDocument, element: number, id: string, problems: ReportProblem[]): Unit {
  const { xml } = document;
  const numerators: string[] = [];
  const denominators: string[] = [];
  const take = (parent: number, into: string[]) => {
    for (const child of xml.children(parent)) {
      if (xml.is(child, namespaces.xbrli, 'measure')) into.push(readMeasure(document, child, problems));
    }
  };
  take(element, numerators);
  for (const child of xml.children(element)) {
    if (!xml.is(child, namespaces.xbrli, 'divide')) continue;
    for (const part of xml.children(child)) {
      if (xml.is(part, namespaces.xbrli, 'unitNumerator')) take(part, numerators);
      else if (xml.is(part, namespaces.xbrli, 'unitDenominator')) take(part, denominators);
    }
  }
  numerators.sort();
  denominators.sort();
  return { document, element, id, numerators, denominators, uEqual: JSON.stringify([numerators, denominators]) };
}

/** Asked for every fact with the unit. */
const understood = new WeakMap<Unit, boolean>();

/** Whether the prefixes of all measures are declared, so that they mean something. */
export function isUnderstood(unit: Unit): boolean {
  let isSo = understood.get(unit);
  if (isSo === undefined) understood.set(unit, (isSo = [...unit.numerators, ...unit.denominators].every((measure) => measure.startsWith('{') || !measure.includes(':'))));
  return isSo;
}

function readMeasure(document: XbrlDocument, element: number, problems: ReportProblem[]): string {
  const written = document.xml.content(element).trim();
  const name = document.xml.resolveQName(written, element);
  if (name) return clark(name);
  problems.push({ document, element, kind: 'unknown-prefix', text: written.slice(0, written.indexOf(':')) });
  return written;
}
