import { changeValue } from '../edits/changeValue';
import type { FixEdit } from '../edits/edit';
import type { Footnote, OwnershipDocument } from './document';

/** Gives footnotes the ids F1, F2 and so on in the order they come in, and what refers to them with them. All have different ids, 99 at most. */
export function renumber(document: OwnershipDocument, footnotes: readonly Footnote[]): readonly FixEdit[] {
  return footnotes.flatMap(({ id }, index) => {
    const elements = id === `F${index + 1}` ? [] : [...(document.footnotesById.get(id) ?? []), ...(document.referencesById.get(id) ?? [])];
    return elements.flatMap(({ element }) => changeValue(document, element, { namespace: '', local: 'id' }, `F${index + 1}`));
  });
}
