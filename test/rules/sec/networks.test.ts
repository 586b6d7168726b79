import { describe, it } from 'node:test';
import { appinfo, calculationArc, calculationLink, concept, definitionArc, definitionLink, file, linkbase, locator, plan, presentationArc, presentationLink, schema } from '../../taxonomy';
import { checkFound } from './found';

const heading = { type: 'xbrli:stringItemType', periodType: 'duration', abstract: true };
const axis = (name: string) => concept(name, { ...heading, substitutionGroup: 'xbrldt:dimensionItem' });
const table = (name: string) => concept(name, { ...heading, substitutionGroup: 'xbrldt:hypercubeItem' });
const member = (name: string) => concept(name, { ...heading, type: 'dtr:domainItemType' }).replace('/>', ' xmlns:dtr="http://www.xbrl.org/dtr/type/2022-03-31"/>');
const names = ['Assets', 'Cash', 'Land'];
const locators = (...located: readonly string[]) => located.map((name) => locator(name));
const assets = (...content: readonly string[]) => plan(names.map((name) => concept(name)), ...content);
const again = (name: string) => locator(name).replace(`label="${name}"`, `label="${name}_2"`);
const preferring = (role: string) => `preferredLabel="http://www.xbrl.org/2003/role/${role}"`;

describe('repeated-child', () => {
  const twice = (first: string, second: string) => assets(presentationLink(...locators('Assets', 'Cash'), again('Cash'), presentationArc('Assets', 'Cash', { rest: first }), presentationArc('Assets', 'Cash_2', { order: '2', rest: second })));
  it('finds the same label', () => checkFound('repeated-child', twice(preferring('totalLabel'), preferring('totalLabel')), 'warning EFM.6.12.05 Cash_2'));
  it('finds no label asked for, twice', () => checkFound('repeated-child', twice('', ''), 'warning EFM.6.12.05 Cash_2'));
  it('is silent on the start and the end of a period', () => checkFound('repeated-child', twice(preferring('periodStartLabel'), preferring('periodEndLabel'))));
});

describe('not-presented', () => {
  const calculation = calculationLink(...locators('Assets', 'Cash'), calculationArc('Assets', 'Cash'));
  it('finds what is calculated alone', () => checkFound('not-presented', assets(calculation, presentationLink(...locators('Land', 'Assets'), presentationArc('Land', 'Assets'))), 'hint EFM.6.12.03 Cash'));
  it('is silent on what no link names, on members, and while a linkbase is missing', async () => {
    await checkFound('not-presented', assets());
    await checkFound('not-presented', plan([axis('RouteAxis'), member('RouteDomain')], presentationLink(...locators('RouteAxis'), again('RouteAxis')), definitionLink(...locators('RouteDomain', 'RouteAxis'), definitionArc('RouteDomain', 'RouteDomain', 'http://www.xbrl.org/2003/arcrole/general-special'))));
    await checkFound('not-presented', assets(calculation).replace('<link:linkbase ', '<link:linkbaseRef xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="plan_pre.xml"/>\n<link:linkbase '));
  });
});

describe('several-roots', () => {
  it('finds the second', () => checkFound('several-roots', plan([...names, 'Debt'].map((name) => concept(name)), presentationLink(...locators(...names, 'Debt'), presentationArc('Assets', 'Cash'), presentationArc('Land', 'Debt'))), 'warning EFM.6.12.06 Land'));
  it('is silent where an arc is lost that may have led to it', async () => {
    const misspelt = (to: string) => assets(presentationLink(...locators(...names), presentationArc('Assets', 'Cash'), presentationArc('Assets', to, { order: '2' }), presentationArc('Land', 'Cash')));
    await checkFound('several-roots', misspelt('Lnad'));
    await checkFound('several-roots', misspelt('Cash'), 'warning EFM.6.12.06 Land');
  });
  it('is silent on one', () => checkFound('several-roots', assets(presentationLink(...locators(...names), presentationArc('Assets', 'Cash'), presentationArc('Cash', 'Land')))));
});

