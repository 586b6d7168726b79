// What syntaxes/ adds to the colours of XML, by VS Code's own grammar and tokenizer. npm run test:vscode runs this.
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { before, describe, it } from 'node:test';

const require = createRequire(import.meta.url);
const { INITIAL, parseRawGrammar, Registry } = require('vscode-textmate');
const oniguruma = require('vscode-oniguruma');
const injection = path.resolve(import.meta.dirname, '..', '..', 'syntaxes', 'xbrl.injection.tmLanguage.json');
const files = {
  'text.xml': path.join(import.meta.dirname, 'node_modules', 'code-server', 'lib', 'vscode', 'extensions', 'xml', 'syntaxes', 'xml.tmLanguage.json'),
  'xbrl.injection': injection,
};

describe('The colours of a taxonomy', () => {
  let grammar;

  before(async () => {
    const wasm = fs.readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
    await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
    const registry = new Registry({
      onigLib: Promise.resolve({ createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns), createOnigString: (text) => new oniguruma.OnigString(text) }),
      loadGrammar: async (scope) => (files[scope] ? parseRawGrammar(fs.readFileSync(files[scope], 'utf8'), files[scope]) : undefined),
      getInjections: (scope) => (scope === 'text.xml' ? ['xbrl.injection'] : undefined),
    });
    grammar = await registry.loadGrammar('text.xml');
  });

  /** The pieces of a text that have a scope of ours, with the scope's name but for its end. */
  function coloured(text) {
    let state = INITIAL;
    return text.split('\n').flatMap((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens.flatMap(({ startIndex, endIndex, scopes }) => {
        const own = scopes.find((scope) => scope.endsWith('.xbrl'));
        return own ? [`${line.slice(startIndex, endIndex)} ${own.slice(0, -'.xbrl'.length)}`] : [];
      });
    });
  }

  it('set off the fragment of an href', () => {
    assert.deepEqual(coloured('<link:loc xlink:href="hbr.xsd#hbr_Cash" xlink:label="a#b"/>'), ['# punctuation.separator.fragment', 'hbr_Cash variable.other.constant.fragment']);
    assert.deepEqual(coloured("<link:loc xlink:href='#hbr_Cash'/>"), ['# punctuation.separator.fragment', 'hbr_Cash variable.other.constant.fragment']);
  });

  it('set off the last segment of a role', () => {
    const text = '<link:roleRef roleURI="http://x.example/role/Cover"\n  xlink:href="a.xsd"/>\n<a xlink:role="http://x.example/role/Cover" xlink:arcrole="http://x.example/all" preferredLabel="http://x.example/totalLabel"/>';
    assert.deepEqual(coloured(text), ['Cover', 'Cover', 'all', 'totalLabel'].map((segment) => `${segment} entity.name.type.role`));
  });

  it('set off the numbers of an arc', () => {
    assert.deepEqual(coloured('<a order="1.5" weight="-1" priority=\'2\' use="optional"/>'), ['1.5', '-1', '2'].map((number) => `${number} constant.numeric`));
  });

  it('leave alone what is no number, no role and no reference', () => {
    assert.deepEqual(coloured('<a weight="one" xlink:role="cover" xlink:href="a.xsd" name="1" xmlns="http://x.example/ns#a">#hbr_Cash 1.5</a>'), []);
  });

  it('end where the value ends, whatever is in it', () => {
    assert.deepEqual(coloured('<a xlink:href="#" order=""/><b order="2"/>'), ['2 constant.numeric']);
    assert.deepEqual(coloured('<a xlink:href="#one\n two"/><b order="2"/>'), ['# punctuation.separator.fragment', 'one variable.other.constant.fragment', '2 constant.numeric']);
  });
});
