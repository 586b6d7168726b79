import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingOf, findingsOf } from '../../fixture';
import { appinfo, concept, file, label, labelArc, labelLink, linkbase, locator, plan, presentationArc, presentationLink, schema } from '../../taxonomy';
import { checkFound } from './found';

const own = 'http://www.harborferries.example';
const declared = (...declarations: readonly string[]) => file('plan.xsd', schema(...declarations));
const text = { type: 'xbrli:stringItemType', periodType: 'duration' };

describe('namespace-date', () => {
  const named = (name: string, date: string) => file(name, schema().replaceAll('20251231', date));
  it('finds a later date, in either form', async () => {
    await checkFound('namespace-date', named('hbr-20251231.xsd', '20261231'), `information EFM.6.07.06 ${own}/20261231`);
    await checkFound('namespace-date', named('hbr-20251231.xsd', '2026-12-31'), `information EFM.6.07.06 ${own}/2026-12-31`);
  });
  it('is silent on the same or an earlier date, and on a name without one', async () => {
    await checkFound('namespace-date', named('hbr-20251231.xsd', '20251231'));
    await checkFound('namespace-date', named('hbr-20251231.xsd', '20241231'));
    await checkFound('namespace-date', named('plan.xsd', '20261231'));
  });
});

describe('resource-role-type', () => {
  const usedOn = (...elements: readonly string[]) => declared(appinfo(`<link:roleType roleURI="${own}/role/brief" id="brief"><link:definition>Brief</link:definition>${elements.map((element) => `<link:usedOn>link:${element}</link:usedOn>`).join('')}</link:roleType>`));
  it('finds what standard roles are there for', () => checkFound('resource-role-type', usedOn('label', 'labelArc'), 'warning EFM.6.08.03 link:label', 'warning EFM.6.08.03 link:labelArc'));
  it('is silent on extended links', () => checkFound('resource-role-type', usedOn('presentationLink', 'labelLink')));
});

describe('period-in-name', () => {
  it('finds a quarter', () => checkFound('period-in-name', declared(concept('FaresFirstQuarterTotal'), concept('FaresQtr3')), 'information EFM.6.08.06 FirstQuarter', 'information EFM.6.08.06 Qtr3'));
  it('is silent on other words, on members and on lengths of time', () =>
    checkFound('period-in-name', declared(concept('HalfYearly'), concept('QuarterlyFares'), concept('FirstQuarterMember', { ...text, type: 'dtr:domainItemType' }).replace('/>', ' xmlns:dtr="http://www.xbrl.org/dtr/type/2022-03-31"/>'), concept('FirstQuarter', { ...text, type: 'xbrli:durationItemType' }))));
});

describe('edgar-character', () => {
  const labelled = (words: string) => plan([concept('Cash')], labelLink(locator('Cash'), label('Cash', words), labelArc('Cash')));
  it('finds each stretch of characters beyond ASCII, also in comments', () => checkFound('edgar-character', labelled('The ferry’s “safe” <!-- größer -->'), ...['’', '“', '”', 'öß'].map((characters) => `error EFM.5.02.01.01 ${characters}`)));
  it('has no repair where no reference can stand', async () => {
    const { fixes } = await findingOf(labelled('Cash<!-- größer -->'), 'edgar-character', { profile: 'sec' });
    assert.deepEqual(fixes(), []);
  });
  it('says after 200 of them that there are more', async () => {
    const found = (await findingsOf(labelled('é '.repeat(300)), { profile: 'sec' })).filter(({ rule }) => rule.id === 'edgar-character');
    assert.equal(found.length, 201);
    assert.match(found.at(-1)!.message, /more characters/);
  });
  it('is silent on references, and on what is the reason that the text is not well-formed', async () => {
    await checkFound('edgar-character', labelled('The ferry&#8217;s safe'));
    await checkFound('edgar-character', labelled('Cash').replace('xml:lang="en-US"', 'xml:lang=”en-US”'));
  });
});

