import { describe, it } from 'node:test';
import { checkFindings, checkCodes } from '../../fixture';
import { calculationArc, calculationLink, concept, labels, locator, plan, presentationArc, presentationLink, summationItem2023 } from '../../taxonomy';

const cashAgain = '<link:loc xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="Cash_2"/>';

/** A plan of Assets and Cash, which has two locators, with a calculation of these arcs. */
function calculation(...lines: readonly string[]): string {
  return plan([concept('Assets'), concept('Cash')], labels(['Assets', 'Cash']), calculationLink(locator('Assets'), locator('Cash'), cashAgain, ...lines));
}

describe('duplicate-summation finds', () => {
  it('an item that is added a second time with another order', () =>
    checkFindings(
      calculation(
        calculationArc('Assets', 'Cash'),
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash_2" order="2" weight="1"/>',
        '                                                                                                                                    ^^^^^^ warning duplicate-summation: Cash counts more than once in Assets: two arcs of this role add it, with different orders, 2 and 1. Remove one of them.',
      ),
    ));

  it('one that is added and subtracted', () =>
    checkFindings(
      calculation(
        calculationArc('Assets', 'Cash'),
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash_2" order="1" weight="-1"/>',
        '                                                                                                                                    ^^^^^^ duplicate-summation: with different weights, -1 and 1.',
      ),
      { ignore: ['weight-against-balance'] },
    ));

  it('one that another link of the same role adds', () =>
    checkFindings(
      plan(
        [concept('Assets'), concept('Cash')],
        labels(['Assets', 'Cash']),
        calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash')),
        calculationLink(
          locator('Assets'),
          locator('Cash'),
          '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="5" weight="1"/>',
          '                                                                                                                                    ^^^^ duplicate-summation',
        ),
      ),
    ));
});

describe('duplicate-summation is silent on', () => {
  it('an equivalent arc, which is another finding', () => checkFindings(calculation(calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Cash_2', { order: '1.0', weight: '+1' })), { ignore: ['repeated-relationship'] }));

  it('an arc that is prohibited', () => checkFindings(calculation(calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Cash_2', { order: '2', rest: 'use="prohibited"' })), { ignore: ['idle-prohibition'] }));

  it('two arcs between the same two locators, which are forbidden by themselves', () => checkFindings(calculation(calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Cash', { order: '2' })), { ignore: ['duplicate-arc'] }));

  it('the same item in the total of another role', () =>
    checkFindings(
      plan(
        [concept('Assets'), concept('Cash')],
        labels(['Assets', 'Cash']),
        calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash')),
        calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash', { order: '2' })).replace('role/link', 'role/other'),
      ),
      { ignore: ['missing-role-ref'] },
    ));

  it('a child that is presented twice', () =>
    checkFindings(plan([concept('Assets'), concept('Cash')], labels(['Assets', 'Cash']), presentationLink(locator('Assets'), locator('Cash'), cashAgain, presentationArc('Assets', 'Cash'), presentationArc('Assets', 'Cash_2', { order: '2', rest: 'preferredLabel="http://www.xbrl.org/2003/role/label"' })))));
});

describe('duplicate-summation has a code', () => {
  const code = 'calc11e:duplicateCalculationRelationships';

  it('that is a warning under XBRL 2.1 alone, which allows it', () =>
    checkCodes(calculation(calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Cash_2', { order: '2' })), 'duplicate-summation', { xbrl: `warning ${code}`, sec: `error ${code}`, esef: `error ${code}` }));

  it('that is an error in Calculations 1.1', () =>
    checkCodes(
      calculation(calculationArc('Assets', 'Cash', { arcrole: summationItem2023 }), calculationArc('Assets', 'Cash_2', { order: '2', arcrole: summationItem2023 })),
      'duplicate-summation',
      `error ${code}`,
    ));
});
