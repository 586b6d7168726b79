import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Big from 'big.js';
import { byNewest, numberText, periodText, valueText } from '../../server/report/wording';
import { context, contexts, dollars, duration, facts, instance, instant, read } from './instances';

const periodOf = (period: string) => periodText(contexts(context('a', { period }))[0]!.period);

describe('A period in words', () => {
  for (const [what, period, words] of [
    ['an instant', instant('2025-12-31'), '2025-12-31'],
    ['the midnight at the end of a day', instant('2026-01-01T00:00:00'), '2025-12-31'],
    ['an instant within a day', instant('2025-12-31T12:30:00Z'), '2025-12-31T12:30:00Z'],
    ['a duration', duration('2025-01-01', '2025-12-31'), '2025-01-01 to 2025-12-31'],
    ['all time', '<xbrli:forever/>', 'forever'],
    ['no date', instant('tomorrow'), 'no period'],
  ] as const) {
    it(`is ${words} for ${what}`, () => assert.equal(periodOf(period), words));
  }
});

describe('A number in words', () => {
  for (const [number, words] of [
    ['1234567', '1,234,567'],
    ['-1234567.0500', '-1,234,567.05'],
    ['999', '999'],
    ['0', '0'],
    ['1e40', '1e+40'],
    ['-12e-40', '-1.2e-39'],
  ] as const) {
    it(`is ${words} for ${number}`, () => assert.equal(numberText(new Big(number)), words));
  }
});

describe('A value in words', () => {
  const shares = '<xbrli:unit id="price"><xbrli:divide><xbrli:unitNumerator><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unitNumerator><xbrli:unitDenominator><xbrli:measure>xbrli:shares</xbrli:measure></xbrli:unitDenominator></xbrli:divide></xbrli:unit>';
  const pure = '<xbrli:unit id="pure"><xbrli:measure>xbrli:pure</xbrli:measure></xbrli:unit>';
  const words = (fact: string) => valueText(read(instance(context('now'), dollars, shares, pure, fact)).facts[0]!);
  it('has its unit', () => assert.equal(words('<hbr:Cash contextRef="now" unitRef="usd" decimals="0">1000</hbr:Cash>'), '1,000 USD'));
  it('has a unit that is divided', () => assert.equal(words('<hbr:Cash contextRef="now" unitRef="price" decimals="2">58.20</hbr:Cash>'), '58.2 USD / shares'));
  it('has no unit where it is a pure number', () => assert.equal(words('<hbr:Cash contextRef="now" unitRef="pure" decimals="2">0.5</hbr:Cash>'), '0.5'));
  it('is nil', () => assert.equal(words('<hbr:Cash contextRef="now" unitRef="usd" xsi:nil="true"/>'), 'nil'));
  it('is a text with its white space as blanks', () => assert.equal(valueText(facts('<hbr:Name contextRef="now">Harbor\n Ferries</hbr:Name>')[0]!), 'Harbor Ferries'));
});

it('Contexts in order have the newest first, at one end instants before durations and longer ones before shorter, and those with dimensions last', () => {
  const region = '<xbrldi:explicitMember dimension="hbr:RegionAxis">hbr:NorthMember</xbrldi:explicitMember>';
  const all = contexts(
    context('quarter', { period: duration('2025-10-01', '2025-12-31') }),
    context('forever', { period: '<xbrli:forever/>' }),
    context('north', { segment: region }),
    context('before', { period: instant('2024-12-31') }),
    context('year', { period: duration('2025-01-01', '2025-12-31') }),
    context('now'),
  );
  assert.deepEqual([...all].sort(byNewest).map(({ id }) => id), ['now', 'north', 'year', 'quarter', 'before', 'forever']);
});
