import { clark, namespaces, parseClark } from '../xbrl/names';
import type { Dts } from './dts';

const genericLink = clark({ namespace: namespaces.generic, local: 'link' });
const genericArc = clark({ namespace: namespaces.generic, local: 'arc' });

/** Substitution groups in published taxonomies take a handful of steps; what takes more than this stays undecided. */
const mostSteps = 100;

/** Vocabularies whose elements stand for none but those of XLink's. */
const closed: readonly string[] = [namespaces.xsd, namespaces.link];

/**
 * Whether an element is another one or may stand in its place (XML Schema 1, 3.3.6). Names are in Clark notation.
 * @returns `undefined` where that cannot be decided, since a declaration is not at hand
 */
export function standsFor(dts: Dts, name: string, head: string): boolean | undefined {
  const seen = new Set<string>();
  let current: string | undefined = name;
  while (current !== undefined && !seen.has(current)) {
    if (current === head) return true;
    if (seen.size >= mostSteps) return undefined;
    seen.add(current);
    const declaration = dts.declarationOf(current);
    if (!declaration) return closed.includes(parseClark(current).namespace) ? false : undefined;
    current = declaration.substitutionGroup;
  }
  return false;
}

/** Whether an extended link of that name is known to be a generic link (Generic Links 1.0, 2.1). */
export function isGenericLink(dts: Dts, name: string): boolean {
  return standsFor(dts, name, genericLink) ?? false;
}

/** Whether an arc of that name is known to be a generic arc, as are those of formulas and tables (Generic Links 1.0, 2.2). */
export function isGenericArc(dts: Dts, name: string): boolean {
  return standsFor(dts, name, genericArc) ?? false;
}
