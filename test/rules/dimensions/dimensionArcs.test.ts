import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, findingOf, fixesOf } from '../../fixture';
import { allFerries, checkDimensions, dimensional, dimensionalFiles, dimensionalPlan, dimensionArc, dimensionLink, marked, role } from './dimensional';

const withoutContextElement = dimensionArc('all', 'Fares', 'FerryTable');

describe('context-element', () => {
  it('finds an all and a notAll arc without it', async () => {
    for (const arcrole of ['all', 'notAll']) {
      await checkDimensions(dimensional(dimensionArc(arcrole, 'Fares', 'FerryTable').replace(/^(<)(link:definitionArc)(.*)$/, `$1$2$3\n ^^^^^^^^^^^^^^^^^^ error context-element: This ${arcrole} arc does not say where its dimensions are reported.`)));
    }
  });

  it('has a code', () => checkCodes(dimensional(withoutContextElement), 'context-element', 'error xbrldte:HasHypercubeMissingContextElementAttributeError'));

  it('is silent on other arcs, on prohibited ones and where something is written', () =>
    checkDimensions(dimensionalPlan(dimensionLink([dimensionArc('hypercube-dimension', 'FerryTable', 'FerryAxis'), dimensionArc('notAll', 'Fares', 'FerryTable', 'xbrldt:contextElement="segments"')]), dimensionLink([dimensionArc('all', 'Fuel', 'FerryTable', 'use="prohibited"')])), 'xbrldt-value', 'idle-prohibition'));

  it('is repaired with either value, that of the other arcs first', async () => {
    const titles = async (...arcs: readonly string[]) => (await fixesOf('context-element', dimensional(withoutContextElement, ...arcs))).map(({ title, isPreferred }) => `${title}${isPreferred ? ' *' : ''}`);
    assert.deepEqual(await titles(), ['Write contextElement="segment"', 'Write contextElement="scenario"']);
    assert.deepEqual(await titles(dimensionArc('all', 'Fuel', 'FerryTable', 'xbrldt:contextElement="scenario"')), ['Write contextElement="scenario"', 'Write contextElement="segment"']);
  });
});

describe('xbrldt-value', () => {
  it('finds what is no boolean and no part of a context', async () => {
    await checkDimensions(dimensional(marked(allFerries.replace('/>', ' xbrldt:closed="yes"/>'), 'xbrldt:closed', 'error xbrldt-value: "yes" is no value of xbrldt:closed. Write "true" or "false" or "1" or "0".')));
    await checkDimensions(dimensional(marked(dimensionArc('domain-member', 'FerriesDomain', 'SteamMember', 'xbrldt:usable="no"'), 'xbrldt:usable', 'xbrldt-value: "no" is no value of xbrldt:usable.')));
    await checkDimensions(dimensional(marked(allFerries.replace('segment', 'Segment'), 'xbrldt:contextElement', 'xbrldt-value: Write "segment" or "scenario".')));
  });

  it('has a code', () => checkCodes(dimensional(allFerries.replace('segment', 'context')), 'xbrldt-value', 'error xmlSchema:valueError'));

  it('is silent on each of the values, with white space around it', () =>
    checkDimensions(dimensional(allFerries.replace('segment', ' scenario '), ...['true', 'false', '1', ' 0 '].map((usable, index) => dimensionArc('domain-member', ['Fares', 'Fuel', 'FerriesDomain', 'SteamMember'][index]!, 'SailMember', `xbrldt:usable="${usable}"`)))));

  it('is repaired where a word is misspelt', async () => {
    assert.deepEqual((await fixesOf('xbrldt-value', dimensional(allFerries.replace('segment', 'scenarios')))).map(({ title }) => title), ['Write "scenario"']);
    assert.deepEqual(await fixesOf('xbrldt-value', dimensional(allFerries.replace('segment', 'elsewhere'))), []);
  });
});

describe('target-role', () => {
  const arc = (name: string) => dimensionArc('dimension-domain', 'FerryAxis', 'FerriesDomain', `xbrldt:targetRole="${name}"`);
  const below = dimensionLink([dimensionArc('domain-member', 'FerriesDomain', 'SteamMember')], { in: 'One', schema: 'plan.xsd' });
  const reference = `<link:roleRef roleURI="${role('One')}" xlink:type="simple" xlink:href="plan.xsd#One"/>\n`;
  const inFiles = (marks: string) => dimensionalFiles([dimensionLink([marks], { schema: 'plan.xsd' })], [below]);

  it('finds one without a roleRef, though another linkbase has it', () => checkDimensions(inFiles(marked(arc(role('One')), 'xbrldt:targetRole', `error target-role: The target role ${role('One')} has no roleRef in this linkbase.`)).replace(reference, ''), 'unused-role-type'));

  it('says it once for each role', async () => {
    const finding = await findingOf(dimensionalPlan(dimensionLink([arc('http://elsewhere.example'), arc('http://elsewhere.example').replace('FerriesDomain', 'SteamMember')])), 'target-role');
    assert.deepEqual(finding.related.map(({ message }) => message), ['The same target role']);
  });

  it('has a code', () => checkCodes(inFiles(arc(role('One'))).replace(reference, ''), 'target-role', 'error xbrldte:TargetRoleNotResolvedError'));

  it('is silent on a role with a roleRef, on the standard role and on an empty one', async () => {
    await checkDimensions(inFiles(arc(role('One'))), 'unused-role-type');
    await checkDimensions(dimensional(arc('http://www.xbrl.org/2003/role/link')));
    await checkDimensions(dimensional(arc('')));
  });
});
