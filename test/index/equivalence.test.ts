import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalDecimal, parseDecimal } from '../../server/index/equivalence';

describe('A decimal number (XML Schema 2, 3.2.3)', () => {
  for (const [text, value] of [
    ['1', '1'],
    ['+1', '1'],
    ['-1', '-1'],
    ['1.0', '1'],
    ['1.', '1'],
    ['.5', '0.5'],
    ['-.50', '-0.5'],
    ['007', '7'],
    ['-0', '0'],
    [' 2 ', '2'],
    ['1000000000000000000000000000001', '1000000000000000000000000000001'],
    ['0.0000000000000000000001', '0.0000000000000000000001'],
  ] as const) {
    it(`is "${text}", the same as ${value}`, () => assert.equal(canonicalDecimal(text), value));
  }

  for (const text of ['', ' ', '.', '+', '-', '1e0', '1,0', '1 0', '--1', '+-1', '0x1', 'INF', 'NaN', 'one', '١']) {
    it(`is not "${text}", which stays as it is`, () => {
      assert.equal(parseDecimal(text), undefined);
      assert.equal(canonicalDecimal(text), text);
    });
  }
});
