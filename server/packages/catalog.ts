import type { XmlDocument } from '../xml/document';

const catalogNamespace = 'urn:oasis:names:tc:entity:xmlns:xml:catalog';

/** A `rewriteURI` of a catalog (OASIS XML Catalogs 1.1, 6.5.9). */
export interface RewriteUri {
  /** Row of the element in the document's XML tables. */
  readonly element: number;
  /** The beginning of the URLs that it is about; `undefined` where the attribute is missing or empty. */
  readonly uriStartString: string | undefined;
  /** What takes that beginning's place, relative to the catalog; `undefined` where the attribute is missing. */
  readonly rewritePrefix: string | undefined;
}

/** Whether a document is an OASIS catalog, by its root. */
export function isCatalog(xml: XmlDocument): boolean {
  return xml.root !== undefined && xml.is(xml.root, catalogNamespace, 'catalog');
}

/** The rewrites of a catalog, in document order: all that a taxonomy package may use of catalogs (Taxonomy Packages 1.0, 3.4). */
export function rewriteUrisOf(xml: XmlDocument): readonly RewriteUri[] {
  const found: RewriteUri[] = [];
  for (let element = 0; element < xml.elementCount; element++) {
    if (!xml.is(element, catalogNamespace, 'rewriteURI')) continue;
    const uriStartString = xml.attributeValue(element, '', 'uriStartString')?.trim();
    found.push({ element, uriStartString: uriStartString === '' ? undefined : uriStartString, rewritePrefix: xml.attributeValue(element, '', 'rewritePrefix')?.trim() });
  }
  return found;
}
