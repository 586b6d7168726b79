import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { SaxesParser } from 'saxes';
import { reactionTo } from '../../server/xml/parserMessages';
import { check } from './notation';

/** Texts that are not well-formed, with the first message saxes has for each. */
const broken: readonly (readonly [message: string, notation: string, outline: string])[] = [
  ['disallowed character in attribute name.', '<a "b"/>\n   ^', 'a'],
  ['disallowed character in tag name.', '<a"b"/>\n  ^', 'a'],
  ['forward-slash in opening tag not followed by >.', '<a / b="c"/>\n   ^', 'a'],
  ['attribute without value.', '<a b></a>\n   ^', 'a'],
  ['attribute without value.', '<a b c="d"/>\n   ^', 'a'],
  ['unquoted attribute value.', '<a b=c/>\n     ^', 'a'],
  ['no whitespace between attributes.', '<a b="c"d="e"/>\n        ^', 'a'],
  ['disallowed character in tag name', '<a>1 < 2</a>\n     ^', 'a'],
  ['disallowed character in closing tag.', '<a></a b>\n   ^^^', 'a'],
  ['weird empty close tag.', '<a></></a>\n   ^^\n      ^^^^', 'a'],
  ['unexpected close tag.', '<a><b></a>\n    ^', 'a(b)'],
  ['unmatched closing tag: b.', '<a/></b>\n    ^^^^', 'a'],
  ['disallowed character in processing instruction name.', '<a><?b!?></a>\n   ^^^^', 'a'],
  ['disallowed character in processing instruction name.', '<a><?1?></a>\n   ^^^', 'a'],
  ['processing instruction without a target.', '<a><? b?></a>\n   ^^', 'a'],
  ['an XML declaration must be at the start of the document.', '<!-- --><?xml version="1.0"?><a/>\n        ^^^^^', 'a'],
  ['the XML declaration must appear at the start of the document.', '<?XML version="1.0"?><a/>\n^^^^^', 'a'],
  ['XML declaration is incomplete.', '<?xml version="1.0?><a/>\n^^^^^', 'a'],
  ['XML declaration is incomplete.', '<?xml version ?><a/>\n^^^^^', 'a'],
  ['XML declaration must contain a version.', '<?xml ?><a/>\n^^^^^', 'a'],
  ['The character ? is disallowed anywhere in XML declarations.', '<?xml version="1.0" ? ?><a/>\n^^^^^', 'a'],
  ['expected the name version.', '<?xml v="1.0"?><a/>\n^^^^^', 'a'],
  ['expected one of version', '<?xml encoding="UTF-8"?><a/>\n^^^^^', 'a'],
  ['value required.', '<?xml version "1.0"?><a/>\n^^^^^', 'a'],
  ['value must be quoted.', '<?xml version=1.0 ?><a/>\n^^^^^', 'a'],
  ['whitespace required.', '<?xml version="1.0"encoding="UTF-8"?><a/>\n^^^^^', 'a'],
  ['version number must match /^1\\.[0-9]+$/.', '<?xml version="2.0"?><a/>\n^^^^^', 'a'],
  ['encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/.', '<?xml version="1.0" encoding="-"?><a/>\n^^^^^', 'a'],
  ['standalone value must match "yes" or "no".', '<?xml version="1.0" standalone="maybe"?><a/>\n^^^^^', 'a'],
  ['disallowed character.', '<a>\u0001</a>\n   ^', 'a'],
  ['disallowed character.', '<a b="<"/>\n      ^', 'a'],
  ['undefined entity.', '<a>&b;</a>\n   ^^^', 'a'],
  ['malformed character entity.', '<a>&#0;</a>\n   ^^^^', 'a'],
  ['the string "]]>" is disallowed in char data.', '<a>]]></a>\n   ^^^', 'a'],
  ['text data outside of root node.', '<a/>b\n    ^', 'a'],
  ['documents may contain only one root.', '<a/><b/>\n     ^', 'a b'],
  ['inappropriately located doctype declaration.', '<a/><!DOCTYPE a>\n    ^^^^^^^^^', 'a'],
];

/** Messages that cannot come: what causes them is blanked out before, not asked of saxes, or looked for at the end of the text. */
const never = [
  'cannot write after close',
  'malformed comment.',
  'empty entity name.',
  'disallowed character in entity name.',
  'incorrect syntax.',
  'document must contain a root element.',
  'unclosed tag',
  'unexpected end.',
  'duplicate attribute',
  // The states these come from are never reached.
  'did not expect any more name/value pairs.',
  'processing instructions are not allowed before root.',
];

/** Messages of the namespace support of saxes, which is not switched on. */
const namespaces = ['must be bound to', 'may not be set to', 'may not assign', 'invalid attempt to undefine', 'malformed name', 'may not have \\"xmlns\\"', 'unbound namespace prefix'];

const source = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve('saxes'), 'utf8');

describe('The messages of saxes', () => {
  for (const [message, notation, outline] of broken) {
    it(`"${message}" becomes one problem: ${notation.split('\n')[0]!}`, () => {
      const messages: string[] = [];
      const parser = new SaxesParser({ position: false });
      parser.on('error', (error) => messages.push(error.message));
      parser.write(notation.split('\n')[0]!);
      assert.equal(messages[0], message, 'saxes says so');
      assert.notEqual(reactionTo(message), undefined);
      check(notation, outline);
    });
  }

  it('are all known', () => {
    const written = [...source.matchAll(/\bfail\([^;]*?(["`])((?:\\.|(?!\1)[^\\])+)\1/gs)].map((match) => match[2]!.replaceAll('\\"', '"').replaceAll('\\\n', ''));
    assert.ok(written.length > 30);
    const unknown = written
      .map((message) => message.replace(/\$\{.*/s, ''))
      .filter((message) => reactionTo(message) === undefined && ![...never, ...namespaces.map((part) => part.replaceAll('\\"', '"'))].some((known) => message.includes(known)));
    assert.deepEqual(unknown, []);
  });
});
