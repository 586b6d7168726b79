import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Big from 'big.js';
import { intersection, pointAt, roundedInterval, sum, times, truncatedInterval, type Interval } from '../../server/calculation/interval';

/** An interval as mathematicians write it. */
function inBrackets(interval: Interval | undefined): string {
  if (!interval) return 'nothing';
  const { low, high, isLowIn, isHighIn } = interval;
  return `${isLowIn ? '[' : '('}${low.toFixed()}, ${high.toFixed()}${isHighIn ? ']' : ')'}`;
}

const rounded = (number: string, decimals: number | 'INF') => roundedInterval(new Big(number), decimals);
const truncated = (number: string, decimals: number | 'INF') => truncatedInterval(new Big(number), decimals);

describe('What a number may stand for', () => {
  it('is half a unit to both sides if it was rounded', () => {
    assert.equal(inBrackets(rounded('100', 0)), '[99.5, 100.5]');
    assert.equal(inBrackets(rounded('-1000', -3)), '[-1500, -500]');
    assert.equal(inBrackets(rounded('0', 2)), '[-0.005, 0.005]');
  });

  it('is less than a unit away from zero if it was truncated', () => {
    assert.equal(inBrackets(truncated('100', 0)), '[100, 101)');
    assert.equal(inBrackets(truncated('-1000', -3)), '(-2000, -1000]');
    assert.equal(inBrackets(truncated('0', 2)), '(-0.01, 0.01)');
  });

  it('is itself if it is exact', () => {
    assert.equal(inBrackets(rounded('1.5', 'INF')), '[1.5, 1.5]');
    assert.equal(inBrackets(truncated('0', 'INF')), '[0, 0]');
  });
});

describe('Intervals', () => {
  it('meet in one value only if it belongs to both', () => {
    assert.equal(inBrackets(intersection(truncated('100', 0), truncated('101', 0))), 'nothing');
    assert.equal(inBrackets(intersection(rounded('100', 0), rounded('101', 0))), '[100.5, 100.5]');
    assert.equal(inBrackets(intersection(truncated('100', 0), pointAt(new Big(100)))), '[100, 100]');
    assert.equal(inBrackets(intersection(truncated('100', 0), pointAt(new Big(101)))), 'nothing');
  });

  it('keep a bound that belongs to both, of equal ones', () => {
    assert.equal(inBrackets(intersection(truncated('100', 0), rounded('100.5', 0))), '[100, 101)');
    assert.equal(inBrackets(intersection(truncated('100', 0), rounded('100.25', 1))), '[100.2, 100.3]');
  });

  it('add up with the bounds that both have', () => assert.equal(inBrackets(sum(truncated('100', 0), rounded('1', 0))), '[100.5, 102.5)'));

  it('turn round under a negative weight', () => assert.equal(inBrackets(times(truncated('100', 0), new Big('-2'))), '(-202, -200]'));

  it('are one value under a weight of nothing', () => assert.equal(inBrackets(times(truncated('100', 0), new Big(0))), '[0, 0]'));
});
