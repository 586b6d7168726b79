import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { URI } from 'vscode-uri';
import { FileHost } from '../../server/node/fileHost';
import { createLanguageService } from '../../server/service/service';
import { applyFix, checkFix, findingsOf, fixesOf, openProject } from '../fixture';
import { root } from '../sharedFolder';
import {
  appinfo,
  arcroleRef2023,
  calculationArc,
  calculationLink,
  concept,
  definitionArc,
  definitionLink,
  file,
  label,
  labelArc,
  labelLink,
  labels,
  linkbase,
  linkbaseRef,
  locator,
  plan,
  presentationArc,
  presentationLink,
  schema,
} from '../taxonomy';
import { inOtherHands } from './otherHands';

/** A plan with labelled Assets and Cash, and this in its linkbase. */
function assets(...content: readonly string[]): string {
  return plan([concept('Assets'), concept('Cash')], ...content, labels(['Assets', 'Cash']));
}

describe('The fix of dangling-id', () => {
  const project = (id: string) =>
    file('plan.xsd', schema(appinfo(linkbaseRef('plan_pre.xml'), linkbase(labels(['Assets', 'Cash']), presentationLink(`<link:loc xlink:type="locator" xlink:href="#${id}" xlink:label="Cash"/>`))), concept('Assets'), concept('Cash'))) +
    file('plan_pre.xml', linkbase(presentationLink(`<link:loc xlink:type="locator" xlink:href=' plan.xsd#${id} ' xlink:label="Cash"/>`)));

  it('changes every reference to the lost id, in all documents', () => checkFix('dangling-id', project('hbr_Csah'), project('hbr_Cash'), { title: 'Change the id to "hbr_Cash" in all 2 references' }));

  it('fits other quotes and line ends', () => checkFix('dangling-id', inOtherHands(project('hbr_Csah')), inOtherHands(project('hbr_Cash'))));

  it('is a choice where several ids are equally near', async () => {
    const choice = plan([concept('Cash1'), concept('Cash2')], presentationLink('<link:loc xlink:type="locator" xlink:href="#hbr_Cash3" xlink:label="Cash"/>'));
    assert.deepEqual(
      (await fixesOf('dangling-id', choice)).map(({ title, isPreferred }) => ({ title, isPreferred })),
      [
        { title: 'Change the id to "hbr_Cash1"', isPreferred: false },
        { title: 'Change the id to "hbr_Cash2"', isPreferred: false },
        { title: 'Remove the locator and its arcs', isPreferred: false },
      ],
    );
  });

  it('is not called the right one where locators lead to an id that is only like it', async () => {
    const current = plan([concept('LoansNoncurrent')], labels(['LoansNoncurrent']), presentationLink('<link:loc xlink:type="locator" xlink:href="#hbr_LoansCurrent" xlink:label="Loans"/>'));
    assert.deepEqual((await fixesOf('dangling-id', current)).slice(0, 1).map(({ title, isPreferred }) => ({ title, isPreferred })), [{ title: 'Change the id to "hbr_LoansNoncurrent"', isPreferred: false }]);
  });

  it('leads a locator to an element, and a roleRef to the declaration of its role, nowhere else', async () => {
    const role = (id: string) => `<link:roleType roleURI="http://www.harborferries.example/${id}" id="${id}"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>`;
    const located = file('plan.xsd', schema(appinfo(role('hbr_Cashes'), linkbase(presentationLink('<link:loc xlink:type="locator" xlink:href="#hbr_Cashs" xlink:label="Cash"/>'))), concept('Cash')));
    assert.equal((await fixesOf('dangling-id', located))[0]?.title, 'Change the id to "hbr_Cash"');
    const referred = file('plan.xsd', schema(appinfo(role('NetAssets1'), linkbase('<link:roleRef xlink:type="simple" roleURI="http://www.harborferries.example/NetAssets2" xlink:href="#NetAssets2"/>'))));
    assert.deepEqual((await fixesOf('dangling-id', referred)).map(({ title }) => title), ['Create the roleType "NetAssets2"']);
  });

  it('can but remove the locators where no id is near', async () => {
    const lost = project('hbr_SomethingElse');
    assert.deepEqual((await fixesOf('dangling-id', lost)).map(({ title }) => title), ['Remove all 2 locators and their arcs']);
  });
});

