import type { Arc } from '../xbrl/views';
import { codeForAll, severityForAll, type DocumentRule } from './rule';

/** Two arcs of one extended link have the same from and to (XLink 1.0, 5.1.3; XBRL 2.1, 3.5.3.9). */
export const duplicateArc: DocumentRule = {
  id: 'duplicate-arc',
  scope: 'document',
  codes: codeForAll('xlink:dupArcs'),
  severity: severityForAll('error'),
  *check(document) {
    for (const link of document.extendedLinks) {
      const first = new Map<string, Arc>();
      for (const arc of link.arcs) {
        if (!arc.from || !arc.to) continue;
        const key = `${arc.from} ${arc.to}`;
        const earlier = first.get(key);
        if (!earlier) {
          first.set(key, arc);
          continue;
        }
        yield {
          place: { document, element: arc.element },
          message: `This extended link already has an arc from "${arc.from}" to "${arc.to}". Remove one; if both are meant, give the second a locator with a label of its own.`,
          related: [{ place: { document, element: earlier.element }, message: 'The first arc between the two' }],
        };
      }
    }
  },
};
