import type Big from 'big.js';
import type { XbrlDocument } from '../xbrl/document';
import { clark, namespaces } from '../xbrl/names';
import type { ExpandedName } from '../xml/document';
import type { Steps } from '../xml/steps';
import { readContext } from './context';
import { readText } from './continuations';
import type { Continued, DocumentReport, Transformation, WrittenFact } from './documentReport';
import { isNilled, isSpecial, mostOfNumber } from './instance';
import { Languages } from './language';
import { parseDecimals, parseInteger, parseNumber, parsePrecision, timesPowerOfTen } from './numbers';
import { longestProblem, type Context, type ReportNode, type ReportProblem, type Unit } from './report';
import { transformationOf } from './transformations/registries';
import { readUnit } from './unit';

/** After so many elements others have their turn. */
const stepLength = 1000;

const noContinuations: ReadonlyMap<string, ReportNode> = new Map();

/** Reads an Inline XBRL document, 1.1 or 1.0: what its elements mean, wherever in the page they stand. */
export function readInline(document: XbrlDocument): Steps<DocumentReport> {
  return new InlineReader(document).read();
}

class InlineReader {
  readonly #document: XbrlDocument;
  readonly #contexts: Context[] = [];
  readonly #units: Unit[] = [];
  readonly #facts: WrittenFact[] = [];
  readonly #continuations = new Map<string, ReportNode>();
  readonly #continued: Continued[] = [];
  readonly #problems: ReportProblem[] = [];
  readonly #languages: Languages;
  /** Tuples by their ids, and those that the current element stands in. */
  readonly #tuples = new Map<string, ReportNode>();
  readonly #openTuples: ReportNode[] = [];
  #hiddenLast = -1;

  constructor(document: XbrlDocument) {
    this.#document = document;
    this.#languages = new Languages(document.xml);
  }

  *read(): Steps<DocumentReport> {
    const { xml } = this.#document;
    const { names, elementName, elementLast } = xml.tables;
    const kinds = names.map(kindOf);
    for (let element = 0, read = 0; element < xml.elementCount; element++, read++) {
      if (read % stepLength === stepLength - 1) yield;
      this.#languages.enter(element);
      const kind = kinds[elementName[element]!];
      if (kind === undefined) continue;
      this.#readElement(element, kind);
      // Nothing in a context or unit is anything but a part of it.
      if (kind === 'context' || kind === 'unit') element = elementLast[element]!;
    }
    return { contexts: this.#contexts, units: this.#units, facts: this.#facts, continuations: this.#continuations, continued: this.#continued, tuples: this.#tuples, problems: this.#problems };
  }

  #readElement(element: number, kind: Kind): void {
    const document = this.#document;
    const { elementLast } = document.xml.tables;
    const id = document.idOf(element);
    while (this.#openTuples.length > 0 && elementLast[this.#openTuples.at(-1)!.element]! < element) this.#openTuples.pop();
    switch (kind) {
      case 'context':
        if (id !== undefined) this.#contexts.push(readContext(document, element, id, this.#problems));
        break;
      case 'unit':
        if (id !== undefined) this.#units.push(readUnit(document, element, id, this.#problems));
        break;
      case 'hidden':
        this.#hiddenLast = Math.max(this.#hiddenLast, elementLast[element]!);
        break;
      case 'continuation':
        if (id !== undefined && !this.#continuations.has(id)) this.#continuations.set(id, { document, element });
        this.#noteContinued(element);
        break;
      case 'footnote':
        this.#noteContinued(element);
        break;
      case 'tuple':
        this.#openTuple(element);
        break;
      case 'nonFraction':
      case 'nonNumeric':
      case 'fraction':
        this.#facts.push(this.#readFact(element, kind));
        if (kind === 'nonNumeric') this.#noteContinued(element);
    }
  }

  #noteContinued(element: number): void {
    const continuedAt = this.#document.xml.attributeValue(element, '', 'continuedAt')?.trim();
    if (continuedAt !== undefined) this.#continued.push({ document: this.#document, element, continuedAt });
  }

  #readFact(element: number, kind: 'nonFraction' | 'nonNumeric' | 'fraction'): WrittenFact {
    const document = this.#document;
    const attribute = (name: string) => document.xml.attributeValue(element, '', name)?.trim();
    const isNil = isNilled(document, element);
    const name = this.#conceptOf(element);
    return {
      document,
      element,
      concept: name && clark(name),
      contextRef: attribute('contextRef'),
      unitRef: attribute('unitRef'),
      isNil,
      decimals: parseDecimals(attribute('decimals')),
      precision: parsePrecision(attribute('precision')),
      tuple: this.#openTuples.at(-1),
      tupleRef: attribute('tupleRef'),
      isHidden: element <= this.#hiddenLast,
      language: this.#languages.current,
      target: attribute('target'),
      ...(isNil ? nothing : kind === 'nonFraction' ? this.#readNumber(element) : kind === 'fraction' ? this.#readFraction(element) : this.#readText(element)),
    };
  }

  /** A text is read where somebody asks for it; one that is to be transformed as soon as its continuations are known. */
  #readText(element: number): Value {
    const { xml } = this.#document;
    const format = this.#formatOf(element);
    // What a format that nobody knows makes of a text, nobody knows.
    if (format === 'unknown') return nothing;
    return { ...nothing, text: { format, continuedAt: xml.attributeValue(element, '', 'continuedAt')?.trim() } };
  }

