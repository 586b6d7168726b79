import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingsOf } from '../../fixture';
import { concept, label, labelArc, labelLink, locator, plan } from '../../taxonomy';

const found = async (name: string, words: string, rules: Readonly<Record<string, 'warning'>> = { 'name-from-label': 'warning' }) =>
  (await findingsOf(plan([concept(name)], labelLink(locator(name), label(name, words), labelArc(name))), { profile: 'sec', rules })).filter(({ rule }) => rule.id === 'name-from-label').map(({ message }) => /recommends (\w+)/.exec(message)?.[1]);

describe('name-from-label', () => {
  it('is off unless somebody wants it', async () => assert.deepEqual(await found('Till', 'Cash', {}), []));
  it('finds a name of other words, and says which one the label makes', async () => assert.deepEqual(await found('Till', "Cash on the Captain's Ferry"), ['CashOnCaptainsFerry']));
  for (const [name, words] of [['SaleOfFerry', 'Sale of the Ferry'], ['IslandsMember', 'Islands [Member]'], ['JoesBarNA', "Joe's Bar, N.A."], ['P401kPlan', '401(k) Plan']] as const) {
    it(`is silent on ${name} for "${words}"`, async () => assert.deepEqual(await found(name, words), []));
  }
});
