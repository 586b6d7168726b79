import { removeElement } from '../../edits/removeElement';
import { severityForAll } from '../../rules/rule';
import type { FootnoteReference } from '../document';
import { idOf, tag, type OwnershipRule } from './rule';

/** A field refers to the same footnote more than once (EDGAR Ownership XML Technical Specification, 4.3.6). Each time after the first is a finding. */
export const repeatedFootnoteId: OwnershipRule = {
  id: 'repeated-footnote-id',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    for (const [id, references] of document.referencesById) {
      const firstOf = new Map<number, FootnoteReference>();
      for (const reference of references) {
        const first = firstOf.get(reference.field);
        if (first === undefined) {
          firstOf.set(reference.field, reference);
          continue;
        }
        yield {
          place: idOf(document, reference),
          message: `${tag(document.xml.name(reference.field).local)} refers to the footnote "${id}" already. Remove this footnoteId.`,
          related: [{ place: idOf(document, first), message: `The first footnoteId "${id}" of this element` }],
          fixes: () => [{ title: 'Remove the footnoteId', isPreferred: true, edits: [removeElement(document, reference.element)] }],
        };
      }
    }
  },
};
