import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, findingOf } from '../../fixture';
import { allFerries, checkDimensions, dimensional, dimensionalFiles, dimensionalPlan, dimensionArc, dimensionLink, marked, role } from './dimensional';

const toAxis = dimensionArc('hypercube-dimension', 'FerryTable', 'FerryAxis');
const toDomain = dimensionArc('dimension-domain', 'FerryAxis', 'FerriesDomain');
const member = (from: string, to: string, rest = '') => dimensionArc('domain-member', from, to, rest);
const target = (name: string) => `xbrldt:targetRole="${role(name)}"`;
const heading = [allFerries, toAxis, toDomain];

describe('primary-item-polymorphism finds', () => {
  it('the source of a hypercube in the domain', () =>
    checkDimensions(dimensional(allFerries, toAxis, marked(dimensionArc('dimension-domain', 'FerryAxis', 'Fares'), 'xlink:to', 'error primary-item-polymorphism: Fares is a primary item of the hypercube FerryTable and valid member of its dimension FerryAxis at once.'))));

  it('it below other members', () => checkDimensions(dimensional(...heading, member('FerriesDomain', 'SteamMember'), marked(member('SteamMember', 'Fares'), 'xlink:to', 'primary-item-polymorphism: Fares'))));

  it('an item that inherits the hypercube', () => checkDimensions(dimensional(...heading, member('Fares', 'Fuel'), marked(member('FerriesDomain', 'Fuel'), 'xlink:to', 'primary-item-polymorphism: Fuel'))));

  it('one that inherits it from target role to target role', () =>
    checkDimensions(dimensionalPlan(dimensionLink([...heading, member('Fares', 'Fuel', target('One')), marked(member('FerriesDomain', 'SailMember'), 'xlink:to', 'primary-item-polymorphism: SailMember')]), dimensionLink([member('Fuel', 'SailMember')], { in: 'One' }))));

  it('a member that target roles lead to', () =>
    checkDimensions(
      dimensionalPlan(
        dimensionLink([allFerries.replace('/>', ` ${target('One')}/>`)]),
        dimensionLink([toAxis.replace('/>', ` ${target('Two')}/>`)], { in: 'One' }),
        dimensionLink([toDomain, marked(member('FerriesDomain', 'Fares'), 'xlink:to', 'primary-item-polymorphism: Fares')], { in: 'Two' }),
      ),
    ));

  it('it with notAll too', () => checkDimensions(dimensional(allFerries.replace('arcrole/all', 'arcrole/notAll'), toAxis, marked(dimensionArc('dimension-domain', 'FerryAxis', 'Fares'), 'xlink:to', 'primary-item-polymorphism'))));

  it('several at once', async () => {
    const finding = await findingOf(dimensional(...heading, member('Fares', 'Fuel'), member('FerriesDomain', 'Fares')), 'primary-item-polymorphism');
    assert.match(finding.message, /^Fares, Fuel are primary items of the hypercube FerryTable and valid members of its dimension FerryAxis/);
  });

  it('at the filer’s own arc, with the others on the way', async () => {
    const project = dimensionalFiles([dimensionLink([...heading, member('FerriesDomain', 'Fares')], { schema: 'plan.xsd' })]);
    const finding = await findingOf(project, 'primary-item-polymorphism');
    assert.deepEqual(finding.related.map(({ message }) => message), ['Fares → FerryTable', 'FerryTable → FerryAxis', 'FerryAxis → FerriesDomain']);
  });
});

describe('primary-item-polymorphism is silent on', () => {
  it('members that are not usable, though another arc says they are', () =>
    checkDimensions(dimensional(...heading, member('FerriesDomain', 'Fares', 'xbrldt:usable="false"'), member('FerriesDomain', 'SteamMember'), member('SteamMember', 'Fares'))));

  it('primary items of one hypercube that are members in another', () =>
    checkDimensions(
      dimensionalPlan(
        dimensionLink([allFerries, toAxis, toDomain, member('FerriesDomain', 'Fuel')], { in: 'One' }),
        dimensionLink([dimensionArc('all', 'Fuel', 'FerryTable', 'xbrldt:contextElement="segment"'), toAxis, toDomain], { in: 'Two' }),
      ),
    ));

  it('members in a role that the target role leaves', () => checkDimensions(dimensionalPlan(dimensionLink([allFerries, toAxis.replace('/>', ` ${target('One')}/>`), dimensionArc('dimension-domain', 'FerryAxis', 'Fares')]), dimensionLink([toDomain], { in: 'One' }))));

  it('the default of a dimension', () => checkDimensions(dimensional(...heading, dimensionArc('dimension-default', 'FerryAxis', 'Fares'))));

  it('an arc that is prohibited', () => checkDimensions(dimensionalPlan(dimensionLink([...heading, member('FerriesDomain', 'Fares')]), dimensionLink([member('FerriesDomain', 'Fares', 'use="prohibited" priority="1"')]))));
});

describe('primary-item-polymorphism', () => {
  it('has a code', () => checkCodes(dimensional(allFerries, toAxis, dimensionArc('dimension-domain', 'FerryAxis', 'Fares')), 'primary-item-polymorphism', 'error xbrldte:PrimaryItemPolymorphismError'));
});
