import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFindings, findingsOf } from '../../fixture';
import { calculationArc, calculationLink, concept, labels, locator, plan, presentationArc, presentationLink } from '../../taxonomy';

/** A plan that presents Cash and Receivables below Assets by these arcs. */
function presented(...lines: readonly string[]): string {
  return plan(
    [concept('Assets'), concept('Cash'), concept('Receivables')],
    labels(['Assets', 'Cash', 'Receivables']),
    presentationLink(locator('Assets'), locator('Cash'), locator('Receivables'), '<link:loc xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="Cash_2"/>', ...lines),
  );
}

describe('equal-order finds', () => {
  it('two children of one order', () =>
    checkFindings(
      presented(
        presentationArc('Assets', 'Cash', { order: '2' }),
        '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="Receivables" order="2.0"/>',
        '                                                                                                                                                       ^^^ error equal-order: Receivables and Cash have the same order below Assets, 2.0. Give each child an order of its own.',
      ),
      { profile: 'sec' },
    ));

  it('one child twice, with different labels but one order', () =>
    checkFindings(
      presented(
        presentationArc('Assets', 'Cash'),
        '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="Cash_2" order="1" preferredLabel="http://www.xbrl.org/2003/role/label"/>',
        '                                                                                                                                                  ^ equal-order',
      ),
      { profile: 'sec' },
    ));
});

describe('equal-order is silent on', () => {
  it('orders that differ, by however little', () => checkFindings(presented(presentationArc('Assets', 'Cash', { order: '0' }), presentationArc('Assets', 'Receivables', { order: '0.001' })), { profile: 'sec' }));

  it('children of different parents', () => checkFindings(presented(presentationArc('Assets', 'Cash'), presentationArc('Cash', 'Receivables')), { profile: 'sec' }));

  it('arcs that leave the order out', () =>
    checkFindings(presented(presentationArc('Assets', 'Cash').replace(' order="1"', ''), presentationArc('Assets', 'Receivables')), { profile: 'sec', ignore: ['order-missing'] }));

  it('equal orders in a calculation', () =>
    checkFindings(
      plan([concept('Assets'), concept('Cash'), concept('Receivables')], labels(['Assets', 'Cash', 'Receivables']), calculationLink(locator('Assets'), locator('Cash'), locator('Receivables'), calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Receivables'))),
      { profile: 'sec' },
    ));

  for (const profile of ['xbrl', 'esef'] as const) {
    it(`equal orders where the SEC has no say: ${profile}`, () => checkFindings(presented(presentationArc('Assets', 'Cash'), presentationArc('Assets', 'Receivables')), { profile, ignore: ['separate-linkbases'] }));
  }
});

describe('equal-order has a code', () => {
  it('of the filer manual', async () => {
    const found = (await findingsOf(presented(presentationArc('Assets', 'Cash'), presentationArc('Assets', 'Receivables')), { profile: 'sec' })).filter(({ rule }) => rule.id === 'equal-order');
    assert.deepEqual(found.map(({ severity, code }) => `${severity} ${code}`), ['error EFM.6.12.02']);
  });
});
