import { NearestFinder } from '../index/nearest';
import { attributes } from '../xbrl/names';
import { severityForAll, type DocumentRule } from './rule';

const sides = [
  { attribute: attributes.from, code: 'xbrl.3.5.3.9.2:arcResource' },
  { attribute: attributes.to, code: 'xbrl.3.5.3.9.3:arcResource' },
] as const;

/** An arc's from or to names no locator or resource of its extended link (XBRL 2.1, 3.5.3.9.2 and 3.5.3.9.3). One finding for each lost name. */
export const arcEnd: DocumentRule = {
  id: 'arc-end',
  scope: 'document',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    const finder = new NearestFinder();
    for (const link of document.extendedLinks) {
      const lost = new Map<string, { element: number; side: (typeof sides)[number] }[]>();
      for (const arc of link.arcs) {
        for (const side of sides) {
          const label = side.attribute === attributes.from ? arc.from : arc.to;
          if (label === undefined || label === '' || link.ends(label).length > 0) continue;
          lost.set(label, [...(lost.get(label) ?? []), { element: arc.element, side }]);
        }
      }
      const labels = [...link.locators, ...link.resources].flatMap((end) => end.label ?? []);
      for (const [label, [first, ...others]] of lost) {
        const meant = finder.nearest(label, labels);
        const advice = meant === undefined ? 'Add a locator with this label, or correct the name.' : `Did you mean "${meant}"?`;
        const more = others.length === 0 ? '' : ` (${others.length + 1} arc ends)`;
        yield {
          place: { document, element: first!.element, attribute: first!.side.attribute },
          code: first!.side.code,
          message: `No locator or resource in this extended link has the label "${label}"${more}. ${advice}`,
          related: others.map(({ element, side }) => ({ place: { document, element, attribute: side.attribute }, message: `Also names "${label}"` })),
        };
      }
    }
  },
};
