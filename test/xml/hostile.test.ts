import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../server/xml/parse';
import { assertConsistent } from './notation';

const many = 100_000;

/** Each of these would take minutes, or the whole stack, were it read in time that grows with the square of its length. */
describe('A text made to be hard to read', () => {
  it('may nest elements deeply', () => {
    const document = parse('<a>'.repeat(many) + '</a>'.repeat(many));
    assert.equal(document.elementCount, many);
    assert.equal(document.tables.elementLast[0], many - 1);
    assert.deepEqual(document.problems, []);
    assert.equal(document.content(0), '');
    assert.equal(document.elementAt(3 * many), many - 1);
  });

  it('may leave deeply nested elements open', () => {
    const atEnd = parse('<a>'.repeat(many));
    assert.equal(atEnd.problems.length, 1);
    assert.match(atEnd.problems[0]!.message, /and 99995 more are missing/);
    const before = parse(`<root>${'<a>'.repeat(many)}</root>`);
    assert.deepEqual(before.problems.map(({ start, end }) => [start, end]), [[7, 8]]);
  });

  it('may have many attributes in one tag', () => {
    const attributes = Array.from({ length: many }, (_, index) => `a${index}="${index}"`).join(' ');
    const document = parse(`<a ${attributes}/>`);
    assert.equal(document.tables.attributeName.length, many);
    assert.deepEqual(document.problems, []);
    const broken = parse(`<a ${attributes} x/>`);
    assert.equal(broken.tables.attributeName.length, many + 1);
    assert.equal(broken.problems.length, 1);
  });

  it('may repeat an attribute', () => {
    assert.equal(parse(`<a ${'b="1" '.repeat(many)}/>`).problems.length, many - 1);
  });

  it('may have a long value', () => {
    const value = 'x &amp; '.repeat(131_072);
    const document = parse(`<a b="${value}"/>`);
    assert.equal(document.value(0).length, 4 * 131_072);
    const { start, end } = document.decodedValue(0).rawRange(4 * 131_072 - 2, 4 * 131_072 - 1);
    assert.equal(document.text.slice(start, end), '&amp;');
    assert.equal(parse(`<a b="${value}<c/></a>`).problems.length, 1);
    assert.equal(parse(`<a b="${' '.repeat(1 << 20)}"c="1"/>`).problems.length, 1);
  });

  it('may declare entities of entities, which nobody expands', () => {
    const entities = Array.from({ length: 9 }, (_, index) => `<!ENTITY lol${index + 1} "${`&lol${index};`.repeat(10)}">`).join('\n');
    const document = parse(`<?xml version="1.0"?>\n<!DOCTYPE lolz [\n<!ENTITY lol0 "lol">\n${entities}\n]>\n<lolz>&lol9;</lolz>`);
    assert.equal(document.content(0), '&lol9;');
    assert.deepEqual(document.problems.map(({ start, end }) => document.text.slice(start, end)), ['&lol9;']);
  });

  it('may have many end tags without start tags', () => {
    const document = parse(`<a>${'</b1234>'.repeat(many)}</a>`);
    assert.equal(document.elementCount, 1);
    assert.ok(document.problems.some(({ kind }) => kind === 'given-up'));
    assert.ok(document.problems.length < 100);
    assertConsistent(document);
  });

  it('may be broken in deeply nested elements again and again', () => {
    const document = parse('<a>'.repeat(many) + '</b1234><c'.repeat(1000));
    assert.ok(document.problems.some(({ kind }) => kind === 'given-up'));
    assert.ok(document.problems.length < 20, 'sooner than in a text that is not nested');
    assertConsistent(document);
  });

  it('may begin many sections that never end, or references that are none', () => {
    for (const piece of ['<!--', '<![CDATA[', '<?p ', '<!DOCTYPE a [', '<!DOCTYPE a [<a>', '<!x', '&', '&a', '<!-- -- ', '<', '< ', '<<a', '</', '<a b="', '<?xml ', '<?xml ?', "<!DOCTYPE a '", '<a b=" c="']) {
      const document = parse(`<a>${piece.repeat(many)}`);
      assert.notEqual(document.problems.length, 0, piece);
      const closed = parse(`<a>${piece.repeat(many)}-->]]>?></a>`);
      assertConsistent(closed);
      closed.content(0);
    }
  });

  it('may declare namespaces in every element', () => {
    const siblings = parse(`<a>${'<b xmlns:p="urn:p"/>'.repeat(many)}</a>`);
    assert.equal(siblings.tables.scopes.length, 2);
    assert.deepEqual(siblings.problems, []);
    const nested = parse(Array.from({ length: many }, (_, index) => `<a xmlns:p${index}="urn:p">`).join(''));
    assert.ok(nested.problems.some(({ kind }) => kind === 'given-up'));
    assert.ok(nested.elementCount > 1000);
    assertConsistent(nested);
  });

  it('may have long names', () => {
    const name = 'x'.repeat(1 << 20);
    const document = parse(`<a><${name}></${name.slice(1)}></a>`);
    assert.equal(document.elementCount, 2);
    assert.equal(document.problems.length, 2);
  });
});

describe('A text too broken to be read', () => {
  const broken = '<links>' + '</none>'.repeat(100) + '<loc/></links>';

  it('has what was read so far, and a problem that says so', () => {
    const document = parse(broken);
    assert.equal(document.elementCount, 1);
    assert.equal(document.problems.filter(({ kind }) => kind === 'syntax').length, 65);
    const { kind, start } = document.problems.at(-1)!;
    assert.equal(kind, 'given-up');
    assert.equal(start, 7 + 65 * 7);
  });

  it('has what it was before, if that is more', () => {
    const previous = parse('<links><loc/></links>');
    const document = parse(broken, previous, { start: 7, end: 7, text: '</none>'.repeat(100) });
    assert.equal(document.text, previous.text);
    assert.equal(document.elementCount, 2);
    assert.deepEqual(document.problems.map(({ kind, start }) => [kind, start]), [['given-up', 7]]);
    const next = parse(broken + ' ', document, { start: broken.length, end: broken.length, text: ' ' });
    assert.equal(next.text, previous.text);
    assert.equal(parse(broken, parse('<links/>')).text, broken);
  });

  it('is read again as soon as it can be', () => {
    const document = parse('<links><arc/></links>', parse(broken, parse('<links><loc/></links>')));
    assert.equal(document.text, '<links><arc/></links>');
    assert.deepEqual(document.problems, []);
  });
});
