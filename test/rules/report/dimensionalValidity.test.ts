import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HypercubesOfItems } from '../../../server/rules/report/hypercubesOfItems';
import { findingOf, findingsOf } from '../../fixture';
import { dtsOf } from '../../index/read';
import { explicitMember, instance, read, schemaRef } from '../../report/instances';
import { concept, file } from '../../taxonomy';
import { allFerries, checkDimensions, dimensional, dimensionalPlan, dimensionArc, dimensionLink, marked } from '../dimensions/dimensional';
import { dimensionsOfYear } from './dimensionsReported';

const steam = explicitMember('hbr:FerryAxis', 'hbr:SteamMember');
const sail = explicitMember('hbr:FerryAxis', 'hbr:SailMember');
const harbor = explicitMember('hbr:HarborAxis', 'hbr:SailMember');
const route = '<xbrldi:typedMember dimension="hbr:RouteAxis"><hbr:Route>7</hbr:Route></xbrldi:typedMember>';

/** FerryAxis with FerriesDomain and SteamMember, in the hypercube of Fares. */
const members = [dimensionArc('hypercube-dimension', 'FerryTable', 'FerryAxis'), dimensionArc('dimension-domain', 'FerryAxis', 'FerriesDomain'), dimensionArc('domain-member', 'FerriesDomain', 'SteamMember')];
const open = dimensional(allFerries, ...members);
const closed = dimensional(allFerries.replace('/>', ' xbrldt:closed="true"/>'), ...members);

const report = (context: string, ...content: readonly string[]) => file('report.xml', instance(schemaRef('plan.xsd'), context, ...content));
/** A project in which the fact of Fares in a context of the year is wrong, for a reason. */
const wrong = (project: string, context: string, reason: string) =>
  checkDimensions(
    project +
      report(
        context,
        '<hbr:Fares contextRef="year">many</hbr:Fares>',
        `                       ^^^^ error dimensional-validity: Fares may not be reported with the dimensions of the context year: ${reason}`,
      ),
  );
const right = (project: string, context: string, fact = 'Fares') => checkDimensions(project + report(context, `<hbr:${fact} contextRef="year">many</hbr:${fact}>`));

