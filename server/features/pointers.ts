import type { ExpandedName } from '../xml/document';
import type { XbrlDocument } from '../xbrl/document';
import { attributes, namespaces } from '../xbrl/names';
import type { Pointer } from '../xbrl/pointer';

/** An attribute that leads to a document, or to an element of one. */
export interface PointerPlace {
  readonly element: number;
  readonly attribute: ExpandedName;
  readonly target: Pointer;
}

const typedDomainRef: ExpandedName = { namespace: namespaces.xbrldt, local: 'typedDomainRef' };

/** Every href, schemaLocation and typedDomainRef of a document, but those of locators; what is no URI reference is left out. */
export function* pointersOutsideLinks(document: XbrlDocument): Generator<PointerPlace> {
  for (const { element, target } of document.schemaReferences) if (target) yield { element, attribute: attributes.schemaLocation, target };
  for (const { element, target } of document.documentReferences) if (target) yield { element, attribute: attributes.href, target };
  for (const { element, target } of document.roleReferences) if (target) yield { element, attribute: attributes.href, target };
  for (const declaration of document.elementDeclarations) {
    const target = document.resolve(declaration.typedDomainRef, declaration.element);
    if (target) yield { element: declaration.element, attribute: typedDomainRef, target };
  }
}

/** The same with those of locators. */
export function* pointersOf(document: XbrlDocument): Generator<PointerPlace> {
  yield* pointersOutsideLinks(document);
  for (const { element, target } of document.locators) if (target) yield { element, attribute: attributes.href, target };
}
