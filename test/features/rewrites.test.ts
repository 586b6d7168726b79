import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openProject, type Project } from '../fixture';
import { appinfo, arcroleRef2023, calculationArc, calculationLink, concept, file, labels, linkbase, linkbaseRef, locator, plan, presentationArc, presentationLink, schema, summationItem2023 } from '../taxonomy';
import { at, checkEdited } from './edited';

const rewritesAt = ({ service, cursor }: Project) =>
  service.codeActions(cursor!.uri, { range: { start: cursor!.position, end: cursor!.position }, diagnostics: [], only: ['refactor.rewrite'], resolvesEdits: true, canFetch: false });

/** Checks that a rewrite offered at `place`, where the `|` is, turns a project into another one. */
async function checkRewrite(title: string, place: string, source: string, expected: string): Promise<void> {
  const project = await openProject(at(place, source));
  const offered = rewritesAt(project);
  const action = offered.find((each) => each.title === title) ?? assert.fail(`Offered: ${offered.map((each) => each.title).join(', ')}`);
  await checkEdited(project, source, project.service.resolveCodeAction(action).edit ?? assert.fail('No edit'), expected);
}

async function titlesAt(place: string, source: string): Promise<readonly string[]> {
  return rewritesAt(await openProject(at(place, source))).map(({ title }) => title);
}

describe('At a declaration', () => {
  const referred = (id: string) =>
    file('plan.xsd', schema(appinfo(linkbaseRef('plan_pre.xml'), linkbase(labels(['Assets', 'Cash']).replace('#hbr_Cash', `#${id}`))), concept('Assets'), concept('Cash').replace('hbr_Cash', id))) +
    file('plan_pre.xml', linkbase(presentationLink(locator('Assets', 'plan.xsd'), locator('Cash', 'plan.xsd').replace('#hbr_Cash', `#${id}`), presentationArc('Assets', 'Cash'))));

  it('its id can be made the customary one, in every document', () => checkRewrite('Change the id to "hbr_Cash", wherever it is referred to', 'name="Ca|sh"', referred('cash'), referred('hbr_Cash')));

  it('its id changes in pointers of the element() scheme too', () => {
    const pointed = (id: string) => referred(id).replace(`plan.xsd#${id}`, `plan.xsd#element(${id})`);
    return checkRewrite('Change the id to "hbr_Cash", wherever it is referred to', 'name="Ca|sh"', pointed('cash'), pointed('hbr_Cash'));
  });

  it('its id stays where references may be missed, since a document is broken', async () =>
    assert.deepEqual(await titlesAt('name="Ca|sh"', referred('cash').replace(/(-- plan_pre\.xml\n.*\n)[^]*/, `$1${'<a b=<'.repeat(200)}`)), []));

  it('an id that is customary, or would be taken, stays', async () => {
    assert.deepEqual(await titlesAt('name="Ca|sh"', referred('hbr_Cash')), []);
    assert.deepEqual(await titlesAt('name="Ca|sh"', referred('cash').replace('name="Assets"', 'name="Ship"').replaceAll('hbr_Assets', 'hbr_Cash')), []);
  });

  const declared = (name: string, rest: string) => plan([`<xsd:element id="hbr_${name}" name="${name}" ${rest}/>`]);

  it('what the name ends in decides how it can be declared', async () => {
    await checkRewrite('Declare FerryAxis as an axis', 'name="Ferry|Axis"', declared('FerryAxis', 'type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" xbrli:balance="debit"'), declared('FerryAxis', 'type="xbrli:stringItemType" substitutionGroup="xbrldt:dimensionItem" abstract="true" nillable="true" xbrli:periodType="duration"'));
    await checkRewrite('Declare AssetsAbstract as a heading', 'name="Assets|Abstract"', declared('AssetsAbstract', 'type="xbrli:stringItemType" substitutionGroup="xbrli:item" nillable="true" xbrli:periodType="instant"'), declared('AssetsAbstract', 'type="xbrli:stringItemType" substitutionGroup="xbrli:item" nillable="true" xbrli:periodType="duration" abstract="true"'));
  });

  it('one that is declared so already, or whose name says nothing, stays', async () => {
    assert.deepEqual(await titlesAt('name="Ferry|Table"', declared('FerryTable', 'type="xbrli:stringItemType" substitutionGroup="xbrldt:hypercubeItem" abstract="true" nillable="true" xbrli:periodType="duration"')), []);
    assert.deepEqual(await titlesAt('name="Ca|sh"', declared('Cash', 'type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant"')), []);
  });

  it('the namespace of its substitution group can be imported', () => {
    const importOf = '<xsd:import namespace="http://xbrl.org/2005/xbrldt" schemaLocation="http://www.xbrl.org/2005/xbrldt-2005.xsd"/>\n';
    const dimension = declared('FerryTypes', 'type="xbrli:stringItemType" substitutionGroup="xbrldt:dimensionItem" abstract="true" xbrli:periodType="duration"');
    return checkRewrite('Import http://xbrl.org/2005/xbrldt', 'name="Ferry|Types"', dimension.replace(importOf, ''), dimension);
  });
});

