import type { XbrlDocument } from '../xbrl/document';
import { namespaces } from '../xbrl/names';
import type { ExpandedName } from '../xml/document';
import type { Place } from './place';

/** A namespace declaration: xmlns or xmlns:PREFIX. */
export interface NamespaceDeclaration extends Place {
  readonly document: XbrlDocument;
  readonly element: number;
  readonly attribute: ExpandedName;
}

/** The declarations of a namespace in a document, in document order. */
export function declarationsOf(document: XbrlDocument, namespace: string): readonly NamespaceDeclaration[] {
  const { xml } = document;
  const found: NamespaceDeclaration[] = [];
  for (let element = 0; element < xml.elementCount; element++) {
    for (const each of xml.attributes(element)) {
      const attribute = xml.attributeName(each);
      if (attribute.namespace === namespaces.xmlns && xml.value(each) === namespace) found.push({ document, element, attribute });
    }
  }
  return found;
}
