import { typeChain } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import type { XbrlDocument } from '../../xbrl/document';
import { clark, namespaces, parseClark } from '../../xbrl/names';

/** The item types of the instance schema that most concepts have, the most frequent first. */
export const commonItemTypes = ['monetaryItemType', 'stringItemType', 'sharesItemType', 'pureItemType', 'decimalItemType', 'dateItemType', 'booleanItemType'] as const;

/** Those of the Data Type Registry, or of a taxonomy that has its own of the name. */
export const registeredItemTypes = ['textBlockItemType', 'perShareItemType', 'percentItemType', 'domainItemType'] as const;

/** What an item's type derives from in the end (XBRL 2.1, 5.1.1.3): the types of the instance schema itself. */
const ofInstances = new RegExp(`^\\{${namespaces.xbrli.replaceAll('.', '\\.')}\\}\\w+ItemType$`);

/** Whether a type, in Clark notation, is one that items may have; not where its derivation leads out of what is at hand. */
export function isItemType(dts: Dts, type: string): boolean {
  return typeChain(dts, type).types.some((name) => ofInstances.test(name));
}

/** A type of that local name that a schema of the DTS declares in a namespace which has a prefix at an element, in Clark notation. */
export function typeInScope({ xml }: XbrlDocument, element: number, local: string, dts: Dts): string | undefined {
  const scope = xml.tables.scopes[xml.tables.elementScope[element]!]!;
  return [...scope.values()].map((namespace) => clark({ namespace, local })).find((name) => dts.typeOf(name) !== undefined);
}

/**
 * The order of types for a declaration that is to become a concept's: item types first, of these those that the document's
 * other concepts have, the most frequent first, then its own, the common ones, and the instance schema's others.
 * @param element the declaration
 */
export function byUse(document: XbrlDocument, dts: Dts, element: number): (a: string, b: string) => number {
  const uses = new Map<string, number>();
  for (const { type, element: declaration } of document.elementDeclarations) if (type !== undefined && declaration !== element) uses.set(type, (uses.get(type) ?? 0) + 1);
  const ranks = new Map<string, number>();
  const rankOf = (type: string) => {
    const rank = ranks.get(type) ?? (isItemType(dts, type) ? rankAmongItemTypes(type, document) : otherTypes);
    ranks.set(type, rank);
    return rank;
  };
  const isOther = (type: string) => Number(rankOf(type) === otherTypes);
  return (a, b) => isOther(a) - isOther(b) || (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || rankOf(a) - rankOf(b);
}

const otherTypes = 100;

function rankAmongItemTypes(type: string, { targetNamespace }: XbrlDocument): number {
  const { namespace, local } = parseClark(type);
  if (namespace === targetNamespace) return 0;
  const common = namespace === namespaces.xbrli ? commonItemTypes.findIndex((name) => name === local) : -1;
  return common >= 0 ? 1 + common : namespace === namespaces.xbrli ? 20 : 30;
}
