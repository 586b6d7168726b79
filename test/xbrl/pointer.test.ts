import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { URI } from 'vscode-uri';
import { canonicalUri, resolvePointer } from '../../server/xbrl/pointer';

/** A URI like those of taxonomies, with a few of its pieces spoilt. */
const uri = fc
  .tuple(
    fc.constantFrom('http://', 'https://', 'file://'),
    fc.array(fc.constantFrom('www.', 'xbrl.', 'a-b.', 'x1.'), { maxLength: 3 }),
    fc.constantFrom('org', 'example', 'com'),
    fc.array(fc.constantFrom('/2025', '/a_b', '/plan.xsd', '/c~d', '/-e'), { minLength: 1, maxLength: 4 }),
    fc.array(fc.tuple(fc.nat(20), fc.constantFrom('', 'Org', 'xn--', '1', '.', '..', '/', '-', '--', '%20', ' ', 'ü', ':80', ':', '?a', '#a', '@', '\\', '|', 'C:', '/./', '/../', '\t')), { maxLength: 2 }),
  )
  .map(([scheme, labels, last, segments, spoils]) => {
    const pieces: string[] = [scheme, ...(scheme === 'file://' ? [] : [...labels, last]), ...segments];
    for (const [at, spoil] of spoils) pieces.splice(1 + (at % pieces.length), 0, spoil);
    return pieces.join('');
  });

function byLibrary(text: string): string {
  try {
    return URI.parse(text, true).toString();
  } catch {
    return text;
  }
}

function resolvedByLibrary(file: string, base: string): string | undefined {
  try {
    return byLibrary(new URL(file, base).href);
  } catch {
    return undefined;
  }
}

describe('The canonical form of a URI', () => {
  for (const text of ['http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd', 'https://a-b.example/c/d_e~f.g.xsd', 'file:///c/plan.xsd']) {
    it(`is that of ${text} itself`, () => assert.equal(canonicalUri(text), text));
  }

  it('is what VS Code writes, also where nobody asks it', () => {
    fc.assert(fc.property(uri, (text) => canonicalUri(text) === byLibrary(text)), { numRuns: 20_000 });
  });
});

describe('A reference', () => {
  it('leads where URL parsers say, also where nobody asks them', () => {
    const base = 'http://www.harborferries.example/2025/plan.xsd';
    fc.assert(
      fc.property(uri.filter((text) => !text.includes('#')), (text) => resolvePointer(text, base)?.url === resolvedByLibrary(text.trim(), base)),
      { numRuns: 20_000 },
    );
  });
});
