import type { Fix } from '../rules/rule';
import type { ElementDeclaration } from './declarations';
import type { OwnershipDocument } from './document';
import { insertChild } from './insertChild';
import { isComplete, skeleton } from './skeleton';

/** Adds an element to another at its place, with what it has to have in it. It is the right thing only where nothing is left to be filled in. */
export function addElement(document: OwnershipDocument, parent: number, child: ElementDeclaration): Fix {
  const title = isComplete(child) ? `Add <${child.name}> with the value 0` : `Add <${child.name}>, to be filled in`;
  return { title, isPreferred: isComplete(child), edits: [insertChild(document, parent, child, skeleton(document, child))] };
}

/** The same for some of the children that an element may have, by their names. */
export function addElements(document: OwnershipDocument, parent: number, ...names: readonly string[]): readonly Fix[] {
  const children = document.declaration(parent)?.children ?? [];
  return children.filter(({ name }) => names.includes(name)).map((child) => addElement(document, parent, child));
}
