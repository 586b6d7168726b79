import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeText, decodeValue } from '../../server/xml/decode';

const value = (raw: string) => decodeValue(`"${raw}"`, 1, raw.length + 1);
const text = (raw: string) => decodeText(`<a>${raw}</a>`, 3, raw.length + 3);

/** The raw text of part of a value. */
function raw(written: string, start: number, end: number): string {
  const range = value(written).rawRange(start, end);
  return written.slice(range.start - 1, range.end - 1);
}

describe('An attribute value', () => {
  it('is what stands between the quotes', () => {
    assert.equal(value('us-gaap_Assets').value, 'us-gaap_Assets');
    assert.equal(value('').value, '');
  });

  it('has its references resolved', () => {
    assert.equal(value('R&amp;D &lt;&gt;&quot;&apos; &#65;&#x42;&#x1F600;').value, 'R&D <>"\' AB😀');
  });

  it('keeps as written what is no reference, or none that is known', () => {
    assert.equal(value('R&D &nbsp; &#0; &#xD800; & &amp').value, 'R&D &nbsp; &#0; &#xD800; & &amp');
    assert.equal(value('&constructor; &hasOwnProperty;').value, '&constructor; &hasOwnProperty;');
  });

  it('has spaces for white space, one for a line break of two characters, but not for references to it', () => {
    assert.equal(value('a\tb\nc\rd\r\ne').value, 'a b c d e');
    assert.equal(value('a&#10;b&#x9;c').value, 'a\nb\tc');
  });
});

describe('Part of an attribute value', () => {
  it('is found in the raw text', () => {
    assert.equal(raw('us-gaap_Assets', 8, 14), 'Assets');
    assert.equal(raw('R&amp;D costs', 0, 2), 'R&amp;');
    assert.equal(raw('R&amp;D costs', 2, 9), 'D costs');
    assert.equal(raw('R&amp;D\r\ncosts', 3, 4), '\r\n');
    assert.equal(raw('R&amp;D\r\ncosts', 4, 9), 'costs');
  });

  it('covers whole a reference that it touches', () => {
    assert.equal(raw('a&#x1F600;b', 1, 2), '&#x1F600;');
    assert.equal(raw('a&#x1F600;b', 2, 3), '&#x1F600;');
    assert.equal(raw('a&#x1F600;b', 2, 4), '&#x1F600;b');
  });

  it('may be empty', () => {
    assert.deepEqual(value('R&amp;D').rawRange(1, 1), { start: 2, end: 2 });
    assert.deepEqual(value('R&amp;D').rawRange(2, 2), { start: 7, end: 7 });
    assert.deepEqual(value('R&amp;D').rawRange(3, 3), { start: 8, end: 8 });
    assert.deepEqual(value('abc').rawRange(2, 2), { start: 3, end: 3 });
    assert.deepEqual(value('').rawRange(0, 0), { start: 1, end: 1 });
  });

  it('is cut to the value', () => {
    assert.equal(raw('abc', -1, 9), 'abc');
    assert.equal(raw('&lt;b', -1, 9), '&lt;b');
    assert.deepEqual(value('&lt;b').rawRange(5, 9), { start: 6, end: 6 });
  });
});

describe('Content', () => {
  it('is text with its references resolved', () => {
    assert.equal(text('R&amp;D, &#65; &nbsp; & x'), 'R&D, A &nbsp; & x');
  });

  it('has a line feed for each line end', () => {
    assert.equal(text('a\r\nb\rc\nd<![CDATA[\r\n]]>&#13;'), 'a\nb\nc\nd\n\r');
  });

  it('leaves out tags, whatever their attributes hold', () => {
    assert.equal(text('a<b c="d>e" f=\'>"\'>g</b>h<i/>j'), 'aghj');
  });

  it('leaves out comments and processing instructions, and unwraps CDATA sections', () => {
    assert.equal(text('a<!-- <b>c</b> -->d<?e >?>f<![CDATA[<g> &amp; ]]>h'), 'adf<g> &amp; h');
  });

  it('keeps a "<" that begins nothing, and what follows a section that never ends', () => {
    assert.equal(text('1 < 2 <3'), '1 < 2 <3');
    assert.equal(text('a<!-- b'), 'a b');
    assert.equal(text('a<![CDATA[b'), 'ab');
    assert.equal(text('a<?b'), 'ab');
  });

  it('ends a broken tag at the next "<"', () => {
    assert.equal(text('a<b c="d <e/>f'), 'af');
  });
});
