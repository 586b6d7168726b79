import { removeElement } from '../../edits/removeElement';
import { severityForAll } from '../../rules/rule';
import { knownNames, type ElementDeclaration } from '../declarations';
import type { OwnershipDocument } from '../document';
import { formOf, tag, type OwnershipRule } from './rule';

/** An element stands where the schema has no place for it, or on a form that does not have it (EDGAR Ownership XML Technical Specification, 3.5 and 5; of holdings also 4.3.8). */
export const elementNotAllowed: OwnershipRule = {
  id: 'element-not-allowed',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    const { xml } = document;
    for (let element = 1; element < xml.elementCount; element++) {
      const parent = xml.parent(element)!;
      const { namespace, local } = xml.name(element);
      if (namespace !== '' || document.declaration(parent) === undefined || !knownNames.has(local)) continue;
      const declaration = document.declaration(element);
      if (declaration && document.has(declaration)) continue;
      const isOpen = local === 'footnoteId' && document.isNewer;
      yield {
        place: { document, element },
        ...(isOpen ? { severity: 'information' as const } : {}),
        message: declaration ? messageByForm(document, parent, declaration) : messageByPlace(document, parent, local),
        fixes: () => [{ title: `Remove <${local}>`, isPreferred: false, edits: [removeElement(document, element)] }],
      };
    }
  },
};

function messageByForm(document: OwnershipDocument, parent: number, { name, documents }: ElementDeclaration): string {
  return `${tag(document.xml.name(parent).local)} has no ${tag(name)} on ${formOf(document)}, only on ${documents.map((type) => `a ${type}`).join(', ')}. Remove it, or correct the documentType.`;
}

function messageByPlace(document: OwnershipDocument, parent: number, local: string): string {
  const children = document.declaration(parent)!.children.filter((child) => document.has(child)).map(({ name }) => tag(name));
  const holds = children.length === 0 ? 'no elements' : children.join(', ');
  return `${tag(document.xml.name(parent).local)} has no ${tag(local)}; it holds ${holds}. Move or remove it.`;
}
