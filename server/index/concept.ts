import type { ElementDeclaration } from '../xbrl/views';
import type { Documents } from './documents';
import { keyOf, type Target } from './target';

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

const declared = new WeakMap<ElementDeclaration, Concept>();

/** The concept that an element declaration declares: the same object in every DTS. */
export function conceptOf(declaration: ElementDeclaration): Concept {
  let concept = declared.get(declaration);
  if (!concept) {
    const { document, element } = declaration;
    concept = { key: keyOf(document, element), uri: document.uri, id: declaration.id?.trim(), declaration };
    declared.set(declaration, concept);
  }
  return concept;
}

const undeclared = new WeakMap<Documents, Map<string, Concept>>();

/** The concept that a pointer leads to; `undefined` where it leads to something that is known not to be one. */
export function conceptAtTarget(target: Target, documents: Documents): Concept | undefined {
  if (target.state === 'element') {
    const declaration = target.document.declarationAt(target.element);
    return declaration && conceptOf(declaration);
  }
  if (target.state !== 'unavailable' || !target.fragment) return undefined;
  let concepts = undeclared.get(documents);
  if (!concepts) undeclared.set(documents, (concepts = new Map<string, Concept>()));
  let concept = concepts.get(target.key);
  if (!concept) concepts.set(target.key, (concept = { key: target.key, uri: target.url, id: target.fragment, declaration: undefined }));
  return concept;
}
