import { removeElement } from '../../edits/removeElement';
import { severityForAll, type Fix } from '../../rules/rule';
import type { Footnote, OwnershipDocument } from '../document';
import { footnoteOfSameNumber, freeFootnoteId, isFootnoteId } from '../footnoteIds';
import { renumber } from '../renumber';
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
      const fixes = () => removals(document, footnote);
      if (footnote.id === '') {
        yield { place, message: `The footnote has no id, so no field can refer to it. Give it one${free === undefined ? '' : `, such as "${free}"`}.`, fixes };
      } else if (!document.referencesById.has(footnote.id) && !meant.has(footnote.id)) {
        yield { place, message: `No field refers to the footnote "${footnote.id}". Add a footnoteId with this id to the field it is about, or remove the footnote.`, fixes };
      }
    }
  },
};

/** To remove the footnote and, where the others are then no longer numbered from F1 on, to remove it and renumber them. */
function removals(document: OwnershipDocument, footnote: Footnote): readonly Fix[] {
  const removal = removeElement(document, footnote.element);
  const name = footnote.id === '' ? 'the footnote' : `the footnote "${footnote.id}"`;
  const others = document.footnotes.filter((other) => other !== footnote);
  const areDistinct = new Set(others.map(({ id }) => id)).size === others.length && others.every(({ id }) => isFootnoteId(id));
  const renumbering = areDistinct ? renumber(document, others) : [];
  const fixes = [{ title: `Remove ${name}`, isPreferred: false, edits: [removal] }];
  return renumbering.length === 0 ? fixes : [...fixes, { title: `Remove ${name} and renumber the others`, isPreferred: false, edits: [removal, ...renumbering] }];
}