describe('dimensional-validity finds', () => {
  it('a member that the domain does not have', () => wrong(open, dimensionsOfYear([sail]), 'hbr:SailMember is no member of FerryAxis in FerryTable; members there: FerriesDomain and SteamMember. Name a member that it has in the context year'));

  it('a member that is not usable', () =>
    wrong(dimensional(allFerries, members[0]!, members[1]!.replace('/>', ' xbrldt:usable="false"/>'), members[2]!), dimensionsOfYear([explicitMember('hbr:FerryAxis', 'hbr:FerriesDomain')]), 'hbr:FerriesDomain is not usable as a member of FerryAxis in FerryTable; members there: SteamMember.'));

  it('a dimension that is left out and has no default', () => wrong(open, dimensionsOfYear([harbor]), 'FerryTable wants FerryAxis in the segment, and it has no default'));

  it('a dimension in the other part of the context', () => wrong(open, dimensionsOfYear([steam], { in: 'scenario' }), 'FerryTable wants FerryAxis in the segment'));

  it('what a closed hypercube does not have', async () => {
    await wrong(closed, dimensionsOfYear([steam, harbor]), 'FerryTable is closed and has no hbr:HarborAxis');
    await wrong(closed, dimensionsOfYear([steam, '<region xmlns="http://regions.example">North</region>']), 'FerryTable is closed, and the segment has content that is no dimension');
  });

  it('what a hypercube excludes', () => wrong(dimensional(allFerries.replace('/all"', '/notAll"'), ...members), dimensionsOfYear([steam]), 'FerryTable excludes them'));

  it('five members of a domain, and how many more there are', () => {
    const names = Array.from({ length: 9 }, (_, index) => `Ferry${index}Member`);
    const project = dimensionalPlan(dimensionLink([allFerries, members[0]!, members[1]!, ...names.map((name) => dimensionArc('domain-member', 'FerriesDomain', name))]));
    const declared = names.map((name) => concept(name, { type: 'xbrli:stringItemType', periodType: 'duration', abstract: true })).join('\n');
    return wrong(project.replace('</xsd:schema>', `${declared}\n</xsd:schema>`), dimensionsOfYear([sail]), 'hbr:SailMember is no member of FerryAxis in FerryTable; members there: FerriesDomain, Ferry0Member, Ferry1Member, Ferry2Member, Ferry3Member and 5 more.');
  });

  it('the member that is wrong, whatever else roles want that have not its dimension', () => {
    const other = [allFerries, dimensionArc('hypercube-dimension', 'FerryTable', 'HarborAxis'), dimensionArc('dimension-domain', 'HarborAxis', 'SailMember')];
    const [one, two] = [dimensionLink(other, { in: 'One' }), dimensionLink([allFerries, ...members], { in: 'Two' })];
    return wrong(dimensionalPlan(one, two), dimensionsOfYear([sail]), 'hbr:SailMember is no member of FerryAxis in FerryTable');
  });

  it('what has one cause once, whatever the number of facts and contexts', async () => {
    const places = async (source: string) => {
      const { message, related } = await findingOf(source, 'dimensional-validity');
      return { message, related: related.map((place) => place.message) };
    };
    const facts = Array.from({ length: 3 }, () => '<hbr:Fares contextRef="year">many</hbr:Fares>');
    const inOne = await places(open + report(dimensionsOfYear([sail]), ...facts));
    assert.match(inOne.message, /^3 facts, of which this is the first, may not be reported with the dimensions of the context year: hbr:SailMember is no member of FerryAxis/);
    assert.deepEqual(inOne.related, ['The member', 'The context', 'The hypercube is related here', 'The same', 'The same']);
    const other = (lines: readonly string[]) => [dimensionsOfYear(lines).replace('"year"', '"other"'), '<hbr:Fares contextRef="other">many</hbr:Fares>'];
    assert.match((await places(closed + report(dimensionsOfYear([steam, harbor]), facts[0]!, ...other([steam, harbor])))).message, /^2 facts, of which this is the first, may not be reported with the dimensions of 2 contexts: FerryTable is closed and has no hbr:HarborAxis/);
    const two = (await findingsOf(closed + report(dimensionsOfYear([steam, harbor]), facts[0]!, ...other([sail])))).filter(({ rule }) => rule.id === 'dimensional-validity');
    assert.equal(two.length, 2);
  });

  it('a dimension without a default at its hypercube, where facts leave it out and fewer name it', async () => {
    const facts = ['many', 'many'].map((value) => `<hbr:Fares contextRef="year">${value}</hbr:Fares>`);
    const naming = [dimensionsOfYear([steam]).replace('"year"', '"other"'), ...['few', 'few'].map((value) => `<hbr:Fares contextRef="other">${value}</hbr:Fares>`)];
    const lines = [allFerries, marked(members[0]!, 'xlink:to', 'dimensional-validity: FerryAxis has no default, so that facts with FerryTable have to name a member of it. 2 facts, the first of them Fares in the context year, leave it out, and are invalid.'), ...members.slice(1)];
    await checkDimensions(dimensional(...lines) + report(dimensionsOfYear([harbor]), ...facts));
    assert.match((await findingOf(open + report(dimensionsOfYear([harbor]), ...facts, ...naming), 'dimensional-validity')).message, /^2 facts, of which this is the first, .* wants FerryAxis .* no default\. Name a member of it there/);
  });

  it('a default that is no member at the arc that makes it one', () => {
    const wrongDefault = marked(dimensionArc('dimension-default', 'FerryAxis', 'SailMember'), 'xlink:to', 'dimensional-validity: FerryAxis has for its default SailMember, which is none of its members in FerryTable. Fares in the context year leaves it out');
    return checkDimensions(dimensionalPlan(dimensionLink([allFerries, ...members, wrongDefault])) + report(dimensionsOfYear([harbor]), '<hbr:Fares contextRef="year">many</hbr:Fares>'));
  });

  it('the same of a concept that inherits the hypercube', () =>
    checkDimensions(
      dimensional(dimensionArc('domain-member', 'Fares', 'Fuel'), allFerries, ...members) +
        report(
          dimensionsOfYear([sail]),
          '<hbr:Fuel contextRef="year">much</hbr:Fuel>',
          '                      ^^^^ dimensional-validity: Fuel may not be reported',
        ),
    ));
});

