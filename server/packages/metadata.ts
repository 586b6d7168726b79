import type { XmlDocument } from '../xml/document';

/** A text together with the language it is in, as its xml:lang says; '' where none does. */
export interface LocalizedText {
  readonly text: string;
  readonly language: string;
}

/** An entry point of a taxonomy package (Taxonomy Packages 1.0, 3.2.2). */
export interface EntryPoint {
  /** Row of the `entryPoint` element in the document's XML tables. */
  readonly element: number;
  /** Its names, in document order. */
  readonly names: readonly LocalizedText[];
  /** Its `entryPointDocument`s; `href` is '' where the attribute is missing. */
  readonly documents: readonly { readonly element: number; readonly href: string }[];
}

/** What a taxonomy package says of itself in META-INF/taxonomyPackage.xml. */
export interface PackageMetadata {
  /** '' where there is none. */
  readonly identifier: string;
  readonly names: readonly LocalizedText[];
  readonly version: string;
  readonly entryPoints: readonly EntryPoint[];
}

/** The namespaces of Taxonomy Packages 1.0 and of the drafts before it; they differ in nothing that is read here. */
const packageNamespace = /\/taxonomy-?package(\/v1)?$/i;

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** Whether a document is the metadata of a taxonomy package, by its root. */
export function isPackageMetadata(xml: XmlDocument): boolean {
  if (xml.root === undefined) return false;
  const { namespace, local } = xml.name(xml.root);
  return local === 'taxonomyPackage' && packageNamespace.test(namespace);
}

/** Reads the metadata of a taxonomy package; what is missing from it is empty. */
export function readMetadata(xml: XmlDocument): PackageMetadata {
  const root = xml.root ?? 0;
  const entryPoints = childrenOf(xml, root, 'entryPoints').flatMap((list) => childrenOf(xml, list, 'entryPoint'));
  return {
    identifier: textsOf(xml, root, 'identifier')[0]?.text ?? '',
    names: textsOf(xml, root, 'name'),
    version: textsOf(xml, root, 'version')[0]?.text ?? '',
    entryPoints: entryPoints.map((element) => ({
      element,
      names: textsOf(xml, element, 'name'),
      documents: childrenOf(xml, element, 'entryPointDocument').map((document) => ({ element: document, href: xml.attributeValue(document, '', 'href')?.trim() ?? '' })),
    })),
  };
}

/** The text in a language, else in English, else the first. */
export function textIn(texts: readonly LocalizedText[], language: string): string | undefined {
  const inLanguage = (wanted: string) => texts.find((text) => text.language.toLowerCase().split('-')[0] === wanted.toLowerCase().split('-')[0]);
  return (inLanguage(language) ?? inLanguage('en') ?? texts[0])?.text;
}

function childrenOf(xml: XmlDocument, element: number, local: string): readonly number[] {
  return element < xml.elementCount ? [...xml.children(element)].filter((child) => xml.name(child).local === local && packageNamespace.test(xml.name(child).namespace)) : [];
}

function textsOf(xml: XmlDocument, element: number, local: string): readonly LocalizedText[] {
  return childrenOf(xml, element, local).map((child) => ({ text: xml.content(child).replace(/\s+/g, ' ').trim(), language: languageOf(xml, child) }));
}

/** xml:lang holds for all that is inside (XML 1.0, 2.12). */
function languageOf(xml: XmlDocument, element: number): string {
  for (let ancestor: number | undefined = element; ancestor !== undefined; ancestor = xml.parent(ancestor)) {
    const language = xml.attributeValue(ancestor, xmlNamespace, 'lang');
    if (language !== undefined) return language;
  }
  return '';
}
