import { isSlip, NearestFinder } from '../index/nearest';
import { attributes, namespaces } from '../xbrl/names';
import type { XbrlDocument } from '../xbrl/document';
import type { ExpandedName, XmlDocument } from '../xml/document';
import type { ElementTable } from './elementTables/elementTable';
import { hasTables, TableFinder } from './elementTables/tableOf';
import { isReadForCertain } from './readForCertain';

const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance';

/** All attributes of namespaces whose attributes any vocabulary may use, as far as the standards declare them (XML 1.0, 2.10 and 2.12; XML Base; XLink 1.1, 4.1; XBRL 2.1 and Dimensions 1.0). */
const ofNamespace: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [namespaces.xlink, new Set(['type', 'href', 'role', 'arcrole', 'title', 'show', 'actuate', 'label', 'from', 'to'])],
  [namespaces.xml, new Set(['lang', 'base', 'space', 'id'])],
  [namespaces.xbrli, new Set(['periodType', 'balance'])],
  [namespaces.xbrldt, new Set(['contextElement', 'closed', 'usable', 'targetRole', 'typedDomainRef'])],
]);

/** Those of them that are customary on an element, by its local name. */
const customary: Readonly<Record<string, readonly ExpandedName[]>> = {
  element: [attributes.periodType, attributes.balance, attributes.typedDomainRef],
  definitionArc: [attributes.contextElement, attributes.closed, attributes.usable, attributes.targetRole],
  label: [{ namespace: namespaces.xml, local: 'lang' }],
  footnote: [{ namespace: namespaces.xml, local: 'lang' }],
};

/** What an attribute that its element may not have was probably meant to be. */
export interface MeantAttribute {
  readonly name: ExpandedName;
  /** Whether it is only a slip of the keys, or the prefix, that keeps it from being that, and its value fits. */
  readonly isCertain: boolean;
}

/** Whether an element may have an attribute of a name, as its table says (XML Schema 1, 3.4.4). */
export function isAllowed(table: ElementTable, { namespace, local }: ExpandedName): boolean {
  const { otherAttributes } = table;
  switch (namespace) {
    case '':
      return table.attributes.has(local);
    case namespaces.xmlns:
    case schemaInstance:
      return true;
    default:
      if (namespace === namespaces.xlink && table.xlinkAttributes.has(local)) return true;
      if (otherAttributes === 'none' || (otherAttributes === 'xml' && namespace !== namespaces.xml) || hasTables(namespace)) return false;
      return ofNamespace.get(namespace)?.has(local) ?? true;
  }
}

/** What each attribute of a document that its element may not have was meant to be, by its row; each is searched once. */
class MeantAttributes {
  readonly #tables: TableFinder;
  readonly #finder = new NearestFinder();
  readonly #found = new Map<number, MeantAttribute | undefined>();
  /** Elements with what an attribute of theirs was meant to be: a second one cannot be that too. */
  readonly #taken = new Set<string>();

  constructor(private readonly document: XbrlDocument) {
    this.#tables = new TableFinder(document.xml);
  }

  of(element: number, attribute: number): MeantAttribute | undefined {
    const table = this.#tables.of(element);
    if (!table || isAllowed(table, this.document.xml.attributeName(attribute))) return undefined;
    if (!this.#found.has(attribute)) this.#found.set(attribute, this.#find(element, attribute, table));
    return this.#found.get(attribute);
  }

  #find(element: number, attribute: number, table: ElementTable): MeantAttribute | undefined {
    const { xml } = this.document;
    if (!isReadForCertain(this.document, element)) return undefined;
    const { local } = xml.attributeName(attribute);
    const candidates = candidatesOf(table, xml.name(element).local);
    const near = candidates.has(local) ? [local] : this.#finder.allNearest(local, candidates.keys());
    const name = near.length === 0 ? undefined : candidates.get(near[0]!);
    if (name === undefined || xml.attribute(element, name.namespace, name.local) !== undefined) return undefined;
    const key = `${element} ${name.local}`;
    if (this.#taken.has(key)) return undefined;
    this.#taken.add(key);
    const type = name.namespace === '' ? table.attributes.get(name.local)?.type : undefined;
    const fits = type?.accepts(xml.value(attribute).trim()) ?? true;
    return { name, isCertain: fits && near.length === 1 && isMistyped(local, name.local) };
  }
}

/** What an element may have and customarily has, by local name. */
function candidatesOf(table: ElementTable, element: string): ReadonlyMap<string, ExpandedName> {
  const candidates = new Map<string, ExpandedName>();
  for (const local of table.attributes.keys()) candidates.set(local, { namespace: '', local });
  for (const local of table.xlinkAttributes) candidates.set(local, { namespace: namespaces.xlink, local });
  for (const name of customary[element] ?? []) candidates.set(name.local, name);
  return candidates;
}

/** Whether one word is the other but for a slip of the keys, for small letters and capitals, or for the order of the letters. */
function isMistyped(word: string, other: string): boolean {
  const letters = (text: string) => Array.from(text.toLowerCase()).sort().join('');
  return isSlip(word, other) || letters(word) === letters(other);
}

const known = new WeakMap<XmlDocument, MeantAttributes>();

/**
 * What an attribute of an element was probably meant to be, by its row.
 * @returns `undefined` where the element may have it, or what it looks like is there already; and where the start tag could not be read for certain
 */
export function meantAttribute(document: XbrlDocument, element: number, attribute: number): MeantAttribute | undefined {
  let ofDocument = known.get(document.xml);
  if (!ofDocument) known.set(document.xml, (ofDocument = new MeantAttributes(document)));
  return ofDocument.of(element, attribute);
}

/** The row of the attribute that was probably meant to be one that an element lacks; `undefined` where there is none. */
export function misspeltAttribute(document: XbrlDocument, element: number, { namespace, local }: ExpandedName): number | undefined {
  return [...document.xml.attributes(element)].find((attribute) => {
    const meant = meantAttribute(document, element, attribute)?.name;
    return meant?.local === local && meant.namespace === namespace;
  });
}

/** Whether an attribute that an element lacks is there under a misspelt name or a wrong prefix: unknown-attribute says so, and what is missing is not said again. */
export function isMisspelt(document: XbrlDocument, element: number, name: ExpandedName): boolean {
  return misspeltAttribute(document, element, name) !== undefined;
}
