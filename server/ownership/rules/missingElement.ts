import { severityForAll } from '../../rules/rule';
import { addElement } from '../addElement';
import type { ElementDeclaration } from '../declarations';
import type { OwnershipDocument } from '../document';
import { textBesideElements } from '../textBesideElements';
import { formOf, tag, type OwnershipRule } from './rule';

/**
 * A mandatory element is missing where its parent is there (EDGAR Ownership XML Technical Specification, 3.5: "m" and "cm").
 * The CCC of a reporting owner is mandatory in a document to be filed (3.3: "o(1)"): one in which another owner has one.
 */
export const missingElement: OwnershipRule = {
  id: 'missing-element',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    if (!document.isReadWhole) return;
    const { xml, isDraft } = document;
    for (let element = 0; element < xml.elementCount; element++) {
      const wanted = document.declaration(element)?.children.filter((child) => isWanted(document, child) || (isDraft && child.name === 'rptOwnerCcc')) ?? [];
      if (wanted.length === 0) continue;
      // A name that differs in case alone is found by unknown-element, a text that is to be the value by misplaced-text.
      const present = new Set(Array.from(xml.children(element), (child) => xml.name(child).local.toLowerCase()));
      for (const child of wanted) {
        if (present.has(child.name.toLowerCase()) || (child.name === 'value' && textBesideElements(document, element))) continue;
        yield {
          place: { document, element },
          message: `${tag(xml.name(element).local)} has no ${tag(child.name)}, which is mandatory on ${formOf(document)}. Add it.`,
          fixes: () => [addElement(document, element, child)],
        };
      }
    }
  },
};

/** Where the type of the document is not known, what only some have is not asked for. */
function isWanted({ type }: OwnershipDocument, { isRequired, documents }: ElementDeclaration): boolean {
  return isRequired && (type === undefined ? documents.length === 6 : documents.includes(type));
}
