import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arcroles } from '../../server/xbrl/names';
import { context, dollars, duration, explicitMember, inline } from '../report/instances';
import { calculationArc, calculationLink, concept, definitionArc, definitionLink, file, label, labelArc, labelLink, locator, plan } from '../taxonomy';
import { completeAt } from './completions';

const text = { type: 'xbrli:stringItemType' };
const dimension = { ...text, substitutionGroup: 'xbrldt:dimensionItem', abstract: true };
const concepts = [
  concept('Cash'),
  concept('Revenue', { periodType: 'duration', balance: 'credit' }),
  concept('Note', text),
  concept('Heading', { ...text, abstract: true }),
  concept('PlanTable', { ...text, substitutionGroup: 'xbrldt:hypercubeItem', abstract: true }),
  concept('RegionAxis', dimension),
  concept('OtherAxis', dimension),
  ...['AllMember', 'NorthMember', 'SouthMember', 'HiddenMember'].map((name) => concept(name, text)),
];
const names = ['Heading', 'PlanTable', 'RegionAxis', 'AllMember', 'NorthMember', 'SouthMember', 'HiddenMember'];
const cube = definitionLink(
  ...names.map((name) => locator(name)),
  definitionArc('Heading', 'PlanTable', arcroles.all).replace('/>', ' xbrldt:contextElement="segment"/>'),
  definitionArc('PlanTable', 'RegionAxis', arcroles.hypercubeDimension),
  definitionArc('RegionAxis', 'AllMember', arcroles.dimensionDomain),
  definitionArc('RegionAxis', 'AllMember', arcroles.dimensionDefault),
  definitionArc('AllMember', 'NorthMember', arcroles.domainMember),
  definitionArc('AllMember', 'SouthMember', arcroles.domainMember),
  definitionArc('AllMember', 'HiddenMember', arcroles.domainMember).replace('/>', ' xbrldt:usable="false"/>'),
);
const labelled = labelLink(...[['NorthMember', 'North shore'], ['RegionAxis', 'Region']].flatMap(([name, words]) => [locator(name!), label(name!, words!), labelArc(name!)]));
const taxonomy = plan(concepts, cube, labelled);

const year = context('year', { period: duration('2025-01-01', '2025-12-31') });
const north = context('north', { segment: explicitMember('hbr:RegionAxis', 'hbr:NorthMember') });
const page = (...content: readonly string[]) => taxonomy + file('report.htm', inline([year, context('now'), north, dollars, '<xbrli:unit id="pure"><xbrli:measure>xbrli:pure</xbrli:measure></xbrli:unit>'], ...content));
const inSegment = (segment: string) => taxonomy + file('report.htm', inline([context('some', { segment })]));
const shown = async (source: string) => (await completeAt(source)).list.items.map((item) => `${item.label}${item.detail === undefined ? '' : `: ${item.detail}`}`);

describe('Completion of a member', () => {
  it('offers the usable members of its dimension, without the default', async () => assert.deepEqual(await shown(inSegment(explicitMember('hbr:RegionAxis', '|'))), ['hbr:NorthMember: North shore', 'hbr:SouthMember']));
  it('finds them by the words of name or label', async () => {
    for (const typed of ['shore|', 'hbr:nor|', 'hbr:|shore']) assert.ok((await completeAt(inSegment(explicitMember('hbr:RegionAxis', typed)))).labels.includes('hbr:NorthMember'), typed);
    assert.deepEqual((await completeAt(inSegment(explicitMember('hbr:RegionAxis', 'hbr:sou|')))).labels, ['hbr:SouthMember']);
  });
  it('offers what is called a member first where nothing says what the members are', async () => {
    const { labels } = await completeAt(inSegment(explicitMember('hbr:OtherAxis', '|')));
    assert.deepEqual(labels.slice(0, 4), ['hbr:AllMember', 'hbr:NorthMember', 'hbr:SouthMember', 'hbr:HiddenMember']);
    assert.ok(labels.includes('hbr:Cash'));
  });
  it('offers those of a taxonomy that is not at hand, by the locators of their links', async () => {
    const elsewhere = taxonomy.replaceAll('xlink:href="#hbr_NorthMember"', 'xlink:href="http://other.example/2025/other-2025.xsd#other_NorthMember"').replaceAll('xmlns:hbr=', 'xmlns:other="http://other.example/2025" xmlns:hbr=');
    const source = elsewhere + file('report.htm', inline([context('some', { segment: explicitMember('hbr:RegionAxis', '|') })]).replace('<html ', '<html xmlns:other="http://other.example/2025" '));
    assert.deepEqual((await completeAt(source)).labels, ['other:NorthMember', 'hbr:SouthMember']);
  });
});

describe('Completion of a dimension', () => {
  it('offers those of hypercubes first, then the others', async () => assert.deepEqual(await shown(inSegment(explicitMember('|', 'hbr:NorthMember'))), ['hbr:RegionAxis: Region', 'hbr:OtherAxis']));
  it('offers none that the context has already', async () => assert.deepEqual((await completeAt(inSegment(explicitMember('hbr:RegionAxis', 'hbr:NorthMember') + explicitMember('|', '')))).labels, ['hbr:OtherAxis']));
});

