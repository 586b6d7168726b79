import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFindings, checkFix, fixesOf } from '../fixture';
import { instance, schemaRef } from '../report/instances';
import { appinfo, calculationArc, calculationLink, concept, file, label, labelArc, labelLink, labels, linkbase, linkbaseRef, locator, plan, presentationArc, presentationLink, schema } from '../taxonomy';

const assets = (...content: readonly string[]) => plan([concept('Assets'), concept('Cash')], ...content, labels(['Assets', 'Cash']));
const titles = async (rule: string, project: string) => (await fixesOf(rule, project)).map(({ title, isPreferred }) => `${title}${isPreferred ? ' [preferred]' : ''}`);

describe('An id that a declaration has lost', () => {
  const project = assets(presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash')));

  it('is given back to it', () => checkFix('dangling-id', project.replace(' id="hbr_Cash" name="Cash"', ' name="Cash"'), project.replace('id="hbr_Cash" name="Cash"', 'name="Cash"').replace(/(name="Cash".*nillable="true")/, '$1 id="hbr_Cash"'), { title: 'Give Cash its id "hbr_Cash"' }));

  it('is corrected there where it is misspelt, and not in the locators that are right', async () => {
    const misspelt = project.replace('id="hbr_Cash"', 'id="hbr_Csah"');
    await checkFix('dangling-id', misspelt, project, { title: 'Change the id of Cash to "hbr_Cash"' });
    assert.deepEqual(await titles('dangling-id', misspelt), ['Change the id of Cash to "hbr_Cash" [preferred]']);
  });

  it('is said at the declaration', () =>
    checkFindings(
      file(
        'plan.xsd',
        schema(
          appinfo(linkbase(labels(['Cash']))),
          '<xsd:element name="Cash" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant" nillable="true"/>',
          '                   ^^^^ error dangling-id: Cash has no id, but a locator leads to "hbr_Cash". Give it that id.',
        ),
      ),
      { ignore: ['missing-standard-label'] },
    ));

  it('is not given to a declaration whose own id is in use', async () => {
    const both = plan([concept('Cash').replace('hbr_Cash', 'hbr_Money')], labels(['Money']), presentationLink(locator('Cash')));
    assert.deepEqual(await titles('dangling-id', both), ['Remove the locator and its arcs']);
  });
});

describe('A roleType that is gone', () => {
  const uri = (name: string) => `http://www.harborferries.example/role/${name}`;
  const roleType = (name: string, definition: string) => `<link:roleType roleURI="${uri(name)}" id="${name}"><link:definition>${definition}</link:definition><link:usedOn>link:presentationLink</link:usedOn></link:roleType>`;
  const roleRef = (name: string) => `<link:roleRef roleURI="${uri(name)}" xlink:type="simple" xlink:href="#${name}"/>`;
  const used = (name: string) => presentationLink(locator('Cash')).replace('http://www.xbrl.org/2003/role/link', uri(name));
  const project = (...roleTypes: readonly string[]) => file('plan.xsd', schema(appinfo(...roleTypes, linkbase(roleRef('NetAssets'), roleRef('NetAsset'), used('NetAssets'), used('NetAsset'), labels(['Cash']))), concept('Cash')));

  it('is created for what uses the role, and no near id of another role is suggested', () =>
    checkFix('dangling-id', project(roleType('NetAsset', 'Net Asset')), project(roleType('NetAsset', 'Net Asset'), roleType('NetAssets', 'Net Assets')), { title: 'Create the roleType "NetAssets"' }));
});

describe('Typographic quotes', () => {
  const summed = (weight: string, declaration = '') => file('plan.xsd', declaration + schema(appinfo(linkbase(calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash').replace('"1"/>', `${weight}/>`)), labels(['Assets', 'Cash']))), concept('Assets'), concept('Cash')));

  it('give way to straight ones', () => checkFix('xml-syntax', summed('“1”'), summed('"1"'), { title: 'Write "1"' }));

  it('are one finding in a document in US-ASCII, too', async () => {
    const ascii = '<?xml version="1.0" encoding="US-ASCII"?>\n';
    await assert.rejects(fixesOf('encoding', summed('“1”', ascii)), /No finding/);
    await checkFix('xml-syntax', summed('„1“', ascii), summed('"1"', ascii));
  });

  it('can be around blanks', () => checkFix('xml-syntax', assets(presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash', { rest: 'xlink:title=“my arc”' }))), assets(presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash', { rest: 'xlink:title="my arc"' })))));
});

it('A value without quotes keeps none when another is written', () => {
  const project = (weight: string) => assets(calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash').replace('weight="1"', `weight=${weight}`)));
  return checkFix('weight-not-a-number', project('one'), project('"1"'));
});

describe('A name with blanks', () => {
  const project = (name: string) => plan([concept('FerryFares').replace('name="FerryFares"', `name="${name}"`)], labels(['FerryFares']));

  it('becomes one word', () => checkFix('attribute-value', project('ferry fares'), project('FerryFares'), { title: 'Write "FerryFares"' }));

  it('is not asked for in the id', () => assert.rejects(fixesOf('element-id', project('Ferry Fares'), { profile: 'sec' }), /No finding/));
});

describe('A name that a schema does not know', () => {
  const typed = (type: string) => file('plan.xsd', schema(concept('Cash', { type })));

  it('is that of the type with ItemType behind it', async () => assert.deepEqual(await titles('item-type', typed('xbrli:monetary')), ['Write xbrli:monetaryItemType [preferred]']));

  it('has the prefix under which it is declared', async () => assert.deepEqual(await titles('unresolved-name', typed('xbrldt:monetaryItemType')), ['Write xbrli:monetaryItemType [preferred]']));

  it('is not guessed where nothing is like it', async () => assert.deepEqual(await titles('unresolved-name', typed('xbrli:vessel')), []));
});

describe('A linkbase that cannot be found', () => {
  const project = (href: string, ...others: readonly string[]) => file('plan.xsd', schema(appinfo(linkbaseRef(href).replace('/>', ' xlink:role="http://www.xbrl.org/2003/role/labelLinkbaseRef"/>')), concept('Cash'))) + file('plan_lab.xml', linkbase(labels(['Cash'], 'plan.xsd'))) + others.join('');

  it('is the nearest file of the folder that nothing refers to', async () => assert.deepEqual(await titles('missing-file', project('plan_lbl.xml')), ['Change the file to "plan_lab.xml" [preferred]', 'Remove the reference to plan_lbl.xml']));

  it('is hardly that of another year', async () => assert.deepEqual(await titles('missing-file', project('plan_2025_lab.xml').replace('-- plan_lab.xml', '-- plan_2024_lab.xml')), ['Change the file to "plan_2024_lab.xml"', 'Remove the reference to plan_2025_lab.xml']));

  it('has the links that the reference promises', async () => {
    const presentation = file('plan_lbk.xml', linkbase(presentationLink(locator('Cash', 'plan.xsd'))));
    assert.deepEqual(await titles('missing-file', project('plan_lbl.xml', presentation)), ['Change the file to "plan_lab.xml" [preferred]', 'Remove the reference to plan_lbl.xml']);
  });
});

describe('A schema of a report that cannot be found', () => {
  const project = (href: string, ...schemas: readonly string[]) => file('report.xml', instance(schemaRef(href))) + schemas.map((name) => file(name, schema(concept('Cash')))).join('');
  const offered = (href: string, ...schemas: readonly string[]) => titles('missing-file', project(href, ...schemas));

  it('is the one with the nearest name beside it', () => checkFix('missing-file', project('plam.xsd', 'plan.xsd', 'other/plam.xsd'), project('plan.xsd', 'plan.xsd', 'other/plam.xsd'), { title: 'Change the file to "plan.xsd"' }));

  it('is the one of the folder that the path names', async () => assert.deepEqual(await offered('schemas/plam.xsd', 'schemas/plan.xsd', 'pla.xsd'), ['Change the file to "plan.xsd" [preferred]']));

  it('may be in another folder', async () => assert.deepEqual(await offered('schemas/plan.xsd', 'plan.xsd'), ['Change the file to "plan.xsd" [preferred]']));

  it('may be each of several that are as near', async () => assert.deepEqual(await offered('plan.xsd', 'plan1.xsd', 'plan2.xsd'), ['Change the file to "plan1.xsd"', 'Change the file to "plan2.xsd"']));

  it('is hardly that of another year', async () => assert.deepEqual(await offered('hbr-20251231.xsd', 'hbr-20241231.xsd'), ['Change the file to "hbr-20241231.xsd"']));

  it('is none that is nothing like it, or that the report leads to already', async () => {
    assert.deepEqual(await offered('plan.xsd', 'vessels.xsd'), []);
    const both = file('report.xml', instance(schemaRef('plan.xsd'), schemaRef('plam.xsd'))) + file('plan.xsd', schema(concept('Cash')));
    assert.deepEqual(await titles('missing-file', both), []);
  });
});

describe('What arcs have lost', () => {
  it('is a locator by the custom of the file', () => {
    const numbered = (text: string) => text.replaceAll('label="Cash"', 'label="hbr_Cash_6383547"').replaceAll('to="Cash"', 'to="hbr_Cash_6383547"');
    const whole = assets(numbered(presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash'))));
    return checkFix('arc-end', whole.replace(`${numbered(locator('Cash'))}\n`, ''), whole, { title: 'Add a locator of Cash' });
  });

  it('is no locator where a labelArc has lost its label', async () => {
    const project = plan([concept('Cash')], labelLink(locator('Cash'), labelArc('Cash')));
    assert.deepEqual(await titles('arc-end', project), []);
  });

  it('is the arc of a label that is still there', async () => {
    const whole = plan([concept('Assets'), concept('Cash')], labelLink(locator('Assets'), label('Assets', 'Assets'), labelArc('Assets'), locator('Cash'), label('Cash', 'Cash'), labelArc('Cash')));
    const without = whole.replace(`${labelArc('Cash')}\n`, '');
    await checkFix('orphan-label', without, whole, { title: 'Add the arc from Cash' });
    await checkFix('missing-standard-label', without, whole);
  });
});

it('A linkbase in a misspelt namespace is not said to be something else', () =>
  checkFindings(file('plan.xsd', schema(appinfo(linkbaseRef('plan_pre.xml')))) + file('plan_pre.xml', linkbase(presentationLink()).replace('"http://www.xbrl.org/2003/linkbase"', '"https://www.xbrl.org/2003/linkbase"')), { ignore: ['misspelt-namespace'] }));

it('A standard arcrole with a slip is written right even where taxonomies are missing', async () => {
  const project = assets('<link:roleRef xlink:type="simple" roleURI="http://www.harborferries.example/Away" xlink:href="https://www.harborferries.example/away.xsd#Away"/>', presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash').replace('parent-child', 'parent-chlid')));
  assert.deepEqual(await titles('missing-arcrole-ref', project), ['Write http://www.xbrl.org/2003/arcrole/parent-child [preferred]']);
});

describe('A language that is written out', () => {
  const project = (language: string) => plan([concept('Assets'), concept('Cash')], labelLink(locator('Assets'), label('Assets', 'Assets'), labelArc('Assets'), locator('Cash'), label('Cash', 'Cash', { language }), labelArc('Cash')));

  it('becomes the tag of the labels around it', () => checkFix('label-language', project('english'), project('en-US'), { title: 'Write xml:lang="en-US"', profile: 'sec' }));

  it('is said at the attribute, and the label is not called missing', () =>
    checkFindings(
      plan(
        [concept('Cash')],
        labelLink(
          locator('Cash'),
          '<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="http://www.xbrl.org/2003/role/label" xml:lang="english">Cash</link:label>',
          '                                                                                                                    ^^^^^^^ warning label-language: "english" is no language tag',
          labelArc('Cash'),
        ),
      ),
      { profile: 'sec', ignore: ['namespace-form'] },
    ));

  it('is silent on tags with a script or for private use', () => checkFindings(plan([concept('Cash')], labelLink(locator('Cash'), label('Cash', 'Cash', { language: 'zh-Hant' }), label('Cash', 'Cash in words', { language: 'x-old' }), labelArc('Cash')))));
});
