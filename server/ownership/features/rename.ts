import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { changeValue } from '../../edits/changeValue';
import type { RenamePlace } from '../../features/rename';
import { toWorkspaceEdit, type Refusal } from '../../features/rename/renaming';
import { toLspRange } from '../../features/text';
import type { OwnershipDocument } from '../document';
import { isFootnoteId } from '../footnoteIds';
import { footnoteAt, rangeOfId } from './subject';

/** The id of the footnote that is meant at an offset (UTF-16), to be changed; `undefined` where none is. */
export function prepareRename(document: OwnershipDocument, offset: number): RenamePlace | Refusal | undefined {
  const subject = footnoteAt(document, offset);
  if (!subject || subject.id === '') return undefined;
  if (!document.isReadWhole) return { refusal: 'The document could not be read to its end, so uses of the footnote may be missed. Mend its XML first.' };
  return { range: toLspRange(document.xml, rangeOfId(document, subject.element)), placeholder: subject.id };
}

/**
 * Gives a footnote another id, and every footnoteId that names it.
 * @param newName F1 to F99, and none that another footnote has; otherwise it is refused with the reason
 */
export function rename(document: OwnershipDocument, offset: number, newName: string): WorkspaceEdit | Refusal | undefined {
  const place = prepareRename(document, offset);
  if (!place || 'refusal' in place) return place;
  const id = newName.trim();
  if (!isFootnoteId(id)) return { refusal: `"${id}" is no id of a footnote: these are a capital F and a number from 1 to 99, without a leading zero.` };
  if (id !== place.placeholder && (document.footnotesById.has(id) || document.referencesById.has(id))) return { refusal: `"${id}" is the id of another footnote, or is referred to already.` };
  const elements = [...(document.footnotesById.get(place.placeholder) ?? []), ...(document.referencesById.get(place.placeholder) ?? [])];
  const edits = elements.flatMap(({ element }) => changeValue(document, element, { namespace: '', local: 'id' }, id));
  return toWorkspaceEdit([{ annotation: { label: `Footnote ${place.placeholder} and what refers to it` }, edits }]);
}
