import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFindings, checkCodes, findingsOf } from '../../fixture';
import { calculationArc, calculationLink, concept, labels, locator, plan, presentationArc, presentationLink } from '../../taxonomy';

/** A plan of the instants Assets and Cash and the durations Income and Fees, with a calculation of these arcs. */
function calculation(...lines: readonly string[]): string {
  const names = ['Assets', 'Cash', 'Income', 'Fees'];
  return plan(
    [concept('Assets'), concept('Cash'), concept('Income', { periodType: 'duration' }), concept('Fees', { periodType: 'duration' })],
    labels(names),
    calculationLink(...names.map((name) => locator(name)), ...lines),
  );
}

describe('instant-with-duration finds', () => {
  it('an item of another period type than its total', () =>
    checkFindings(
      calculation(
        calculationArc('Assets', 'Cash'),
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Fees" order="2" weight="1"/>',
        '                                                                                                                                    ^^^^ warning instant-with-duration: Fees is of period type duration, its total Assets of period type instant: their values never add up in one context.',
      ),
    ));

  it('a total of another period type than all its items, once', () =>
    checkFindings(
      calculation(
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Cash" xlink:to="Income" order="1" weight="1"/>',
        '                                                                                                                  ^^^^ instant-with-duration: The total Cash is of period type instant, its items are of period type duration',
        calculationArc('Cash', 'Fees', { order: '2' }),
      ),
    ));

  it('and points at both declarations', async () => {
    const [finding] = (await findingsOf(calculation(calculationArc('Assets', 'Fees')))).filter(({ rule }) => rule.id === 'instant-with-duration');
    assert.deepEqual(finding?.related.map(({ document, range, message }) => [document.xml.text.slice(range.start, range.end), message]), [
      ['Assets', 'Assets is declared here'],
      ['Fees', 'Fees is declared here'],
    ]);
  });
});

describe('instant-with-duration is silent on', () => {
  it('instants among themselves, and durations', () => checkFindings(calculation(calculationArc('Assets', 'Cash'), calculationArc('Income', 'Fees'))));

  it('an item of a taxonomy that is not available', () =>
    checkFindings(calculation('<link:loc xlink:type="locator" xlink:href="http://base.example/base.xsd#base_Fees" xlink:label="base_Fees"/>', calculationArc('Assets', 'base_Fees')), { ignore: ['missing-taxonomy'] }));

  it('a presentation, where a roll forward has both', () =>
    checkFindings(plan([concept('Assets'), concept('Fees', { periodType: 'duration' })], labels(['Assets', 'Fees']), presentationLink(locator('Assets'), locator('Fees'), presentationArc('Assets', 'Fees')))));
});

describe('instant-with-duration has a code', () => {
  it('for each profile', () =>
    checkCodes(calculation(calculationArc('Assets', 'Fees')), 'instant-with-duration', { xbrl: 'warning instant-with-duration', sec: 'error EFM.6.14.03', esef: 'warning instant-with-duration' }));
});
