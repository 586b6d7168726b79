import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameOfConcept } from '../../server/index/concept';
import type { Dts } from '../../server/index/dts';
import { textOf } from '../../server/index/labels';
import type { End } from '../../server/index/network';
import { uriOf } from '../fixture';
import { appinfo, concept, label, labelArc, labelLink, linkbase, linkbaseRef, locator, presentationArc, presentationLink, schema } from '../taxonomy';
import { conceptOf, dtsOf } from './read';

/** A locator with an href as it is written. */
const locatorOf = (href: string, name: string) => `<link:loc xlink:type="locator" xlink:href="${href}" xlink:label="${name}"/>`;
const nameOf = ({ concept: found, key }: End) => (found ? nameOfConcept(found) : key);

/** The relationships around a concept, as `Assets → Cash`. */
function around(dts: Dts, key: string): readonly string[] {
  return dts.relationshipsWith(key).map(([, { from, to }]) => `${nameOf(from)} → ${nameOf(to)}`);
}

const planWith = (...links: readonly string[]) => dtsOf({ 'plan.xsd': schema(appinfo(linkbase(...links)), concept('Assets'), concept('Cash'), concept('Debt')) });

/** The relationships around Cash in a plan with these links. */
function aroundCash(...links: readonly string[]): readonly string[] {
  const dts = planWith(...links);
  return around(dts, conceptOf(dts, 'Cash').key);
}

describe('The relationships of a concept are found', () => {
  for (const [how, href] of [
    ['by its id', '#hbr_Cash'],
    ['by its id with escapes', '#hbr%5F%43ash'],
    ['by its id with white space around', ' #hbr_Cash '],
    ['by its id in a scheme', '#element(hbr_Cash)'],
    ['by its place', '#element(/1/5)'],
    ['by the second of two schemes', '#element(hbr_Cahs)element(hbr_Cash)'],
  ] as const) {
    it(how, () => assert.deepEqual(aroundCash(presentationLink(locator('Assets'), locatorOf(href, 'Cash'), presentationArc('Assets', 'Cash'))), ['Assets → Cash']));
  }

  it('below an xml:base, and one inside another', () => {
    const link = presentationLink(locatorOf('plan.xsd#hbr_Assets', 'Assets'), locatorOf('plan.xsd#hbr_Cash', 'Cash').replace('<link:loc', '<link:loc xml:base="../project/"'), presentationArc('Assets', 'Cash'));
    const dts = dtsOf({ 'plan.xsd': schema(appinfo(linkbaseRef('pre/plan_pre.xml')), concept('Assets'), concept('Cash')), 'pre/plan_pre.xml': linkbase(link.replace('<link:presentationLink', `<link:presentationLink xml:base="${uriOf('')}"`)) });
    assert.deepEqual(around(dts, conceptOf(dts, 'Cash').key), ['Assets → Cash']);
  });

  it('though its document is missing, in any scheme', () => {
    const missing = 'http://base.example/base.xsd';
    const dts = planWith(presentationLink(locator('Assets'), locatorOf(`${missing}#base_Cash`, 'one'), locatorOf(`${missing}#element(/1/2)`, 'two'), presentationArc('Assets', 'one'), presentationArc('Assets', 'two')));
    assert.deepEqual(around(dts, `${missing}#base_Cash`), ['Assets → base_Cash']);
    assert.deepEqual(around(dts, `${missing}#element(/1/2)`), ['Assets → element(/1/2)']);
  });

  it('and not those of another with the same id in another document', () => {
    const dts = planWith(presentationLink(locator('Assets'), locatorOf('http://base.example/base.xsd#hbr_Cash', 'base'), locator('Cash'), presentationArc('Assets', 'base'), presentationArc('base', 'Cash')));
    assert.deepEqual(around(dts, conceptOf(dts, 'Cash').key), ['hbr_Cash → Cash']);
  });

  it('of each of its locators, once, where they share a label with each other and with those of others', () =>
    assert.deepEqual(
      aroundCash(presentationLink(locator('Assets'), locatorOf('#hbr_Cash', 'both'), locatorOf('#hbr_Debt', 'both'), locatorOf('#hbr_Cash', 'again'), presentationArc('Assets', 'both'), presentationArc('both', 'again'), presentationArc('Assets', 'again', { order: '2' }))).toSorted(),
      ['Assets → Cash', 'Assets → Cash', 'Cash → Cash', 'Debt → Cash'],
    ));

  it('not where a linkbase of the DTS prohibits them', () => {
    const link = (rest: string) => linkbase(presentationLink(locator('Assets', 'plan.xsd'), locator('Cash', 'plan.xsd'), presentationArc('Assets', 'Cash', { rest })));
    const dts = dtsOf({ 'plan.xsd': schema(appinfo(linkbaseRef('a.xml'), linkbaseRef('b.xml')), concept('Assets'), concept('Cash')), 'a.xml': link('use="prohibited" priority="1"'), 'b.xml': link('') });
    assert.deepEqual(around(dts, conceptOf(dts, 'Cash').key), []);
  });
});

