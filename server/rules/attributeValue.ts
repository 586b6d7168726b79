import { setAttribute } from '../edits/setAttribute';
import { NearestFinder } from '../index/nearest';
import { attributes, namespaces } from '../xbrl/names';
import type { ExpandedName } from '../xml/document';
import type { ElementTable } from './elementTables/elementTable';
import { lexicalTypes, type LexicalType } from './elementTables/lexicalTypes';
import { hasTables, isInAnnotation, tableOf } from './elementTables/tableOf';
import { codeForAll, severityForAll, type DocumentRule } from './rule';

/** The value of an attribute is none that its type allows: no number, no name, none of a few words (XML Schema 2; XBRL 2.1, 3.5 and 5). */
export const attributeValue: DocumentRule = {
  id: 'attribute-value',
  scope: 'document',
  codes: codeForAll('xmlSchema:valueError'),
  severity: severityForAll('error'),
  *check(document) {
    const { xml } = document;
    const isJudged = xml.tables.names.map(({ namespace }) => hasTables(namespace));
    const accepted = new Map<LexicalType, Set<string>>();
    for (let element = 0; element < xml.elementCount; element++) {
      if (!isJudged[xml.tables.elementName[element]!]!) continue;
      const table = tableOf(xml, element);
      if (!table) continue;
      for (const attribute of xml.attributes(element)) {
        const name = xml.attributeName(attribute);
        const type = typeOf(table, name);
        if (!type) continue;
        const value = xml.value(attribute).trim();
        if (isAccepted(accepted, type, value) || (xml.name(element).namespace === namespaces.xsd && isInAnnotation(xml, element))) continue;
        yield {
          place: { document, element, attribute: name },
          message: `"${value}" is no value of ${name.local} on a ${xml.name(element).local}. Write ${type.description}.`,
          fixes: () => {
            const near = type.values && new NearestFinder().nearest(value.toLowerCase(), type.values);
            return near === undefined ? [] : [{ title: `Write "${near}"`, isPreferred: true, edits: [setAttribute(document, element, name, near)] }];
          },
        };
      }
    }
  },
};

const xlinkNames = new Set<string>([attributes.label.local, attributes.from.local, attributes.to.local]);

function typeOf(table: ElementTable, { namespace, local }: ExpandedName): LexicalType | undefined {
  switch (namespace) {
    case '':
      return table.attributes.get(local)?.type;
    case namespaces.xlink:
      return xlinkNames.has(local) ? lexicalTypes.ncName : undefined;
    case namespaces.xml:
      return local === 'lang' ? lexicalTypes.language : undefined;
    default:
      return undefined;
  }
}

/** Most values of a document are the same few: each is looked at once. */
function isAccepted(accepted: Map<LexicalType, Set<string>>, type: LexicalType, value: string): boolean {
  let known = accepted.get(type);
  if (!known) accepted.set(type, (known = new Set<string>()));
  if (known.has(value)) return true;
  if (!type.accepts(value)) return false;
  known.add(value);
  return true;
}
