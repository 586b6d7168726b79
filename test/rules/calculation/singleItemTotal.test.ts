import { describe, it } from 'node:test';
import { checkFindings, checkCodes } from '../../fixture';
import { arcroleRef2023, calculationArc, calculationLink, concept, labels, locator, plan, summationItem2003, summationItem2023 } from '../../taxonomy';

const names = ['Assets', 'Cash', 'Receivables'];

/** A plan with a calculation of these arcs. */
function calculation(...lines: readonly string[]): string {
  return plan(names.map((name) => concept(name)), arcroleRef2023, labels(names), calculationLink(...names.map((name) => locator(name)), ...lines));
}

describe('single-item-total finds', () => {
  it('a total of one item', () =>
    checkFindings(
      calculation(
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="1" weight="1"/>',
        '                                                                                                                  ^^^^^^ hint single-item-total: Cash is the only item of the total Assets in this role.',
      ),
    ));

  it('a total whose second item is prohibited', () =>
    checkFindings(
      plan(
        names.map((name) => concept(name)),
        labels(names),
        calculationLink(
          ...names.map((name) => locator(name)),
          '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="1" weight="1"/>',
          '                                                                                                                  ^^^^^^ single-item-total',
          calculationArc('Assets', 'Receivables', { order: '2' }),
        ),
        calculationLink(locator('Assets'), locator('Receivables'), calculationArc('Assets', 'Receivables', { order: '2', rest: 'use="prohibited" priority="1"' })),
      ),
    ));
});

describe('single-item-total is silent on', () => {
  const hints = ['single-item-total'];

  it('a total of two items', () => checkFindings(calculation(calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Receivables', { order: '2' })), { hints }));

  it('a total whose second item hangs on an arc that leads nowhere', () => checkFindings(calculation(calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Receivable', { order: '2' })), { hints, ignore: ['arc-end'] }));

  it('a total whose second item hangs on an arc with a misspelt arcrole, which is another finding', () =>
    checkFindings(calculation(calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Receivables', { order: '2', arcrole: summationItem2003.replace('summation', 'sumation') })), { hints, ignore: ['missing-arcrole-ref'] }));

  it('a total whose second item has the other arcrole', () =>
    checkFindings(calculation(calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Receivables', { order: '2', arcrole: summationItem2023 })), { hints, ignore: ['mixed-summation'] }));
});

describe('single-item-total has a code', () => {
  it('of its own, and is a hint', () => checkCodes(calculation(calculationArc('Assets', 'Cash')), 'single-item-total', 'hint single-item-total'));
});
