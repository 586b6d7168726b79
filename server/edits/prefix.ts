import { namespaces } from '../xbrl/names';
import type { ExpandedName, XmlDocument } from '../xml/document';

/** How a name is written at a place: with its prefix, and the declaration to go with it where the namespace has none in force. */
export interface WrittenName {
  readonly qname: string;
  readonly declaration: { readonly name: string; readonly namespace: string } | undefined;
}

/** How an attribute's name is written on an element: a prefix is needed, since the default namespace does not reach attributes (Namespaces in XML 1.0, 6.2). */
export function writeAttributeName(xml: XmlDocument, element: number, name: ExpandedName): WrittenName {
  if (name.namespace === '') return { qname: name.local, declaration: undefined };
  const inForce = prefixesOf(xml, element, name.namespace).find((prefix) => prefix !== '');
  return inForce === undefined ? declared(xml, element, name) : { qname: `${inForce}:${name.local}`, declaration: undefined };
}

/** How the name of an element is written inside a parent: as the parent's own name, where both are of one namespace. */
export function writeElementName(xml: XmlDocument, parent: number, name: ExpandedName): WrittenName {
  const range = xml.nameRange(parent);
  const qname = xml.text.slice(range.start, range.end);
  const own = qname.includes(':') ? qname.slice(0, qname.indexOf(':')) : '';
  const inForce = prefixesOf(xml, parent, name.namespace);
  const prefix = inForce.includes(own) ? own : inForce[0];
  if (prefix === undefined) return declared(xml, parent, name);
  return { qname: prefix === '' ? name.local : `${prefix}:${name.local}`, declaration: undefined };
}

function prefixesOf(xml: XmlDocument, element: number, namespace: string): readonly string[] {
  const scope = xml.tables.scopes[xml.tables.elementScope[element]!]!;
  return [...scope].flatMap(([prefix, bound]) => (bound === namespace ? prefix : []));
}

/** A name with a prefix of its own: the customary one, with a number where that stands for something else. */
function declared(xml: XmlDocument, element: number, { namespace, local }: ExpandedName): WrittenName {
  const customary = Object.entries(namespaces).find(([, known]) => known === namespace)?.[0] ?? 'ns';
  let prefix = customary;
  for (let number = 1; xml.namespaceOf(prefix, element) !== undefined; number++) prefix = `${customary}${number}`;
  return { qname: `${prefix}:${local}`, declaration: { name: `xmlns:${prefix}`, namespace } };
}
