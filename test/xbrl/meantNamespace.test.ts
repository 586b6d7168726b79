import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meantNamespace } from '../../server/xbrl/meantNamespace';

describe('The namespace that was meant', () => {
  it('is the one of the same name, where another year makes two as near', () => {
    assert.equal(meantNamespace('http://xbrl.org/2005/xbrldi'), 'http://xbrl.org/2006/xbrldi');
    assert.equal(meantNamespace('http://xbrl.org/2006/xbrldt'), 'http://xbrl.org/2005/xbrldt');
  });

  it('is the nearest otherwise', () => assert.equal(meantNamespace('http://xbrl.org/2006/xbrld1'), 'http://xbrl.org/2006/xbrldi'));

  it('is the one of another year, whatever year is written', () => {
    assert.equal(meantNamespace('http://www.xbrl.org/1999/inlineXBRL'), 'http://www.xbrl.org/2013/inlineXBRL');
    assert.equal(meantNamespace('http://www.xbrl.org/2008/inlineXBRL'), undefined);
    assert.equal(meantNamespace('http://www.harborferries.example/2013/inlineXBRL'), undefined);
  });

  it('is none of one that is right, or nothing like one', () => {
    assert.equal(meantNamespace('http://xbrl.org/2006/xbrldi'), undefined);
    assert.equal(meantNamespace('http://www.harborferries.example/2006/dimensions'), undefined);
  });
});