describe('The fix of arc-end', () => {
  const project = (to: string, ...more: readonly string[]) => assets(presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', to), ...more));

  it('names the nearest label', () => checkFix('arc-end', project('Csah'), project('Cash'), { title: 'Change the label to "Cash"' }));

  it('changes all ends of that name in the link', () => {
    const ends = (name: string) => assets(presentationLink(locator('Assets'), locator('Cash'), presentationArc(name, 'Cash')), definitionLink(locator('Assets'), locator('Cash'), definitionArc('Assets', 'Cash', 'http://www.xbrl.org/2003/arcrole/general-special')));
    return checkFix('arc-end', ends('Asset'), ends('Assets'));
  });

  it('is not offered where it would make a second arc between the same ends', async () => assert.deepEqual(await fixesOf('arc-end', project('Csah', presentationArc('Assets', 'Cash'))), []));
});

describe('The fix of arc-end is not called the right one', () => {
  const choice = async (source: string) => (await fixesOf('arc-end', source)).map(({ title, isPreferred }) => `${title}${isPreferred ? ', preferred' : ''}`);
  const labelled = (locators: string, from: string) => plan([concept('Loans'), concept('OtherLoansNoncurrent')], labelLink(locators, label('Loans', 'Name'), label('OtherLoansNoncurrent', 'Number'), labelArc('OtherLoansNoncurrent'), labelArc('Loans').replace('from="Loans"', `from="${from}"`)));

  it('where arcs lead from the name that is only like it', async () => {
    assert.deepEqual(await choice(labelled(locator('OtherLoansNoncurrent'), 'OtherLoansCurrent')), ['Change the label to "OtherLoansNoncurrent"']);
    assert.deepEqual(await choice(labelled(locator('OtherLoansNoncurrent') + locator('Loans'), 'Loanss')), ['Change the label to "Loans", preferred']);
  });

  it('where a locator of the link has lost its own name', async () =>
    assert.deepEqual(await choice(labelled(locator('OtherLoansNoncurrent') + locator('Loans').replace('xlink:label="Loans"', ''), 'OtherLoansNoncurrents')), ['Change the label to "OtherLoansNoncurrent"']));
});

describe('The fix of weight-against-balance', () => {
  const project = (weight: string, balance = 'credit') => plan([concept('Assets'), concept('Debt', { balance })], labels(['Assets', 'Debt']), calculationLink(locator('Assets'), locator('Debt'), calculationArc('Assets', 'Debt', { weight })));

  it('turns the sign and keeps the digits', async () => {
    await checkFix('weight-against-balance', project('1.0'), project('-1.0'), { title: 'Change the weight to -1.0' });
    await checkFix('weight-against-balance', project('+1'), project('-1'));
    await checkFix('weight-against-balance', project('-1', 'debit'), project('1', 'debit'));
  });
});

describe('The fix of weight-missing', () => {
  const project = (weight: string, balance: string) =>
    plan([concept('Assets'), concept('Debt', { balance })], labels(['Assets', 'Debt']), calculationLink(locator('Assets'), locator('Debt'), calculationArc('Assets', 'Debt').replace(' weight="1"', weight)));

  it('adds the one weight that the balances allow', () => checkFix('weight-missing', project('', 'credit'), project(' weight="-1"', 'credit')));

  it('is a choice of two where they allow both', async () =>
    assert.deepEqual(
      (await fixesOf('weight-missing', project('', ''))).map(({ title, isPreferred }) => ({ title, isPreferred })),
      [
        { title: 'Add weight="1" to add the item', isPreferred: false },
        { title: 'Add weight="-1" to subtract the item', isPreferred: false },
      ],
    ));
});

describe('The fix of duplicate-arc', () => {
  const project = (...arcs: readonly string[]) => assets(presentationLink(locator('Assets'), locator('Cash'), ...arcs));

  it('removes the second of two arcs that say the same, with its line', () => checkFix('duplicate-arc', project(presentationArc('Assets', 'Cash'), presentationArc('Assets', 'Cash', { order: '1.0' })), project(presentationArc('Assets', 'Cash'))));

  it('is not offered where the two differ', async () => {
    assert.deepEqual(await fixesOf('duplicate-arc', project(presentationArc('Assets', 'Cash'), presentationArc('Assets', 'Cash', { order: '2' }))), []);
    assert.deepEqual(await fixesOf('duplicate-arc', project(presentationArc('Assets', 'Cash'), presentationArc('Assets', 'Cash', { rest: 'use="prohibited"' }))), []);
  });
});

describe('The fix of label-language', () => {
  const project = (language: string, ...others: readonly string[]) => plan([concept('Cash')], labelLink(locator('Cash'), label('Cash', 'Cash', { language: 'en-US' }).replace(' xml:lang="en-US"', language), labelArc('Cash'), ...others));

  it('takes the language of the other labels', () => checkFix('label-language', project('', label('Cash', 'Geld', { role: 'terseLabel', language: 'de' })), project(' xml:lang="de"', label('Cash', 'Geld', { role: 'terseLabel', language: 'de' })), { title: 'Add xml:lang="de"' }));

  it('takes the most frequent one in which the concept has no such label', () => {
    const others = [label('Cash', 'Geld', { language: 'de' }), label('Cash', 'Bargeld', { role: 'terseLabel', language: 'de' }), label('Cash', 'Kasse', { role: 'totalLabel', language: 'de' }), label('Cash', 'Cash', { role: 'terseLabel', language: 'en' })];
    return checkFix('label-language', project('', ...others), project(' xml:lang="en"', ...others));
  });

  it('takes American English where nothing says otherwise', () => checkFix('label-language', project(''), project(' xml:lang="en-US"')));
});

describe('The fix of preferred-label', () => {
  const project = (rest: string) => assets(presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash', { rest })));
  const verbose = 'preferredLabel="http://www.xbrl.org/2003/role/verboseLabel"';

  it('removes the attribute, but is not the only one that is right', async () => {
    await checkFix('preferred-label', project(verbose), project(''));
    assert.equal((await fixesOf('preferred-label', project(verbose)))[0]?.isPreferred, false);
  });
});

describe('The fix that adds a label', () => {
  const separate = (...inLink: readonly string[]) =>
    file('plan.xsd', schema(appinfo(linkbaseRef('plan_lab.xml')), concept('Cash'), concept('PierRentMember'))) + file('plan_lab.xml', linkbase(labelLink(...inLink)));
  const inCustom = (id: string, text: string) => [
    `<link:loc xlink:href='plan.xsd#${id}' xlink:label='loc_${id}' xlink:type='locator'/>`,
    `<link:label xml:lang='en-GB' xlink:label='${id}_text' xlink:role='http://www.xbrl.org/2003/role/label' xlink:type='resource'>${text}</link:label>`,
    `<link:labelArc xlink:from='loc_${id}' xlink:to='${id}_text' xlink:arcrole='http://www.xbrl.org/2003/arcrole/concept-label' xlink:type='arc'/>`,
  ];

  it('follows the custom of a linkbase of its own, in names, order, quotes and language', () => checkFix('missing-standard-label', separate(...inCustom('hbr_Cash', 'Cash')), separate(...inCustom('hbr_Cash', 'Cash'), ...inCustom('hbr_PierRentMember', 'Pier Rent [Member]'))));

  it('adds only the arc and the label where there is a locator', () => {
    const located = (...more: readonly string[]) => plan([concept('Cash'), concept('PierRent')], labelLink(locator('Cash'), label('Cash', 'Cash'), labelArc('Cash'), locator('PierRent'), ...more));
    return checkFix('missing-standard-label', located(), located(label('PierRent', 'Pier Rent'), labelArc('PierRent')));
  });

  it('gives the new label a name that is free', () => {
    const taken = (...more: readonly string[]) => plan([concept('Cash'), concept('Land')], labelLink(locator('Cash'), label('Cash', 'Cash'), label('Land', 'Cash at hand', { role: 'terseLabel' }), labelArc('Cash'), labelArc('Cash').replace('"Cash_lbl"', '"Land_lbl"'), ...more));
    return checkFix('missing-standard-label', taken(), taken(locator('Land'), label('Land', 'Land').replace('Land_lbl', 'Land_lbl_2'), labelArc('Land').replace('Land_lbl', 'Land_lbl_2')));
  });

  it('adds the roleRef that the role of a preferredLabel needs', async () => {
    const negated = 'http://www.xbrl.org/2009/role/negatedLabel';
    const roleRef = `<link:roleRef roleURI="${negated}" xlink:type="simple" xlink:href="http://www.xbrl.org/lrr/role/negated-2009-12-16.xsd#negatedLabel"/>`;
    const shown = (...added: readonly string[]) =>
      file('plan.xsd', schema(appinfo(linkbaseRef('plan_lab.xml'), linkbase(presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash', { rest: `preferredLabel="${negated}"` })))), concept('Assets'), concept('Cash'))) +
      file('plan_lab.xml', linkbase(...(added.length > 0 ? [roleRef] : []), labelLink(locator('Assets', 'plan.xsd'), label('Assets', 'Assets'), labelArc('Assets'), locator('Cash', 'plan.xsd'), label('Cash', 'Money'), ...added, labelArc('Cash'))));
    const [, add] = await fixesOf('preferred-label', shown());
    assert.equal(add?.title, 'Add a negated label of Cash');
    const [[, text]] = [...applyFix(add)] as [[string, string]];
    assert.equal(text, (await openProject(shown(label('Cash', 'Money').replace('http://www.xbrl.org/2003/role/label', negated)))).text('plan_lab.xml'));
  });

  it('is not offered where the label is there: that an arc or a locator has lost a name is said, and of the label nothing', async () => {
    const lost = (from: string, to: string) => plan([concept('Cash')], labelLink(from, label('Cash', 'Cash'), labelArc('Cash').replace('to="Cash_lbl"', `to="${to}"`)));
    assert.deepEqual(await fixesOf('missing-standard-label', lost('', 'Cash_lbl')), []);
    for (const locators of [locator('Cash').replace('label="Cash"', 'label="Cas"'), locator('Cash').replace('xlink:label="Cash"', ''), locator('Cash').replace('label="Cash"', 'label=""')]) {
      assert.deepEqual((await findingsOf(lost(locators, 'Cash_lbl'))).filter(({ rule }) => rule.id === 'missing-standard-label'), []);
    }
    assert.deepEqual((await findingsOf(lost(locator('Cash'), 'Cash_lb'))).map(({ rule }) => rule.id).filter((id) => !id.startsWith('orphan')), ['arc-end']);
  });

  it('is not offered where another element has the id, so that no locator can lead to the concept', async () =>
    assert.deepEqual(await fixesOf('missing-standard-label', plan([concept('Cash'), concept('Money').replace('hbr_Money', 'hbr_Cash')], labels(['Cash']))), []));

  it('is not offered where there is no labelLink', async () => assert.deepEqual(await fixesOf('missing-standard-label', plan([concept('Cash')])), []));
});

describe('The fix of missing-role-ref', () => {
  const role = 'http://www.harborferries.example/role/Cover';
  const roleType = `<link:roleType roleURI="${role}" id="Cover"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>`;
  const roleRef = (href: string) => `<link:roleRef roleURI="${role}" xlink:type="simple" xlink:href="${href}#Cover"/>`;
  const link = presentationLink(locator('Cash')).replace('http://www.xbrl.org/2003/role/link', role);
  const embedded = (...roleRefs: readonly string[]) => file('plan.xsd', schema(appinfo(roleType, linkbase(...roleRefs, '  <!-- The cover -->', `  ${link}`, labels(['Cash']))), concept('Cash')));

  it('comes first in the linkbase, before the comment on its first link', () => checkFix('missing-role-ref', embedded(), embedded(`  ${roleRef('')}`), { title: 'Add the roleRef of Cover' }));

  it('fits other quotes, prefixes and line ends', () => checkFix('missing-role-ref', inOtherHands(embedded()), inOtherHands(embedded(`  ${roleRef('')}`))));

  it('comes behind the other roleRefs and in their style, with the href the document already uses', () => {
    const other = `\t<link:roleRef xlink:href='http://www.xbrl.org/lrr/role/negated-2009-12-16.xsd#negatedLabel'  xlink:type='simple'  roleURI='http://www.xbrl.org/2009/role/negatedLabel' />`;
    const added = `\t<link:roleRef xlink:href='./plan.xsd#Cover'  xlink:type='simple'  roleURI='${role}' />`;
    const inFolder = (...roleRefs: readonly string[]) =>
      file('plan.xsd', schema(appinfo(roleType, linkbaseRef('plan_pre.xml'), linkbase(labels(['Cash']))), concept('Cash'))) + file('plan_pre.xml', linkbase(...roleRefs, arcroleRef2023, link.replace('#hbr_Cash', './plan.xsd#hbr_Cash')));
    return checkFix('missing-role-ref', inFolder(other), inFolder(other, added));
  });

  it('leads to a schema in another folder by a relative path', () => {
    const inFolder = (...roleRefs: readonly string[]) =>
      file('entry.xsd', schema('<xsd:import namespace="http://www.harborferries.example/20251231" schemaLocation="core/plan.xsd"/>', appinfo(linkbaseRef('pre/plan_pre.xml')))) +
      file('core/plan.xsd', schema(appinfo(roleType))) +
      file('pre/plan_pre.xml', linkbase(...roleRefs, link.replace(/<link:loc .*\n/, '')));
    return checkFix('missing-role-ref', inFolder(), inFolder(roleRef('../core/plan.xsd')));
  });

  it('stands in an instance behind its schemaRef', () => {
    const footnote = `<link:footnote xlink:type="resource" xlink:label="note" xlink:role="${role}" xml:lang="en-US">Note</link:footnote>`;
    const instance = (...roleRefs: readonly string[]) =>
      file('plan.xsd', schema(appinfo(roleType, linkbase(labels(['Cash']))), concept('Cash'))) +
      file(
        'plan.xbrl',
        [
          '<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink">',
          '  <link:schemaRef xlink:type="simple" xlink:href="plan.xsd"/>',
          ...roleRefs,
          `  <link:footnoteLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">${footnote}</link:footnoteLink>`,
          '</xbrli:xbrl>',
        ].join('\n'),
      );
    return checkFix('missing-role-ref', instance(), instance(`  ${roleRef('plan.xsd')}`));
  });

  it('is not offered for a role that is declared nowhere', async () => assert.deepEqual(await fixesOf('missing-role-ref', embedded().replace(`roleURI="${role}"`, 'roleURI=""')), []));
});

describe('The fix of missing-arcrole-ref', () => {
  const all = 'http://xbrl.org/int/dim/arcrole/domain-member';
  const classes = 'http://www.xbrl.org/2023/arcrole/class-subclass';
  const definition = (arcrole: string) => definitionLink(locator('Assets'), locator('Cash'), definitionArc('Assets', 'Cash', arcrole));
  const arcroleRef = (arcrole: string, href: string) => `<link:arcroleRef arcroleURI="${arcrole}" xlink:type="simple" xlink:href="${href}"/>`;

  it('leads to the standard that declares the arcrole, as the document spells its address', () =>
    checkFix('missing-arcrole-ref', assets(definition(all)), assets(arcroleRef(all, 'http://www.xbrl.org/2005/xbrldt-2005.xsd#domain-member'), definition(all))));

  it('leads to a standard of which the taxonomy has nothing yet', () =>
    checkFix('missing-arcrole-ref', assets(definition(classes)), assets(arcroleRef(classes, 'http://www.xbrl.org/lrr/arcrole/accounting-arcrole-2023-01-04.xsd#class-subclass'), definition(classes))));

  it('comes behind the roleRefs', () => {
    const roleRef = '<link:roleRef xlink:type="simple" roleURI="http://www.xbrl.org/2009/role/negatedLabel" xlink:href="http://www.xbrl.org/lrr/role/negated-2009-12-16.xsd#negatedLabel"/>';
    return checkFix('missing-arcrole-ref', assets(roleRef, definition(all)), assets(roleRef, arcroleRef(all, 'http://www.xbrl.org/2005/xbrldt-2005.xsd#domain-member'), definition(all)));
  });
});

describe('The fixes of roleRefs', () => {
  const domainMember = 'http://xbrl.org/int/dim/arcrole/domain-member';
  const arcroleRef = `<link:arcroleRef arcroleURI="${domainMember}" xlink:type="simple" xlink:href="http://www.xbrl.org/2005/xbrldt-2005.xsd#domain-member"/>`;
  const link = definitionLink(locator('Assets'), locator('Cash'), definitionArc('Assets', 'Cash', domainMember));

  it('remove one that nothing uses', () => checkFix('unused-role-ref', assets(arcroleRef), assets()));

  it('remove the second of two that lead to the same place', () => checkFix('duplicate-role-ref', assets(arcroleRef, arcroleRef, link), assets(arcroleRef, link)));

  it('remove neither of two that lead to different places', async () =>
    assert.deepEqual(await fixesOf('duplicate-role-ref', assets(arcroleRef, arcroleRef.replace('#domain-member', '#all'), link)), []));
});

describe('The fix of an attribute that can have only one value', () => {
  const project = (type: string) => assets(presentationLink(locator('Assets').replace(' xlink:type="locator"', type), locator('Cash'), presentationArc('Assets', 'Cash')));

  it('adds it', () => checkFix('locator-attributes', project(''), project('').replace('xlink:label="Assets"/>', 'xlink:label="Assets" xlink:type="locator"/>'), { title: 'Write xlink:type="locator"' }));

  it('corrects it', () => checkFix('locator-attributes', project(' xlink:type="simple"'), project(' xlink:type="locator"')));
});

describe('The fix of missing-file', () => {
  const self = (name: string) => plan([concept('Assets'), concept('Cash')], presentationLink(locator('Assets', name), locator('Cash', name)), labels(['Assets', 'Cash']));

  it('writes the new name into all references of a file to itself after it was renamed', () => checkFix('missing-file', self('plan-2024.xsd'), self('plan.xsd'), { title: 'Change the file to "plan.xsd" in all 2 references' }));

  const linked = (name: string, ...also: readonly string[]) =>
    file('plan.xsd', schema(appinfo(linkbaseRef('lb/plan_pre.xml'), linkbase(labels(['Assets', 'Cash']))), concept('Assets'), concept('Cash'))) + file('lb/plan_pre.xml', linkbase(presentationLink(locator('Assets', name)), ...also));

  it('takes the file of a similar name in the same folder that has the ids', () => checkFix('missing-file', linked('../plam.xsd'), linked('../plan.xsd')));

  it('is not offered where no such file has all ids', async () => assert.deepEqual(await fixesOf('missing-file', linked('../plam.xsd', presentationLink(locator('Elsewhere', '../plam.xsd')))), []));

  it('can but remove the reference to a linkbase, since every file known here is referred to already', async () => {
    const project = file('plan.xsd', schema(appinfo(linkbaseRef('plan_pre.xml'), linkbaseRef('plan_lab.xml')), concept('Cash'))) + file('plan_lab.xml', linkbase(labels(['Cash'], 'plan.xsd')));
    assert.deepEqual((await fixesOf('missing-file', project)).map(({ title, isPreferred }) => ({ title, isPreferred })), [{ title: 'Remove the reference to plan_pre.xml', isPreferred: false }]);
  });
});

describe('The fixes of the text', () => {
  const labelled = (text: string, declaration = '') => file('plan.xsd', declaration + schema(appinfo(linkbase(labelLink(locator('Cash'), label('Cash', text), labelArc('Cash')))), concept('Cash')));
  const ascii = '<?xml version="1.0" encoding="US-ASCII"?>\n';

  it('write &amp; for a bare &', () => checkFix('xml-syntax', labelled('Cash & more'), labelled('Cash &amp; more'), { title: 'Write &amp;' }));

  it('trim a label', () => checkFix('label-space', labelled(' Cash\n'), labelled('Cash')));

  it('write references for what the encoding lacks', () => checkFix('encoding', labelled('Plan’s', ascii), labelled('Plan&#x2019;s', ascii), { title: 'Write &#x2019;' }));

  it('are not offered where a reference would not be read', async () => {
    for (const text of ['<!-- Plan’s -->', '<![CDATA[Plan’s]]>', '<?note Plan’s?>']) assert.deepEqual(await fixesOf('encoding', labelled(text, ascii)), [], text);
  });
});

describe('In the sample with defects', () => {
  it('each preferred fix removes its finding and adds none', async () => {
    const sample = path.join(root, 'samples', 'harbor-plan-with-defects', 'hbr-20251231.xsd');
    const text = fs.readFileSync(sample, 'utf8');
    const uri = URI.file(sample).toString();
    const service = createLanguageService(new FileHost({ roots: [sample] }, (message) => assert.fail(message)), () => '');
    await service.index();
    const fixed: string[] = [];
    const messages = () => service.diagnose(uri).map(({ rule, message }) => `${rule.id}: ${message}`).toSorted();
    for (const { rule, message, fixes } of service.diagnose(uri)) {
      const before = messages();
      const [fix] = fixes();
      if (!fix?.isPreferred) continue;
      fixed.push(rule.id);
      service.setText(uri, applyFix(fix).get(uri)!);
      before.splice(before.indexOf(`${rule.id}: ${message}`), 1);
      assert.deepEqual(messages(), before, `after: ${fix.title}`);
      service.setText(uri, text);
    }
    assert.deepEqual(fixed.toSorted(), ['dangling-id', 'encoding', 'label-language', 'missing-arcrole-ref', 'missing-role-ref', 'weight-against-balance', 'weight-missing', 'weight-not-a-number', 'weight-zero', 'xml-syntax']);
  });
});
