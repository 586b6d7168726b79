import { namespaces } from '../../xbrl/names';
import type { XmlDocument } from '../../xml/document';
import type { ElementTable } from './elementTable';
import { linkElement } from './linkElements';
import { schemaElement } from './schemaElements';

/**
 * What an element where it stands may have.
 * @returns `undefined` for one of another vocabulary, or that its vocabulary does not have
 */
export function tableOf(xml: XmlDocument, element: number): ElementTable | undefined {
  const { namespace, local } = xml.name(element);
  if (namespace === namespaces.link) return linkElement(local);
  if (namespace !== namespaces.xsd) return undefined;
  const parent = xml.parent(element);
  return schemaElement(local, parent === undefined ? undefined : xml.name(parent).local);
}

/** Whether a namespace is one of those whose elements have tables. */
export function hasTables(namespace: string): boolean {
  return namespace === namespaces.link || namespace === namespaces.xsd;
}

/** The elements of XML Schema in a document that are no part of its schema: what others say in its appinfo, and what is inside documentation. */
export function isInAnnotation(xml: XmlDocument, element: number): boolean {
  for (let ancestor = xml.parent(element); ancestor !== undefined; ancestor = xml.parent(ancestor)) {
    const { namespace, local } = xml.name(ancestor);
    if (namespace === namespaces.xsd && (local === 'appinfo' || local === 'documentation')) return true;
  }
  return false;
}