  #readFraction(element: number): Value {
    const { xml } = this.#document;
    const parts: Record<string, string | undefined> = {};
    const last = Math.min(xml.tables.elementLast[element]!, element + mostOfNumber.elements);
    for (let inner = element + 1; inner <= last; inner++) {
      const { local } = xml.name(inner);
      // Of nested fractions, the parts of the innermost are those of all.
      if (kindOf(xml.name(inner)) === 'part') parts[local] ??= this.#readNumber(inner).value;
    }
    const { numerator, denominator } = parts;
    return { ...nothing, value: numerator === undefined || denominator === undefined ? undefined : `${numerator}/${denominator}` };
  }

  /** The number that an ix:nonFraction, ix:numerator or ix:denominator stands for (Inline XBRL 1.1, 10.1): format, then scale, then sign. */
  #readNumber(element: number): Value {
    const document = this.#document;
    const format = this.#formatOf(element);
    if (format === 'unknown') return nothing;
    const content = readText({ document, element }, undefined, noContinuations, mostOfNumber);
    const sign = document.xml.attributeValue(element, '', 'sign')?.trim();
    if (sign !== undefined && sign !== '-') {
      this.#problems.push({ document, element, kind: 'invalid-sign', text: sign.slice(0, longestProblem), attribute: 'sign' });
      return nothing;
    }
    const isNegative = sign === '-';
    const written = format ? format(content) : content.trim();
    if (written !== undefined && isSpecial(written)) return { ...nothing, value: isNegative && written === 'INF' ? '-INF' : written };
    const size = written === undefined ? undefined : this.#scaled(element, written);
    if (!size) {
      this.#problems.push({ document, element, kind: 'invalid-value', text: content.trim().slice(0, longestProblem) });
      return nothing;
    }
    const number = isNegative && !size.eq(0) ? size.neg() : size;
    return { ...nothing, value: number.toFixed(), number };
  }

  /** What is written, times ten to the power of the scale attribute, which must be a whole number; a minus has no place in it (Inline XBRL 1.1, 10.1.1). */
  #scaled(element: number, written: string): Big | undefined {
    const number = written.startsWith('-') ? undefined : parseNumber(written);
    const scale = this.#document.xml.attributeValue(element, '', 'scale');
    if (!number || scale === undefined) return number;
    const exponent = parseInteger(scale);
    return exponent === undefined ? undefined : timesPowerOfTen(number, exponent);
  }

  /** The rule that the format attribute names, if it names one; 'unknown' where nobody has it, which is noted. */
  #formatOf(element: number): Transformation | undefined | 'unknown' {
    const written = this.#document.xml.attributeValue(element, '', 'format')?.trim();
    if (written === undefined) return undefined;
    const name = this.#resolve(written, element, 'format');
    const rule = name && transformationOf(name);
    if ((name || written === '') && !rule) this.#problems.push({ document: this.#document, element, kind: 'unknown-format', text: written, attribute: 'format' });
    return rule ?? 'unknown';
  }

  #resolve(qname: string, element: number, attribute: string): ExpandedName | undefined {
    const name = qname === '' ? undefined : this.#document.xml.resolveQName(qname, element);
    if (!name && qname !== '') this.#problems.push({ document: this.#document, element, kind: 'unknown-prefix', text: qname.slice(0, qname.indexOf(':')), attribute });
    return name;
  }

  /** The concept that the name attribute names. No concept is of XHTML's namespace, the one that a name without a prefix has in most pages, or of none. */
  #conceptOf(element: number): ExpandedName | undefined {
    const written = this.#document.xml.attributeValue(element, '', 'name')?.trim() ?? '';
    const isName = /^([^\s:]+:)?[^\s:]+$/.test(written);
    const name = isName ? this.#resolve(written, element, 'name') : undefined;
    if (isName && (!name || (name.namespace !== '' && name.namespace !== namespaces.xhtml))) return name;
    this.#problems.push({ document: this.#document, element, kind: 'invalid-name', text: written.slice(0, longestProblem), attribute: 'name' });
    return undefined;
  }

  #openTuple(element: number): void {
    const { xml } = this.#document;
    const tuple: ReportNode = { document: this.#document, element };
    const id = xml.attributeValue(element, '', 'tupleID')?.trim();
    if (id !== undefined && !this.#tuples.has(id)) this.#tuples.set(id, tuple);
    this.#openTuples.push(tuple);
  }
}

type Value = Pick<WrittenFact, 'value' | 'number' | 'text'>;

const nothing: Value = { value: undefined, number: undefined, text: undefined };

type Kind = 'context' | 'unit' | 'hidden' | 'continuation' | 'footnote' | 'tuple' | 'nonFraction' | 'nonNumeric' | 'fraction' | 'part';

const inlineKinds: Readonly<Record<string, Kind>> = {
  hidden: 'hidden', continuation: 'continuation', footnote: 'footnote', tuple: 'tuple', nonFraction: 'nonFraction', nonNumeric: 'nonNumeric', fraction: 'fraction', numerator: 'part', denominator: 'part',
};

function kindOf({ namespace, local }: ExpandedName): Kind | undefined {
  if (namespace === namespaces.xbrli) return local === 'context' || local === 'unit' ? local : undefined;
  if (namespace !== namespaces.inline && namespace !== namespaces.inline2008) return undefined;
  return Object.hasOwn(inlineKinds, local) ? inlineKinds[local] : undefined;
}
