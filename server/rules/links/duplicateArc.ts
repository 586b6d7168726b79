import { removeElement } from '../../edits/removeElement';
import { nonExemptAttributes } from '../../index/equivalence';
import { linkRowsOf } from '../../index/linkRows';
import type { Arc } from '../../xbrl/views';
import { codeForAll, severityForAll, type DocumentRule } from '../rule';

/** Two arcs of one extended link have the same from and to (XLink 1.0, 5.1.3; XBRL 2.1, 3.5.3.9). */
export const duplicateArc: DocumentRule = {
  id: 'duplicate-arc',
  scope: 'document',
  codes: codeForAll('xlink:dupArcs'),
  severity: severityForAll('error'),
  *check(document) {
    for (const arcs of linkRowsOf(document).repeatedArcs()) {
      const [earlier, ...repeated] = arcs;
      if (!earlier?.from || !earlier.to) continue;
      for (const arc of repeated) {
        yield {
          place: { document, element: arc.element },
          message: `This extended link already has an arc from "${arc.from}" to "${arc.to}". Remove one; if both are meant, give the second a locator with a label of its own.`,
          related: [{ place: { document, element: earlier.element }, message: 'The first arc between the two' }],
          fixes: () => (areSame(earlier, arc) ? [{ title: 'Remove the second arc', isPreferred: true, edits: [removeElement(document, arc.element)] }] : []),
        };
      }
    }
  },
};

/** Whether two arcs between the same ends say the same, so that one can go. */
function areSame(one: Arc, other: Arc): boolean {
  return one.name === other.name && one.arcrole === other.arcrole && one.use === other.use && one.priority === other.priority && nonExemptAttributes(one) === nonExemptAttributes(other);
}
