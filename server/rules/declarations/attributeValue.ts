import { setAttribute } from '../../edits/setAttribute';
import { isLanguageTag } from '../../index/labels';
import { NearestFinder } from '../../index/nearest';
import { attributes, namespaces } from '../../xbrl/names';
import type { XbrlDocument } from '../../xbrl/document';
import type { ExpandedName } from '../../xml/document';
import { withArticle } from '../article';
import type { ElementTable } from '../elementTables/elementTable';
import { lexicalTypes, type LexicalType } from '../elementTables/lexicalTypes';
import { isInAnnotation, TableFinder } from '../elementTables/tableOf';
import { codeForAll, severityForAll, type DocumentRule, type Fix } from '../rule';

/** The value of an attribute is none that its type allows: no number, no name, none of a few words (XML Schema 2; XBRL 2.1, 3.5 and 5). */
export const attributeValue: DocumentRule = {
  id: 'attribute-value',
  scope: 'document',
  codes: codeForAll('xmlSchema:valueError'),
  severity: severityForAll('error'),
  *check(document) {
    const { xml } = document;
    const tables = new TableFinder(xml);
    const { text, names, attributeName, attributeValueStart, attributeValueEnd, elementFirstAttribute } = xml.tables;
    const textEnd = text.trimEnd().length;
    const types = new Map<ElementTable, readonly (LexicalType | undefined)[]>();
    const accepted = new Map<LexicalType, Set<string>>();
    for (let element = 0; element < xml.elementCount; element++) {
      const table = tables.of(element);
      if (!table) continue;
      let ofTable = types.get(table);
      if (!ofTable) types.set(table, (ofTable = names.map((name) => typeOf(table, name))));
      for (let attribute = elementFirstAttribute[element]!; attribute < elementFirstAttribute[element + 1]!; attribute++) {
        const type = ofTable[attributeName[attribute]!];
        if (!type) continue;
        const [start, end] = [attributeValueStart[attribute]!, attributeValueEnd[attribute]!];
        if (type.isPlain ? type.isPlain(text, start, end) : accepted.get(type)?.has(text.slice(start, end))) continue;
        const name = xml.attributeName(attribute);
        const value = xml.value(attribute).trim();
        // In a tag that is cut off with the text, more is to come.
        if (end >= textEnd && !document.isReadWhole) continue;
        // Of an end that is not written yet, other rules tell.
        if (value === '' && name.namespace === namespaces.xlink) continue;
        if (isAccepted(accepted, type, value) || (xml.name(element).namespace === namespaces.xsd && isInAnnotation(xml, element))) continue;
        yield {
          place: { document, element, attribute: name },
          message: `"${value}" is no value of ${name.local} on ${withArticle(xml.name(element).local)}. Write ${type.description}.`,
          fixes: () => {
            if (type === lexicalTypes.language) return writeHyphens(document, element, name, value);
            if (type === lexicalTypes.ncName && name.namespace === '' && name.local === 'name') return joinWords(document, element, name, value);
            const near = type.values && new NearestFinder().nearest(value.toLowerCase(), type.values);
            return near === undefined ? [] : [{ title: `Write "${near}"`, isPreferred: true, edits: [setAttribute(document, element, name, near)] }];
          },
        };
      }
    }
  },
};

/** Writes a language as a tag has it, where it is written as programs name it: `en_US` (XML 1.0, 2.12). */
function writeHyphens(document: XbrlDocument, element: number, name: ExpandedName, value: string): readonly Fix[] {
  const tag = value.replaceAll('_', '-');
  return isLanguageTag(tag) && lexicalTypes.language.accepts(tag) ? [{ title: `Write "${tag}"`, isPreferred: true, edits: [setAttribute(document, element, name, tag)] }] : [];
}

/** Writes the words of a name as one, each with a capital: the names of concepts are made so. */
function joinWords(document: XbrlDocument, element: number, name: ExpandedName, value: string): readonly Fix[] {
  const joined = value.split(/\s+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  if (!lexicalTypes.ncName.accepts(joined)) return [];
  const isTaken = document.elementDeclarations.some(({ localName }) => localName === joined);
  return isTaken ? [] : [{ title: `Write "${joined}"`, isPreferred: true, edits: [setAttribute(document, element, name, joined)] }];
}

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
