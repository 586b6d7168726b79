import { mustNotBeEmpty, readAttributes, readContent, type ElementTable } from './elementTable';
import { lexicalTypes } from './lexicalTypes';

const { ncName, qname, boolean, nonNegativeInteger, occurrences, form, attributeUse, processing } = lexicalTypes;
const types = { ncName, qname, boolean, count: nonNegativeInteger, occurrences, form, use: attributeUse, processing };

const id = 'id:ncName';
const occurrence = 'minOccurs:count maxOccurs:occurrences';
const declaration = `${id} type:qname default fixed`;
const components = 'simpleType|complexType|group|attributeGroup|element|attribute|notation';
const particle = '(group|all|choice|sequence)?';
const attributeList = '(attribute|attributeGroup)* anyAttribute?';
const facets = 'enumeration|pattern|length|minLength|maxLength|minInclusive|maxInclusive|minExclusive|maxExclusive|totalDigits|fractionDigits|whiteSpace';

type Row = readonly [attributes: string, content: string];

/**
 * The elements of XML Schema (XML Schema 1, 3.2 to 3.12 and 4.2). Where it matters what is around them, `name@parent` comes before
 * `name`; `schema` is the parent of what is global.
 */
const rows: Readonly<Record<string, Row>> = {
  schema: [`${id} targetNamespace version finalDefault blockDefault attributeFormDefault:form elementFormDefault:form`, `(include|import|redefine|annotation)* (${components}|annotation)*`],
  import: [`${id} namespace schemaLocation`, 'annotation?'],
  include: [`${id} schemaLocation!`, 'annotation?'],
  redefine: [`${id} schemaLocation!`, '(annotation|simpleType|complexType|group|attributeGroup)*'],
  annotation: [id, '(appinfo|documentation)*'],
  'element@schema': [`${declaration} name!:ncName substitutionGroup:qname nillable:boolean abstract:boolean final block`, 'annotation? (simpleType|complexType)? (unique|key|keyref)*'],
  element: [`${declaration} name:ncName ref:qname nillable:boolean block form:form ${occurrence}`, 'annotation? (simpleType|complexType)? (unique|key|keyref)*'],
  'attribute@schema': [`${declaration} name!:ncName`, 'annotation? simpleType?'],
  attribute: [`${declaration} name:ncName ref:qname use:use form:form`, 'annotation? simpleType?'],
  'complexType@schema': [`${id} name!:ncName mixed:boolean abstract:boolean final block`, `annotation? (simpleContent|complexContent|group|all|choice|sequence)? ${attributeList}`],
  'complexType@redefine': [`${id} name!:ncName mixed:boolean abstract:boolean final block`, `annotation? (simpleContent|complexContent|group|all|choice|sequence)? ${attributeList}`],
  complexType: [`${id} mixed:boolean`, `annotation? (simpleContent|complexContent|group|all|choice|sequence)? ${attributeList}`],
  'simpleType@schema': [`${id} name!:ncName final`, 'annotation? (restriction|list|union)'],
  'simpleType@redefine': [`${id} name!:ncName final`, 'annotation? (restriction|list|union)'],
  simpleType: [id, 'annotation? (restriction|list|union)'],
  simpleContent: [id, 'annotation? (restriction|extension)'],
  complexContent: [`${id} mixed:boolean`, 'annotation? (restriction|extension)'],
  'restriction@simpleContent': [`${id} base!:qname`, `annotation? simpleType? (${facets})* ${attributeList}`],
  'restriction@complexContent': [`${id} base!:qname`, `annotation? ${particle} ${attributeList}`],
  restriction: [`${id} base:qname`, `annotation? simpleType? (${facets})*`],
  'extension@simpleContent': [`${id} base!:qname`, `annotation? ${attributeList}`],
  extension: [`${id} base!:qname`, `annotation? ${particle} ${attributeList}`],
  'group@schema': [`${id} name!:ncName`, 'annotation? (all|choice|sequence)'],
  'group@redefine': [`${id} name!:ncName`, 'annotation? (all|choice|sequence)'],
  group: [`${id} ref!:qname ${occurrence}`, 'annotation?'],
  'attributeGroup@schema': [`${id} name!:ncName`, `annotation? ${attributeList}`],
  'attributeGroup@redefine': [`${id} name!:ncName`, `annotation? ${attributeList}`],
  attributeGroup: [`${id} ref!:qname`, 'annotation?'],
  all: [`${id} ${occurrence}`, 'annotation? element*'],
  choice: [`${id} ${occurrence}`, 'annotation? (element|group|choice|sequence|any)*'],
  sequence: [`${id} ${occurrence}`, 'annotation? (element|group|choice|sequence|any)*'],
  any: [`${id} namespace processContents:processing ${occurrence}`, 'annotation?'],
  anyAttribute: [`${id} namespace processContents:processing`, 'annotation?'],
  ...Object.fromEntries(facets.split('|').map((name): [string, Row] => [name, [`${id} value!${name === 'enumeration' || name === 'pattern' ? '' : ' fixed:boolean'}`, 'annotation?']])),
  list: [`${id} itemType:qname`, 'annotation? simpleType?'],
  union: [`${id} memberTypes`, 'annotation? simpleType*'],
  unique: [`${id} name!:ncName`, 'annotation? selector field+'],
  key: [`${id} name!:ncName`, 'annotation? selector field+'],
  keyref: [`${id} name!:ncName refer!:qname`, 'annotation? selector field+'],
  selector: [`${id} xpath!`, 'annotation?'],
  field: [`${id} xpath!`, 'annotation?'],
  notation: [`${id} name!:ncName public system`, 'annotation?'],
};

const tables: ReadonlyMap<string, ElementTable> = new Map([
  ...Object.entries(rows).map(([name, [attributes, children]]): [string, ElementTable] => {
    const content = readContent(children);
    return [name, { attributes: readAttributes(attributes, types), xlinkAttributes: new Set(), otherAttributes: 'any', content, needsChildren: mustNotBeEmpty(content), otherContent: undefined }];
  }),
  ...['appinfo', 'documentation'].map((name): [string, ElementTable] => [name, { attributes: readAttributes('source', types), xlinkAttributes: new Set(), otherAttributes: 'any', content: undefined, needsChildren: false, otherContent: '*' }]),
]);

/** What an element of XML Schema may have, by its local name and its parent's; `undefined` where there is no such element. */
export function schemaElement(local: string, parent: string | undefined): ElementTable | undefined {
  return tables.get(`${local}@${parent ?? ''}`) ?? tables.get(local);
}
