import type { ElementDeclaration } from './declarations';
import type { OwnershipDocument } from './document';
import { unitOf } from './insertChild';

/**
 * An element as it has to be at least: with the elements it must have, a no where yes or no is asked, and no other values.
 * Lines end with a line feed and are indented by the document's unit, from none.
 */
export function skeleton(document: OwnershipDocument, declaration: ElementDeclaration): string {
  return write(document, declaration, '');
}

/** Whether nothing is left to be filled in. */
export function isComplete(declaration: ElementDeclaration): boolean {
  return declaration.value?.kind === 'boolean';
}

function write(document: OwnershipDocument, declaration: ElementDeclaration, indentation: string): string {
  const { name, value } = declaration;
  const wanted = declaration.children.filter((child) => child.isRequired && document.has(child));
  if (wanted.length === 0) return `${indentation}<${name}>${value?.kind === 'boolean' ? '0' : ''}</${name}>`;
  const inside = wanted.map((child) => write(document, child, indentation + unitOf(document)));
  return [`${indentation}<${name}>`, ...inside, `${indentation}</${name}>`].join('\n');
}
