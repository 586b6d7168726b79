import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingOf } from '../../fixture';
import { appinfo, concept, file, labelArc, labelLink, label, linkbase, locator, plan, schema } from '../../taxonomy';
import { checkFound } from './found';

const ofNamespace = (namespace: string) => file('plan.xsd', schema(concept('Cash')).replaceAll('http://www.harborferries.example/20251231', namespace));
const own = 'http://www.harborferries.example';
const role = (uri: string, definition = '1 - Document - Cover', links = ['presentationLink', 'calculationLink', 'definitionLink']) =>
  `<link:roleType roleURI="${uri}" id="Cover"><link:definition>${definition}</link:definition>${links.map((link) => `<link:usedOn>link:${link}</link:usedOn>`).join('')}</link:roleType>`;
const arcrole = (uri: string, definition = '<link:definition>Is near</link:definition>') => `<link:arcroleType arcroleURI="${uri}" id="near" cyclesAllowed="any">${definition}<link:usedOn>link:definitionArc</link:usedOn></link:arcroleType>`;
const withRoles = (...declarations: readonly string[]) => file('plan.xsd', schema(appinfo(...declarations)));

describe('namespace-form', () => {
  for (const [namespace, code] of [['http://fasb.org/20251231', '03'], ['http://xbrl.sec.gov/20251231', '03'], ['http://www.xbrl.org/20251231', '03'], [`${own}/plan`, '04'], [`${own}/20251331`, '04'], [`${own}/2025-0101`, '04'], ['https://www.harborferries.example/20251231', '04'], ['urn:harbor:20251231', '05']] as const) {
    it(`finds ${namespace}`, () => checkFound('namespace-form', ofNamespace(namespace), `error EFM.6.07.${code} ${namespace}`));
  }
  for (const namespace of [`${own}/20251231`, `${own}/2025-12-31`, `${own}/20251231/plan`, 'http://fasb.org/us-gaap/2025', 'http://xbrl.sec.gov/dei/2011-01-31']) {
    it(`is silent on ${namespace}`, () => checkFound('namespace-form', ofNamespace(namespace)));
  }
});

describe('namespace-prefix', () => {
  const prefixed = (...prefixes: readonly string[]) => file('plan.xsd', schema().replace('xmlns:hbr="http://www.harborferries.example/20251231"', prefixes.map((prefix) => `${prefix}="${own}/20251231"`).join(' ')));
  it('finds none', () => checkFound('namespace-prefix', prefixed(), `error EFM.6.07.07 ${own}/20251231`));
  it('finds none but the default namespace', () => checkFound('namespace-prefix', prefixed('xmlns'), `error EFM.6.07.07 ${own}/20251231`));
  it('finds several', () => checkFound('namespace-prefix', prefixed('xmlns:hbr', 'xmlns:plan'), `error EFM.6.07.07.multipleRecommendedPrefixes ${own}/20251231`));
  it('finds an underscore, at the declaration', () => checkFound('namespace-prefix', prefixed('xmlns:hbr_1'), `error EFM.6.07.07 ${own}/20251231`));
  it('is silent on one, beside the default namespace', () => checkFound('namespace-prefix', prefixed('xmlns:hbr', 'xmlns')));
});

describe('role-authority', () => {
  it('finds another authority, and another scheme', () => checkFound('role-authority', withRoles(role('https://www.harborferries.example/role/Cover'), arcrole('http://harborferries.example/arcrole/near')), 'error EFM.6.07.09 https://www.harborferries.example/role/Cover', 'error EFM.6.07.13 http://harborferries.example/arcrole/near'));
  it('says of a role of a standard that its schema is to be imported', async () => {
    const { message } = await findingOf(withRoles(role('http://www.xbrl.org/2009/role/netLabel')), 'role-authority', { profile: 'sec' });
    assert.match(message, /Import the schema that declares it/);
  });
  it('warns of another ending', () => checkFound('role-authority', withRoles(role(`${own}/Cover`), arcrole(`${own}/near`)), `warning EFM.6.07.09.roleEnding ${own}/Cover`, `warning EFM.6.07.13.arcroleEnding ${own}/near`));
  it('is silent on the same authority', () => checkFound('role-authority', withRoles(role(`${own}/20251231/role/Cover`), arcrole(`${own}/arcrole/near`))));
});

