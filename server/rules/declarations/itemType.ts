import { changeValue } from '../../edits/changeValue';
import { isItem, isItemType, typesOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import { attributes, clark, namespaces, parseClark } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import { isMisspelt } from '../misspeltAttribute';
import { codeForAll, severityForAll, type DtsRule, type Fix } from '../rule';

/** The type of an item is none of XBRL's item types and derives from none (XBRL 2.1, 5.1.1.3). */
export const itemType: DtsRule = {
  id: 'item-type',
  scope: 'dts',
  codes: codeForAll('xbrl.5.1.1.3:itemType'),
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    for (const document of documents) {
      for (const declaration of document.elementDeclarations) {
        if (hasItemType(dts, declaration) !== false || !isItem(dts, declaration) || isMisspelt(document, declaration.element, attributes.valueType)) continue;
        const { element, type, localName = 'this item' } = declaration;
        yield {
          place: { document, element, attribute: attributes.valueType },
          message: `${type === undefined ? `${localName} has no item type.` : `${parseClark(type).local} is no item type.`} Write one of XBRL's, such as xbrli:monetaryItemType or xbrli:stringItemType, or a type that derives from one.`,
          fixes: () => writeItemType(declaration, dts),
        };
      }
    }
  },
};

/** Writes the item type of XBRL's that has the values of the type: xbrli:monetaryItemType for xbrli:monetary, xbrli:dateItemType for xsd:date. */
function writeItemType({ document, element, type }: ElementDeclaration, dts: Dts): readonly Fix[] {
  const { namespace, local } = parseClark(type ?? '{}');
  const meant = `${local}ItemType`;
  if ((namespace !== namespaces.xbrli && namespace !== namespaces.xsd) || !dts.typeOf(clark({ namespace: namespaces.xbrli, local: meant }))) return [];
  const scope = document.xml.tables.scopes[document.xml.tables.elementScope[element]!]!;
  const [prefix] = [...scope].find(([, bound]) => bound === namespaces.xbrli) ?? [];
  if (prefix === undefined) return [];
  const name = prefix === '' ? meant : `${prefix}:${meant}`;
  return [{ title: `Write ${name}`, isPreferred: namespace === namespaces.xbrli, edits: changeValue(document, element, attributes.valueType, name) }];
}

/** Whether a declaration has an item type; `undefined` where that cannot be decided. One without a type has that of its head. */
function hasItemType(dts: Dts, declaration: ElementDeclaration): boolean | undefined {
  const { types, complete } = typesOf(dts, declaration);
  if (types.some(isItemType)) return true;
  if (types.length > 0) return complete ? false : undefined;
  const { document, element, substitutionGroup } = declaration;
  const hasTypeInside = [...document.xml.children(element)].some((child) => ['complexType', 'simpleType'].includes(document.xml.name(child).local));
  if (hasTypeInside) return false;
  return substitutionGroup === `{${namespaces.xbrli}}item` ? false : undefined;
}
