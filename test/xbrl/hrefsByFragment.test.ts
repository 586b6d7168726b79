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
