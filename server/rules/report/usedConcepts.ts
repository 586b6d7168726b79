import { conceptNamed } from '../../calculation/reportedConcepts';
import type { Concept } from '../../index/concept';
import type { Dts } from '../../index/dts';
import type { Report } from '../../report/report';
import { attributes } from '../../xbrl/names';
import { dimensionAttribute } from './contextMembers';
import { hiddenContexts } from './takenIds';
import type { NamePlace } from './writtenName';

/** That a report uses a concept, and where it does so first. */
export interface Use {
  readonly concept: Concept;
  readonly place: NamePlace;
  readonly as: 'fact' | 'dimension' | 'member';
}

/** A name for which nothing at hand has a concept, and where a report uses it. */
export interface UnknownName {
  /** In Clark notation. */
  readonly name: string;
  readonly as: Use['as'];
  /** At least one, in document order of what uses it. */
  readonly places: readonly NamePlace[];
}

interface Uses {
  readonly dts: Dts;
  readonly byKey: ReadonlyMap<string, Use>;
  readonly unknown: readonly UnknownName[];
}

const uses = new WeakMap<Report, Uses>();

/**
 * The concepts that a report uses, as the EDGAR Filer Manual means it: those of facts, and the dimensions and members of the
 * contexts that facts have, or would have if another had not their id. Tuples are left out, and what nothing at hand tells of: that is in {@link unknownNames}.
 * @returns by the key of the concept, facts first
 */
export function usedConcepts(dts: Dts, report: Report): ReadonlyMap<string, Use> {
  return usesOf(dts, report).byKey;
}

/** The names of concepts that a report uses in the same way, and that no schema at hand declares and no locator leads to. */
export function unknownNames(dts: Dts, report: Report): readonly UnknownName[] {
  return usesOf(dts, report).unknown;
}

function usesOf(dts: Dts, report: Report): Uses {
  const known = uses.get(report);
  if (known?.dts === dts) return known;
  const byKey = new Map<string, Use>();
  const unknown = new Map<string, { readonly name: string; readonly as: Use['as']; readonly places: NamePlace[] }>();
  const seen = new Set<string>();
  const add = (name: string | undefined, place: NamePlace, as: Use['as']) => {
    if (name === undefined) return;
    unknown.get(name)?.places.push(place);
    if (seen.has(name)) return;
    seen.add(name);
    const concept = conceptNamed(dts, name);
    if (!concept) unknown.set(name, { name, as, places: [place] });
    else if (!byKey.has(concept.key)) byKey.set(concept.key, { concept, place, as });
  };
  for (const { document, element, concept } of report.facts) add(concept, { document, element, attribute: attributes.name }, 'fact');
  for (const { concepts, facts: [first] } of report.otherTargets) {
    for (const concept of concepts) add(concept, { document: first!.document, element: first!.element, attribute: attributes.name }, 'fact');
  }
  // What facts of other targets have for contexts is not known: it may be any.
  const contexts = report.otherTargets.length === 0 ? [...report.facts.flatMap((fact) => fact.context ?? []), ...hiddenContexts(report)] : report.contexts;
  for (const context of new Set(contexts)) {
    for (const { document, element, kind, dimension, member } of context.dimensions) {
      add(dimension, { document, element, attribute: dimensionAttribute }, 'dimension');
      if (kind === 'explicit') add(member, { document, element, part: 'content' }, 'member');
    }
  }
  const found: Uses = { dts, byKey, unknown: [...unknown.values()] };
  uses.set(report, found);
  return found;
}
