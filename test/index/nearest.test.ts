import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NearestFinder } from '../../server/index/nearest';

const nearest = (word: string, ...candidates: readonly string[]) => new NearestFinder().nearest(word, candidates);

describe('What a mistyped word was meant to be', () => {
  it('is the candidate with the fewest edits', () => assert.equal(nearest('hbr_Csh', 'hbr_Coins', 'hbr_Cosh', 'hbr_Cash'), 'hbr_Cosh'));

  it('is at most two edits away from a short word', () => {
    assert.equal(nearest('Csah', 'Cash'), 'Cash');
    assert.equal(nearest('Till', 'Cash'), undefined);
  });

  it('may be further away from a long one', () => assert.equal(nearest('hbr_EmployerContributionsRecievbles', 'hbr_EmployerContributionsReceivables'), 'hbr_EmployerContributionsReceivables'));

  it('is nothing where nothing is near', () => assert.equal(nearest('hbr_Cash', 'hbr_Receivables', ''), undefined));

  it('is not looked for where the word is longer than anybody writes one', () => {
    assert.equal(nearest('x'.repeat(500), `${'x'.repeat(499)}y`), `${'x'.repeat(499)}y`);
    assert.equal(nearest('x'.repeat(501), 'x'.repeat(500)), undefined);
  });

  it('is no longer looked for once much has been compared', () => {
    const finder = new NearestFinder();
    const many = Array.from({ length: 300_000 }, () => 'Coins');
    assert.equal(finder.nearest('Cains', many), 'Coins');
    assert.equal(finder.nearest('Cains', ['Coins']), undefined);
  });

  it('is no longer looked for once many were too long or too short to be compared', () => {
    const finder = new NearestFinder();
    const long = 'x'.repeat(100);
    const many = { *[Symbol.iterator]() { for (let left = 9_999_999; left > 0; left--) yield long; } };
    assert.equal(finder.nearest('Cains', many), undefined);
    assert.equal(finder.nearest('Cains', ['Coins']), 'Coins');
    assert.equal(finder.nearest('Cains', ['Coins']), undefined);
  });

  it('is one of those that are possible', () => assert.deepEqual(new NearestFinder().allNearest('Csh', ['Cash', 'Cosh', 'Coins'], (word) => word !== 'Cash'), ['Cosh']));
});
