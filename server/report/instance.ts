import type { XbrlDocument } from '../xbrl/document';
import { clark, namespaces } from '../xbrl/names';
import type { XmlDocument } from '../xml/document';
import type { Steps } from '../xml/steps';
import { readContext } from './context';
import type { DocumentReport, WrittenFact } from './documentReport';
import { Languages } from './language';
import { parseDecimals, parseNumber, parsePrecision } from './numbers';
import type { Context, ReportNode, ReportProblem, Unit } from './report';
import { textOf, type Most } from './text';
import { readUnit } from './unit';

/** What is read of a text that should be a number. */
export const mostOfNumber: Most = { length: 2000, elements: 100 };

/** After so many elements others have their turn. */
const stepLength = 1000;

const noNodes: ReadonlyMap<string, ReportNode> = new Map();

/** Reads an xBRL-XML instance (XBRL 2.1, 4). What is neither context, unit, link nor fact is passed over. */
export function* readInstance(document: XbrlDocument): Steps<DocumentReport> {
  const { xml } = document;
  const { elementLast } = xml.tables;
  const contexts: Context[] = [];
  const units: Unit[] = [];
  const facts: WrittenFact[] = [];
  const problems: ReportProblem[] = [];
  const tuples = new Map<number, ReportNode>();
  const languages = new Languages(xml);
  if (xml.root !== undefined) languages.enter(xml.root);
  for (let element = 1, read = 0; element < xml.elementCount; read++) {
    if (read % stepLength === stepLength - 1) yield;
    languages.enter(element);
    const kind = kindOf(document, element);
    const id = document.idOf(element);
    if (kind === 'context' && id !== undefined) contexts.push(readContext(document, element, id, problems));
    else if (kind === 'unit' && id !== undefined) units.push(readUnit(document, element, id, problems));
    else if (kind === 'item') facts.push(readItem(document, element, languages.current, tuples.get(xml.parent(element)!)));
    else if (kind === 'tuple') tuples.set(element, { document, element });
    element = kind === 'tuple' ? element + 1 : elementLast[element]! + 1;
  }
  return { contexts, units, facts, continuations: noNodes, continued: [], tuples: noNodes, problems };
}

/** What a child of the root or of a tuple is. Tuples (XBRL 2.1, 4.9) are known by what they hold: no context, but facts or nothing at all. */
function kindOf({ xml }: XbrlDocument, element: number): 'context' | 'unit' | 'item' | 'tuple' | 'other' {
  const { namespace, local } = xml.name(element);
  if (namespace === namespaces.xbrli) return local === 'context' || local === 'unit' ? local : 'other';
  if (namespace === namespaces.link || xml.attribute(element, namespaces.xlink, 'type') !== undefined) return 'other';
  if (['contextRef', 'unitRef', 'decimals', 'precision'].some((name) => xml.attribute(element, '', name) !== undefined)) return 'item';
  return xml.tables.elementLast[element]! > element || xml.content(element).trim() === '' ? 'tuple' : 'item';
}

function readItem(document: XbrlDocument, element: number, language: string | undefined, tuple: ReportNode | undefined): WrittenFact {
  const { xml } = document;
  const contextRef = xml.attributeValue(element, '', 'contextRef')?.trim();
  const unitRef = xml.attributeValue(element, '', 'unitRef')?.trim();
  const decimals = xml.attributeValue(element, '', 'decimals');
  const precision = xml.attributeValue(element, '', 'precision');
  const isNil = isNilled(document, element);
  const isFraction = fractionPart(document, element, 'numerator') !== undefined || fractionPart(document, element, 'denominator') !== undefined;
  const isNumeric = !isFraction && (unitRef ?? decimals ?? precision) !== undefined;
  const written = isNil || !isNumeric ? undefined : textOf(xml, element, mostOfNumber).trim();
  const number = written === undefined ? undefined : parseNumber(written);
  return {
    document,
    element,
    concept: conceptOf(document, element),
    contextRef,
    unitRef,
    isNil,
    value: isFraction && !isNil ? readFraction(document, element) : written,
    number,
    decimals: parseDecimals(decimals),
    precision: parsePrecision(precision),
    tuple,
    tupleRef: undefined,
    isHidden: false,
    language,
    target: undefined,
    text: isNil || isNumeric || isFraction ? undefined : { format: undefined, continuedAt: undefined },
  };
}

/** The special values of xs:double and xs:float (XML Schema 2, 3.2.4 and 3.2.5): values, but no numbers to reckon with. */
export function isSpecial(value: string): boolean {
  return value === 'INF' || value === '-INF' || value === 'NaN';
}

/** Whether xsi:nil says that a fact has no value. */
export function isNilled({ xml }: XbrlDocument, element: number): boolean {
  const nil = xml.attributeValue(element, namespaces.xsi, 'nil')?.trim();
  return nil === 'true' || nil === '1';
}

/** The name of a fact's element. Where its prefix is not declared, the syntax problem says so. */
function conceptOf({ xml }: XbrlDocument, element: number): string | undefined {
  return hasUndeclaredPrefix(xml, element) ? undefined : clark(xml.name(element));
}

/** Whether the name of an element has a prefix that is not declared, so that it means nothing. */
export function hasUndeclaredPrefix(xml: XmlDocument, element: number): boolean {
  const { namespace, local } = xml.name(element);
  const { start, end } = xml.nameRange(element);
  return namespace === '' && end - start > local.length;
}

/** A fraction as "numerator/denominator" (XBRL 2.1, 5.1.1.3.1); `undefined` where it is none. */
function readFraction(document: XbrlDocument, element: number): string | undefined {
  const parts = ['numerator', 'denominator'].map((local) => {
    const part = fractionPart(document, element, local);
    return part === undefined ? undefined : parseNumber(document.xml.content(part))?.toFixed();
  });
  return parts.includes(undefined) ? undefined : parts.join('/');
}

function fractionPart({ xml }: XbrlDocument, element: number, local: string): number | undefined {
  for (const child of xml.children(element)) if (xml.is(child, namespaces.xbrli, local)) return child;
  return undefined;
}