describe('Completion of a contextRef or unitRef', () => {
  const fact = (attributes: string, name = 'Cash') => `<ix:nonFraction name="hbr:${name}" ${attributes} decimals="0">1</ix:nonFraction>`;
  it('offers contexts by period and dimensions, those of the concept\'s period type first', async () => {
    assert.deepEqual(await shown(page(fact('contextRef="|"'))), ['now: 2025-12-31', 'north: 2025-12-31, Region: North shore', 'year: 2025-01-01 to 2025-12-31']);
    assert.deepEqual((await completeAt(page(fact('contextRef="|"', 'Revenue')))).labels[0], 'year');
  });
  it('offers first what the fact before points to', async () => {
    assert.deepEqual((await completeAt(page(fact('contextRef="north" unitRef="pure"'), fact('contextRef="|"')))).labels[0], 'north');
    assert.deepEqual(await shown(page(fact('contextRef="north" unitRef="pure"'), fact('unitRef="|"'))), ['pure: pure number', 'usd: USD']);
  });
  it('finds contexts by the words of their dimensions', async () => assert.deepEqual((await completeAt(page(fact('contextRef="shore 2025|"')))).labels, ['north']));
  it('is there in all documents of a set', async () => {
    const second = file('second.htm', inline([], fact('contextRef="|"')));
    assert.deepEqual((await completeAt(page() + second)).labels, ['now', 'north', 'year']);
  });
  it('offers nothing in a schema', async () => assert.deepEqual((await completeAt(taxonomy.replace('<xsd:schema', '<xsd:schema contextRef="|"'))).labels, []));
});

describe('Completion of the name of a fact', () => {
  const named = (tag: string, typed: string) => page(`<ix:${tag} name="${typed}" contextRef="now">1</ix:${tag}>`);
  it('offers concepts of the fitting kind that are not abstract', async () => {
    assert.deepEqual((await completeAt(named('nonFraction', '|'))).labels, ['hbr:Cash', 'hbr:Revenue']);
    assert.deepEqual((await completeAt(named('nonNumeric', 'hbr:|'))).labels, ['hbr:Note', 'hbr:AllMember', 'hbr:NorthMember', 'hbr:SouthMember', 'hbr:HiddenMember']);
  });
  it('finds them by words', async () => assert.deepEqual((await completeAt(named('nonFraction', 'hbr:ca|'))).labels, ['hbr:Cash']));
  it('offers nothing for other names in a page', async () => assert.deepEqual((await completeAt(page('<a name="|">x</a>'))).labels, []));
});

describe('Completion of a format', () => {
  const formatted = (tag: string, content: string) => page(`<ix:${tag} name="hbr:Cash" contextRef="now" format="|">${content}</ix:${tag}>`);
  it('offers those first that read what stands there, with the value', async () => assert.equal((await shown(formatted('nonFraction', '1,234.5')))[0], 'ixt:num-dot-decimal: 1,234.5 → 1234.5'));
  it('offers formats of numbers for numbers, others for texts, with examples', async () => {
    const [numbers, texts] = [await shown(formatted('nonFraction', '')), await shown(formatted('nonNumeric', ''))];
    assert.ok(numbers.includes('ixt:num-comma-decimal: 1.234,56 → 1234.56'));
    assert.ok(!numbers.some((item) => item.startsWith('ixt:date-')));
    assert.ok(texts.includes('ixt:date-monthname-day-year-en: March 31, 2025 → 2025-03-31'));
    assert.ok(!texts.some((item) => item.startsWith('ixt:num-')));
  });
  it('offers those of registries alone that have a prefix', async () => assert.deepEqual((await completeAt(formatted('nonFraction', '1').replaceAll(/xmlns:ixt[^ >]*/g, ''))).labels, []));
});

describe('Completion of the end of a calculation arc', () => {
  const sums = (typed: string) => plan([concept('Assets'), concept('Current'), concept('Cash'), concept('Note', text), concept('Land')], calculationLink(...['Assets', 'Current', 'Cash'].map((name) => locator(name)), calculationArc('Assets', 'Current'), typed));
  it('offers last what would close a circle', async () => {
    assert.deepEqual((await completeAt(sums(calculationArc('Current', '|')))).labels.slice(0, 1), ['Cash']);
    assert.deepEqual((await shown(sums(calculationArc('Current', '|')))).slice(-1), ['Assets: hbr_Assets (closes a circle)']);
    assert.deepEqual((await completeAt(sums(calculationArc('|', 'Assets')))).labels.at(-1), 'Current');
  });
  it('does not take the arc itself for one that leads there', async () => assert.deepEqual((await completeAt(sums(calculationArc('Current', 'Cas|h')))).labels[0], 'Cash'));
  it('brings only concepts that have numbers', async () => {
    const { labels } = await completeAt(sums(calculationArc('Current', '|')));
    assert.ok(labels.includes('Land') && !labels.includes('Note'), labels.join(' '));
  });
});
