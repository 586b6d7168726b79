import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileName } from '../../../server/xbrl/names';
import { findingOf, findingsOf } from '../../fixture';
import { context, dollars, explicitMember, instance, schemaRef } from '../../report/instances';
import { appinfo, calculationArc, calculationLink, concept, definitionArc, definitionLink, file, label, labelArc, labelLink, linkbase, linkbaseRef, locator, plan, presentationLink, schema } from '../../taxonomy';
import { checkFound } from './found';

const heading = { type: 'xbrli:stringItemType', periodType: 'duration', abstract: true };
const axis = (name: string) => concept(name, { ...heading, substitutionGroup: 'xbrldt:dimensionItem' });
const member = (name: string) => concept(name, { ...heading, type: 'dtr:domainItemType' }).replace('/>', ' xmlns:dtr="http://www.xbrl.org/dtr/type/2022-03-31"/>');

const urlOf = (taxonomy: string, year: string) => (taxonomy === 'us-gaap' || taxonomy === 'srt' ? `https://xbrl.fasb.org/${taxonomy}/${year}/elts/${taxonomy}-${year}.xsd` : `https://xbrl.sec.gov/${taxonomy}/${year}/${taxonomy}-${year}.xsd`);
const imported = (taxonomy: string, year: string) => `<xsd:import namespace="http://${taxonomy === 'us-gaap' || taxonomy === 'srt' ? 'fasb.org' : 'xbrl.sec.gov'}/${taxonomy}/${year}" schemaLocation="${urlOf(taxonomy, year)}"/>`;
const standard = (name: string, taxonomy = 'us-gaap', year = '2025') => `<link:loc xlink:type="locator" xlink:href="${urlOf(taxonomy, year)}#${taxonomy}_${name}" xlink:label="${name}"/>`;
const dimension = (kind: string, from: string, to: string) => definitionArc(from, to, `http://xbrl.org/int/dim/arcrole/${kind}`);

describe('taxonomy-years', () => {
  const importing = (...versions: readonly string[]) => file('plan.xsd', schema(...versions.map((version) => imported(...(version.split(' ') as [string, string])))));
  it('finds dei of another year', () => checkFound('taxonomy-years', importing('us-gaap 2025', 'srt 2025', 'dei 2024'), `error EFM.6.22.03 ${urlOf('dei', '2024')}`));
  it('finds what goes with fewer of the others, wherever it stands', () => checkFound('taxonomy-years', importing('us-gaap 2024', 'srt 2025', 'dei 2025', 'us-gaap 2025'), `error EFM.6.22.03 ${urlOf('us-gaap', '2024')}`));
  it('says what to refer to instead', async () => {
    const { message } = await findingOf(importing('us-gaap 2025', 'dei 2024'), 'taxonomy-years', { profile: 'sec' });
    assert.equal(message, 'EDGAR does not accept dei 2024 together with us-gaap 2025. Refer to dei 2025, or to another version of us-gaap.');
  });
  it('names the one version where two of one taxonomy are imported', async () => {
    const { message } = await findingOf(importing('us-gaap 2025', 'srt 2025', 'us-gaap 2024'), 'taxonomy-years', { profile: 'sec' });
    assert.equal(message, 'EDGAR does not accept us-gaap 2024 together with us-gaap 2025. Refer to us-gaap 2025 throughout.');
  });
  it('finds the year of a locator', () => checkFound('taxonomy-years', file('plan.xsd', schema(imported('us-gaap', '2025'), appinfo(linkbase(presentationLink(standard('Assets', 'us-gaap', '2024')))))), `error EFM.6.22.03 ${urlOf('us-gaap', '2024')}#us-gaap_Assets`));
  it('is silent on one year, on taxonomies that the list does not name, and where nothing is principal', async () => {
    await checkFound('taxonomy-years', importing('us-gaap 2024', 'srt 2024', 'dei 2024', 'cyd 2024', 'ecd 2024'));
    await checkFound('taxonomy-years', importing('us-gaap 2016-01-31', 'dei 2014-01-31'));
    await checkFound('taxonomy-years', importing('dei 2024', 'country 2025'));
  });
});

