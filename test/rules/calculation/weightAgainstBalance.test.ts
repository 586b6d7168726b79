import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, findingOf } from '../../fixture';
import { appinfo, arcroleRef2023, calculationArc, calculationLink, concept, file, labels, linkbase, linkbaseRef, locator, plan, schema } from '../../taxonomy';

const declarations = [concept('Assets'), concept('Cash'), concept('Debt', { balance: 'credit' }), concept('Equity', { balance: 'credit' }), concept('Rate', { type: 'xbrli:pureItemType' })];

/** A plan of debits (Assets, Cash), credits (Debt, Equity) and a Rate without balance, with this calculation. */
function calculation(...arcs: readonly string[]): string {
  return plan(declarations, labels(['Assets', 'Cash', 'Debt', 'Equity', 'Rate']), calculationLink(...['Assets', 'Cash', 'Debt', 'Equity', 'Rate'].map((name) => locator(name)), ...arcs));
}

describe('weight-against-balance finds', () => {
  it('a debit that is subtracted from a debit', () =>
    checkFindings(
      calculation(
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" weight="-1"/>',
        '                                                                                                                                                  ^^ error weight-against-balance: Assets is a debit and Cash is a debit, so the weight must be positive. Write 1, or correct a balance.',
      ),
    ));

  it('a credit that is subtracted from a credit', () =>
    checkFindings(
      calculation(
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Equity" xlink:to="Debt" weight="-1.0"/>',
        '                                                                                                                                                  ^^^^ weight-against-balance: Write 1,',
      ),
    ));

  it('a credit that is added to a debit', () =>
    checkFindings(
      calculation(
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Debt" weight="+1"/>',
        '                                                                                                                                                  ^^ weight-against-balance: Assets is a debit and Debt is a credit, so the weight must be negative. Write -1, or correct a balance.',
      ),
    ));

  it('a debit that is added to a credit', () =>
    checkFindings(
      calculation(
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Debt" xlink:to="Cash" weight="0.5"/>',
        '                                                                                                                                                ^^^ weight-against-balance: Write -0.5,',
      ),
    ));

  it('the same in Calculations 1.1', () =>
    checkFindings(
      plan(
        declarations,
        arcroleRef2023,
        labels(['Assets', 'Cash', 'Debt', 'Equity', 'Rate']),
        calculationLink(
          locator('Assets'),
          locator('Debt'),
          '<link:calculationArc xlink:type="arc" xlink:arcrole="https://xbrl.org/2023/arcrole/summation-item" xlink:from="Assets" xlink:to="Debt" weight="1"/>',
          '                                                                                                                                               ^ weight-against-balance',
        ),
      ),
    ));

  it('balances that are declared in another file than the arc', () =>
    checkFindings(
      file('plan.xsd', schema(appinfo(linkbaseRef('plan_cal.xml'), linkbase(labels(['Assets', 'Debt']))), concept('Assets'), concept('Debt', { balance: 'credit' }))) +
        file(
          'plan_cal.xml',
          linkbase(
            calculationLink(
              locator('Assets', 'plan.xsd'),
              locator('Debt', 'plan.xsd'),
              '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Debt" weight="1"/>',
              '                                                                                                                                                  ^ weight-against-balance',
            ),
          ),
        ),
    ));

  it('one of the items that an arc adds through a label of several locators', () =>
    checkFindings(
      calculation(
        '<link:loc xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="items"/>',
        '<link:loc xlink:type="locator" xlink:href="#hbr_Debt" xlink:label="items"/>',
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="items" weight="1"/>',
        '                                                                                                                                                   ^ weight-against-balance: Debt is a credit',
      ),
    ));

  it('the arc that overrides, not the one that is overridden', () =>
    checkFindings(
      plan(
        declarations,
        labels(['Assets', 'Cash', 'Debt', 'Equity', 'Rate']),
        calculationLink(locator('Assets'), locator('Debt'), calculationArc('Assets', 'Debt')),
        calculationLink(
          locator('Assets'),
          locator('Debt'),
          '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Debt" weight="1.0" priority="1"/>',
          '                                                                                                                                                  ^^^ weight-against-balance',
        ),
      ),
      { ignore: ['repeated-relationship'] },
    ));

  it('and points at both declarations', async () => {
    const finding = await findingOf(calculation(calculationArc('Assets', 'Debt')), 'weight-against-balance');
    assert.deepEqual(finding.related.map(({ document, range, message }) => [document.xml.text.slice(range.start, range.end), message]), [
      ['Assets', 'The total, balance debit'],
      ['Debt', 'The item, balance credit'],
    ]);
  });
});

describe('weight-against-balance is silent on', () => {
  it('signs that fit the balances', () =>
    checkFindings(calculation(calculationArc('Assets', 'Cash', { weight: '1' }), calculationArc('Assets', 'Debt', { weight: '-1' }), calculationArc('Equity', 'Debt', { weight: '1' }), calculationArc('Equity', 'Cash', { weight: '-1' }))));

  it('totals and items of which only one has a balance', () =>
    checkFindings(calculation(calculationArc('Assets', 'Rate', { weight: '-1' }), calculationArc('Rate', 'Cash', { weight: '-1' }), calculationArc('Rate', 'Debt', { weight: '1' }))));

  it('an item of a taxonomy that is not available', () =>
    checkFindings(calculation('<link:loc xlink:type="locator" xlink:href="http://base.example/base.xsd#base_Debt" xlink:label="base_Debt"/>', calculationArc('Assets', 'base_Debt', { weight: '-1' })), { ignore: ['missing-taxonomy'] }));

  it('weights that are zero or no number, which are other findings', () =>
    checkFindings(calculation(calculationArc('Assets', 'Debt', { weight: '0' }), calculationArc('Equity', 'Cash', { weight: 'minus' })), { ignore: ['weight-zero', 'weight-not-a-number'] }));

  it('an arc that is prohibited', () =>
    checkFindings(
      plan(
        declarations,
        labels(['Assets', 'Cash', 'Debt', 'Equity', 'Rate']),
        calculationLink(locator('Assets'), locator('Debt'), calculationArc('Assets', 'Debt')),
        calculationLink(locator('Assets'), locator('Debt'), calculationArc('Assets', 'Debt', { rest: 'use="prohibited" priority="1"' })),
      ),
    ));

  it('a balance that is none', () =>
    checkFindings(plan([concept('Assets', { balance: 'debet' }), concept('Debt', { balance: 'credit' })], labels(['Assets', 'Debt']), calculationLink(locator('Assets'), locator('Debt'), calculationArc('Assets', 'Debt'))), { ignore: ['item-balance'] }));
});

describe('weight-against-balance has a code', () => {
  it('for a negative weight', () => checkCodes(calculation(calculationArc('Assets', 'Cash', { weight: '-1' })), 'weight-against-balance', 'error xbrl.5.1.1.2:balanceCalcWeightIllegalNegative'));

  it('for a positive weight', () => checkCodes(calculation(calculationArc('Assets', 'Debt', { weight: '1' })), 'weight-against-balance', 'error xbrl.5.1.1.2:balanceCalcWeightIllegalPositive'));
});
