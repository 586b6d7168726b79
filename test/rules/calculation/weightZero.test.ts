import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { calculationArc, calculationLink, concept, labels, locator, plan, presentationArc, presentationLink } from '../../taxonomy';

/** A plan that sums Cash into Assets with this arc. */
function summed(...arc: readonly string[]): string {
  return plan([concept('Assets'), concept('Cash')], calculationLink(locator('Assets'), locator('Cash'), ...arc), labels(['Assets', 'Cash']));
}

describe('weight-zero finds', () => {
  it('a weight of 0, and says nothing of balances', () =>
    checkFindings(
      summed(
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" weight="0"/>',
        '                                                                                                                                                  ^ error weight-zero: A weight of 0 takes the item out of the total.',
      ),
    ));

  for (const weight of ['-0', '+0', '0.00', '.0', '00']) {
    it(`"${weight}"`, () => checkCodes(summed(calculationArc('Assets', 'Cash', { weight })), 'weight-zero', 'error xbrl.5.2.5.2.1:zeroWeight'));
  }
});

describe('weight-zero is silent on', () => {
  it('a weight close to zero', () => checkFindings(summed(calculationArc('Assets', 'Cash', { weight: '0.000000000000000000000001' }))));

  it('a text that is no number, which is another finding', () => checkFindings(summed(calculationArc('Assets', 'Cash', { weight: 'zero' })), { ignore: ['weight-not-a-number'] }));

  it('a weight on an arc that is no summation', () =>
    checkFindings(plan([concept('Assets'), concept('Cash')], presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash', { rest: 'weight="0"' })), labels(['Assets', 'Cash'])), { ignore: ['unknown-attribute'] }));
});
