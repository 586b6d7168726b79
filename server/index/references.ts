import type { XbrlDocument, XbrlNode } from '../xbrl/document';
import { namespaces, parseClark } from '../xbrl/names';
import type { Pointer } from '../xbrl/pointer';
import type { Locator, RoleReference } from '../xbrl/views';

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

function collect(document: XbrlDocument): ReadonlyMap<string, readonly Reference[]> {
  const byUrl = new Map<string, Reference[]>();
  const add = (node: XbrlNode, kind: ReferenceKind, target: Pointer | undefined, attribute: Reference['attribute'], role?: string) => {
    if (!target || target.url === document.uri || target.url === document.base) return;
    const reference: Reference = { document, element: node.element, kind, target, attribute, role };
    const others = byUrl.get(target.url);
    if (others) others.push(reference);
    else byUrl.set(target.url, [reference]);
  };
  for (const reference of document.schemaReferences) add(reference, reference.kind, reference.target, schemaLocationAttribute);
  for (const reference of document.documentReferences) add(reference, reference.kind, reference.target, hrefAttribute, reference.role);
  for (const reference of document.roleReferences) add(reference, kindOfRoleReference(reference), reference.target, hrefAttribute);
  for (const locator of document.locators) if (discovers(locator)) add(locator, 'locator', locator.target, hrefAttribute);
  return byUrl;
}

function kindOfRoleReference(reference: RoleReference): ReferenceKind {
  return reference.isArcrole ? 'arcroleRef' : 'roleRef';
}

/** A locator without a place to lead to discovers nothing, nor does one of a link of somebody's own that is no link:loc (XBRL 2.1, 3.2). */
function discovers({ document, element, href, link }: Locator): boolean {
  if (href === undefined || href.trim() === '') return false;
  const { namespace } = parseClark(link?.name ?? '');
  return namespace === namespaces.link || namespace === namespaces.generic || document.xml.is(element, namespaces.link, 'loc');
}
