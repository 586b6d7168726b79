import { removeAttribute } from '../../edits/removeAttribute';
import { NearestFinder } from '../../index/nearest';
import { namespaces } from '../../xbrl/names';
import type { ExpandedName } from '../../xml/document';
import { withCapitalArticle } from '../article';
import type { ElementTable } from '../elementTables/elementTable';
import { hasTables, isInAnnotation, TableFinder } from '../elementTables/tableOf';
import { isReadForCertain } from '../requiredAttributes';
import { codeForAll, severityForAll, type DocumentRule } from '../rule';

const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance';

/** An element of a schema or linkbase has an attribute that it may not have, often a misspelt one (XML Schema 1, 3.4.4; XBRL 2.1, 3.5 and 5). */
export const unknownAttribute: DocumentRule = {
  id: 'unknown-attribute',
  scope: 'document',
  codes: codeForAll('xmlSchema:attributesExtraneous'),
  severity: severityForAll('error'),
  *check(document) {
    const { xml } = document;
    const finder = new NearestFinder();
    const tables = new TableFinder(xml);
    const { names, attributeName, elementFirstAttribute } = xml.tables;
    const allowed = new Map<ElementTable, boolean[]>();
    for (let element = 0; element < xml.elementCount; element++) {
      const table = tables.of(element);
      if (!table) continue;
      let isKnown = allowed.get(table);
      if (!isKnown) allowed.set(table, (isKnown = names.map((name) => isAllowed(table, name))));
      for (let attribute = elementFirstAttribute[element]!; attribute < elementFirstAttribute[element + 1]!; attribute++) {
        if (isKnown[attributeName[attribute]!]!) continue;
        const name = xml.attributeName(attribute);
        if (!isReadForCertain(document, element) || (xml.name(element).namespace === namespaces.xsd && isInAnnotation(xml, element))) continue;
        const { local } = xml.name(element);
        const { start, end } = xml.attributeNameRange(attribute);
        const near = name.namespace === '' ? finder.nearest(name.local, table.attributes.keys()) : undefined;
        const advice = near === undefined || xml.attribute(element, '', near) !== undefined ? 'Remove it.' : `Did you mean ${near}?`;
        yield {
          place: { document, element, attribute: name, part: 'name' },
          message: `${withCapitalArticle(local)} has no attribute ${xml.text.slice(start, end)}. ${advice}`,
          fixes: () => [{ title: `Remove ${name.local}`, isPreferred: false, edits: removeAttribute(document, element, name) }],
        };
      }
    }
  },
};

function isAllowed({ attributes, xlinkAttributes, otherAttributes }: ElementTable, { namespace, local }: ExpandedName): boolean {
  switch (namespace) {
    case '':
      return attributes.has(local);
    case namespaces.xmlns:
    case schemaInstance:
      return true;
    case namespaces.xlink:
      return otherAttributes === 'any' || xlinkAttributes.has(local);
    case namespaces.xml:
      return otherAttributes !== 'none';
    default:
      return otherAttributes === 'any' && !hasTables(namespace);
  }
}
