import { setAttribute } from '../../edits/setAttribute';
import { isProhibiting } from '../../index/network';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, clark, isHasHypercube } from '../../xbrl/names';
import type { Arc } from '../../xbrl/views';
import { nameOfArcrole } from './dimensionalEnds';
import { isMisspelt } from '../misspeltAttribute';
import { isReadForCertain } from '../readForCertain';
import { codeForAll, severityForAll, type DocumentRule } from '../rule';

const values = ['segment', 'scenario'];

/** An all or notAll arc does not say in which part of a context its dimensions are reported (Dimensions 1.0, 2.3.1.1). */
export const contextElement: DocumentRule = {
  id: 'context-element',
  scope: 'document',
  codes: codeForAll('xbrldte:HasHypercubeMissingContextElementAttributeError'),
  severity: severityForAll('error'),
  *check(document) {
    for (const arc of document.arcs) {
      if (!isHasHypercube(arc.arcrole) || isProhibiting(arc) || written(arc) !== undefined || !isReadForCertain(document, arc.element) || isMisspelt(document, arc.element, attributes.contextElement)) continue;
      const { element } = arc;
      yield {
        place: { document, element, attribute: attributes.contextElement },
        message: `This ${nameOfArcrole(arc.arcrole!)} arc does not say where its dimensions are reported. Write xbrldt:contextElement="segment" or xbrldt:contextElement="scenario", the same as on the other arcs of the taxonomy.`,
        fixes: () => customaryFirst(document).map((value) => ({ title: `Write contextElement="${value}"`, isPreferred: false, edits: [setAttribute(document, element, attributes.contextElement, value)] })),
      };
    }
  },
};

function written(arc: Arc): string | undefined {
  const wanted = clark(attributes.contextElement);
  return arc.otherAttributes.find(([name]) => name === wanted)?.[1];
}

/** Both values, the one that the document's other arcs have first. */
function customaryFirst({ arcs }: XbrlDocument): readonly string[] {
  const known = arcs.map((arc) => written(arc)?.trim());
  return known.includes('scenario') && !known.includes('segment') ? values.toReversed() : values;
}
