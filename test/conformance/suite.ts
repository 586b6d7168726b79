import * as fs from 'node:fs';
import * as path from 'node:path';
import { parse } from '../../server/xml/parse';
import type { XmlDocument } from '../../server/xml/document';

/** A conformance suite of XBRL International, as it lies in a folder. */
export interface Suite {
  readonly name: string;
  /** Absolute path of the file that lists its testcases. */
  readonly index: string;
}

/** One example of a suite with its verdict. */
export interface Variation {
  readonly suite: string;
  /** Path of its testcase, from the suite's folder. */
  readonly testcase: string;
  readonly id: string;
  /** Absolute paths of the documents that are to be read first. */
  readonly entries: readonly string[];
  readonly isValid: boolean;
  /** The codes that the suite names, one of which should be found. */
  readonly errors: readonly string[];
}

/** The suites in a folder, for each that is there. */
export function suitesIn(folder: string): readonly Suite[] {
  return [
    { name: 'XBRL 2.1', index: path.join(folder, 'XBRL-CONF-2025-07-16', 'xbrl.xml') },
    { name: 'Dimensions 1.0', index: path.join(folder, 'XBRL-XDT-CONF-2025-09-09', 'xdt.xml') },
  ].filter(({ index }) => fs.existsSync(index));
}

/** The variations of a suite, in its own order. Testcases that its index lists and that are not in the folder are passed over. */
export function variationsOf(suite: Suite): readonly Variation[] {
  const folder = path.dirname(suite.index);
  const index = read(suite.index);
  return elementsNamed(index, 'testcase').flatMap((element) => {
    const testcase = index.attributeValue(element, '', 'uri') ?? '';
    const file = path.join(folder, testcase);
    return fs.existsSync(file) ? variationsIn(file, suite.name, testcase) : [];
  });
}

function variationsIn(file: string, suite: string, testcase: string): readonly Variation[] {
  const xml = read(file);
  return elementsNamed(xml, 'variation').map((variation) => {
    const within = [...descendants(xml, variation)];
    const entries = within.filter((element) => xml.attributeValue(element, '', 'readMeFirst') === 'true').map((element) => path.resolve(path.dirname(file), xml.content(element).trim()));
    const errors = within.filter((element) => xml.name(element).local === 'error').map((element) => xml.content(element).trim());
    const expected = within.filter((element) => xml.name(element).local === 'result').map((element) => xml.attributeValue(element, '', 'expected'));
    return { suite, testcase, id: xml.attributeValue(variation, '', 'id') ?? '', entries, isValid: errors.length === 0 && !expected.includes('invalid'), errors };
  });
}

function read(file: string): XmlDocument {
  return parse(fs.readFileSync(file, 'utf8'));
}

function elementsNamed(xml: XmlDocument, local: string): readonly number[] {
  return Array.from({ length: xml.elementCount }, (_, element) => element).filter((element) => xml.name(element).local === local);
}

function* descendants(xml: XmlDocument, element: number): Generator<number> {
  for (let inner = element + 1; inner <= xml.tables.elementLast[element]!; inner++) yield inner;
}
