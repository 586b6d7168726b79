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
    for (const document of documents) {
      for (const { declaration, concept } of lineItemsOf(dts, document)) {
        if ([anchored, totals, members].some((keys) => keys.has(concept.key)) || !filersArcsAreAllHere(dts, concept) || !isInStatement(concept.key, presentations)) continue;
        yield {
          place: { document, element: declaration.element, attribute: attributes.name },
          message: `${declaration.localName} is anchored to nothing. Relate it with a wider-narrower arc to the closest wider concept of the ESEF taxonomy, or where it combines several, to each of those that are narrower.`,
        };
      }
    }
  },
};

/** Whether some presentation shows a concept below a primary financial statement, and none below the notes. */
function isInStatement(key: string, presentations: readonly Network[]): boolean {
  const above = presentations.flatMap((network) => [...conceptsAbove(key, network)]);
  return above.some(isPrimaryStatement) && !above.some(isNotes);
}

/** The concepts above one in a presentation, each once; a circle ends where it closes. */
function* conceptsAbove(key: string, network: Network): Generator<Concept> {
  const seen = new Set([key]);
  for (const below of seen) {
    for (const { from } of network.to(below)) {
      if (seen.has(from.key)) continue;
      seen.add(from.key);
      if (from.concept) yield from.concept;
    }
  }
}
