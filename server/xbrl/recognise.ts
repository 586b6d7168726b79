import type { XmlDocument } from '../xml/document';
import { meantNamespace } from './meantNamespace';
import { namespaces } from './names';

const xbrlNamespace = /^https?:\/\/(www\.)?xbrl\.org\//;

/**
 * Whether a document is of XBRL's vocabulary: a linkbase, an instance, inline or not, or a schema that has to do with XBRL in any of its
 * namespace declarations. Any other schema or XML document is none of our business. One whose namespace is misspelt is of XBRL's
 * too: who else would say so?
 */
export function isXbrl(xml: XmlDocument): boolean {
  if (xml.root === undefined) return false;
  const { namespace: written, local } = xml.name(xml.root);
  const namespace = meantNamespace(written) ?? written;
  if (namespace === namespaces.link && local === 'linkbase') return true;
  if (namespace === namespaces.xbrli && local === 'xbrl') return true;
  if (isInlineXbrl(xml)) return true;
  if (namespace !== namespaces.xsd || local !== 'schema') return false;
  if (xbrlNamespace.test(xml.attributeValue(xml.root, '', 'targetNamespace') ?? '')) return true;
  return xml.tables.scopes.some((scope) => [...scope.values()].some((uri) => xbrlNamespace.test(uri)));
}

/** Whether a document is an Inline XBRL document: XHTML that declares a namespace of Inline XBRL, 1.1 or 1.0, on any of its elements, or on the first what was meant to be one. */
export function isInlineXbrl(xml: XmlDocument): boolean {
  if (xml.root === undefined) return false;
  const { namespace, local } = xml.name(xml.root);
  if (namespace !== namespaces.xhtml || local !== 'html') return false;
  if (xml.tables.scopes.some((scope) => [...scope.values()].some((uri) => uri === namespaces.inline || uri === namespaces.inline2008))) return true;
  return [...xml.tables.scopes[xml.tables.elementScope[xml.root]!]!.values()].some((uri) => meantNamespace(uri) === namespaces.inline);
}
