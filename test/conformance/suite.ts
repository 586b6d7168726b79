import * as fs from 'node:fs';
import * as path from 'node:path';
import type { ProfileSetting } from '../../server/index/profile';
import { parse } from '../../server/xml/parse';
import type { XmlDocument } from '../../server/xml/document';

/** A conformance suite of XBRL International or of a regulator, as it lies in a folder. */
export interface Suite {
  readonly name: string;
  /** Absolute path of the file that lists its testcases: an index in XML, or a text with a path on each line. */
  readonly index: string;
  /** Whose rules it tests. */
  readonly profile: ProfileSetting;
}

/** One example of a suite with its verdict. */
export interface Variation {
  readonly suite: string;
  readonly profile: ProfileSetting;
  /** Path of its testcase, from the suite's folder. */
  readonly testcase: string;
  readonly id: string;
  /** Absolute paths of the documents that are to be read first, or of the archive that has them. */
  readonly entries: readonly string[];
  readonly isValid: boolean;
  /** The codes that the suite names, one of which should be found; ESMA's suite leaves out the number of the manual that ours begin with. */
  readonly errors: readonly string[];
}

/** The suites in a folder, for each that is there. */
export function suitesIn(folder: string): readonly Suite[] {
  const suites: readonly Suite[] = [
    { name: 'XBRL 2.1', index: path.join(folder, 'XBRL-CONF-2025-07-16', 'xbrl.xml'), profile: 'xbrl' },
    { name: 'Dimensions 1.0', index: path.join(folder, 'XBRL-XDT-CONF-2025-09-09', 'xdt.xml'), profile: 'xbrl' },
    { name: 'SEC 2011', index: path.join(folder, 'sec-edgar-idpts-16-110225.testcases.txt'), profile: 'sec' },
    { name: 'ESEF 2021', index: path.join(folder, 'esef_conformance_suite_2021.testcases.txt'), profile: 'esef' },
  ];
  return suites.filter(({ index }) => fs.existsSync(index));
}

/** The variations of a suite, in its own order. Testcases that its index lists and that are not in the folder are passed over. */
export function variationsOf(suite: Suite): readonly Variation[] {
  const isText = suite.index.endsWith('.testcases.txt');
  const folder = isText ? suite.index.slice(0, -'.testcases.txt'.length) : path.dirname(suite.index);
  const testcases = isText ? fs.readFileSync(suite.index, 'utf8').trim().split('\n') : testcasesIn(read(suite.index));
  return testcases.flatMap((testcase) => {
    const file = path.join(folder, testcase);
    return fs.existsSync(file) ? variationsIn(file, suite, testcase) : [];
  });
}

function testcasesIn(index: XmlDocument): readonly string[] {
  return elementsNamed(index, 'testcase').map((element) => index.attributeValue(element, '', 'uri') ?? '');
}

function variationsIn(file: string, { name: suite, profile }: Suite, testcase: string): readonly Variation[] {
  const xml = read(file);
  return elementsNamed(xml, 'variation').map((variation) => {
    const within = [...descendants(xml, variation)];
    const entries = within.filter((element) => xml.attributeValue(element, '', 'readMeFirst') === 'true').map((element) => path.resolve(path.dirname(file), xml.content(element).trim()));
    const errors = within.flatMap((element) => errorIn(xml, element));
    const expected = within.filter((element) => xml.name(element).local === 'result').map((element) => xml.attributeValue(element, '', 'expected'));
    return { suite, profile, testcase, id: xml.attributeValue(variation, '', 'id') ?? '', entries, isValid: errors.length === 0 && !expected.includes('invalid'), errors };
  });
}

/** Codes of ESMA's suite that validators have given other names since. */
const renamed: Readonly<Record<string, string>> = { extensionTaxonomyElementLabelCustomRole: 'taxonomyElementLabelCustomRole' };

/** The code of an error that an element of a result names; of the SEC's, `num="60717"` stands for section 6.7.17 of its manual. */
function errorIn(xml: XmlDocument, element: number): readonly string[] {
  const { local } = xml.name(element);
  if (local === 'error') return [xml.content(element).trim()].map((code) => renamed[code] ?? code);
  const [, chapter, section, rule] = /^(\d)(\d\d)(\d\d)$/.exec(xml.attributeValue(element, '', 'num') ?? '') ?? [];
  return local === 'assert' && rule !== undefined && xml.attributeValue(element, '', 'severity') === 'err' ? [`EFM.${chapter!}.${section!}.${rule}`] : [];
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
