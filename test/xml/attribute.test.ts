import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../server/xml/parse';
import { check, outline } from './notation';

describe('Attributes', () => {
  it('need white space between them', () => {
    check(
      `
      <loc href="abc"label="a"/>
                     ^^^^^
      `,
      'loc',
    );
  });

  it('need quotes around the value', () => {
    const document = check(
      `
      <loc href=abc label='a'/>
                ^^^
      `,
      'loc',
    );
    assert.equal(document.attributeValue(0, '', 'href'), 'abc');
    assert.equal(document.attributeValue(0, '', 'label'), 'a');
  });

  it('occur once', () => {
    check(
      `
      <loc href="abc" label="a" href="abc"/>
                                ^^^^
      `,
      'loc',
    );
  });

  it('occur once, whatever their prefixes', () => {
    check(
      `
      <loc xmlns:a="urn:a" xmlns:b="urn:a" a:href="abc" b:href="abc" href="abc"/>
                                                        ^^^^^^
      `,
      'loc',
    );
  });

  it('have exact ranges, with white space around "=" and with line breaks of two characters', () => {
    const document = parse('<loc\r\n href\r\n =\r\n "a&amp;b"\r\n label= \'c\' type ="d"\r\n/>');
    const { text } = document;
    assert.deepEqual(document.problems, []);
    assert.equal(text.slice(document.nameRange(0).start, document.nameRange(0).end), 'loc');
    assert.deepEqual(
      [...document.attributes(0)].map((attribute) => {
        const name = document.attributeNameRange(attribute);
        const value = document.valueRange(attribute);
        return [text.slice(name.start, name.end), text.slice(value.start, value.end)];
      }),
      [['href', 'a&amp;b'], ['label', 'c'], ['type', 'd']],
    );
  });
});

describe('Characters beyond U+FFFF', () => {
  it('take two units of every offset', () => {
    const document = parse('<a b="😀">😀<𐐀 c="d"/></a>');
    assert.deepEqual(document.problems, []);
    assert.equal(outline(document), 'a(𐐀)');
    assert.equal(document.value(0), '😀');
    assert.equal(document.content(0), '😀');
  });

  it('may end a name, where they are not part of one', () => {
    check('<a><b\u{F0000} c="d"/></a>\n     ^^', 'a(b)');
  });
});
