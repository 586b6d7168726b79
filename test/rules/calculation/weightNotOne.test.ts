import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFindings, findingsOf } from '../../fixture';
import { calculationArc, calculationLink, concept, labels, locator, plan } from '../../taxonomy';

/** A plan of a total and an item, added with this arc. */
function calculation(...lines: readonly string[]): string {
  return plan([concept('Assets'), concept('Cash')], labels(['Assets', 'Cash']), calculationLink(locator('Assets'), locator('Cash'), ...lines));
}

describe('weight-not-one finds', () => {
  it('a weight of a half', () =>
    checkFindings(
      calculation(
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="1" weight="0.5"/>',
        '                                                                                                                                                            ^^^ error weight-not-one: The SEC accepts no weight but 1 and -1; this one is 0.5. Write 1,',
      ),
      { profile: 'sec' },
    ));

  it('a weight of minus two', () =>
    checkFindings(
      calculation(
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="1" weight="-2.0"/>',
        '                                                                                                                                                            ^^^^ weight-not-one: this one is -2.0. Write -1,',
      ),
      { profile: 'sec', ignore: ['weight-against-balance'] },
    ));
});

describe('weight-not-one is silent on', () => {
  for (const weight of ['1', '+1', '1.0', '01.', '-1', '-1.000']) {
    it(`a weight of ${weight}`, () => checkFindings(calculation(calculationArc('Assets', 'Cash', { weight })), { profile: 'sec', ignore: ['weight-against-balance'] }));
  }

  it('weights that are other findings', () => checkFindings(calculation(calculationArc('Assets', 'Cash', { weight: '0.0' }), calculationArc('Cash', 'Assets', { weight: 'half' })), { profile: 'sec', ignore: ['weight-zero', 'weight-not-a-number', 'directed-cycle'] }));

  for (const profile of ['xbrl', 'esef'] as const) {
    it(`a weight of 0.5 where the SEC has no say: ${profile}`, () => checkFindings(calculation(calculationArc('Assets', 'Cash', { weight: '0.5' })), { profile, ignore: ['separate-linkbases'] }));
  }
});

describe('weight-not-one has a code', () => {
  it('of the filer manual', async () => {
    const found = (await findingsOf(calculation(calculationArc('Assets', 'Cash', { weight: '0.5' })), { profile: 'sec' })).filter(({ rule }) => rule.id === 'weight-not-one');
    assert.deepEqual(found.map(({ severity, code }) => `${severity} ${code}`), ['error EFM.6.14.02']);
  });
});
