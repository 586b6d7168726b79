import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Moves } from '../../server/edits/moves';

const entry = 'file:///project/entry.xsd';

describe('References to moved files', () => {
  const moves = new Moves([{ oldUri: 'file:///project/tax/2025', newUri: 'file:///project/tax/2026' }]);

  it('stay as they are written: relative, absolute, or a URL that leads to the file', () => {
    const target = 'file:///project/tax/2025/plan.xsd';
    assert.equal(moves.reference('tax/2025/plan.xsd', target, entry, entry), 'tax/2026/plan.xsd');
    assert.equal(moves.reference('file:///project/tax/2025/plan.xsd', target, entry, entry), 'file:///project/tax/2026/plan.xsd');
    assert.equal(moves.reference('http://www.example.com/taxonomy/2025/plan.xsd', target, entry, entry), 'http://www.example.com/taxonomy/2026/plan.xsd');
  });

  it('stay altogether where they lead elsewhere, or no URL can be told', () => {
    assert.equal(moves.reference('base.xsd', 'file:///project/base.xsd', entry, entry), undefined);
    assert.equal(moves.reference('http://www.example.com/plan.xsd', 'file:///project/tax/2025/plan.xsd', entry, entry), undefined);
    assert.equal(moves.reference('', 'file:///project/tax/2025/plan.xsd', entry, entry), undefined);
  });

  it('stay where a catalog is changed instead', () => {
    const kept = new Moves([{ oldUri: 'file:///project/tax', newUri: 'file:///project/taxonomy' }], ['http://www.example.com/']);
    assert.equal(kept.reference('http://www.example.com/tax/plan.xsd', 'file:///project/tax/plan.xsd', entry, entry), undefined);
    assert.equal(kept.reference('http://www.example.org/tax/plan.xsd', 'file:///project/tax/plan.xsd', entry, entry), 'http://www.example.org/taxonomy/plan.xsd');
  });
});