describe('A label in another file', () => {
  const text = label('Cash', 'Cash').replace('<link:label ', '<link:label id="text" ');
  const shared = (use: string) => linkbase(labelLink(locator('Cash', 'plan.xsd'), locatorOf('plan_lab.xml#text', 'Cash_lbl'), labelArc('Cash').replace('/>', ` ${use}/>`)));
  const labelsWith = (own: readonly string[], other: string) => {
    const dts = dtsOf({ 'plan.xsd': schema(appinfo(linkbaseRef('other_lab.xml'), linkbaseRef('plan_lab.xml')), concept('Cash')), 'plan_lab.xml': linkbase(labelLink(...own)), 'other_lab.xml': other });
    return dts.labelsOf(conceptOf(dts, 'Cash').key).map(textOf);
  };

  it('is that of a concept', () => assert.deepEqual(labelsWith([text], shared('')), ['Cash']));

  it('is the same as that label in its own file', () => assert.deepEqual(labelsWith([locator('Cash', 'plan.xsd'), text, labelArc('Cash')], shared('')), ['Cash']));

  it('can be taken away', () => assert.deepEqual(labelsWith([locator('Cash', 'plan.xsd'), text, labelArc('Cash')], shared('use="prohibited"')), []));
});

/** Each of these would take minutes or the whole memory, were it worked out in time that grows with the square of the number of locators. */
describe('Links made to be hard to follow', () => {
  const many = 10_000;
  const each = (make: (index: number) => string) => Array.from({ length: many }, (_, index) => make(index));
  const declarations = each((index) => concept(`C${index}`));
  const countAll = (dts: Dts, keyOf: (index: number) => string) => each(keyOf).reduce((count, key) => count + dts.relationshipsWith(key).length, 0);
  const keyOfDeclared = (index: number) => `${uriOf('plan.xsd')}#hbr_C${index}`;

  it('may have one id in thousands of documents', () => {
    const dts = planWith(presentationLink(...each((index) => locatorOf(`http://base.example/${index}.xsd#id`, `l${index}`)), presentationArc('l0', 'l1')));
    assert.equal(countAll(dts, (index) => `http://base.example/${index}.xsd#id`), 2);
  });

  it('may name thousands of concepts by their places', () => {
    const dts = dtsOf({ 'plan.xsd': schema(appinfo(linkbase(presentationLink(...each((index) => locatorOf(`#element(/1/${index + 4})`, `l${index}`)), presentationArc('l0', 'l1')))), ...declarations) });
    assert.equal(countAll(dts, keyOfDeclared), 2);
  });

  it('may give thousands of concepts one label, at thousands of arcs', () => {
    const dts = dtsOf({ 'plan.xsd': schema(appinfo(linkbase(presentationLink(...each((index) => locator(`C${index}`).replace(/label="C\d+"/, 'label="all"')), ...each(() => presentationArc('all', 'none'))))), ...declarations) });
    assert.equal(countAll(dts, keyOfDeclared), 0);
  });

  it('may repeat one locator and one arc', () => {
    const dts = planWith(presentationLink(...each(() => locator('Cash')), ...each(() => presentationArc('Cash', 'none')), locator('Debt'), presentationArc('Debt', 'Cash')));
    assert.deepEqual(around(dts, conceptOf(dts, 'Cash').key), ['Debt → Cash']);
  });

  it('may stand deep inside an xml:base', () => {
    const deep = (content: string) => `<x xml:base="a/">${'<x>'.repeat(many)}${content}${'</x>'.repeat(many)}</x>`;
    const dts = planWith(deep(presentationLink(...each((index) => locatorOf(`b.xsd#b${index}`, `l${index}`)))));
    assert.deepEqual([...dts.missing.keys()].map((url) => [url, dts.referencesTo(url).length]), [[uriOf('a/b.xsd'), many]]);
  });
});

describe('The concepts that a document locates', () => {
  /** Their names, each with the places of its locators among all. */
  function locatedIn(dts: Dts): Readonly<Record<string, readonly number[]>> {
    const document = dts.members.get(uriOf('plan.xsd'))!;
    return Object.fromEntries([...dts.locatedIn(document)].map(([found, locators]) => [nameOfConcept(found), locators.map(({ row }) => row)]));
  }

  it('are one for all spellings of an href, with its locators in their order', () =>
    assert.deepEqual(locatedIn(planWith(presentationLink(locatorOf('#hbr_Cash', 'a'), locatorOf('#hbr%5FCash', 'b'), locatorOf('#hbr_Debt', 'c'), locatorOf('#hbr_Cash', 'd')))), { Cash: [0, 1, 3], Debt: [2] }));

  it('are others for one href below another xml:base', () => {
    const files = {
      'plan.xsd': schema(appinfo(linkbase(presentationLink(locatorOf('base.xsd#hbr_Cash', 'a')), presentationLink(locatorOf('base.xsd#hbr_Cash', 'b')).replace('<link:presentationLink', '<link:presentationLink xml:base="sub/"')))),
      'base.xsd': schema(concept('Cash')),
      'sub/base.xsd': schema(concept('Cash')),
    };
    const dts = dtsOf(files);
    const [first, second] = dts.members.get(uriOf('plan.xsd'))!.locators.map(({ target }) => dts.conceptAt(target)?.uri);
    assert.deepEqual([first, second], [uriOf('base.xsd'), uriOf('sub/base.xsd')]);
    const labelled = presentationLink(locatorOf('base.xsd#hbr_Cash', 'a'), locatorOf('base.xsd#hbr_Cash', 'b'), presentationArc('a', 'b')).replace('xlink:label="b"', 'xml:base="sub/" xlink:label="b"');
    const ends = [...dtsOf({ ...files, 'plan.xsd': schema(appinfo(linkbase(labelled))) }).networks()].flatMap(({ relationships }) => relationships.map(({ from, to }) => [from.concept?.uri, to.concept?.uri]));
    assert.deepEqual(ends, [[uriOf('base.xsd'), uriOf('sub/base.xsd')]]);
  });
});
