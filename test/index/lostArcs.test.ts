import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingsOf } from '../fixture';
import { context, dollars, explicitMember, instance, schemaRef } from '../report/instances';
import { allFerries, dimensional, dimensionArc } from '../rules/dimensions/dimensional';
import { dimensionsOfYear } from '../rules/report/dimensionsReported';
import { number } from '../rules/report/reported';
import { appinfo, calculationArc, calculationLink, concept, file, labels, linkbase, locator, presentationArc, presentationLink, schema } from '../taxonomy';

const names = ['Assets', 'Cash', 'Land'];
const calculation = calculationLink(...names.map((name) => locator(name)), calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Land', { order: '2' }));
const presentation = presentationLink(...names.map((name) => locator(name)), presentationArc('Assets', 'Cash'), presentationArc('Assets', 'Land', { order: '2' }));
const taxonomy = schema(appinfo(linkbase(labels(names), presentation, calculation)), ...names.map((name) => concept(name)));
const report = instance(schemaRef('plan.xsd'), context('now'), dollars, number('Assets', '3'), number('Cash', '1'), number('Land', '2'));

/** The rules that find something in a project, but for hints, each as often as it does. */
async function found(project: string): Promise<readonly string[]> {
  return (await findingsOf(project, { profile: 'sec' })).filter(({ severity, rule }) => severity !== 'hint' && !rule.id.startsWith('namespace-') && !rule.id.startsWith('required-')).map(({ rule }) => rule.id);
}

/** What is found after a text in the calculation, or in another part of the taxonomy, has become another. */
async function foundAfter(text: string, other: string, part = calculation): Promise<readonly string[]> {
  const changed = taxonomy.replace(part, part.replace(text, other));
  assert.notEqual(changed, taxonomy);
  return (await found(file('plan.xsd', changed) + file('report.xml', report))).filter((id) => !asIs.has(id));
}

/** What there is to say of the example as it is, which has no role of the filer's. */
let asIs: ReadonlySet<string> = new Set();

describe('An arc that is lost', async () => {
  asIs = new Set(await found(file('plan.xsd', taxonomy) + file('report.xml', report)));

  it('is told, and not that a sum lacks its item', async () => {
    assert.deepEqual([...asIs].filter((id) => id === 'inconsistent-sum'), []);
    assert.deepEqual(await foundAfter('xlink:to="Land"', 'xlink:to="Lan"'), ['arc-end']);
    assert.deepEqual(await foundAfter('xlink:to="Land"', 'xlink:to="Quay"'), ['arc-end']);
    assert.deepEqual(await foundAfter('xlink:from="Assets" xlink:to="Land"', 'xlink:from="Asets" xlink:to="Land"'), ['arc-end']);
    assert.deepEqual(await foundAfter('summation-item" xlink:from="Assets" xlink:to="Land"', 'summation-itm" xlink:from="Assets" xlink:to="Land"'), ['missing-arcrole-ref']);
    assert.deepEqual(await foundAfter('#hbr_Land"', '#hbr_Lnad"'), ['dangling-id']);
  });

  it('is told, and not that no presentation shows its concept', async () => {
    assert.deepEqual(await foundAfter('xlink:to="Land"', 'xlink:to="Lan"', presentation), ['arc-end']);
    assert.deepEqual(await foundAfter('#hbr_Land"', '#hbr_Lnad"', presentation), ['dangling-id']);
    assert.deepEqual(await foundAfter('parent-child" xlink:from="Assets" xlink:to="Land"', 'parent-chid" xlink:from="Assets" xlink:to="Land"', presentation), ['missing-arcrole-ref']);
  });

  it('hides no other item that is missing', async () => {
    const without = calculation.replace(/<link:calculationArc[^>]*xlink:to="Land"[^>]*>/, '');
    assert.ok((await foundAfter(calculation, without)).includes('inconsistent-sum'));
    assert.ok((await foundAfter(calculation, without.replace('<link:calculationLink', '<link:calculationLink id="sum"') + calculationLink(locator('Cash'), locator('Land'), calculationArc('Cash', 'Lan')))).includes('inconsistent-sum'));
    const unshown = presentation.replace(/<link:presentationArc[^>]*xlink:to="Land"[^>]*>/, '');
    assert.ok((await foundAfter(presentation, unshown, presentation)).includes('not-presented'));
    assert.ok((await foundAfter(presentation, unshown.replace('xlink:to="Cash"', 'xlink:to="Cas"'), presentation)).includes('not-presented'));
  });
});

describe('A sum that is wrong by itself', () => {
  const wrong = file('report.xml', report.replace(number('Land', '2'), number('Land', '9')));

  it('is told whatever is lost in another role', async () => {
    const other = calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash').replace('xlink:from="Assets"', 'xlink:from="nowhere"')).replace(/xlink:role="[^"]*"/, 'xlink:role="http://www.harborferries.example/role/Other"');
    const ids = await found(file('plan.xsd', taxonomy.replace(calculation, calculation + other)) + wrong);
    assert.ok(ids.includes('arc-end') && ids.includes('inconsistent-sum'), ids.join(' '));
  });

  it('is told where a label has a prefix that means nothing', async () => {
    assert.ok((await found(file('plan.xsd', taxonomy.replace('<link:label ', '<link:label foo:note="x" ')) + wrong)).includes('inconsistent-sum'));
  });
});

describe('An id that two declarations have', () => {
  const declared = (...declarations: readonly string[]) => file('plan.xsd', schema(appinfo(linkbase(labels(names), presentation, calculation)), ...declarations)) + file('report.xml', report);
  const beyond = async (project: string) => (await found(project)).filter((id) => !asIs.has(id));

  it('is told, and not what follows from its being wrong', async () => {
    assert.deepEqual(await beyond(declared(concept('Assets'), concept('Cash'), concept('Land').replace('id="hbr_Land"', 'id="hbr_Cash"'))), ['duplicate-id']);
    assert.deepEqual(await beyond(declared(concept('Assets'), concept('Cash').replace('id="hbr_Cash"', 'id="hbr_Land"'), concept('Land'))), ['duplicate-id']);
  });

  it('is told where it is wrong', async () => {
    for (const project of [declared(concept('Assets'), concept('Cash'), concept('Land').replace('id="hbr_Land"', 'id="hbr_Cash"')), declared(concept('Assets'), concept('Land').replace('id="hbr_Land"', 'id="hbr_Cash"'), concept('Cash'))]) {
      const finding = (await findingsOf(project)).find(({ rule }) => rule.id === 'duplicate-id')!;
      assert.equal(finding.document.xml.text.slice(finding.range.end).slice(0, 13), '" name="Land"');
      assert.equal(finding.fixes()[0]!.title, 'Change this id to "hbr_Land"');
    }
  });
});

describe('An arc of Dimensions that is lost', () => {
  const members = [dimensionArc('hypercube-dimension', 'FerryTable', 'FerryAxis'), dimensionArc('dimension-domain', 'FerryAxis', 'FerriesDomain'), dimensionArc('domain-member', 'FerriesDomain', 'SteamMember')] as const;
  const steam = file('report.xml', instance(schemaRef('plan.xsd'), dimensionsOfYear([explicitMember('hbr:FerryAxis', 'hbr:SteamMember')]), '<hbr:Fares contextRef="year">many</hbr:Fares>'));
  const invalid = async (...arcs: readonly string[]) => (await findingsOf(dimensional(allFerries, ...arcs) + steam)).some(({ rule }) => rule.id === 'dimensional-validity');

  it('is told, and not that its member is wrong', async () => {
    assert.equal(await invalid(...members), false);
    assert.equal(await invalid(members[0], members[1]), true);
    assert.equal(await invalid(members[0], members[1], members[2].replace('domain-member', 'domain-membr')), false);
    assert.equal(await invalid(members[0], members[1].replace('dimension-domain', 'dimension-domian'), members[2]), false);
    assert.equal(await invalid(members[0], members[1], members[2].replace('xlink:to="SteamMember"', 'xlink:to="SteamMembr"')), false);
  });
});
