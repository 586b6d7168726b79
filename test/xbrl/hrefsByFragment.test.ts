import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { HrefsByFragment } from '../../server/xbrl/hrefsByFragment';
import { fragmentOf } from '../../server/xbrl/pointer';

/** The hrefs with a fragment, as they are written; with it, those in a scheme. */
function find(hrefs: readonly string[], fragment: string): { readonly found: readonly string[]; readonly schemes: readonly string[] } {
  const sorted = HrefsByFragment.sort(hrefs.map((_, number) => number), { string: (number) => hrefs[number]! });
  const written = (numbers: ArrayLike<number>) => Array.from(numbers, (number) => hrefs[number]!);
  return { found: written(sorted.withFragment(fragment)), schemes: written(sorted.schemes) };
}

const letters = 5;

/** Pairs of texts of so many letters that each lead the hash from where it is to the same number: they make 2 ** count fragments of one hash. */
function pairsOfOneHash(count: number): readonly (readonly [string, string])[] {
  let state = letters * count;
  return Array.from({ length: count }, () => {
    const byState = new Map<number, string>();
    for (let number = 26 ** letters; ; number++) {
      const text = number.toString(26).slice(-letters);
      let reached = state;
      for (let index = 0; index < letters; index++) reached = Math.imul(reached ^ text.charCodeAt(index), 0x01_00_01_93);
      const earlier = byState.get(reached);
      byState.set(reached, text);
      if (earlier === undefined) continue;
      state = reached;
      return [earlier, text] as const;
    }
  });
}

describe('Hrefs by their fragment', () => {
  const hrefs = ['plan.xsd#hbr_Cash', 'plan.xsd#hbr_Ships', 'base.xsd#hbr_Cash', 'base.xsd', '#hbr_Sh%69ps', 'plan.xsd#element(/1/2)', ' #hbr_Cash '];

  it('are all that end with it, however it is written, in the order of their numbers', () => {
    assert.deepEqual(find(hrefs, 'hbr_Cash').found, ['plan.xsd#hbr_Cash', 'base.xsd#hbr_Cash', ' #hbr_Cash ']);
    assert.deepEqual(find(hrefs, 'hbr_Ships').found, ['plan.xsd#hbr_Ships', '#hbr_Sh%69ps']);
  });

  it('are those without one for an empty one', () => assert.deepEqual(find(hrefs, '').found, ['base.xsd']));

  it('stand apart where they are in a scheme', () => {
    assert.deepEqual(find(hrefs, 'element(/1/2)'), { found: [], schemes: ['plan.xsd#element(/1/2)'] });
  });

  it('are found with few looks at strings, even where somebody has made many fragments of one hash', () => {
    const pairs = pairsOfOneHash(5);
    const fragments = Array.from({ length: 32 }, (_, number) => pairs.map((pair, bit) => pair[(number >> bit) & 1]!).join(''));
    let looks = 0;
    const sorted = HrefsByFragment.sort(fragments.map((_, number) => number), { string: (number) => (looks++, `#${fragments[number]!}`) });
    assert.ok([...sorted.hashes].every((hash) => hash === sorted.hashes[0]), 'They have one hash.');
    looks = 0;
    for (const [number, fragment] of fragments.entries()) assert.deepEqual(sorted.withFragment(fragment), [number]);
    assert.ok(looks < 10 * fragments.length, `${looks} looks`);
  });

  it('are none among none', () => assert.deepEqual(find([], 'hbr_Cash'), { found: [], schemes: [] }));

  it('are the same as a look at each of them finds', () => {
    const fragment = fc.string({ unit: fc.constantFrom('a', 'b', '(', '%', 'ü'), maxLength: 3 });
    fc.assert(
      fc.property(fc.uniqueArray(fragment), fragment, (fragments, wanted) => {
        const all = fragments.map((written) => `plan.xsd#${written}`);
        const isInScheme = (href: string) => fragmentOf(href)!.includes('(');
        const expected = all.filter((href) => !isInScheme(href) && fragmentOf(href) === wanted);
        assert.deepEqual(find(all, wanted), { found: expected, schemes: all.filter(isInScheme) });
      }),
    );
  });
});
