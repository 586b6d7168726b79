import { isOfStandardLink } from '../xbrl/contentReferences';
import type { XbrlDocument, XbrlNode } from '../xbrl/document';
import { namespaces } from '../xbrl/names';
import type { Pointer } from '../xbrl/pointer';
import type { Locator } from '../xbrl/views';

/** Why one document leads to another (XBRL 2.1, 3.2). */
export type ReferenceKind = 'import' | 'include' | 'redefine' | 'schemaRef' | 'linkbaseRef' | 'locator' | 'roleRef' | 'arcroleRef';

/** A place in a document that leads to another document of its DTS. */
export interface Reference extends XbrlNode {
  readonly kind: ReferenceKind;
  readonly target: Pointer;
  /** The attribute that holds the reference: schemaLocation, or xlink:href. */
  readonly attribute: { readonly namespace: string; readonly local: string };
  /** The xlink:role of a linkbaseRef: which kind of linkbase it promises (XBRL 2.1, 4.3.4). */
  readonly role: string | undefined;
}

const hrefAttribute = { namespace: namespaces.xlink, local: 'href' };
const schemaLocationAttribute = { namespace: '', local: 'schemaLocation' };

const cache = new WeakMap<XbrlDocument, ReadonlyMap<string, readonly Reference[]>>();

/**
 * Everything in a document that makes another document part of its DTS (XBRL 2.1, 3.2), by the other document's URL,
 * each list in document order. References of a document to itself are left out.
 */
export function referencesOf(document: XbrlDocument): ReadonlyMap<string, readonly Reference[]> {
  let references = cache.get(document);
  if (!references) {
    references = collect(document);
    cache.set(document, references);
  }
  return references;
}

const urlCache = new WeakMap<XbrlDocument, ReadonlySet<string>>();

/** The URLs of {@link referencesOf}, in the same order: of a document that was kept, found without a look at any locator, of which it may have a hundred thousand. */
export function urlsOf(document: XbrlDocument): ReadonlySet<string> {
  let urls = urlCache.get(document);
  if (!urls) {
    urls = collectUrls(document);
    urlCache.set(document, urls);
  }
  return urls;
}

function collect(document: XbrlDocument): ReadonlyMap<string, readonly Reference[]> {
  const byUrl = new Map<string, Reference[]>();
  const add = (reference: Reference) => {
    if (!leadsElsewhere(reference.target.url, document)) return;
    const others = byUrl.get(reference.target.url);
    if (others) others.push(reference);
    else byUrl.set(reference.target.url, [reference]);
  };
  for (const reference of declaredReferences(document)) add(reference);
  for (const locator of document.locators) {
    const { target, element } = locator;
    if (target && discovers(locator)) add({ document, element, kind: 'locator', target, attribute: hrefAttribute, role: undefined });
  }
  return byUrl;
}

function collectUrls(document: XbrlDocument): ReadonlySet<string> {
  if (document.content.hasXmlBase) return new Set(referencesOf(document).keys());
  const urls = document.content.files.map((file) => document.resolve(file, 0)?.url);
  return new Set(urls.filter((url): url is string => url !== undefined && leadsElsewhere(url, document)));
}

/** The references that do not stand in an extended link. */
function* declaredReferences(document: XbrlDocument): Generator<Reference> {
  for (const { element, kind, target } of document.schemaReferences) if (target) yield { document, element, kind, target, attribute: schemaLocationAttribute, role: undefined };
  for (const { element, kind, target, role } of document.documentReferences) if (target) yield { document, element, kind, target, attribute: hrefAttribute, role };
  for (const { element, isArcrole, target } of document.roleReferences) if (target) yield { document, element, kind: isArcrole ? 'arcroleRef' : 'roleRef', target, attribute: hrefAttribute, role: undefined };
}

function leadsElsewhere(url: string, document: XbrlDocument): boolean {
  return url !== document.uri && url !== document.base;
}

/** A locator without a place to lead to discovers nothing, nor does one of a link of somebody's own that is no link:loc (XBRL 2.1, 3.2). */
function discovers({ document, element, href, link }: Locator): boolean {
  if (href === undefined || href.trim() === '') return false;
  return isOfStandardLink(link?.name) || document.xml.is(element, namespaces.link, 'loc');
}
