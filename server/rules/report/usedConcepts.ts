import { conceptNamed } from '../../calculation/reportedConcepts';
import type { Concept } from '../../index/concept';
import type { Dts } from '../../index/dts';
import type { Report } from '../../report/report';
import { attributes } from '../../xbrl/names';
import type { Place } from '../place';
import { dimensionAttribute } from './contextMembers';

/** That a report uses a concept, and where it does so first. */
export interface Use {
  readonly concept: Concept;
  readonly place: Place;
  readonly as: 'fact' | 'dimension' | 'member';
}

const uses = new WeakMap<Report, { readonly dts: Dts; readonly byKey: ReadonlyMap<string, Use> }>();

/**
 * The concepts that a report uses, as the EDGAR Filer Manual means it: those of facts, and the dimensions and members of the
 * contexts that facts have. Tuples are left out, and what nothing at hand tells of.
 * @returns by the key of the concept, facts first
 */
export function usedConcepts(dts: Dts, report: Report): ReadonlyMap<string, Use> {
  const known = uses.get(report);
  if (known?.dts === dts) return known.byKey;
  const byKey = new Map<string, Use>();
  const seen = new Set<string>();
  const add = (name: string | undefined, place: Place, as: Use['as']) => {
    if (name === undefined || seen.has(name)) return;
    seen.add(name);
    const concept = conceptNamed(dts, name);
    if (concept && !byKey.has(concept.key)) byKey.set(concept.key, { concept, place, as });
  };
  for (const { document, element, concept } of report.facts) add(concept, { document, element, attribute: attributes.name }, 'fact');
  for (const { concepts, facts: [first] } of report.otherTargets) {
    for (const concept of concepts) add(concept, { document: first!.document, element: first!.element, attribute: attributes.name }, 'fact');
  }
  // What facts of other targets have for contexts is not known: it may be any.
  const contexts = report.otherTargets.length === 0 ? report.facts.flatMap((fact) => fact.context ?? []) : report.contexts;
  for (const context of new Set(contexts)) {
    for (const { document, element, kind, dimension, member } of context.dimensions) {
      add(dimension, { document, element, attribute: dimensionAttribute }, 'dimension');
      if (kind === 'explicit') add(member, { document, element, part: 'content' }, 'member');
    }
  }
  uses.set(report, { dts, byKey });
  return byKey;
}
