import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeBytes, declaredEncoding, encodingProblems } from '../../server/xml/encoding';
import { parse } from '../../server/xml/parse';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new DataView(new ArrayBuffer(2 * text.length));
  for (let index = 0; index < text.length; index++) bytes.setUint16(2 * index, text.charCodeAt(index), littleEndian);
  return new Uint8Array(bytes.buffer);
};
const joined = (...parts: ArrayLike<number>[]) => Uint8Array.from(parts.flatMap((part) => [...Array.from(part)]));
const declaring = (encoding: string, content: string) => `<?xml version="1.0" encoding="${encoding}"?><a>${content}</a>`;

describe('The declared encoding', () => {
  it('is read with its place', () => {
    assert.deepEqual(declaredEncoding('<?xml version="1.0" encoding="US-ASCII"?>'), { start: 30, end: 38, name: 'US-ASCII' });
    assert.deepEqual(declaredEncoding("<?xml version='1.0'\n encoding = 'x' standalone='yes'?>"), { start: 33, end: 34, name: 'x' });
    assert.deepEqual(declaredEncoding('\uFEFF<?xml version="1.0" encoding="UTF-8"?>'), { start: 31, end: 36, name: 'UTF-8' });
  });

  it('is that of the XML declaration only', () => {
    assert.equal(declaredEncoding('<a encoding="x"/>'), undefined);
    assert.equal(declaredEncoding('<?xml version="1.0"?><a encoding="x"/>'), undefined);
    assert.equal(declaredEncoding('<?xmlx encoding="x"?>'), undefined);
  });
});

describe('Bytes', () => {
  it('are UTF-8 if they do not say otherwise', () => {
    assert.deepEqual(decodeBytes(utf8('<a>é😀</a>')), { text: '<a>é😀</a>', encoding: 'UTF-8', problems: [] });
    assert.deepEqual(decodeBytes(new Uint8Array()), { text: '', encoding: 'UTF-8', problems: [] });
  });

  it('may begin with a byte order mark, which is no part of the text', () => {
    const text = '<a>é</a>';
    assert.deepEqual(decodeBytes(joined([0xef, 0xbb, 0xbf], utf8(text))), { text, encoding: 'UTF-8', problems: [] });
    assert.deepEqual(decodeBytes(joined([0xff, 0xfe], utf16(text, true))), { text, encoding: 'UTF-16LE', problems: [] });
    assert.deepEqual(decodeBytes(joined([0xfe, 0xff], utf16(text, false))), { text, encoding: 'UTF-16BE', problems: [] });
  });

  it('are UTF-16 without a mark, too, if "<?" is written like that', () => {
    const text = declaring('UTF-16', '€');
    assert.deepEqual(decodeBytes(utf16(text, true)), { text, encoding: 'UTF-16LE', problems: [] });
    assert.deepEqual(decodeBytes(utf16(text, false)), { text, encoding: 'UTF-16BE', problems: [] });
  });

  it('are read in the encoding they declare', () => {
    const western = declaring('iso-8859-1', 'é\u0092');
    assert.deepEqual(decodeBytes(latin1(western)), { text: western, encoding: 'ISO-8859-1', problems: [] });
    assert.equal(decodeBytes(latin1(declaring('Windows-1252', 'é\u0092\u0080\u009F'))).text, declaring('Windows-1252', 'é’€Ÿ'));
    assert.equal(decodeBytes(joined(latin1(declaring('Shift_JIS', '').slice(0, -4)), [0x93, 0xfa, 0x96, 0x7b], latin1('</a>'))).text, declaring('Shift_JIS', '日本'));
    const ascii = declaring('us-ascii', 'e');
    assert.deepEqual(decodeBytes(latin1(ascii)), { text: ascii, encoding: 'US-ASCII', problems: [] });
  });

  it('that are not UTF-8 are one problem, at the first', () => {
    const { text, problems } = decodeBytes(latin1('<a>\u00E9 x \u00E9</a>'));
    assert.equal(text, '<a>\uFFFD x \uFFFD</a>');
    assert.deepEqual(problems.map(({ kind, start, end }) => [kind, start, end]), [['encoding', 3, 4]]);
  });

  it('that are not US-ASCII are one problem, and still read as what they are', () => {
    const text = declaring('US-ASCII', 'é😀');
    const fromUtf8 = decodeBytes(utf8(text));
    assert.equal(fromUtf8.text, text);
    assert.equal(fromUtf8.encoding, 'UTF-8');
    assert.deepEqual(fromUtf8.problems.map(({ start, end }) => text.slice(start, end)), ['é']);
    const fromWindows = decodeBytes(latin1(declaring('US-ASCII', '\u0092')));
    assert.equal(fromWindows.text, declaring('US-ASCII', '’'));
    assert.equal(fromWindows.problems.length, 1);
  });

  it('of windows-1252 are all decoded', () => {
    const assigned = Array.from({ length: 32 }, (_, index) => 0x80 + index).filter((byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));
    const { text } = decodeBytes(latin1(declaring('windows-1252', String.fromCharCode(...assigned))));
    const expected = [
      0x20ac, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x17d, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc,
      0x2122, 0x161, 0x203a, 0x153, 0x17e, 0x178,
    ];
    assert.equal(text, declaring('windows-1252', String.fromCodePoint(...expected)));
  });

  it('that windows-1252 does not assign are one problem', () => {
    const { problems } = decodeBytes(latin1(declaring('windows-1252', 'a\u0081')));
    assert.deepEqual(problems.map(({ start }) => start), [declaring('windows-1252', 'a').indexOf('</a>')]);
  });

  it('that end within a character of UTF-16 are one problem', () => {
    const { text, problems } = decodeBytes(joined([0xff, 0xfe], utf16('<a/>', true), [0x20]));
    assert.equal(text, '<a/>\uFFFD');
    assert.deepEqual(problems.map(({ start, end }) => [start, end]), [[4, 5]]);
  });

  it('may declare an encoding that nobody knows', () => {
    const text = declaring('UTF-88', 'é');
    const { text: decoded, problems } = decodeBytes(utf8(text));
    assert.equal(decoded, text);
    assert.deepEqual(problems.map(({ start, end }) => text.slice(start, end)), ['UTF-88']);
    assert.equal(decodeBytes(latin1(declaring('UTF-88', '\u0092'))).text, declaring('UTF-88', '’'));
  });

  it('may declare another encoding than theirs', () => {
    const places = (bytes: Uint8Array) => decodeBytes(bytes).problems.map(({ start, end }) => decodeBytes(bytes).text.slice(start, end));
    assert.deepEqual(places(utf8(declaring('UTF-16', 'é'))), ['UTF-16']);
    assert.deepEqual(places(utf16(declaring('UTF-8', 'é'), true)), ['UTF-8']);
    assert.deepEqual(places(joined([0xef, 0xbb, 0xbf], utf8(declaring('ISO-8859-1', 'é')))), ['ISO-8859-1']);
    assert.deepEqual(places(joined([0xff, 0xfe], utf16(declaring('UTF-16BE', 'e'), true))), ['UTF-16BE']);
    assert.deepEqual(places(joined([0xef, 0xbb, 0xbf], utf8(declaring('utf-8', 'é')))), []);
  });
});

