import type { ElementDeclaration } from '../xbrl/views';

/**
 * A concept as a DTS sees it: declared in one of its documents, or named by a locator whose taxonomy is not available. Of
 * the latter only the address is known; what depends on the declaration cannot be decided.
 */
export interface Concept {
  /** `document URI#id`, the same for every pointer to it. */
  readonly key: string;
  /** Of the document that declares it, or would. */
  readonly uri: string;
  /** The id of its declaration, as far as there is one. */
  readonly id: string | undefined;
  readonly declaration: ElementDeclaration | undefined;
}

/** How a concept is called in a sentence: its local name, or the id by which it is located. */
export function nameOfConcept(concept: Concept): string {
  return concept.declaration?.localName ?? concept.id ?? concept.key;
}
