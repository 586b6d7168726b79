import { changeValue } from '../../edits/changeValue';
import { removeElement } from '../../edits/removeElement';
import { severityForAll, type Fix } from '../../rules/rule';
import { createFootnote } from '../createFootnote';
import type { FootnoteReference, OwnershipDocument } from '../document';
import { footnoteOfSameNumber, isFootnoteId, listIds } from '../footnoteIds';
import { idAttribute, idOf, type OwnershipRule } from './rule';

/**
 * A footnoteId names a footnote that the document does not have (EDGAR Ownership XML Technical Specification, 4.3.6): an
 * IDREF without ID. One finding for each lost id.
 */
export const missingFootnote: OwnershipRule = {
  id: 'missing-footnote',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    if (!document.isReadWhole) return;
    const existing = document.footnotesById.size === 0 ? 'The document has no footnotes.' : `The document has ${listIds(document.footnotesById.keys())}.`;
    for (const reference of document.references) {
      if (reference.id === '') yield { place: idOf(document, reference), message: `This footnoteId names no footnote. ${existing} Name one in its attribute "id", or remove the footnoteId.`, fixes: () => remove(document, [reference]) };
    }
    for (const [id, references] of document.referencesById) {
      if (document.footnotesById.has(id)) continue;
      const [first, ...others] = references;
      const meant = footnoteOfSameNumber(id, document);
      const more = others.length === 0 ? '' : ` ${others.length} more ${others.length === 1 ? 'footnoteId names' : 'footnoteIds name'} it.`;
      const advice = meant === undefined ? `${existing} Correct the id, or add the footnote.` : `Did you mean "${meant}"?`;
      yield {
        place: idOf(document, first!),
        message: `No footnote has the id "${id}".${more} ${advice}`,
        related: others.map((reference) => ({ place: idOf(document, reference), message: `The same id "${id}"` })),
        fixes: () => (meant === undefined ? [...create(id, document), ...remove(document, references)] : [changeTo(meant, document, references)]),
      };
    }
  },
};

function changeTo(id: string, document: OwnershipDocument, references: readonly FootnoteReference[]): Fix {
  return { title: `Change the id to "${id}"`, isPreferred: true, edits: references.flatMap(({ element }) => changeValue(document, element, idAttribute, id)) };
}

/** Only an id that a footnote may have is given to one. */
function create(id: string, document: OwnershipDocument): readonly Fix[] {
  return isFootnoteId(id) ? [{ title: `Create the footnote "${id}"`, isPreferred: false, edits: createFootnote(document, id) }] : [];
}

function remove(document: OwnershipDocument, references: readonly FootnoteReference[]): readonly Fix[] {
  // Some fields need a footnote where they have no value.
  const areNeeded = references.some(({ field }) => document.declaration(field)?.isValueOrFootnote && document.children(field, 'value').length === 0 && document.children(field, 'footnoteId').length < 2);
  if (areNeeded) return [];
  const title = references.length === 1 ? 'Remove the footnoteId' : `Remove the ${references.length} footnoteIds that name it`;
  return [{ title, isPreferred: false, edits: references.map(({ element }) => removeElement(document, element)) }];
}