describe('role-order', () => {
  const presentations = (...definitions: readonly string[]) => {
    const roles = definitions.map((definition, index) => `<link:roleType roleURI="${own}/role/r${index}" id="r${index}"><link:definition>${definition}</link:definition><link:usedOn>link:presentationLink</link:usedOn></link:roleType>`);
    const links = definitions.map((_, index) => presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash')).replace('http://www.xbrl.org/2003/role/link', `${own}/role/r${index}`));
    return declared(appinfo(...roles, linkbase(...links)), concept('Assets'), concept('Cash'));
  };
  const inOrder = ['1 - Document - Cover', '2 - Statement - Assets', '10 - Disclosure - Fares', '11 - Disclosure - Fares (Policies)', '12 - Disclosure - Fares (Tables)', '13 - Disclosure - Fares (Details)', '14 - Disclosure - Routes (Details Textual)'];
  it('finds a note behind the details, and says behind what', async () => {
    await checkFound('role-order', presentations(...inOrder, '15 - Disclosure - Routes'), 'warning EFM.6.07.12.presentationBaseSetOrder 15 - Disclosure - Routes');
    const { message } = await findingOf(presentations(...inOrder, '15 - Disclosure - Routes'), 'role-order', { profile: 'sec' });
    assert.match(message, /^"Routes" is of notes but is sorted behind "Routes \(Details Textual\)", which is of details\./);
  });
  it('finds as few as must move: details before all else, not all else', async () => {
    await checkFound('role-order', presentations(...inOrder, '0 - Disclosure - Routes (Details)'), 'warning EFM.6.07.12.presentationBaseSetOrder 0 - Disclosure - Routes (Details)');
    const { message } = await findingOf(presentations(...inOrder, '0 - Disclosure - Routes (Details)'), 'role-order', { profile: 'sec' });
    assert.match(message, /sorted before "Cover", which is of the cover/);
  });
  it('is silent on the order of numbers, in whatever order they are declared, and on roles that are not presented', async () => {
    await checkFound('role-order', presentations(...inOrder.toReversed()));
    await checkFound('role-order', presentations(...inOrder, '15 - Disclosure - Routes').replace(/<link:presentationLink[^>]*r7">[\s\S]*?<\/link:presentationLink>/, ''));
    await checkFound('role-order', presentations(...inOrder, '0 - Schedule - Routes'));
    await checkFound('role-order', presentations(...inOrder, '15 - Disclosure - A definition that was cut off (Details'));
  });
});

describe('missing-balance', () => {
  const statement = `<link:roleType roleURI="${own}/role/Assets" id="Assets"><link:definition>2 - Statement - Consolidated Balance Sheets</link:definition><link:usedOn>link:presentationLink</link:usedOn></link:roleType>`;
  const inStatement = (balance: string, definition = statement) => declared(appinfo(definition, linkbase(presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash')).replace('http://www.xbrl.org/2003/role/link', `${own}/role/Assets`))), concept('Assets'), concept('Cash', { balance }));
  const documented = (words: string, options: Parameters<typeof concept>[1] = { balance: '' }) => plan([concept('Cash', options)], labelLink(locator('Cash'), label('Cash', 'Cash, in safe'), labelArc('Cash'), label('Cash', words, { role: 'documentation' }).replace('Cash_lbl', 'Cash_doc'), labelArc('Cash').replace('Cash_lbl', 'Cash_doc')));
  it('finds an amount on a balance sheet', () => checkFound('missing-balance', inStatement(''), 'warning EFM.6.08.11 Cash'));
  it('finds an amount that is not documented, or by the words of its label', async () => {
    await checkFound('missing-balance', plan([concept('Cash', { balance: '' })]), 'warning EFM.6.11.05 Cash');
    await checkFound('missing-balance', documented('Cash in safe'), 'warning EFM.6.11.05 Cash');
    await checkFound('missing-balance', inStatement('', statement.replace('Balance Sheets', 'Cash Flows')), 'warning EFM.6.11.05 Cash');
  });
  it('is silent on a balance, on documentation, on headings, on other types, and while labels are missing', async () => {
    await checkFound('missing-balance', inStatement('debit'));
    await checkFound('missing-balance', documented('What lies in the safe.'));
    await checkFound('missing-balance', plan([concept('Cash', { balance: '', abstract: true }), concept('Name', text)]));
    await checkFound('missing-balance', plan([concept('Cash', { balance: '' })]).replace('<link:linkbase ', '<link:linkbaseRef xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="plan_lab.xml"/>\n<link:linkbase '));
  });
});