describe('A text', () => {
  it('declared US-ASCII has a problem for each run of other characters', () => {
    const text = declaring('US-ASCII', 'Café – «R&amp;D» 😀');
    const problems = encodingProblems(text, 'us-ascii');
    assert.deepEqual(problems.map(({ start, end }) => text.slice(start, end)), ['é', '–', '«', '»', '😀']);
    assert.match(problems[0]!.message, /"é" is not in US-ASCII.*&#xE9;/);
    assert.match(problems[4]!.message, /&#x1F600;/);
    assert.deepEqual(problems.map(({ kind }) => kind), Array.from({ length: 5 }, () => 'encoding'));
  });

  it('declared ISO-8859-1 has one for each run of characters above U+00FF', () => {
    const text = declaring('ISO-8859-1', 'Café – x');
    assert.deepEqual(encodingProblems(text, 'ISO-8859-1').map(({ start, end }) => text.slice(start, end)), ['–']);
  });

  it('has twenty such problems at most, and none of them is long', () => {
    assert.equal(encodingProblems('é '.repeat(100), 'US-ASCII').length, 20);
    assert.match(encodingProblems('日'.repeat(1e5), 'US-ASCII')[0]!.message, /^"日日日日日日日日…" is not .*Write (&#x65E5;){8}… instead/);
  });

  it('declared anything else has none', () => {
    assert.deepEqual(encodingProblems('é日', undefined), []);
    assert.deepEqual(encodingProblems('é日', 'UTF-8'), []);
    assert.deepEqual(encodingProblems('é日', 'nonsense'), []);
  });

  it('is checked when it is read', () => {
    const document = parse(declaring('US-ASCII', '&é'));
    assert.deepEqual(document.problems.map(({ kind }) => kind), ['syntax', 'encoding']);
    assert.deepEqual(document.tables.declaredEncoding, { start: 30, end: 38, name: 'US-ASCII' });
  });

  it('reports once what its bytes have reported already', () => {
    const { text, problems } = decodeBytes(utf8(declaring('US-ASCII', 'é')));
    const document = parse(text).withProblems(problems);
    assert.equal(document.problems.length, 1);
    assert.match(document.problems[0]!.message, /&#xE9;/);
  });
});
