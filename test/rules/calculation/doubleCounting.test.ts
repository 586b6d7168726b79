import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFindings, checkCodes, findingsOf } from '../../fixture';
import { calculationArc, calculationLink, concept, labels, locator, plan } from '../../taxonomy';

const names = ['Assets', 'CurrentAssets', 'LiquidAssets', 'Cash', 'Bank'];

/** A plan with a calculation of these arcs. */
function calculation(...lines: readonly string[]): string {
  return plan(names.map((name) => concept(name)), labels(names), calculationLink(...names.map((name) => locator(name)), ...lines));
}

describe('double-counting finds', () => {
  it('an item of a total that is part of its subtotal too', () =>
    checkFindings(
      calculation(
        calculationArc('Assets', 'CurrentAssets'),
        calculationArc('CurrentAssets', 'Cash'),
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="2" weight="1"/>',
        '                                                                                                                                    ^^^^ warning double-counting: Cash counts 2 times in Assets: as its item, and again through CurrentAssets. Remove one of the arcs, unless this is meant.',
      ),
    ));

  it('one that a subtotal far below adds again', () =>
    checkFindings(
      calculation(
        calculationArc('Assets', 'CurrentAssets'),
        calculationArc('CurrentAssets', 'LiquidAssets'),
        calculationArc('LiquidAssets', 'Cash'),
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="2" weight="1"/>',
        '                                                                                                                                    ^^^^ double-counting: again through LiquidAssets',
      ),
    ));

  it('one that is subtracted twice', () =>
    checkFindings(
      calculation(
        calculationArc('Assets', 'CurrentAssets', { weight: '-1' }),
        calculationArc('CurrentAssets', 'Cash'),
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="2" weight="-1"/>',
        '                                                                                                                                    ^^^^ double-counting: Cash counts -2 times in Assets',
      ),
      { ignore: ['weight-against-balance'] },
    ));

  it('an item of two subtotals, which weighs less', () =>
    checkFindings(
      calculation(
        calculationArc('Assets', 'CurrentAssets'),
        calculationArc('Assets', 'LiquidAssets', { order: '2' }),
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="CurrentAssets" xlink:to="Cash" order="1" weight="1"/>',
        '                                                                                                                                           ^^^^ hint double-counting: Cash counts 2 times in Assets, through CurrentAssets, LiquidAssets. If that is not meant, remove one of the arcs.',
        calculationArc('LiquidAssets', 'Cash'),
      ),
    ));

  it('all that two subtotals have in common, once', () =>
    checkFindings(
      calculation(
        calculationArc('Assets', 'CurrentAssets'),
        calculationArc('Assets', 'LiquidAssets', { order: '2' }),
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="CurrentAssets" xlink:to="Cash" order="1" weight="1"/>',
        '                                                                                                                                           ^^^^ double-counting: Cash, Bank count 2 times in Assets',
        calculationArc('CurrentAssets', 'Bank', { order: '2' }),
        calculationArc('LiquidAssets', 'Cash'),
        calculationArc('LiquidAssets', 'Bank', { order: '2' }),
      ),
    ));

  it('the item that is counted twice, not what it consists of', () =>
    checkFindings(
      calculation(
        calculationArc('Assets', 'CurrentAssets'),
        calculationArc('CurrentAssets', 'Cash'),
        calculationArc('Cash', 'Bank'),
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="2" weight="1"/>',
        '                                                                                                                                    ^^^^ double-counting: Cash counts',
      ),
    ));

  it('the total in which the ways part, not those above it', () =>
    checkFindings(
      calculation(
        calculationArc('Assets', 'CurrentAssets'),
        calculationArc('CurrentAssets', 'LiquidAssets'),
        calculationArc('LiquidAssets', 'Cash'),
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="CurrentAssets" xlink:to="Cash" order="2" weight="1"/>',
        '                                                                                                                                           ^^^^ double-counting: Cash counts 2 times in CurrentAssets',
      ),
    ));

  it('and points at every arc that adds it', async () => {
    const [finding] = (await findingsOf(calculation(calculationArc('Assets', 'CurrentAssets'), calculationArc('CurrentAssets', 'Cash'), calculationArc('Assets', 'Cash', { order: '2' })))).filter(({ rule }) => rule.id === 'double-counting');
    assert.deepEqual(finding?.related.map(({ document, range, message }) => [document.xml.text.slice(range.start, range.end), message]), [['Cash', 'Cash is part of CurrentAssets']]);
  });
});

