import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { calculationArc, calculationLink, concept, labels, locator, plan, presentationArc, presentationLink } from '../../taxonomy';

/** A plan that sums Cash into Assets with this arc. */
function summed(...arc: readonly string[]): string {
  return plan([concept('Assets'), concept('Cash')], calculationLink(locator('Assets'), locator('Cash'), ...arc), labels(['Assets', 'Cash']));
}

describe('weight-not-a-number finds', () => {
  it('a weight in words', () =>
    checkFindings(
      summed(
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" weight="one"/>',
        '                                                                                                                                                  ^^^ error weight-not-a-number: The weight "one" is not a decimal number.',
      ),
    ));

  it('an exponent, which a decimal has not', () =>
    checkFindings(
      summed(
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" weight="1e0"/>',
        '                                                                                                                                                  ^^^ weight-not-a-number',
      ),
    ));

  it('a decimal comma', () =>
    checkFindings(
      summed(
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" weight="1,0"/>',
        '                                                                                                                                                  ^^^ weight-not-a-number',
      ),
    ));

  it('an empty weight, with its quotes', () =>
    checkFindings(
      summed(
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" weight=""/>',
        '                                                                                                                                                 ^^ weight-not-a-number',
      ),
    ));

  for (const weight of ['1 0', '--1', '.', '+', 'INF', '−1']) {
    it(`"${weight}"`, () => checkCodes(summed(calculationArc('Assets', 'Cash', { weight })), 'weight-not-a-number', 'error xmlSchema:valueError'));
  }
});

describe('weight-not-a-number is silent on', () => {
  for (const weight of ['1', '+1', '1.', '01.0', '.5', ' 1 ']) {
    it(`"${weight}"`, () => checkFindings(summed(calculationArc('Assets', 'Cash', { weight }))));
  }

  it('an arc without weight, which is another finding', () =>
    checkFindings(summed('<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash"/>'), { ignore: ['weight-missing'] }));

  it('a weight on an arc that is no summation', () =>
    checkFindings(plan([concept('Assets'), concept('Cash')], presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash', { rest: 'weight="one"' })), labels(['Assets', 'Cash'])), { ignore: ['unknown-attribute'] }));
});
