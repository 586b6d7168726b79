import { severityForAll } from '../../rules/rule';
import { freeFootnoteId } from '../footnoteIds';
import { idOf, type OwnershipRule } from './rule';

/** No field refers to a footnote (EDGAR Ownership XML Technical Specification, 5). EDGAR suspends the submission for it. */
export const unreferencedFootnote: OwnershipRule = {
  id: 'unreferenced-footnote',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    if (!document.isReadWhole) return;
    const free = freeFootnoteId(document);
    for (const footnote of document.footnotes) {
      const place = idOf(document, footnote);
      if (footnote.id === '') {
        yield { place, message: `The footnote has no id, so no field can refer to it. Give it one${free === undefined ? '' : `, such as "${free}"`}.` };
      } else if (!document.referencesById.has(footnote.id)) {
        yield { place, message: `No field refers to the footnote "${footnote.id}". Add a footnoteId with this id to the field it is about, or remove the footnote.` };
      }
    }
  },
};
