import type { FixEdit } from '../edits/edit';
import { insertAfter, insertBefore } from '../edits/insertElement';
import { ownershipDocument } from './declarations';
import type { OwnershipDocument } from './document';
import { numberOf } from './footnoteIds';
import { insertChild } from './insertChild';

const footnotes = ownershipDocument.children.find(({ name }) => name === 'footnotes')!;
const footnote = footnotes.children[0]!;

/**
 * Adds an empty footnote among the others, in the order of their numbers; where there are none, with the element around them.
 * @param id one of the form that footnotes have, which none has yet
 * @returns no edit in a document without document element
 */
export function createFootnote(document: OwnershipDocument, id: string): readonly FixEdit[] {
  const { root } = document.xml;
  if (root === undefined) return [];
  const markup = `<footnote id="${id}"></footnote>`;
  const [parent] = document.children(root, 'footnotes');
  if (parent === undefined) return [insertChild(document, root, footnotes, `<footnotes>\n  ${markup}\n</footnotes>`)];
  const siblings = document.footnotes.filter(({ element }) => document.xml.parent(element) === parent);
  const previous = siblings.findLast((sibling) => numberOf(sibling.id) < numberOf(id));
  if (previous) return [insertAfter(document, previous.element, markup)];
  const [first] = siblings;
  return [first ? insertBefore(document, first.element, markup) : insertChild(document, parent, footnote, markup)];
}