describe('At a calculation', () => {
  const calculation = (arcrole: string, ...reference: readonly string[]) =>
    plan([concept('Assets'), concept('Cash'), concept('Land')], ...reference, labels(['Assets', 'Cash', 'Land']), calculationLink(...['Assets', 'Cash', 'Land'].map((name) => locator(name)), calculationArc('Assets', 'Cash', { arcrole }), calculationArc('Assets', 'Land', { arcrole, order: '2' })));
  const [of2003, of2023] = [calculation('http://www.xbrl.org/2003/arcrole/summation-item'), calculation(summationItem2023, '<link:arcroleRef arcroleURI="https://xbrl.org/2023/arcrole/summation-item" xlink:type="simple" xlink:href="https://www.xbrl.org/2023/calculation-1.1.xsd#summation-item"/>')];

  it('the role can sum up with the other arcrole, there and back', async () => {
    await checkRewrite('Sum up this role with the summation-item arcrole of 2023', '<link:calculation|Link', of2003, of2023);
    await checkRewrite('Sum up this role with the summation-item arcrole of 2003', '<link:calculation|Link', of2023, of2003);
  });

  it('it cannot where both relate the same two', async () => {
    const both = of2023.replace(/<link:arcroleRef[^>]*>/, arcroleRef2023).replace('</link:calculationLink>', `${locator('Cash').replace('label="Cash"', 'label="Cash2"')}\n${calculationArc('Assets', 'Cash2')}\n</link:calculationLink>`);
    assert.deepEqual(await titlesAt('<link:calculation|Link', both), []);
  });
});

describe('At an arc', () => {
  const siblings = (first: string, second: string) => plan([concept('Assets'), concept('Cash'), concept('Land')], labels(['Assets', 'Cash', 'Land']), presentationLink(...['Assets', 'Cash', 'Land'].map((name) => locator(name)), presentationArc('Assets', 'Cash', { order: first }), presentationArc('Assets', 'Land', { order: second })));

  it('siblings of the same order can be renumbered', () => checkRewrite('Renumber the children of Assets', 'xlink:to="Ca|sh"', siblings('10', '10.0'), siblings('10', '11')));

  it('they are renumbered by one action alone where that repairs a finding, too', async () => {
    const { service, cursor } = await openProject(at('order="10|.0"', siblings('10', '10.0')), { profile: 'sec' });
    const offered = service.codeActions(cursor!.uri, { range: { start: cursor!.position, end: cursor!.position }, diagnostics: [], only: undefined, resolvesEdits: true, canFetch: false });
    assert.deepEqual(offered.flatMap(({ title, kind }) => (title.startsWith('Renumber') ? [kind] : [])), ['quickfix']);
  });

  it('orders that rise stay', async () => assert.deepEqual(await titlesAt('xlink:to="Ca|sh"', siblings('10', '20')), []));
});

describe('At a roleType of a taxonomy for the SEC', () => {
  const dei = '<xsd:import namespace="http://xbrl.sec.gov/dei/2024" schemaLocation="https://xbrl.sec.gov/dei/2024/dei-2024.xsd"/>';
  const roleType = (name: string, definition: string) => `<link:roleType roleURI="http://www.harborferries.example/role/${name}" id="${name}">${definition}<link:usedOn>link:presentationLink</link:usedOn></link:roleType>`;
  const first = roleType('Cover', '<link:definition>00001 - Document - Cover</link:definition>');
  const project = (definition: string, imports = dei) => file('plan.xsd', schema(imports, appinfo(first, roleType('StatementOfNetAssets', definition))));

  it('its definition can get the form that the SEC asks for', async () => {
    await checkRewrite('Write the definition "00002 - Statement - Net Assets"', 'id="Statement|OfNetAssets"', project('<link:definition>Net Assets</link:definition>'), project('<link:definition>00002 - Statement - Net Assets</link:definition>'));
    await checkRewrite('Write the definition "00002 - Statement - Statement Of Net Assets"', 'id="Statement|OfNetAssets"', project(''), project('<link:definition>00002 - Statement - Statement Of Net Assets</link:definition>'));
  });

  it('one that has it stays, and so does that of any other taxonomy', async () => {
    assert.deepEqual(await titlesAt('id="Co|ver"', project('')), []);
    assert.deepEqual(await titlesAt('id="Statement|OfNetAssets"', project('<link:definition>Net Assets</link:definition>', '')), []);
  });
});
