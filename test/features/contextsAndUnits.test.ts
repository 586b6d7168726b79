import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { checkDefinition, hoverAt } from '../fixture';
import { context, dollars, duration, explicitMember, inline, instance, schemaRef } from '../report/instances';
import { concept, file, label, labelArc, labelLink, locator, plan } from '../taxonomy';
import { checkPlaces, marked } from './places';

const axis = concept('RegionAxis', { type: 'xbrli:stringItemType', substitutionGroup: 'xbrldt:dimensionItem', abstract: true });
const labelled = ['RegionAxis', 'NorthMember'];
const texts: Readonly<Record<string, string>> = { RegionAxis: 'Region', NorthMember: 'North shore' };
const taxonomy = plan([concept('Cash'), axis, concept('NorthMember', { type: 'xbrli:stringItemType', abstract: true })], labelLink(...labelled.flatMap((name) => [locator(name), label(name, texts[name]!), labelArc(name)])));
const north = context('north', { period: duration('2025-01-01', '2025-12-31'), segment: explicitMember('hbr:RegionAxis', 'hbr:NorthMember'), scenario: '<hbr:Plan>A</hbr:Plan>' });
const perShare = '<xbrli:unit id="perShare"><xbrli:divide><xbrli:unitNumerator><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unitNumerator><xbrli:unitDenominator><xbrli:measure>xbrli:shares</xbrli:measure></xbrli:unitDenominator></xbrli:divide></xbrli:unit>';
const cash = (contextRef: string, unitRef = 'usd') => `<hbr:Cash contextRef="${contextRef}" unitRef="${unitRef}" decimals="0">1</hbr:Cash>`;
const report = (...content: readonly string[]) => file('report.xml', instance(schemaRef('plan.xsd'), context('now'), north, dollars, perShare, ...content));
const page = (...content: readonly string[]) => file('report.htm', inline([context('now'), dollars], ...content));
const tagged = (contextRef: string, unitRef = 'usd') => `<ix:nonFraction name="hbr:Cash" contextRef="${contextRef}" unitRef="${unitRef}" decimals="0">1</ix:nonFraction>`;
const told = async (source: string) => (await hoverAt(source))?.replaceAll('\\', '').split(/\n+/);

const nowTold = ['**2025-12-31**', 'Entity `0000012345` of `http://www.sec.gov/CIK`', 'Context `now`'];

describe('The hover of a contextRef', () => {
  it('tells period and entity', async () => assert.deepEqual(await told(taxonomy + report(cash('no|w'))), nowTold));
  it('tells dimensions and members by their labels, and what else the context holds', async () => {
    assert.deepEqual(await told(taxonomy + report(cash('nor|th'))), ['**2025-01-01 to 2025-12-31**', '- Region: North shore', '- Plan: A', 'Entity `0000012345` of `http://www.sec.gov/CIK`', 'Context `north`']);
  });
  it('is there in Inline XBRL, and at the context itself', async () => {
    assert.deepEqual(await told(taxonomy + page(tagged('no|w'))), nowTold);
    assert.deepEqual(await told(taxonomy + page(tagged('now')).replace('<xbrli:context', '<xbrli:con|text')), nowTold);
    assert.deepEqual(await told(taxonomy + report().replace('id="now"', 'id="no|w"')), nowTold);
  });
  it('says nothing of what leads nowhere, or is elsewhere than in a report', async () => {
    assert.equal(await told(taxonomy + report(cash('th|en'))), undefined);
    assert.equal(await told(taxonomy.replace('<xsd:schema', '<xsd:schema contextRef="no|w"') + report(cash('now'))), undefined);
  });
  it('cannot be led to write Markdown, and tells of no more than twenty lines', async () => {
    const hostile = context('bad', { identifier: '`[x](command:y)`', segment: Array.from({ length: 30 }, (_, index) => `<hbr:Plan>**${index}**</hbr:Plan>`).join('') + explicitMember('hbr:RegionAxis', 'hbr:NorthMember').repeat(15) });
    const text = (await hoverAt(taxonomy + report(hostile, cash('b|ad'))))!;
    assert.match(text, /Entity `'\[x\]\(command:y\)'`/);
    assert.equal(text.split('\n').filter((line) => line.startsWith('- ')).length, 21);
    assert.match(text, /- and 6 more/);
    assert.doesNotMatch(text.replace(/^\*\*.*\*\*$/m, ''), /\*\*/);
  });
});