describe('period-label', () => {
  const labelled = (periodType: string, role: string) => plan([concept('Assets'), concept('Cash', { periodType })], presentationLink(...locators('Assets', 'Cash'), presentationArc('Assets', 'Cash', { rest: preferring(role) })));
  it('finds the end of a duration', () => checkFound('period-label', labelled('duration', 'periodEndLabel'), 'warning EFM.6.12.07 http://www.xbrl.org/2003/role/periodEndLabel'));
  it('is silent on instants, and on other labels', async () => {
    await checkFound('period-label', labelled('instant', 'periodEndLabel'));
    await checkFound('period-label', labelled('duration', 'totalLabel'));
  });
});

describe('axis-without-domain', () => {
  const shown = (declaration: string, ...more: readonly string[]) => plan([table('RouteTable'), declaration, member('RouteDomain'), '<xsd:element id="hbr_Id" name="Id" type="xsd:string"/>'], presentationLink(...locators('RouteTable', 'RouteAxis', 'RouteDomain'), presentationArc('RouteTable', 'RouteAxis'), ...more));
  it('finds a bare axis', () => checkFound('axis-without-domain', shown(axis('RouteAxis')), 'warning EFM.6.12.08 RouteAxis'));
  it('is silent on one with a domain, and on a typed one', async () => {
    await checkFound('axis-without-domain', shown(axis('RouteAxis'), presentationArc('RouteAxis', 'RouteDomain')));
    await checkFound('axis-without-domain', shown(axis('RouteAxis').replace('/>', ' xbrldt:typedDomainRef="#hbr_Id"/>')));
  });
});

describe('unpresented-pair', () => {
  const calculation = calculationLink(...locators('Assets', 'Cash'), calculationArc('Assets', 'Cash'));
  const inRole = (link: string) => link.replace('xlink:role="http://www.xbrl.org/2003/role/link"', 'xlink:role="http://www.harborferries.example/role/Cash"');
  it('finds what is shown in two roles', () => checkFound('unpresented-pair', assets(calculation, presentationLink(...locators('Land', 'Assets'), presentationArc('Land', 'Assets')), inRole(presentationLink(...locators('Land', 'Cash'), presentationArc('Land', 'Cash')))), 'hint EFM.6.14.05 Cash'));
  it('is silent on what is shown together, and leaves to another rule what is not shown at all', async () => {
    await checkFound('unpresented-pair', assets(calculation, presentationLink(...locators(...names), presentationArc('Land', 'Assets'), presentationArc('Land', 'Cash', { order: '2' }))));
    await checkFound('unpresented-pair', assets(calculation));
  });
});

const dimensions = 'http://xbrl.org/int/dim/arcrole/';
const has = (kind: 'all' | 'notAll', to: string, rest = '') => definitionArc('Lines', to, dimensions + kind).replace('/>', ` xbrldt:contextElement="segment" ${rest}/>`);
const arc = (kind: string, from: string, to: string, rest = '') => definitionArc(from, to, dimensions + kind).replace('/>', ` ${rest}/>`);
const defined = (declarations: readonly string[], located: readonly string[], ...arcs: readonly string[]) => plan(declarations, definitionLink(...locators(...located), ...arcs));

describe('domain-target', () => {
  const domain = (declaration: string, kind: string) => defined([axis('RouteAxis'), declaration], ['RouteAxis', 'Route'], arc(kind, 'RouteAxis', 'Route'));
  for (const kind of ['dimension-domain', 'dimension-default']) {
    it(`finds the ${kind} of another type`, () => checkFound('domain-target', domain(concept('Route', heading), kind), 'error EFM.6.16.03 Route'));
    it(`is silent on a dimension where the ${kind} should stand, which is another finding`, () => checkFound('domain-target', domain(axis('Route'), kind)));
    it(`is silent on a ${kind} of the right type`, () => checkFound('domain-target', domain(member('Route'), kind)));
  }
});