describe('deprecated-concept', () => {
  const old = 'AccountingForCertainLoansAndDebtSecuritiesAcquiredInTransferDisclosureTextBlock';
  const shown = (year: string) => plan([], presentationLink(standard(old, 'us-gaap', year)));
  const hrefOf = (year: string) => `${urlOf('us-gaap', year)}#us-gaap_${old}`;
  it('finds one of us-gaap, which is not at hand, once', async () => {
    await checkFound('deprecated-concept', shown('2025'), `warning EFM.6.05.42 ${hrefOf('2025')}`);
    const { related } = await findingOf(shown('2025').replace('</link:linkbase>', `${presentationLink(standard(old)).replace('role/link', 'role/other')}</link:linkbase>`), 'deprecated-concept', { profile: 'sec' });
    assert.equal(related.length, 1);
  });
  it('finds one once in each document, and says there what concerns that document', async () => {
    const apart = (name: string) => file(`${name}.xml`, linkbase(presentationLink(standard(old)), presentationLink(standard(old)).replace('role/link', 'role/other')));
    const schemaOf = (name: string, ...linkbases: readonly string[]) => file(`${name}.xsd`, schema(appinfo(...linkbases.map((each) => linkbaseRef(`${each}.xml`)))).replaceAll('/20251231', `/${name}`));
    const found = (await findingsOf(schemaOf('cover', 'pre') + schemaOf('whole', 'def', 'pre') + apart('pre') + apart('def'), { profile: 'sec' })).filter(({ rule }) => rule.id === 'deprecated-concept');
    assert.deepEqual(found.map(({ document, related }) => `${fileName(document.uri)} ${related.length}`).sort(), ['def.xml 1', 'pre.xml 1']);
  });
  it('is silent before the year in which it is deprecated, and on other concepts', async () => {
    await checkFound('deprecated-concept', shown('2024'));
    await checkFound('deprecated-concept', plan([], presentationLink(standard('Assets'))));
  });
  it('is silent on labels alone', () => checkFound('deprecated-concept', plan([], labelLink(standard(old), label(old, 'Transfers'), labelArc(old)))));
  const role = 'http://www.xbrl.org/2009/role/deprecatedLabel';
  const srt = file(urlOf('srt', '2025'), schema(appinfo(linkbase(labelLink(locator('Cash'), label('Cash', 'Deprecated').replace('http://www.xbrl.org/2003/role/label', role), labelArc('Cash')))), concept('Cash')).replaceAll('http://www.harborferries.example/20251231', 'http://fasb.org/srt/2025'));
  const labelled = plan([], presentationLink(locator('Cash', urlOf('srt', '2025')))) + srt;
  const found = `warning EFM.6.05.42 ${urlOf('srt', '2025')}#hbr_Cash`;
  it('finds what the taxonomy itself labels as deprecated', () => checkFound('deprecated-concept', labelled, found));
  it('asks a report, if there is one, whether there are facts', async () => {
    const report = (...facts: readonly string[]) => file('plan.xml', instance(schemaRef('plan.xsd'), context('c'), dollars, ...facts));
    await checkFound('deprecated-concept', labelled + report('<srt:Cash xmlns:srt="http://fasb.org/srt/2025" contextRef="c" unitRef="usd" decimals="0">1</srt:Cash>'), found);
    await checkFound('deprecated-concept', labelled + report());
  });
});

describe('custom-axis', () => {
  const declared = (...declarations: readonly string[]) => file('plan.xsd', schema(...declarations));
  for (const name of ['CurrencyAxis', 'MajorCustomers2Axis', 'GeographicRegionAxis']) it(`finds ${name}`, () => checkFound('custom-axis', declared(axis(name)), `warning EFM.6.05.44.customAxis ${name}`));
  it('asks a report, if there is one, whether a context uses the axis', async () => {
    const taxonomy = plan([axis('CurrencyAxis'), axis('OwnershipAxis'), member('RouteDomain'), concept('Cash')]);
    const report = instance(schemaRef('plan.xsd'), context('c', { segment: explicitMember('hbr:CurrencyAxis', 'hbr:RouteDomain') }), dollars, '<hbr:Cash contextRef="c" unitRef="usd" decimals="0">1</hbr:Cash>');
    await checkFound('custom-axis', taxonomy + file('plan.xml', report), 'warning EFM.6.05.44.customAxis CurrencyAxis');
  });
  it('is silent on other names, and on what is no axis', () => checkFound('custom-axis', declared(axis('RouteAxis'), axis('FareCurrencyAxis'), concept('RestatementAxis', heading))));
});

describe('country-member', () => {
  const on = (name: string, axisName: string, ...imports: readonly string[]) =>
    file('plan.xsd', schema(...imports, appinfo(linkbase(definitionLink(standard(axisName), locator('RouteDomain'), locator(name), dimension('dimension-domain', axisName, 'RouteDomain'), dimension('domain-member', 'RouteDomain', name)))), member('RouteDomain'), member(name)));
  const gaap = imported('us-gaap', '2025');
  for (const name of ['UnitedStatesMember', 'CoteDivoireMember', 'NewYorkMember']) it(`finds ${name}`, () => checkFound('country-member', on(name, 'StatementGeographicalAxis', gaap), `warning DQC.US.0079 ${name}`));
  it('names the standard member', async () => {
    const { message } = await findingOf(on('UnitedKingdomMember', 'StatementGeographicalAxis', gaap), 'country-member', { profile: 'sec' });
    assert.match(message, /country:GB/);
  });
  it('is silent on segments and authorities, on other places, on what is on no axis, and on filings of earlier years', async () => {
    await checkFound('country-member', on('UnitedStatesMember', 'StatementBusinessSegmentsAxis', gaap));
    await checkFound('country-member', on('GeorgiaMember', 'StatementGeographicalAxis', gaap));
    await checkFound('country-member', on('EuropeanUnionMember', 'StatementGeographicalAxis', gaap));
    await checkFound('country-member', file('plan.xsd', schema(gaap, member('UnitedStatesMember'))));
    await checkFound('country-member', on('UnitedStatesMember', 'StatementGeographicalAxis').replaceAll('/2025/', '/2010/'));
  });
});

