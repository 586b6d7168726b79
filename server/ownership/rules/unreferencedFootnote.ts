import { severityForAll } from '../../rules/rule';
import { footnoteOfSameNumber, freeFootnoteId } from '../footnoteIds';
import { idOf, type OwnershipRule } from './rule';

/**
 * No field refers to a footnote (EDGAR Ownership XML Technical Specification, 5); EDGAR suspends the submission for it. A
 * footnote that a mistyped id was meant for is left to missing-footnote.
 */
export const unreferencedFootnote: OwnershipRule = {
  id: 'unreferenced-footnote',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    if (!document.isReadWhole) return;
    const free = freeFootnoteId(document);
    const lost = [...document.referencesById.keys()].filter((id) => !document.footnotesById.has(id));
    const meant = new Set(lost.map((id) => footnoteOfSameNumber(id, document)));
    for (const footnote of document.footnotes) {
      const place = idOf(document, footnote);
      if (footnote.id === '') {
        yield { place, message: `The footnote has no id, so no field can refer to it. Give it one${free === undefined ? '' : `, such as "${free}"`}.` };
      } else if (!document.referencesById.has(footnote.id) && !meant.has(footnote.id)) {
        yield { place, message: `No field refers to the footnote "${footnote.id}". Add a footnoteId with this id to the field it is about, or remove the footnote.` };
      }
    }
  },
};
