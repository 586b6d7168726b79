import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, findingOf } from '../../fixture';
import { allFerries, checkDimensions, dimensional, dimensionalFiles, dimensionalPlan, dimensionArc, dimensionLink, marked, role } from './dimensional';

const toAxis = dimensionArc('hypercube-dimension', 'FerryTable', 'FerryAxis');
const toDomain = dimensionArc('dimension-domain', 'FerryAxis', 'FerriesDomain');
const member = (from: string, to: string, targetRole = '', rest = '') => dimensionArc('domain-member', from, to, [targetRole === '' ? '' : `xbrldt:targetRole="${role(targetRole)}"`, rest].filter((part) => part !== '').join(' '));
const head = [allFerries, toAxis, toDomain];
/** From FerriesDomain to SteamMember and there on in the role One. */
const intoOne = dimensionLink([...head, member('FerriesDomain', 'SteamMember', 'One')]);

describe('dimension-cycle finds', () => {
  it('members of one role, and directed-cycle leaves them to it', () =>
    checkDimensions(dimensional(...head, member('FerriesDomain', 'SteamMember'), marked(member('SteamMember', 'FerriesDomain'), 'xlink:to', 'error dimension-cycle: The members of a dimension run in a circle: FerriesDomain → SteamMember → FerriesDomain.'))));

  it('a member below itself', () => checkDimensions(dimensional(...head, marked(member('FerriesDomain', 'FerriesDomain'), 'xlink:to', 'dimension-cycle: FerriesDomain → FerriesDomain'))));

  it('members that a target role leads back to', () => checkDimensions(dimensionalPlan(intoOne, dimensionLink([marked(member('SteamMember', 'FerriesDomain'), 'xlink:to', 'dimension-cycle: FerriesDomain → SteamMember → FerriesDomain')], { in: 'One' }))));

  it('a concept that comes up again in a role where nothing is below it', () =>
    checkDimensions(dimensionalPlan(intoOne, dimensionLink([member('SteamMember', 'SailMember', 'Two')], { in: 'One' }), dimensionLink([marked(member('SailMember', 'SteamMember'), 'xlink:to', 'dimension-cycle: SteamMember → SailMember → SteamMember')], { in: 'Two' }))));

  it('one that a way met before it came to the circle', () =>
    checkDimensions(
      dimensionalPlan(
        // SailMember in the role One is seen first from here, where it closes nothing.
        dimensionLink([...head, member('FerriesDomain', 'SailMember', 'One'), member('FerriesDomain', 'SteamMember', 'Two')]),
        dimensionLink([marked(member('SailMember', 'SteamMember'), 'xlink:to', 'dimension-cycle: SteamMember → SailMember → SteamMember')], { in: 'One' }),
        dimensionLink([member('SteamMember', 'SailMember', 'One')], { in: 'Two' }),
      ),
    ));

  it('one that only another circle leads to', () =>
    checkDimensions(
      dimensionalPlan(
        intoOne,
        dimensionLink([marked(member('SteamMember', 'FerriesDomain', 'Two'), 'xlink:to', 'dimension-cycle: FerriesDomain → SteamMember → FerriesDomain')], { in: 'One' }),
        dimensionLink([member('FerriesDomain', 'SailMember'), marked(member('SailMember', 'SailMember'), 'xlink:to', 'dimension-cycle: SailMember → SailMember')], { in: 'Two' }),
      ),
    ));

  it('arcs in several files, at the last that is the filer’s own', () =>
    checkDimensions(dimensionalFiles([dimensionLink([...head, member('FerriesDomain', 'SteamMember')], { schema: 'plan.xsd' })], [dimensionLink([marked(member('SteamMember', 'FerriesDomain'), 'xlink:to', 'dimension-cycle')], { schema: 'plan.xsd' })]), 'unused-role-type'));

  it('arcs that say the member is not usable', () => checkDimensions(dimensional(...head, member('FerriesDomain', 'SteamMember'), marked(member('SteamMember', 'FerriesDomain', '', 'xbrldt:usable="false"'), 'xlink:to', 'dimension-cycle'))));

  it('with the other arcs of the circle', async () => {
    const finding = await findingOf(dimensional(...head, member('FerriesDomain', 'SteamMember'), member('SteamMember', 'FerriesDomain')), 'dimension-cycle');
    assert.deepEqual(finding.related.map(({ document, range, message }) => [document.xml.text.slice(range.start, range.end), message]), [['SteamMember', 'Also part of the circle']]);
  });
});

describe('dimension-cycle is silent on', () => {
  it('two ways to one member', () => checkDimensions(dimensional(...head, member('FerriesDomain', 'SteamMember'), member('FerriesDomain', 'SailMember'), member('SteamMember', 'SailMember'))));

  it('what stands in a role that the target role leaves', () => checkDimensions(dimensionalPlan(intoOne, dimensionLink([member('SailMember', 'FerriesDomain')], { in: 'One' }), dimensionLink([member('SteamMember', 'FerriesDomain')], { in: 'Two' }))));

  it('members that no hypercube leads to: that is directed-cycle', () => checkDimensions(dimensional(toDomain, member('FerriesDomain', 'SteamMember'), marked(member('SteamMember', 'FerriesDomain'), 'xlink:to', 'directed-cycle'))));

  it('an arc that is prohibited', () => checkDimensions(dimensionalPlan(dimensionLink([...head, member('FerriesDomain', 'SteamMember'), member('SteamMember', 'FerriesDomain')]), dimensionLink([member('SteamMember', 'FerriesDomain', '', 'use="prohibited" priority="1"')]))));
});

describe('dimension-cycle', () => {
  it('has a code', () => checkCodes(dimensional(...head, member('FerriesDomain', 'FerriesDomain')), 'dimension-cycle', 'error xbrldte:DRSDirectedCycleError'));

  it('names the ends of a long circle only', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `M${index}`);
    const declared = names.map((name) => `<xsd:element id="hbr_${name}" name="${name}" type="xbrli:stringItemType" substitutionGroup="xbrli:item" xbrli:periodType="duration" nillable="true"/>`).join('\n');
    const arcs = names.map((name, index) => member(name, names[(index + 1) % names.length]!));
    const project = dimensional(allFerries, toAxis, dimensionArc('dimension-domain', 'FerryAxis', 'M0'), ...arcs).replace('<xsd:element id="hbr_Fares"', `${declared}\n<xsd:element id="hbr_Fares"`);
    assert.match((await findingOf(project, 'dimension-cycle')).message, /M0 → .*M9 → … → M31 → .*M39 → M0\./);
  });
});