describe('role-definition', () => {
  for (const definition of ['Cover', 'A1 - Document - Cover', '1 - Documents - Cover', '1 - Document - ', '1-Document-Cover']) {
    it(`finds "${definition}"`, () => checkFound('role-definition', withRoles(role(`${own}/role/Cover`, definition)), `error EFM.6.07.12 ${definition}`));
  }
  it('finds an arcrole without definition, at its URI', () => checkFound('role-definition', withRoles(arcrole(`${own}/arcrole/near`, '')), `error EFM.6.07.15 ${own}/arcrole/near`));
  it('is silent on the form, and on a role for labels', () => checkFound('role-definition', withRoles(role(`${own}/role/Cover`, '0000010 - Disclosure - Routes - Details (Parenthetical)'), role(`${own}/role/short`, 'Short', ['label']), arcrole(`${own}/arcrole/near`))));
});

describe('role-links', () => {
  it('finds a role for presentations alone', () => checkFound('role-links', withRoles(role(`${own}/role/Cover`, undefined, ['presentationLink'])), `error EFM.6.07.11 ${own}/role/Cover`));
  it('is silent on all three, and on none', () => checkFound('role-links', withRoles(role(`${own}/role/Cover`), role(`${own}/role/short`, undefined, ['label']))));
  it('is silent on one in which the text ends', () => checkFound('role-links', withRoles(role(`${own}/role/Cover`, undefined, ['presentationLink'])).split('</link:roleType>')[0]!));
});

describe('repeated-role', () => {
  const both = (other: string, first = role(`${own}/role/Cover`)) => file('plan.xsd', schema('<xsd:import namespace="http://www.harborferries.example/20261231" schemaLocation="next.xsd"/>', appinfo(first))) + file('next.xsd', schema(appinfo(other)).replaceAll('20251231', '20261231'));
  it('finds the second of two schemas', () => checkFound('repeated-role', both(role(`${own}/role/Cover`)), `error EFM.6.07.10 ${own}/role/Cover`));
  it('finds all that two schemas repeat at once', async () => {
    const roles = role(`${own}/role/Cover`) + role(`${own}/role/Routes`).replace('id="Cover"', 'id="Routes"');
    const { message, related } = await findingOf(both(roles, roles), 'repeated-role', { profile: 'sec' });
    assert.match(message, /^plan\.xsd declares the role http:\/\/www\.harborferries\.example\/role\/Cover already\. So is one more role of this schema\./);
    assert.equal(related.length, 2);
  });
  it('leaves it to another rule that two declarations differ', () => checkFound('repeated-role', both(role(`${own}/role/Cover`, undefined, ['presentationLink']))));
  it('is silent on two roles', () => checkFound('repeated-role', both(role(`${own}/role/Routes`))));
});

describe('custom-role', () => {
  const short = `${own}/role/short`;
  const labelled = (used: string) => plan([concept('Cash')], labelLink(locator('Cash'), label('Cash', 'Cash').replace('http://www.xbrl.org/2003/role/label', used), labelArc('Cash'))).replace('<xsd:annotation>', appinfo(role(short, 'Short', ['label'])) + '\n<xsd:annotation>');
  it('finds a label in a role of the filer’s', () => checkFound('custom-role', labelled(short), `error EFM.6.09.05 ${short}`));
  it('finds an arcrole of the filer’s', () => checkFound('custom-role', file('plan.xsd', schema(appinfo(arcrole(`${own}/arcrole/near`), linkbase(`<link:arcroleRef arcroleURI="${own}/arcrole/near" xlink:type="simple" xlink:href="#near"/>`)))), `error EFM.6.09.06 ${own}/arcrole/near`));
  it('is silent on standard roles, and on one that nobody declares', async () => {
    await checkFound('custom-role', labelled('http://www.xbrl.org/2003/role/terseLabel'));
    await checkFound('custom-role', labelled('http://www.other.example/role/short'));
  });
});

describe('schema-include', () => {
  it('finds an include', () => checkFound('schema-include', file('plan.xsd', schema('<xsd:include schemaLocation="core.xsd"/>')) + file('core.xsd', schema()), 'error EFM.6.07.01 core.xsd'));
});
