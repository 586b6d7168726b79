import { filersArcsAreAllHere } from '../../index/absence';
import type { Concept } from '../../index/concept';
import { dimensionsOf } from '../../index/dimensions/dimensions';
import type { Network } from '../../index/network';
import { arcroles, attributes, isSummationItem } from '../../xbrl/names';
import { networksWithArcsIn } from '../ownNetworks';
import type { DtsRule } from '../rule';
import { isAnchoring, relatedBy } from './anchors';
import { isNotes, isPrimaryStatement } from './core';
import { esefOnly } from './esefOnly';
import { lineItemsOf } from './lineItem';

/**
 * A line item of the issuer's that a primary financial statement shows is anchored to none of the core taxonomy (ESEF Reporting
 * Manual, 3.3.1; RTS on ESEF, Annex IV, paragraphs 9 and 10). Subtotals and the notes need no anchor.
 */
export const notAnchored: DtsRule = {
  id: 'not-anchored',
  scope: 'dts',
  absence: true,
  codes: { esef: 'ESEF.3.3.1.extensionConceptsNotAnchored' },
  severity: esefOnly('error'),
  *check({ dts, documents }) {
    const anchored = relatedBy(dts, documents, isAnchoring);
    const totals = new Set([...networksWithArcsIn(dts, documents, isSummationItem)].flatMap(({ sources }) => [...sources]));
    const members = new Set(dimensionsOf(dts).ofHypercubes.flatMap(({ domain }) => [...domain.ways.keys()]));
    const presentations = [...networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.parentChild)];
    const [inStatements, inNotes] = [shownBelow(presentations, isPrimaryStatement), shownBelow(presentations, isNotes)];
    for (const document of documents) {
      for (const { declaration, concept } of lineItemsOf(dts, document)) {
        if ([anchored, totals, members].some((keys) => keys.has(concept.key)) || !filersArcsAreAllHere(dts, concept) || !inStatements.has(concept.key) || inNotes.has(concept.key)) continue;
        yield {
          place: { document, element: declaration.element, attribute: attributes.name },
          message: `${declaration.localName} is anchored to nothing. Relate it with a wider-narrower arc to the closest wider concept of the ESEF taxonomy, or where it combines several, to each of those that are narrower.`,
        };
      }
    }
  },
};

/** The keys of the concepts that some presentation shows below one of a kind, be it by steps. */
function shownBelow(presentations: readonly Network[], isOfKind: (concept: Concept) => boolean): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const network of presentations) {
    const reached = new Set(network.relationships.flatMap(({ from: { key, concept } }) => (concept && isOfKind(concept) ? key : [])));
    for (const key of reached) {
      for (const { to } of network.from(key)) {
        reached.add(to.key);
        shown.add(to.key);
      }
    }
  }
  return shown;
}