describe('changed-default', () => {
  const defaulting = (located: string, to: string, from = standard('RouteAxis')) => plan([axis('OwnAxis'), member('RouteDomain')], definitionLink(from, located, dimension('dimension-default', 'RouteAxis', to)));
  it('finds a member of the filer on a standard axis', () => checkFound('changed-default', defaulting(locator('RouteDomain'), 'RouteDomain'), 'warning DQC.US.0041 RouteDomain'));
  it('is silent on a standard member, and on an axis of the filer', async () => {
    await checkFound('changed-default', defaulting(standard('RouteDomain'), 'RouteDomain'));
    const atHand = file(urlOf('us-gaap', '2025'), schema(axis('RouteAxis'), member('RouteDomain')).replaceAll('http://www.harborferries.example/20251231', 'http://fasb.org/us-gaap/2025'));
    await checkFound('changed-default', defaulting(locator('RouteDomain', urlOf('us-gaap', '2025')), 'RouteDomain', locator('RouteAxis', urlOf('us-gaap', '2025'))) + atHand);
    await checkFound('changed-default', defaulting(locator('RouteDomain'), 'RouteDomain', locator('OwnAxis').replace('label="OwnAxis"', 'label="RouteAxis"')));
  });
});

describe('reversed-summation', () => {
  const url = 'https://xbrl.fasb.org/us-gaap/2025/stm/us-gaap-stm-sfp-cal-2025.xml';
  const summed = (...[from, to]: readonly [string, string]) => calculationLink(standard(from), standard(to), calculationArc(from, to));
  const filing = (own: string, standards = url) => file('plan.xsd', schema(appinfo(linkbaseRef(standards), linkbase(own)))) + file(standards, linkbase(summed('Assets', 'AssetsCurrent')));
  it('finds a total that is an item', () => checkFound('reversed-summation', filing(summed('AssetsCurrent', 'Assets')), 'warning DQC.US.0008 Assets'));
  it('is silent on the same way round, and on a calculation of the filer’s own', async () => {
    await checkFound('reversed-summation', filing(summed('Assets', 'AssetsCurrent')));
    await checkFound('reversed-summation', filing(summed('AssetsCurrent', 'Assets'), 'plan_cal.xml'));
  });
  it('is silent on a calculation of somebody else’s that is no standard taxonomy', () => checkFound('reversed-summation', filing(summed('AssetsCurrent', 'Assets'), 'http://base.example/cal.xml')));
  it('is silent on what the filer sums both ways, beside arcs of a standard taxonomy', () =>
    checkFound('reversed-summation', filing(summed('Liabilities', 'DebtCurrent') + summed('DebtCurrent', 'Liabilities').replace('/role/link', '/role/other'))));
});

describe('cash-flow-weight', () => {
  const operating = 'NetCashProvidedByUsedInOperatingActivities';
  const flows = (...arcs: readonly string[]) =>
    plan(
      [concept('Repairs', { balance: 'credit' }), concept('Fees'), concept('Changes', { balance: '' }), concept('RouteIncomeLoss', { balance: 'credit' })],
      calculationLink(standard(operating), standard('Cash'), ...['Repairs', 'Fees', 'Changes', 'RouteIncomeLoss'].map((name) => locator(name)), ...arcs),
    );
  it('finds a credit that is added, and a debit that is subtracted', () => checkFound('cash-flow-weight', flows(calculationArc(operating, 'Repairs'), calculationArc(operating, 'Fees', { weight: '-1' })), 'warning DQC.US.0043 1', 'warning DQC.US.0043 -1'));
  it('finds one below a subtotal, by what comes of both weights', () => checkFound('cash-flow-weight', flows(calculationArc(operating, 'Changes', { weight: '-1' }), calculationArc('Changes', 'Fees'), calculationArc('Changes', 'Repairs', { weight: '-1' })), 'warning DQC.US.0043 1', 'warning DQC.US.0043 -1'));
  it('ends in a circle', () => checkFound('cash-flow-weight', flows(calculationArc(operating, 'Changes'), calculationArc('Changes', operating))));
  it('is silent on the right weights, on income and what that sums, and on other totals', async () => {
    await checkFound('cash-flow-weight', flows(calculationArc(operating, 'Fees'), calculationArc(operating, 'Repairs', { weight: '-1' }), calculationArc(operating, 'RouteIncomeLoss')));
    await checkFound('cash-flow-weight', flows(calculationArc(operating, 'RouteIncomeLoss'), calculationArc('RouteIncomeLoss', 'Fees', { weight: '-1' })));
    await checkFound('cash-flow-weight', flows(calculationArc('Cash', 'Repairs')));
  });
});
