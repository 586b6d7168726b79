import { removeAttribute } from '../../edits/removeAttribute';
import { renameAttribute } from '../../edits/renameAttribute';
import { writeAttributeName } from '../../edits/prefix';
import { namespaces } from '../../xbrl/names';
import type { XbrlDocument } from '../../xbrl/document';
import { withCapitalArticle } from '../article';
import type { ElementTable } from '../elementTables/elementTable';
import { isInAnnotation, TableFinder } from '../elementTables/tableOf';
import { isAllowed, meantAttribute, type MeantAttribute } from '../misspeltAttribute';
import { isReadForCertain } from '../readForCertain';
import { codeForAll, severityForAll, type DocumentRule, type Fix } from '../rule';

/** An element of a schema or linkbase has an attribute that it may not have, often a misspelt one (XML Schema 1, 3.4.4; XBRL 2.1, 3.5 and 5). */
export const unknownAttribute: DocumentRule = {
  id: 'unknown-attribute',
  scope: 'document',
  ignoresValues: true,
  codes: codeForAll('xmlSchema:attributesExtraneous'),
  severity: severityForAll('error'),
  *check(document) {
    const { xml } = document;
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
        const meant = meantAttribute(document, element, attribute);
        yield {
          place: { document, element, attribute: name, part: 'name' },
          message: `${withCapitalArticle(local)} has no attribute ${xml.text.slice(start, end)}. ${meant ? `Did you mean ${written(document, element, meant)}?` : 'Remove it.'}`,
          fixes: () => [...(meant ? [rename(document, element, attribute, meant)] : []), { title: `Remove ${xml.text.slice(start, end)}`, isPreferred: false, edits: removeAttribute(document, element, name) }],
        };
      }
    }
  },
};

function rename(document: XbrlDocument, element: number, attribute: number, meant: MeantAttribute): Fix {
  return { title: `Write ${written(document, element, meant)}`, isPreferred: meant.isCertain, edits: [renameAttribute(document, element, attribute, meant.name)] };
}

function written({ xml }: XbrlDocument, element: number, { name }: MeantAttribute): string {
  return writeAttributeName(xml, element, name).qname;
}
