import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { XmlDocument } from '../../server/xml/document';
import { parse } from '../../server/xml/parse';
import { check } from './notation';

/** Every element's name, and those of its attributes, as {namespace}local. */
function names(document: XmlDocument): string[] {
  const write = ({ namespace, local }: { namespace: string; local: string }) => (namespace === '' ? local : `{${namespace}}${local}`);
  return Array.from({ length: document.elementCount }, (_, element) =>
    [document.name(element), ...[...document.attributes(element)].map((attribute) => document.attributeName(attribute))].map(write).join(' '),
  );
}

describe('A name', () => {
  it('takes its namespace from its prefix, an attribute without prefix has none', () => {
    const document = parse('<l:a xmlns:l="urn:l" xmlns="urn:d" b="1" l:b="2"><c/></l:a>');
    assert.deepEqual(document.problems, []);
    assert.deepEqual(names(document), [
      '{urn:l}a {http://www.w3.org/2000/xmlns/}l {http://www.w3.org/2000/xmlns/}xmlns b {urn:l}b',
      '{urn:d}c',
    ]);
  });

  it('is found by its namespace, whatever the prefix', () => {
    const document = parse('<a xmlns:p="urn:x"><p:b/><q:b xmlns:q="urn:x" q:c="1"/><b xmlns="urn:x"/></a>');
    assert.equal(document.tables.elementName[1], document.tables.elementName[2]);
    assert.equal(document.tables.elementName[1], document.tables.elementName[3]);
    assert.equal(document.attributeValue(2, 'urn:x', 'c'), '1');
    assert.ok(document.is(3, 'urn:x', 'b'));
  });

  it('may have the prefix xml without declaration', () => {
    const document = parse('<a xml:lang="en"/>');
    assert.equal(document.attributeValue(0, 'http://www.w3.org/XML/1998/namespace', 'lang'), 'en');
    assert.deepEqual(document.problems, []);
  });

  it('has one colon at most, and something on either side of it', () => {
    check(
      `
      <a:b:c xmlns:a="urn:a"><:d/><a: a::e="1"/></a:b:c>
       ^^^^^                  ^^
                                   ^^ ^^^^
      `,
      'a:b:c(:d a:)',
    );
  });
});

describe('A namespace declaration', () => {
  it('holds for its element and what is inside', () => {
    const document = parse('<a xmlns="urn:1" xmlns:p="urn:p"><b xmlns="urn:2" p:c=""/><d xmlns=""/><e/></a>');
    assert.deepEqual(document.problems, []);
    assert.deepEqual([0, 1, 2, 3].map((element) => document.name(element).namespace), ['urn:1', 'urn:2', '', 'urn:1']);
    assert.deepEqual([0, 1, 2, 3].map((element) => document.namespaceOf('', element)), ['urn:1', 'urn:2', '', 'urn:1']);
    assert.equal(document.namespaceOf('p', 1), 'urn:p');
    assert.equal(document.namespaceOf('q', 1), undefined);
    assert.equal(document.namespaceOf('xml', 1), 'http://www.w3.org/XML/1998/namespace');
  });

  it('has its references resolved', () => {
    assert.equal(parse('<p:a xmlns:p="urn:x?a&amp;b"/>').name(0).namespace, 'urn:x?a&b');
  });

  it('that changes nothing starts no scope, and neighbours that declare the same share one', () => {
    const document = parse('<a xmlns:p="urn:p"><b xmlns:p="urn:p"/><c xmlns:q="urn:q"/><d xmlns:q="urn:q"/><e xmlns=""/></a>');
    assert.deepEqual([...document.tables.elementScope], [1, 1, 2, 2, 1]);
    assert.equal(document.tables.scopes.length, 3);
  });

  it('may not touch what is reserved', () => {
    check(
      `
      <a xmlns:xml="urn:x" xmlns:xmlns="urn:y" xmlns="http://www.w3.org/2000/xmlns/">
         ^^^^^^^^^         ^^^^^^^^^^^         ^^^^^
        <b xmlns:xml="http://www.w3.org/XML/1998/namespace" xmlns:p="http://www.w3.org/XML/1998/namespace"/>
                                                            ^^^^^^^
        <c xmlns:p="" xmlns:q=" "/>
           ^^^^^^^    ^^^^^^^
        <xmlns:d/>
         ^^^^^^^
      </a>
      `,
      'a(b c xmlns:d)',
    );
  });
});

describe('A prefix that is not declared', () => {
  it('is reported once, at the first name that has it', () => {
    const document = check(
      `
      <a p:x="1"><p:b/><q:c p:x="1"/><q:d/></a>
         ^^^            ^^^
      `,
      'a(p:b q:c q:d)',
    );
    assert.deepEqual(names(document), ['a x', 'b', 'c x', 'd']);
  });

  it('is no reason to take different attributes for the same', () => {
    check(
      `
      <a p:x="1" x="1" q:x="1" p:x="1"/>
         ^^^           ^^^     ^^^
      `,
      'a',
    );
  });
});

describe('A QName in a value', () => {
  const document = parse('<a xmlns="urn:d" xmlns:p="urn:p"><b xmlns=""/></a>');

  it('is resolved where it stands', () => {
    assert.deepEqual(document.resolveQName(' p:x ', 0), { namespace: 'urn:p', local: 'x' });
    assert.deepEqual(document.resolveQName('x', 0), { namespace: 'urn:d', local: 'x' });
    assert.deepEqual(document.resolveQName('x', 1), { namespace: '', local: 'x' });
    assert.equal(document.resolveQName('q:x', 0), undefined);
  });
});
