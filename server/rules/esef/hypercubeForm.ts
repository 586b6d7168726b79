import { setAttribute } from '../../edits/setAttribute';
import { isProhibiting } from '../../index/network';
import { arcroles, attributes, clark } from '../../xbrl/names';
import type { Arc } from '../../xbrl/views';
import type { ExpandedName } from '../../xml/document';
import type { DocumentRule } from '../rule';
import { esefOnly } from './esefOnly';

/**
 * A hypercube is not closed, excludes, or wants its dimensions in the segment of contexts (ESEF Reporting Manual, 3.4.2; 2.1.3,
 * which has no segments in reports: of a taxonomy that is a warning).
 */
export const hypercubeForm: DocumentRule = {
  id: 'hypercube-form',
  scope: 'document',
  codes: {},
  severity: esefOnly('error'),
  *check(document) {
    for (const arc of document.arcs) {
      if (isProhibiting(arc)) continue;
      const { element } = arc;
      if (arc.arcrole === arcroles.notAll) {
        yield {
          place: { document, element, attribute: attributes.arcrole },
          code: 'ESEF.3.4.2.notAllArcroleUsedInDefinitionLinkbase',
          message: 'This arc excludes a hypercube. Extensions of the ESEF taxonomy have hypercubes with the arcrole all only: remove it, and leave what it excludes out of the others.',
        };
        continue;
      }
      if (arc.arcrole !== arcroles.all) continue;
      const closed = valueOf(arc, attributes.closed);
      if (closed !== 'true' && closed !== '1') {
        yield {
          place: { document, element, attribute: attributes.closed },
          code: 'ESEF.3.4.2.openPositiveHypercubeInDefinitionLinkbase',
          message: 'This hypercube is open: facts could have any other dimension too. In an extension of the ESEF taxonomy it must be closed. Write xbrldt:closed="true".',
          fixes: () => [{ title: 'Write closed="true"', isPreferred: true, edits: [setAttribute(document, element, attributes.closed, 'true')] }],
        };
      }
      if (valueOf(arc, attributes.contextElement) === 'segment') {
        yield {
          place: { document, element, attribute: attributes.contextElement },
          code: 'ESEF.2.1.3.segmentUsed',
          severity: 'warning',
          message: 'This hypercube wants its dimensions in the segment of contexts, which reports under ESEF must not have. Write xbrldt:contextElement="scenario".',
          fixes: () => [{ title: 'Write contextElement="scenario"', isPreferred: true, edits: [setAttribute(document, element, attributes.contextElement, 'scenario')] }],
        };
      }
    }
  },
};

function valueOf(arc: Arc, attribute: ExpandedName): string | undefined {
  const wanted = clark(attribute);
  return arc.otherAttributes.find(([name]) => name === wanted)?.[1].trim();
}
