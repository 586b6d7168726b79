import { removeElement } from '../../edits/removeElement';
import { nonExemptAttributes } from '../../index/equivalence';
import { addTo } from '../../index/groupBy';
import { linkRowsOf } from '../../index/linkRows';
import type { XbrlDocument } from '../../xbrl/document';
import type { Arc } from '../../xbrl/views';
import { codeForAll, severityForAll, type DocumentRule } from '../rule';

/** Two arcs of one extended link have the same from and to (XLink 1.0, 5.1.3; XBRL 2.1, 3.5.3.9). */
export const duplicateArc: DocumentRule = {
  id: 'duplicate-arc',
  scope: 'document',
  codes: codeForAll('xlink:dupArcs'),
  severity: severityForAll('error'),
  *check(document) {
    for (const arcs of arcsBetweenSameEnds(document)) {
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

/** The arcs that have link, from and to in common, where there are several. */
function* arcsBetweenSameEnds(document: XbrlDocument): Generator<readonly Arc[]> {
  const { to } = document.tables.arcs.columns;
  for (const rows of linkRowsOf(document).arcsWithSameFrom()) {
    const byEnd = new Map<number, number[]>();
    for (const row of rows) if (to[row]! >= 0) addTo(byEnd, to[row]!, row);
    for (const repeated of byEnd.values()) if (repeated.length > 1) yield repeated.map((row) => document.view('arcs', row));
  }
}

/** Whether two arcs between the same ends say the same, so that one can go. */
function areSame(one: Arc, other: Arc): boolean {
  return one.name === other.name && one.arcrole === other.arcrole && one.use === other.use && one.priority === other.priority && nonExemptAttributes(one) === nonExemptAttributes(other);
}
