import { nameOfConcept, type Concept } from '../../index/concept';
import type { Dts } from '../../index/dts';
import { arcroles, attributes, isDimensional, namespaces } from '../../xbrl/names';
import type { Arc } from '../../xbrl/views';
import { changeArcrole } from '../changeArcrole';
import type { DtsRule } from '../rule';
import { relatedBy, widerNarrower } from './anchors';
import { isCoreConcept, isExtensionConcept } from './core';
import { esefOnly } from './esefOnly';

/** A definition has an arcrole that is neither of Dimensions nor wider-narrower (RTS on ESEF, Annex IV), be it in the place of the latter (ESEF Reporting Manual, 3.3.1). */
export const definitionArcrole: DtsRule = {
  id: 'definition-arcrole',
  scope: 'dts',
  codes: {},
  severity: esefOnly('error'),
  *check({ dts, documents }) {
    const anchored = relatedBy(dts, documents, (arcrole) => arcrole === widerNarrower);
    for (const arc of documents.flatMap((document) => document.arcs)) {
      const { document, element, arcrole } = arc;
      if (arc.name !== `{${namespaces.link}}definitionArc` || arcrole === undefined || arcrole === widerNarrower || isDimensional(arcrole)) continue;
      const place = { document, element, attribute: attributes.arcrole };
      const anchor = arcrole === arcroles.generalSpecial ? anchoredBy(arc, dts) : undefined;
      if (!anchor || anchored.has(anchor.key)) {
        yield { place, code: 'ESEF.RTS.Annex.IV.disallowedDefinitionArcrole', message: `ESEF has definitions with the arcroles of Dimensions and with ${widerNarrower} only, not with ${arcrole}. Remove this arc.` };
        continue;
      }
      yield {
        place,
        code: 'ESEF.3.3.1.anchoringWrongArcrole',
        message: `${nameOfConcept(anchor)} is anchored with ${arcrole}. ESEF anchors with ${widerNarrower}: write that.`,
        fixes: () => {
          const edits = changeArcrole([arc], widerNarrower, dts);
          return edits.length === 0 ? [] : [{ title: 'Anchor with wider-narrower', isPreferred: true, edits }];
        },
      };
    }
  },
};

/** The issuer's concept, where an arc relates it and one of the core taxonomy. */
function anchoredBy(arc: Arc, dts: Dts): Concept | undefined {
  for (const { from, to } of dts.relationshipsOf(arc)) {
    if (!from.concept || !to.concept) continue;
    if (isExtensionConcept(from.concept) && isCoreConcept(to.concept)) return from.concept;
    if (isExtensionConcept(to.concept) && isCoreConcept(from.concept)) return to.concept;
  }
  return undefined;
}