describe('The hover of a unitRef', () => {
  it('tells the measure', async () => assert.deepEqual(await told(taxonomy + report(cash('now', 'us|d'))), ['**USD**', '- `USD` of `http://www.xbrl.org/2003/iso4217`', 'Unit `usd`']));
  it('tells numerators and denominators', async () => {
    assert.deepEqual(await told(taxonomy + report(cash('now', 'perSh|are'))), ['**USD / shares**', '- `USD` of `http://www.xbrl.org/2003/iso4217`', '- per `shares` of `http://www.xbrl.org/2003/instance`', 'Unit `perShare`']);
  });
  it('tells a pure number, and a measure of nobody knows what', async () => {
    const unit = (measure: string) => `<xbrli:unit id="x"><xbrli:measure>${measure}</xbrli:measure></xbrli:unit>`;
    assert.deepEqual(await told(taxonomy + report(unit('xbrli:pure'), cash('now', '|x'))), ['**pure number**', '- `pure` of `http://www.xbrl.org/2003/instance`', 'Unit `x`']);
    assert.deepEqual((await told(taxonomy + report(unit('abc:EUR'), cash('now', '|x'))))!.slice(1), ['- `abc:EUR`', 'Unit `x`']);
  });
});

describe('The definition of a contextRef or unitRef', () => {
  /** The start tag of an element's line, marked in a project. */
  const here = (source: string, tag: string) => source.replace(new RegExp(`^(.*)(${tag}[^>]*>).*$`, 'm'), (line, before: string, found: string) => `${line}\n${' '.repeat(before.length)}${'^'.repeat(found.length)} here`);

  it('is the context', () => checkDefinition(here(taxonomy + report(cash('nor|th')), '<xbrli:context id="north"')));
  it('is the unit', () => checkDefinition(here(taxonomy + report(cash('now', 'us|d')), '<xbrli:unit id="usd"')));
  it('is there in Inline XBRL, also in another document of the set', async () => {
    await checkDefinition(here(taxonomy + page(tagged('no|w')), '<xbrli:context id="now"'));
    const second = page(tagged('no|w')).replace('report.htm', 'second.htm').replace(/<ix:resources>[\s\S]*<\/ix:resources>/, '');
    await checkDefinition(here(taxonomy + page() + second, '<xbrli:context id="now"'));
  });
});

describe('The references of a context or unit', () => {
  const checkReferences = (source: string) => checkPlaces(source, (service, uri, position) => service.references(uri, position, true));
  const ofUnit = [marked(dollars, 'usd'), marked(cash('now'), 'usd'), cash('now', 'perShare'), marked(cash('north'), 'usd')];
  const start = file('report.xml', instance(schemaRef('plan.xsd'), context('now'), north, perShare, '...')).split('...')[0]!;

  it('are the facts that point to it', async () => {
    await checkReferences(`${taxonomy}${start}${ofUnit.join('\n').replace('id="usd"', 'id="us|d"')}\n</xbrli:xbrl>\n`);
    await checkReferences(`${taxonomy}${start}${ofUnit.join('\n').replace('unitRef="usd"', 'unitRef="us|d"')}\n</xbrli:xbrl>\n`);
  });
  it('are in all documents of an Inline XBRL document set', () => {
    const second = page(marked(tagged('now'), 'now')).replace('report.htm', 'second.htm').replace(/<ix:resources>[\s\S]*<\/ix:resources>/, '');
    const first = file('report.htm', inline([marked(context('now'), 'now'), dollars], marked(tagged('now').replace('now', 'no|w'), 'now')));
    return checkReferences(taxonomy + first + second);
  });
  it('are highlighted in the document', () =>
    checkPlaces(`${taxonomy}${start}${marked(dollars, 'usd', 'write')}\n${marked(cash('now', 'us|d'), 'usd', 'read')}\n</xbrli:xbrl>\n`, (service, uri, position) =>
      service.documentHighlight(uri, position).map(({ range, kind }) => ({ uri, range, text: kind === DocumentHighlightKind.Write ? 'write' : 'read' })),
    ));
});
