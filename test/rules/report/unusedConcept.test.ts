import { describe, it } from 'node:test';
import { checkFindings, openProject } from '../../fixture';
import { context, dollars, explicitMember, instance, schemaRef } from '../../report/instances';
import { appinfo, concept, file, linkbase, schema } from '../../taxonomy';
import { dimensionArc, dimensionLink, references } from '../dimensions/dimensional';
import { number } from './reported';
import assert from 'node:assert/strict';

const domainItemType = 'nonnum:domainItemType';
const member = (name: string) => concept(name, { type: domainItemType, periodType: 'duration', abstract: true }).replace('<xsd:element ', '<xsd:element xmlns:nonnum="http://www.xbrl.org/dtr/type/non-numeric" ');
const axis = concept('FerryAxis', { type: 'xbrli:stringItemType', substitutionGroup: 'xbrldt:dimensionItem', abstract: true, periodType: 'duration' });
const links = dimensionLink([dimensionArc('dimension-default', 'FerryAxis', 'AllMember'), dimensionArc('domain-member', 'FleetMember', 'SteamMember')]);
const taxonomy = (...declarations: readonly string[]) => file('plan.xsd', schema(appinfo(linkbase(...references([links]), links)), '<xsd:import namespace="http://www.xbrl.org/dtr/type/non-numeric" schemaLocation="http://www.xbrl.org/dtr/type/nonNumeric-2009-12-16.xsd"/>', axis, member('AllMember'), member('FleetMember'), member('SteamMember'), ...declarations));
const report = (...facts: readonly string[]) => file('report.xml', instance(schemaRef('plan.xsd'), context('now'), context('steam', { segment: explicitMember('hbr:FerryAxis', 'hbr:SteamMember') }), dollars, ...facts));

/** The names of the concepts that are found under a profile. */
async function unused(source: string, profile: 'xbrl' | 'sec' | 'esef' = 'sec'): Promise<readonly string[]> {
  const { service } = await openProject(source, { profile });
  const found = service.documents.flatMap((uri) => service.diagnose(uri)).filter(({ rule }) => rule.id === 'unused-concept');
  return found.map(({ document, range }) => document.xml.text.slice(range.start, range.end));
}

describe('unused-concept finds', () => {
  it('a concept that is not reported', async () => assert.deepEqual(await unused(taxonomy(concept('Cash'), concept('Land')) + report(number('Cash', '1', { contextRef: 'steam' }))), ['Land']));

  it('members that no context has', async () => assert.deepEqual(await unused(taxonomy(concept('Cash'), member('SailMember')) + report(number('Cash', '1'))), ['FleetMember', 'SteamMember', 'SailMember']));
});

describe('The instance that EDGAR has extracted from a report', () => {
  const facts = (...names: readonly string[]) => instance(schemaRef('plan.xsd'), context('now'), dollars, ...names.map((name) => number(name, '1')));
  const declared = taxonomy(concept('Cash'), concept('Land'));

  it('says nothing of the taxonomy beside that report', async () => assert.deepEqual(await unused(declared + file('report.htm', facts('Cash')) + file('report_htm.xml', facts('Cash', 'Land'))), ['FleetMember', 'SteamMember', 'Land']));

  it('is a report as others are without it', async () => assert.deepEqual(await unused(declared + file('report_htm.xml', facts('Cash'))), ['FleetMember', 'SteamMember', 'Land']));

  it('is another report if it has another name', async () => assert.deepEqual(await unused(declared + file('report.htm', facts('Cash')) + file('extract_htm.xml', facts('Cash', 'Land'))), ['FleetMember', 'SteamMember']));
});

describe('unused-concept is silent on', () => {
  it('headings, axes, defaults, and members above one that is used', async () =>
    assert.deepEqual(await unused(taxonomy(concept('Cash'), concept('Heading', { type: 'xbrli:stringItemType', abstract: true })) + report(number('Cash', '1', { contextRef: 'steam' }))), []));

  it('a taxonomy without a report, and one with a report of nothing', async () => {
    assert.deepEqual(await unused(taxonomy(concept('Land'))), []);
    assert.deepEqual(await unused(taxonomy(concept('Land')) + report()), []);
  });

  it('what a misspelt name was meant to be, of a fact, a dimension or a member: that is said of the name', async () => {
    const misspelt = (dimension: string, name: string) => context('misspelt', { segment: explicitMember(dimension, name) });
    const project = (...facts: readonly string[]) => taxonomy(concept('Cash'), member('SailMember')) + report(number('Cash', '1', { contextRef: 'steam' }), ...facts, number('Cash', '2', { contextRef: 'misspelt' }));
    assert.deepEqual(await unused(project(misspelt('hbr:FerryAxis', 'hbr:SteamMember'))), ['SailMember']);
    assert.deepEqual(await unused(project(misspelt('hbr:FerryAxis', 'hbr:SaleMember'))), []);
    assert.deepEqual(await unused(project(misspelt('hbr:FerryAxes', 'hbr:SailMember'))), []);
    assert.deepEqual(await unused(taxonomy(concept('Cash')) + report(misspelt('hbr:FerryAxis', 'hbr:SteemMember'), number('Cash', '2', { contextRef: 'misspelt' }))), []);
    assert.deepEqual(await unused(taxonomy(concept('Cash'), concept('Lands')) + report(number('Cash', '1', { contextRef: 'steam' }), number('Landes', '1'))), []);
  });

  it('members and dimensions that the report names in a mistaken namespace: that is said of the namespace', async () => {
    const other = (document: string) => document.replaceAll('http://www.harborferries.example/20251231', 'http://www.harborferries.example/20241231');
    const project = (text: (document: string) => string) => taxonomy(concept('Cash')) + text(report(number('Cash', '1', { contextRef: 'steam' })));
    assert.deepEqual(await unused(project((document) => document)), []);
    assert.deepEqual(await unused(project(other)), []);
  });

  it('the second of two declarations of one name, which is a finding of its own', async () => {
    assert.deepEqual(await unused(taxonomy(concept('Cash'), concept('Cash')) + report(number('Cash', '1', { contextRef: 'steam' }))), []);
    assert.deepEqual(await unused(taxonomy(concept('Cash'), concept('Land'), concept('Land')) + report(number('Cash', '1', { contextRef: 'steam' }))), ['Land']);
  });

  it('the members of a context that has the id of another, which is a finding of its own', async () => {
    const sail = context('now', { segment: explicitMember('hbr:FerryAxis', 'hbr:SailMember') });
    const facts = [number('Cash', '1', { contextRef: 'steam' }), number('Cash', '2', { contextRef: 'sail' })];
    assert.deepEqual(await unused(taxonomy(concept('Cash'), member('SailMember')) + report(sail, ...facts)), []);
    assert.deepEqual(await unused(taxonomy(concept('Cash'), member('SailMember')) + report(sail.replace('"now"', '"other"'), ...facts)), ['SailMember']);
  });

  it('what another report uses', async () => {
    const other = file('other.xml', instance(schemaRef('plan.xsd'), context('now'), dollars, number('Land', '1')));
    assert.deepEqual(await unused(taxonomy(concept('Cash'), concept('Land')) + report(number('Cash', '1', { contextRef: 'steam' })) + other), []);
  });

  it('anything under the profile of XBRL alone', () => checkFindings(taxonomy(concept('Cash'), concept('Land')) + report(number('Cash', '1', { contextRef: 'steam' })), { ignore: ['missing-standard-label'] }));
});
