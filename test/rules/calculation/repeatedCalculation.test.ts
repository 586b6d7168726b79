import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingsOf } from '../../fixture';
import { appinfo, arcroleRef2023, calculationArc, calculationLink, concept, file, labels, linkbase, locator, schema, summationItem2023 } from '../../taxonomy';

const names = ['Assets', 'Cash', 'Land'];
const role = 'http://www.harborferries.example/role/Note';
const roleType = `<link:roleType roleURI="${role}" id="Note"><link:usedOn>link:calculationLink</link:usedOn></link:roleType>`;
const roleRef = `<link:roleRef xlink:type="simple" roleURI="${role}" xlink:href="#Note"/>`;
const sum = (...arcs: readonly string[]) => calculationLink(...names.map((name) => locator(name)), ...arcs);
const inNote = (link: string) => link.replace('http://www.xbrl.org/2003/role/link', role);
const statement = sum(calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Land', { order: '2' }));

/** What the rule says of these calculations, once it is switched on. */
async function found(...content: readonly string[]): Promise<readonly string[]> {
  const source = file('plan.xsd', schema(appinfo(roleType, linkbase(roleRef, arcroleRef2023, labels(names), ...content)), ...names.map((name) => concept(name))));
  const findings = await findingsOf(source, { profile: 'xbrl', rules: { 'repeated-calculation': 'information' } });
  return findings.filter(({ rule }) => rule.id === 'repeated-calculation').map(({ severity, message }) => `${severity} ${message}`);
}

describe('repeated-calculation', () => {
  it('finds a total of the same items in two roles, whatever their order', async () =>
    assert.deepEqual(await found(statement, inNote(sum(calculationArc('Assets', 'Land', { weight: '1.0' }), calculationArc('Assets', 'Cash', { order: '2' })))), [
      'information Assets is the sum of the same items in the role Default link. One of the two calculations is enough, unless readers need both.',
    ]));

  it('is silent on other items, other weights, and a copy with the other arcrole', async () => {
    assert.deepEqual(await found(statement, inNote(sum(calculationArc('Assets', 'Cash')))), []);
    assert.deepEqual(await found(statement, inNote(sum(calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Land', { order: '2', weight: '-1' })))), []);
    assert.deepEqual(await found(statement, sum(calculationArc('Assets', 'Cash', { arcrole: summationItem2023 }), calculationArc('Assets', 'Land', { order: '2', arcrole: summationItem2023 }))), []);
  });

  it('is off unless somebody wants it', async () => assert.ok(!(await findingsOf(file('plan.xsd', schema(appinfo(roleType, linkbase(roleRef, labels(names), statement, inNote(statement))), ...names.map((name) => concept(name)))))).some(({ rule }) => rule.id === 'repeated-calculation')));
});
