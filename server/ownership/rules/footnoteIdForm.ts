import { changeValue } from '../../edits/changeValue';
import { severityForAll, type Fix } from '../../rules/rule';
import type { Footnote, OwnershipDocument } from '../document';
import { footnoteOfSameNumber, freeFootnoteId, isFootnoteId } from '../footnoteIds';
import { idAttribute, idOf, type OwnershipRule } from './rule';

/** The id of a footnote is not an F and a number from 1 to 99 (EDGAR Ownership XML Technical Specification, 4.3.5). References that name it follow from it. */
export const footnoteIdForm: OwnershipRule = {
  id: 'footnote-id-form',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    const free = freeFootnoteId(document);
    for (const footnote of document.footnotes) {
      if (footnote.id === '' || isFootnoteId(footnote.id)) continue;
      const id = sameNumber(footnote, document) ?? free;
      yield {
        place: idOf(document, footnote),
        message: `"${footnote.id}" is no id of a footnote: these are a capital F and a number from 1 to 99, without a leading zero.${id === undefined ? '' : ` Make it "${id}", here and where it is referred to.`}`,
        fixes: () => (id === undefined ? [] : [renumber(document, footnote.id, id)]),
      };
    }
  },
};

/** The id of the same number, where no footnote has it. */
function sameNumber({ id }: Footnote, document: OwnershipDocument): string | undefined {
  const [number = ''] = id.match(/\d+/) ?? [];
  const same = `F${Number(number)}`;
  return isFootnoteId(same) && footnoteOfSameNumber(id, document) === undefined ? same : undefined;
}

function renumber(document: OwnershipDocument, from: string, to: string): Fix {
  const elements = [...(document.footnotesById.get(from) ?? []), ...(document.referencesById.get(from) ?? [])];
  return { title: `Renumber the footnote to "${to}"`, isPreferred: true, edits: elements.flatMap(({ element }) => changeValue(document, element, idAttribute, to)) };
}
