import { typesOf } from '../index/derivation';
import type { Dts } from '../index/dts';
import { parseDecimals, parsePrecision } from '../report/numbers';
import type { XbrlDocument, XbrlNode } from '../xbrl/document';
import { namespaces } from '../xbrl/names';
import type { Accuracy } from './accuracy';

/**
 * The accuracy that facts of a concept have if they state none: a type may give them decimals or precision by an attribute
 * with a default or fixed value (XML Schema 1, 3.2.1), which an XBRL processor takes as if it were written.
 * @param concept in Clark notation
 * @returns `undefined` where no type at hand says so
 */
export function accuracyByType(dts: Dts, concept: string): Accuracy | undefined {
  const declaration = dts.declarationOf(concept);
  if (!declaration) return undefined;
  // Types that XBRL provides leave both open, and so does what they derive from.
  const own = typesOf(dts, declaration).types.filter((type) => !type.startsWith(`{${namespaces.xbrli}}`)).flatMap((type) => dts.typeOf(type) ?? []);
  // A declaration with a named type gives nothing itself: the XML of a large schema need not be read for it.
  for (const type of declaration.type === undefined ? [declaration, ...own] : own) {
    const accuracy = accuracyGiven(type);
    if (accuracy.decimals !== undefined || accuracy.precision !== undefined) return accuracy;
  }
  return undefined;
}

/** By the rows of types and declarations: many concepts have one type, and many facts one concept. */
const given = new WeakMap<XbrlDocument, Map<number, Accuracy>>();

/** What the attribute declarations within an element say; looked for once for each version of a document. */
function accuracyGiven(node: XbrlNode): Accuracy {
  let ofDocument = given.get(node.document);
  if (!ofDocument) given.set(node.document, (ofDocument = new Map<number, Accuracy>()));
  let accuracy = ofDocument.get(node.element);
  if (!accuracy) ofDocument.set(node.element, (accuracy = { decimals: parseDecimals(valueGiven(node, 'decimals')), precision: parsePrecision(valueGiven(node, 'precision')) }));
  return accuracy;
}

/** The value that an attribute declaration within an element gives to those who leave the attribute out. */
function valueGiven({ document: { xml }, element }: XbrlNode, attribute: string): string | undefined {
  for (let inner = element + 1; inner <= xml.tables.elementLast[element]!; inner++) {
    if (xml.is(inner, namespaces.xsd, 'attribute') && xml.attributeValue(inner, '', 'name') === attribute) return xml.attributeValue(inner, '', 'fixed') ?? xml.attributeValue(inner, '', 'default');
  }
  return undefined;
}
