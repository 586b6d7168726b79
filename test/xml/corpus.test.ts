import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { SaxesParser } from 'saxes';
import type { XmlDocument } from '../../server/xml/document';
import { decodeBytes } from '../../server/xml/encoding';
import { parse } from '../../server/xml/parse';
import { assertConsistent } from './notation';

/** Real taxonomies and filings, beside a checkout that has them. */
const shared = path.resolve('..', 'shared');
const skip = existsSync(shared) ? false : 'no folder ../shared with real taxonomies';

const files = (folder: string) =>
  skip === false
    ? readdirSync(path.join(shared, folder), { recursive: true })
        .map((file) => path.join(shared, folder, String(file)))
        .filter((file) => /\.(xsd|xml)$/.test(file))
    : [];

interface Expected {
  readonly name: string;
  readonly attributes: readonly string[];
  readonly parent: number;
  readonly isLeaf: boolean;
  readonly content: string;
}

/** What saxes reads in its strict, namespace-aware mode; `undefined` if it finds an error. Content only of leaves and the root. */
function readStrictly(text: string): Expected[] | undefined {
  const elements: { name: string; attributes: string[]; parent: number; isLeaf: boolean; content: string }[] = [];
  const open: number[] = [];
  const errors: Error[] = [];
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('error', (error) => errors.push(error));
  parser.on('opentag', ({ uri, local, attributes }) => {
    const parent = open.at(-1) ?? -1;
    if (parent >= 0) elements[parent]!.isLeaf = false;
    const names = Object.values(attributes).map((attribute) => `{${attribute.uri}}${attribute.local}=${attribute.value}`);
    open.push(elements.push({ name: `{${uri}}${local}`, attributes: names, parent, isLeaf: true, content: '' }) - 1);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const onText = (data: string) => {
    const innermost = open.at(-1);
    if (innermost === undefined) return;
    elements[0]!.content += data;
    if (innermost > 0) elements[innermost]!.content += data;
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.write(text).close();
  return errors.length > 0 ? undefined : elements;
}

function assertSame(document: XmlDocument, expected: readonly Expected[], file: string): void {
  assert.equal(document.elementCount, expected.length, file);
  for (const [element, { name, attributes, parent, isLeaf, content }] of expected.entries()) {
    const { namespace, local } = document.name(element);
    const found = [...document.attributes(element)].map((attribute) => {
      const expanded = document.attributeName(attribute);
      return `{${expanded.namespace}}${expanded.local}=${document.value(attribute)}`;
    });
    const isSame =
      `{${namespace}}${local}` === name &&
      (document.parent(element) ?? -1) === parent &&
      found.join('\n') === attributes.join('\n') &&
      (!(isLeaf || element === 0) || document.content(element) === content);
    if (!isSame) assert.fail(`${file}, element ${element}, ${name}: ${found.join(' ')} ${document.content(element)}`);
  }
}

describe('Real taxonomies and filings', { skip }, () => {
  it('have the names, values and content that a strict parser reads', () => {
    let compared = 0;
    for (const file of [...files('corpus'), ...files('seeds')]) {
      const { text } = decodeBytes(readFileSync(file));
      const expected = readStrictly(text);
      const document = parse(text);
      assertConsistent(document);
      if (expected === undefined) {
        assert.notEqual(document.problems.length, 0, file);
      } else {
        assert.deepEqual(document.problems.filter(({ kind }) => kind !== 'encoding'), [], file);
        assertSame(document, expected, file);
        compared++;
      }
    }
    assert.ok(compared > 0);
  });
});

describe('A real taxonomy that is being typed', { skip }, () => {
  const file = files('seeds').find((seed) => seed.endsWith('.xsd'));
  const text = file === undefined ? '' : decodeBytes(readFileSync(file)).text;
  const whole = parse(text);
  const { elementStart, elementParent } = whole.tables;
  const places = Array.from({ length: 500 }, (_, index) => Math.floor(((index + 0.5) * text.length) / 500));

  it('has, cut off anywhere, the elements that begin before', () => {
    for (const cut of places) {
      const document = parse(text.slice(0, cut));
      const expected = elementStart.filter((start) => start + 1 < cut).length;
      assert.equal(document.elementCount, expected, `cut at ${cut}`);
      assert.ok(document.tables.elementParent.every((parent, element) => parent === elementParent[element]), `cut at ${cut}`);
      assert.ok(document.problems.length <= 2, `cut at ${cut}`);
    }
  });

  for (const [shift, inserted] of ['<', '&', '"', '</link:'].entries()) {
    it(`loses one element at most where ${inserted} was inserted`, () => {
      for (const place of places.filter((_, index) => index % 4 === shift)) {
        const document = parse(text.slice(0, place) + inserted + text.slice(place));
        assert.ok(Math.abs(document.elementCount - whole.elementCount) <= 1, `inserted at ${place}`);
        assert.ok(document.problems.length <= 4, `inserted at ${place}`);
      }
    });
  }
});
