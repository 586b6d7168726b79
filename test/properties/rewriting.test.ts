import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { openProject } from '../fixture';
import { root } from '../sharedFolder';
import { rewrite, split, type Style } from './rewriting';

// The two defects that are in the text itself stay out: what is written anew has to be well-formed.
const sample = fs
  .readFileSync(path.join(root, 'samples', 'harbor-plan-with-defects', 'hbr-20251231.xsd'), 'utf8')
  .replace(/(defect: xml-syntax -->[^]*?)&(?!\w+;)/, '$1&amp;')
  .replace('\u2019', "'");

/** A shuffle that a number decides. */
function shuffled(seed: number): <T>(items: readonly T[]) => readonly T[] {
  return (items) => {
    const result = [...items];
    let state = seed;
    for (let last = result.length - 1; last > 0; last--) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      const other = state % (last + 1);
      [result[last], result[other]] = [result[other]!, result[last]!];
    }
    return result;
  };
}

const style: fc.Arbitrary<Style> = fc.record({
  prefixSuffix: fc.constantFrom('', '-x', '2'),
  order: fc.nat().map((seed): Style['order'] => shuffled(seed)),
  quote: fc.constantFrom('"', "'"),
  separator: fc.constantFrom(' ', '\n    ', '  \t'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  endTags: fc.boolean(),
});

/** The SEC's rules that are about prefixes and files. */
const aboutStyle: ReadonlySet<string> = new Set(['element-id', 'mixed-linkbase']);

/** The findings of a project: rule, code, severity, message, and the underlined text, without what the style decides. */
async function findings(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { service } = await openProject('-- nothing.xml\n', { profile: 'sec' });
  for (const [file, text] of Object.entries(files)) service.setText(`file:///project/${file}`, text);
  await service.settle();
  return service.documents
    .flatMap((uri) => service.diagnose(uri))
    .filter(({ rule }) => !aboutStyle.has(rule.id))
    .map(({ rule, code, severity, message, document, range }) => `${rule.id} ${code} ${severity} ${plain(message)} [${plain(document.xml.text.slice(range.start, range.end))}]`)
    .toSorted();
}

function plain(text: string): string {
  return text.replace(/\b(link|xsd|hbr|xlink|xbrli|xbrldt)(-x|2)?:/g, '$1:').replaceAll(/&quot;|&apos;|"|'/g, '"').replaceAll(/\s+/g, ' ');
}

describe('How a taxonomy is written', () => {
  it('in which white space, prefixes, quotes, line ends and order of attributes, never changes what is found', async () => {
    const expected = await findings({ 'hbr-20251231.xsd': sample });
    assert.ok(expected.length > 15, `${expected.length} findings`);
    await fc.assert(
      fc.asyncProperty(style, async (chosen) => {
        assert.deepEqual(await findings({ 'hbr-20251231.xsd': rewrite(sample, chosen) }), expected);
      }),
      { numRuns: 40 },
    );
  });

  it('in one file or several, never changes what is found', async () => {
    const { schema, linkbase } = split(sample, 'hbr-20251231_lnk.xml');
    assert.deepEqual(await findings({ 'hbr-20251231.xsd': schema, 'hbr-20251231_lnk.xml': linkbase }), await findings({ 'hbr-20251231.xsd': sample }));
  });
});
