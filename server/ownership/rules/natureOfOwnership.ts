import { removeElement } from '../../edits/removeElement';
import { severityForAll } from '../../rules/rule';
import { addElements } from '../addElement';
import { textBesideElements } from '../textBesideElements';
import type { OwnershipRule } from './rule';

/**
 * A direct ownership has a nature, or an indirect one none (EDGAR Ownership XML Technical Specification, 3.3: cm(5), and 5).
 * An empty natureOfOwnership is fine where the ownership is direct.
 */
export const natureOfOwnership: OwnershipRule = {
  id: 'nature-of-ownership',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    if (!document.isReadWhole) return;
    for (const { element: row } of document.rows) {
      const [ownership] = document.children(row, 'ownershipNature');
      if (ownership === undefined) continue;
      const form = document.textAt(ownership, 'directOrIndirectOwnership', 'value');
      const [nature] = document.children(ownership, 'natureOfOwnership');
      const [value] = nature === undefined ? [] : document.children(nature, 'value');
      const isEmpty = value === undefined || document.textAt(value) === '';
      if (form === 'D' && !isEmpty) {
        yield {
          place: { document, element: value, part: 'content' },
          message: 'The ownership is direct (D), so it has no natureOfOwnership. Remove it, or make the ownership indirect (I).',
          fixes: () => [{ title: 'Remove the natureOfOwnership', isPreferred: false, edits: [removeElement(document, nature!)] }],
        };
      } else if (form === 'I' && isEmpty && (nature === undefined || !textBesideElements(document, nature))) {
        yield {
          place: { document, element: value ?? nature ?? ownership },
          message: 'The ownership is indirect (I), so its natureOfOwnership needs a value, such as "By trust". A footnote alone does not do.',
          fixes: () => (nature === undefined ? addElements(document, ownership, 'natureOfOwnership') : value === undefined ? addElements(document, nature, 'value') : []),
        };
      }
    }
  },
};
