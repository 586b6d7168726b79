import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meantNamespace } from '../../server/xbrl/meantNamespace';

describe('The namespace that was meant', () => {
  it('is the one of the same name, where another year makes two as near', () => {
    assert.equal(meantNamespace('http://xbrl.org/2005/xbrldi'), 'http://xbrl.org/2006/xbrldi');
    assert.equal(meantNamespace('http://xbrl.org/2006/xbrldt'), 'http://xbrl.org/2005/xbrldt');
  });

  it('is the nearest otherwise', () => assert.equal(meantNamespace('http://xbrl.org/2006/xbrld1'), 'http://xbrl.org/2006/xbrldi'));

  it('is none of one that is right, or nothing like one', () => {
    assert.equal(meantNamespace('http://xbrl.org/2006/xbrldi'), undefined);
    assert.equal(meantNamespace('http://www.harborferries.example/2006/dimensions'), undefined);
  });
});
