import { linkbasesAreAllHere } from '../../index/absence';
import type { Concept } from '../../index/concept';
import { kindOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import { isBaseNamespace } from '../../index/profile';
import { arcroles, attributes } from '../../xbrl/names';
import type { DtsRule } from '../rule';
import { standardTypeOf } from '../extension';
import { usedConcepts } from './usedConcepts';

/**
 * A concept of the filer's is used by no fact and no context of the report, and leads to none that is (EFM 6.8; ESEF Reporting
 * Manual, 3.4.6). Those that are abstract give others their place; members count if one below them is used.
 */
export const unusedConcept: DtsRule = {
  id: 'unused-concept',
  scope: 'dts',
  absence: true,
  codes: { esef: 'ESEF.3.4.6.UsableConceptsNotAppliedByTaggedFacts' },
  severity: { xbrl: 'off', sec: 'hint', esef: 'warning' },
  isUnnecessary: true,
  *check({ dts, documents, report }) {
    if (!report || report.facts.length === 0 || !linkbasesAreAllHere(dts)) return;
    const used = usedConcepts(dts, report);
    for (const document of documents) {
      if (document.kind !== 'schema' || isBaseNamespace(document.targetNamespace ?? '')) continue;
      for (const declaration of document.elementDeclarations) {
        const concept = dts.conceptOf(declaration);
        if (declaration.localName === undefined || used.has(concept.key) || kindOf(dts, declaration) !== 'item') continue;
        if (standardTypeOf(declaration) === 'domainItemType' ? leadsToUse(dts, concept, used) : declaration.abstract) continue;
        yield {
          place: { document, element: declaration.element, attribute: attributes.name },
          message: `Nothing in the report uses ${declaration.localName}: no fact, and no context as a member. Remove it, unless it is to be reported.`,
        };
      }
    }
  },
};

/** Whether a member, or one below it, is used, or is what a dimension has where no context names it. */
function leadsToUse(dts: Dts, { key }: Concept, used: ReadonlyMap<string, unknown>): boolean {
  const seen = new Set<string>();
  const queue = [key];
  for (const member of queue) {
    if (seen.has(member)) continue;
    seen.add(member);
    if (used.has(member)) return true;
    for (const [{ arcrole }, { from, to }] of dts.relationshipsWith(member)) {
      if (arcrole === arcroles.dimensionDefault && to.key === member) return true;
      if (arcrole === arcroles.domainMember && from.key === member) queue.push(to.key);
    }
  }
  return false;
}
