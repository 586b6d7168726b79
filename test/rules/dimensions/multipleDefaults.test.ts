import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, findingOf, findingsOf } from '../../fixture';
import { checkDimensions, dimensional, dimensionalFiles, dimensionalPlan, dimensionArc, dimensionLink, marked } from './dimensional';

const first = dimensionArc('dimension-default', 'FerryAxis', 'FerriesDomain');
const second = dimensionArc('dimension-default', 'FerryAxis', 'SteamMember');
const said = 'error multiple-defaults: FerryAxis has 2 default members: FerriesDomain, SteamMember.';

describe('multiple-defaults finds', () => {
  it('two in one role', () => checkDimensions(dimensional(first, marked(second, 'xlink:to', said))));

  it('two in two roles', () => checkDimensions(dimensionalPlan(dimensionLink([first], { in: 'One' }), dimensionLink([marked(second, 'xlink:to', said)], { in: 'Two' }))));

  it('two in two files', () => checkDimensions(dimensionalFiles([dimensionLink([first], { schema: 'plan.xsd' })], [dimensionLink([marked(second, 'xlink:to', said)], { schema: 'plan.xsd' })]), 'unused-role-type'));

  it('a second one beside that of a base taxonomy, at the filer’s own arc', async () => {
    const base = dimensionalFiles([dimensionLink([first], { schema: 'plan.xsd' })], [dimensionLink([second], { schema: 'plan.xsd' })]);
    // The first linkbase, which comes before the filer's own or behind it, is somebody else's.
    for (const theirs of ['plan_def0.xml', 'plan_def1.xml']) {
      const finding = await findingOf(base.replace(`-- ${theirs}`, `-- http://base.example/${theirs}`).replace(`xlink:href="${theirs}"`, `xlink:href="http://base.example/${theirs}"`).replace(new RegExp(`(-- http[^]*?)(?=\n--|$)`), (text) => text.replaceAll('"plan.xsd#', '"file:///project/plan.xsd#')), 'multiple-defaults');
      assert.match(finding.document.uri, /^file:/);
    }
  });

  it('with the other arcs', async () => {
    const finding = await findingOf(dimensional(first, second), 'multiple-defaults');
    assert.deepEqual(finding.related.map(({ message }) => message), ['The default FerriesDomain']);
  });
});

describe('multiple-defaults is silent on', () => {
  it('the same default in two roles', () => checkDimensions(dimensionalPlan(dimensionLink([first], { in: 'One' }), dimensionLink([first], { in: 'Two' }))));

  it('defaults of two dimensions', () => checkDimensions(dimensional(first, dimensionArc('dimension-default', 'HarborAxis', 'SteamMember'))));

  it('a default that is prohibited', async () => {
    const found = await findingsOf(dimensionalPlan(dimensionLink([first]), dimensionLink([first.replace('/>', ' use="prohibited" priority="1"/>'), second])));
    assert.deepEqual(found.filter(({ rule }) => rule.id === 'multiple-defaults'), []);
  });
});

describe('multiple-defaults', () => {
  it('has a code', () => checkCodes(dimensional(first, second), 'multiple-defaults', 'error xbrldte:TooManyDefaultMembersError'));
});
