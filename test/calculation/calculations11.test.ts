import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summationItem2023 } from '../taxonomy';
import { outcomes, type Style } from './sums';

/** Checks what comes of one sum, Assets = Cash + Loans. */
const check = (facts: readonly string[], expected: readonly string[], style?: Style) => assert.deepEqual(outcomes(['Assets = Cash + Loans'], facts, style), expected);

describe('A sum by Calculations 1.1', () => {
  it('is consistent where its items add up', () => check(['Assets 100', 'Cash 60', 'Loans 40'], ['Assets 100 = 100']));

  it('is inconsistent where they differ by more than rounding explains', () => check(['Assets 100', 'Cash 60', 'Loans 50'], ['Assets 100 ≠ 110']));

  it('is consistent up to the sum of all that rounding may have done, and no further', () => {
    check(['Assets 102 decimals="0"', 'Cash 60', 'Loans 40'], ['Assets 102 ≠ 100']);
    check(['Assets 101.5 decimals="INF"', 'Cash 60', 'Loans 40'], ['Assets 101.5 ≠ 100']);
    check(['Assets 101 decimals="INF"', 'Cash 60', 'Loans 40'], ['Assets 101 = 100']);
    check(['Assets 101', 'Cash 60', 'Loans 40'], ['Assets 101 = 100']);
    check(['Assets 101', 'Cash 60 decimals="INF"', 'Loans 40 decimals="INF"'], ['Assets 101 ≠ 100']);
  });

  it('takes weights into account, negative ones and fractions', () =>
    assert.deepEqual(outcomes(['Net = Gross - Tax + 0.5 Bonus'], ['Net 75 decimals="INF"', 'Gross 100 decimals="INF"', 'Tax 30 decimals="INF"', 'Bonus 10 decimals="INF"']), ['Net 75 = 75']));

  it('counts no item that was not reported, or is nil', () => check(['Assets 60', 'Cash 60', 'Loans nil'], ['Assets 60 = 60']));

  it('is not looked at where the total is nil or missing, or all items are', () => {
    check(['Assets nil', 'Cash 60'], []);
    check(['Cash 60', 'Loans 40'], []);
    check(['Assets 100', 'Cash nil'], []);
  });

  it('is made for each context and unit, and for equal ones together', () =>
    check(
      ['Assets 100', 'Cash 60 contextRef="c1b"', 'Loans 40 unitRef="u1b"', 'Assets 7 contextRef="c2"', 'Cash 7 contextRef="c2"', 'Assets 5 unitRef="u2"', 'Cash 4 unitRef="u2" decimals="INF"'],
      ['Assets 100 = 100', 'Assets 7 = 7', 'Assets 5 ≠ 4'],
    ));

  it('is made for both arcroles', () => check(['Assets 100', 'Cash 60', 'Loans 40'], ['Assets 100 = 100'], { arcrole: summationItem2023 }));

  it('infers decimals from precision', () => check(['Assets 2000 precision="1"', 'Cash 1500 precision="2"', 'Loans 90 precision="1"'], ['Assets 2000 = 1590']));

  it('passes over tuples', () => check(['Assets 100', '<hbr:Ledger>', 'Cash 60', '</hbr:Ledger>', 'Loans 40'], ['Assets 100 ≠ 40']));
});

describe('Duplicates in a sum by Calculations 1.1', () => {
  it('count once where they are equal', () => check(['Assets 100', 'Assets 100', 'Cash 60', 'Cash 60', 'Loans 40'], ['Assets 100 = 100']));

  it('stand for what they have in common where they differ in accuracy', () => {
    check(['Assets 102', 'Assets 101.6 decimals="1"', 'Cash 60', 'Loans 41'], ['Assets 101.6 = 101']);
    check(['Assets 103', 'Assets 102.6 decimals="1"', 'Cash 60', 'Loans 41'], ['Assets 102.6 ≠ 101']);
  });

  it('block it where they have nothing in common, or differ at the same accuracy', () => {
    check(['Assets 100', 'Assets 102', 'Cash 60', 'Loans 40'], ['Assets: duplicates']);
    check(['Assets 100', 'Cash 60', 'Cash 61', 'Loans 40'], ['Assets: duplicates']);
    check(['Assets 100', 'Cash 60', 'Cash nil', 'Loans 40'], ['Assets: duplicates']);
  });
});

describe('A sum by Calculations 1.1 is blocked', () => {
  it('by digits beyond the decimals', () => check(['Assets 1234 decimals="-3"', 'Cash 1000 decimals="-3"'], ['Assets: excess-digits']));

  it('by a value of unknown accuracy', () => check(['Assets 100', 'Cash 60 precision="0"'], ['Assets: no-accuracy']));

  it('by a value that is no number', () => check(['Assets 100', 'Cash 60_000'], ['Assets: no-number']));

  it('by an item that the network adds twice', () => assert.deepEqual(outcomes(['Assets = Cash + Cash'], ['Assets 120', 'Cash 60']), ['Assets: repeated-item']));
});

describe('A sum of truncated values', () => {
  const truncated: Style = { mode: 'truncated' };

  it('is consistent where what was cut off explains the difference', () => {
    check(['Assets 101', 'Cash 60', 'Loans 40'], ['Assets 101 = 100'], truncated);
    check(['Assets 99', 'Cash 60', 'Loans 40'], ['Assets 99 ≠ 100'], truncated);
  });

  it('does not reach the next unit', () => {
    check(['Assets 102', 'Cash 60', 'Loans 40'], ['Assets 102 ≠ 100'], truncated);
    check(['Assets 61', 'Cash 60'], ['Assets 61 ≠ 60'], truncated);
  });

  it('of negative values goes the other way, of zero both ways', () => {
    check(['Assets -101', 'Cash -60', 'Loans -40'], ['Assets -101 = -100'], truncated);
    check(['Assets -99', 'Cash -60', 'Loans -40'], ['Assets -99 ≠ -100'], truncated);
    check(['Assets 0', 'Cash 60', 'Loans -60'], ['Assets 0 = 0'], truncated);
    check(['Assets 1 decimals="INF"', 'Cash 0'], ['Assets 1 ≠ 0'], truncated);
    check(['Assets -0.9 decimals="INF"', 'Cash 0'], ['Assets -0.9 = 0'], truncated);
  });
});