describe('double-counting is silent on', () => {
  const hints = ['double-counting'];

  it('an item that one way adds and another takes away: T = A - B, A = B + C', () =>
    checkFindings(calculation(calculationArc('Assets', 'CurrentAssets'), calculationArc('CurrentAssets', 'Cash'), calculationArc('CurrentAssets', 'Bank', { order: '2' }), calculationArc('Assets', 'Cash', { order: '2', weight: '-1' })), { hints, ignore: ['weight-against-balance'] }));

  it('two halves', () => checkFindings(calculation(calculationArc('Assets', 'CurrentAssets'), calculationArc('CurrentAssets', 'Cash', { weight: '0.5' }), calculationArc('Assets', 'Cash', { order: '2', weight: '0.5' })), { hints }));

  it('weights that make exactly one, though not in binary: 2.2 - 1.2', () =>
    checkFindings(calculation(calculationArc('Assets', 'CurrentAssets', { weight: '2.2' }), calculationArc('CurrentAssets', 'Cash'), calculationArc('Assets', 'Cash', { order: '2', weight: '-1.2' })), { hints, ignore: ['weight-against-balance'] }));

  it('a weight of two by one way alone', () => checkFindings(calculation(calculationArc('Assets', 'CurrentAssets', { weight: '2' }), calculationArc('CurrentAssets', 'Cash')), { hints }));

  it('ways in different roles', () =>
    checkFindings(
      plan(
        names.map((name) => concept(name)),
        labels(names),
        calculationLink(locator('Assets'), locator('CurrentAssets'), locator('Cash'), calculationArc('Assets', 'CurrentAssets'), calculationArc('CurrentAssets', 'Cash')),
        calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash')).replace('role/link', 'role/other'),
      ),
      { hints, ignore: ['missing-role-ref'] },
    ));

  it('two arcs between the same two, which is another finding', () =>
    checkFindings(calculation(calculationArc('Assets', 'Cash'), '<link:loc xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="Cash_2"/>', calculationArc('Assets', 'Cash_2', { order: '2' })), { hints, ignore: ['duplicate-summation'] }));

  it('an arc that is prohibited', () =>
    checkFindings(
      plan(
        names.map((name) => concept(name)),
        labels(names),
        calculationLink(...names.map((name) => locator(name)), calculationArc('Assets', 'CurrentAssets'), calculationArc('CurrentAssets', 'Cash'), calculationArc('Assets', 'Cash', { order: '2' })),
        calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash', { order: '2', rest: 'use="prohibited" priority="1"' })),
      ),
      { hints },
    ));

  it('what lies on a circle, which is another finding', () =>
    checkFindings(calculation(calculationArc('Assets', 'CurrentAssets'), calculationArc('CurrentAssets', 'Assets'), calculationArc('CurrentAssets', 'Cash'), calculationArc('Assets', 'Cash', { order: '2' })), { hints, ignore: ['directed-cycle'] }));

  it('weights that are missing or no number', () =>
    checkFindings(calculation(calculationArc('Assets', 'CurrentAssets'), calculationArc('CurrentAssets', 'Cash', { weight: 'one' }), calculationArc('Assets', 'Cash', { order: '2' })), { hints, ignore: ['weight-not-a-number'] }));
});

describe('double-counting has a code', () => {
  it('of its own', () => checkCodes(calculation(calculationArc('Assets', 'CurrentAssets'), calculationArc('CurrentAssets', 'Cash'), calculationArc('Assets', 'Cash', { order: '2' })), 'double-counting', 'warning double-counting'));
});

describe('double-counting is bounded', () => {
  /** Levels of two subtotals each, every one the sum of both below it: the ways double with each level. */
  function ladder(levels: number): string {
    const all = Array.from({ length: levels }, (_, level) => [`A${level}`, `B${level}`] as const);
    const arcs = all.slice(1).flatMap(([a, b], level) => all[level]!.flatMap((from) => [calculationArc(from, a), calculationArc(from, b, { order: '2' })]));
    const ladderNames = all.flat();
    return plan(ladderNames.map((name) => concept(name)), labels(ladderNames), calculationLink(...ladderNames.map((name) => locator(name)), ...arcs));
  }

  it('where there are more ways than anyone could walk', async () => {
    const found = (await findingsOf(ladder(200))).filter(({ rule }) => rule.id === 'double-counting');
    assert.ok(found.length > 0 && found.length < 1000, `${found.length} findings`);
  });
});