describe('repeated-member', () => {
  const members = ['RouteDomain', 'NorthMember', 'IslandsMember'];
  const tree = (...arcs: readonly string[]) => defined([axis('RouteAxis'), ...members.map(member)], ['RouteAxis', ...members], arc('dimension-domain', 'RouteAxis', 'RouteDomain'), arc('domain-member', 'RouteDomain', 'NorthMember'), ...arcs);
  it('finds a member below two others', () => checkFound('repeated-member', tree(arc('domain-member', 'RouteDomain', 'IslandsMember'), arc('domain-member', 'NorthMember', 'IslandsMember')), 'error EFM.6.16.04 IslandsMember'));
  it('is silent on a tree, and on a circle', async () => {
    await checkFound('repeated-member', tree(arc('domain-member', 'NorthMember', 'IslandsMember')));
    await checkFound('repeated-member', tree(arc('domain-member', 'NorthMember', 'RouteDomain')));
  });
});

describe('several-tables', () => {
  const tables = [concept('Lines', heading), table('RouteTable'), table('FerryTable')];
  it('finds the second', () => checkFound('several-tables', defined(tables, ['Lines', 'RouteTable', 'FerryTable'], has('all', 'RouteTable'), has('all', 'FerryTable')), 'error EFM.6.16.05 FerryTable'));
  it('is silent on one, and on one that is excluded', () => checkFound('several-tables', defined(tables, ['Lines', 'RouteTable', 'FerryTable'], has('all', 'RouteTable'), has('notAll', 'FerryTable'))));
});

describe('excluded-table', () => {
  const tables = [concept('Lines', heading), table('RouteTable'), table('FerryTable'), axis('RouteAxis')];
  const located = ['Lines', 'RouteTable', 'FerryTable', 'RouteAxis'];
  it('finds one that is closed', () => checkFound('excluded-table', defined(tables, located, has('all', 'RouteTable'), has('notAll', 'FerryTable', 'xbrldt:closed="true"')), 'error EFM.6.16.06 true'));
  it('finds an axis that is not included', () => checkFound('excluded-table', defined(tables, located, has('all', 'RouteTable'), has('notAll', 'FerryTable'), arc('hypercube-dimension', 'FerryTable', 'RouteAxis')), 'error EFM.6.16.07 FerryTable'));
  it('finds the table that is included', () => checkFound('excluded-table', defined(tables, located, has('all', 'RouteTable'), has('notAll', 'RouteTable')), 'error EFM.6.16.08 RouteTable'));
  it('is silent on an axis that is included', () => checkFound('excluded-table', defined(tables, located, has('all', 'RouteTable'), has('notAll', 'FerryTable', 'xbrldt:closed="false"'), arc('hypercube-dimension', 'RouteTable', 'RouteAxis'), arc('hypercube-dimension', 'FerryTable', 'RouteAxis'))));
});

describe('target-role-end', () => {
  const role = 'http://www.harborferries.example/role/Routes';
  const roleType = `<link:roleType roleURI="${role}" id="Routes"><link:usedOn>link:definitionLink</link:usedOn></link:roleType>`;
  const inRole = (link: string) => link.replace('xlink:role="http://www.xbrl.org/2003/role/link"', `xlink:role="${role}"`);
  const targeting = (...more: readonly string[]) =>
    file('plan.xsd', schema(appinfo(roleType, linkbase(definitionLink(...locators('Lines', 'RouteTable'), has('all', 'RouteTable', `xbrldt:targetRole="${role}"`)), ...more)), concept('Lines', heading), table('RouteTable'), axis('RouteAxis')));
  it('finds a role in which nothing goes on', () => checkFound('target-role-end', targeting(), `error EFM.6.16.09 ${role}`));
  it('is silent on a role that nothing declares, which is another finding', () => checkFound('target-role-end', targeting().replace(`targetRole="${role}`, `targetRole="${role}s`)));
  it('is silent where something does', () => checkFound('target-role-end', targeting(inRole(definitionLink(...locators('RouteTable', 'RouteAxis'), arc('hypercube-dimension', 'RouteTable', 'RouteAxis'))))));
});
