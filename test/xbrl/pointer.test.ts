import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { URI } from 'vscode-uri';
import { canonicalUri, resolvePointer } from '../../server/xbrl/pointer';

/** Much that URIs are made of, and little else. */
const uri = fc
  .tuple(fc.constantFrom('http://', 'https://', 'file://', 'file:///', 'xbrl-package:/', ''), fc.array(fc.constantFrom('www', 'xbrl', 'Org', 'org', 'xn--', '1', '.', '..', '/', '//', '-', '_', '~', '%20', ' ', 'ü', ':', ':80', '?', 'a.xsd', '@', '\\', '|', 'C:'), { maxLength: 8 }))
  .map(([start, parts]) => start + parts.join(''));

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
      fc.property(uri.filter((text) => text.trim() !== ''), (text) => resolvePointer(text, base)?.url === resolvedByLibrary(text.trim(), base)),
      { numRuns: 20_000 },
    );
  });
});