describe('dimensional-validity is silent on', () => {
  it('a member of the domain, and its head', async () => {
    await right(closed, dimensionsOfYear([steam]));
    await right(closed, dimensionsOfYear([explicitMember('hbr:FerryAxis', 'hbr:FerriesDomain')]));
  });

  it('other dimensions, where the hypercube is open', () => right(open, dimensionsOfYear([steam, harbor, route])));

  it('a dimension that is left out and has a default', () => right(dimensionalPlan(dimensionLink([allFerries, ...members]), dimensionLink([dimensionArc('dimension-default', 'FerryAxis', 'FerriesDomain')])), dimensionsOfYear([harbor])));

  it('a typed dimension with any content', () => right(dimensional(allFerries, dimensionArc('hypercube-dimension', 'FerryTable', 'RouteAxis')), dimensionsOfYear([route])));

  it('what a hypercube excludes something else', () => right(dimensional(allFerries.replace('/all"', '/notAll"'), ...members), dimensionsOfYear([sail])));

  it('a concept without hypercubes', () => right(open, dimensionsOfYear([sail]), 'Fuel'));

  it('what follows from an arc that is turned round, or leads to a role that its linkbase does not refer to', async () => {
    const found = async (...arcs: readonly string[]) => (await findingsOf(dimensional(...arcs) + report(dimensionsOfYear([harbor]), '<hbr:Fares contextRef="year">many</hbr:Fares>'))).map(({ rule: { id } }) => id).filter((id) => id !== 'missing-standard-label');
    const isClosed = allFerries.replace('/>', ' xbrldt:closed="true"/>');
    assert.deepEqual(await found(isClosed), ['dimensional-validity']);
    assert.deepEqual(await found(isClosed, dimensionArc('hypercube-dimension', 'HarborAxis', 'FerryTable')), ['hypercube-dimension']);
    assert.deepEqual(await found(isClosed.replace('/>', ' xbrldt:targetRole="http://roles.example/None"/>')), ['target-role']);
  });

  it('a fact that another role allows', () => {
    const other = [allFerries, dimensionArc('hypercube-dimension', 'FerryTable', 'HarborAxis'), dimensionArc('dimension-domain', 'HarborAxis', 'SailMember')];
    return right(dimensionalPlan(dimensionLink([allFerries, ...members], { in: 'One' }), dimensionLink(other, { in: 'Two' })), dimensionsOfYear([harbor]));
  });
});

it('Hypercubes say nothing of a context once they have been looked at too often', () => {
  const text = (source: string) => source.slice(source.indexOf('\n', 1) + 1);
  const dts = dtsOf({ 'plan.xsd': text(open) });
  const [wrongOne, wrongToo] = ['one', 'two'].map((id) => read(text(report(dimensionsOfYear([sail]).replace('"year"', `"${id}"`)))).contexts[0]!);
  const item = dts.conceptOf(dts.declarationOf('{http://www.harborferries.example/20251231}Fares')!).key;
  const [patient, hasty] = [new HypercubesOfItems(dts), new HypercubesOfItems(dts, 8)];
  assert.ok(patient.breachOf(item, wrongOne!) && patient.breachOf(item, wrongToo!) && hasty.breachOf(item, wrongOne!));
  assert.equal(hasty.breachOf(item, wrongToo!), undefined);
});

it('dimensional-validity is silent on contexts whose dimensions stand in the wrong place, which is what is wrong', async () => {
  const misplaced = dimensionsOfYear([steam]).replaceAll('xbrli:segment', 'xbrli:scenario');
  const found = await findingsOf(open + report(misplaced, '<hbr:Fares contextRef="year">many</hbr:Fares>'));
  assert.deepEqual(found.map(({ rule: { id } }) => id).filter((id) => ['dimensional-validity', 'context-content'].includes(id)), ['context-content']);
});
