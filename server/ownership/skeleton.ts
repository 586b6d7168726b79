import type { ElementDeclaration } from './declarations';
import type { OwnershipDocument } from './document';
import { unitOf } from './insertChild';

/** The elements that another has in it where it is written anew: what it must have and, where it needs one of several, the usual one. */
export function leastChildren(document: OwnershipDocument, { children }: ElementDeclaration): readonly ElementDeclaration[] {
  return children.filter((child) => (child.isRequired || child.isUsual) && document.has(child));
}

/**
 * An element as it has to be at least: with its {@link leastChildren}, a no where yes or no is asked, and no other values.
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
  const wanted = leastChildren(document, declaration);
  if (wanted.length === 0) return `${indentation}<${name}>${value?.kind === 'boolean' ? '0' : ''}</${name}>`;
  const inside = wanted.map((child) => write(document, child, indentation + unitOf(document)));
  return [`${indentation}<${name}>`, ...inside, `${indentation}</${name}>`].join('\n');
}
