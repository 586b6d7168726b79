import { describe, it } from 'node:test';
import { checkFindings, checkCodes } from '../../fixture';
import { calculationArc, calculationLink, concept, labels, locator, plan } from '../../taxonomy';

/** A plan whose first calculation link adds Cash to Assets, and whose second holds these lines. */
function calculations(...lines: readonly string[]): string {
  const names = ['Assets', 'Cash', 'Receivables'];
  return plan(
    names.map((name) => concept(name)),
    labels(names),
    calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash', { rest: 'priority="1"' })),
    calculationLink(...names.map((name) => locator(name)), ...lines),
  );
}

describe('idle-prohibition finds', () => {
  it('an arc that prohibits what nobody says', () =>
    checkFindings(
      calculations(
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Receivables" order="1" weight="1" use="prohibited"/>',
        '                                                                                                                                                                           ^^^^^^^^^^ warning idle-prohibition: This arc prohibits nothing: no relationship from Assets to Receivables in this role is there to be prohibited. Remove it.',
      ),
    ));

  it('one that differs in order from the arc it is meant for', () =>
    checkFindings(
      calculations(
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="2" weight="1" use="prohibited" priority="1"/>',
        '                                                                                                                                                                    ^^^^^^^^^^ idle-prohibition: no relationship from Assets to Cash in this role has the same attributes (order, weight and the like) and no higher priority.',
      ),
    ));

  it('one of lower priority than the arc it is meant for', () =>
    checkFindings(
      calculations(
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="1" weight="1" use="prohibited" priority="0"/>',
        '                                                                                                                                                                    ^^^^^^^^^^ idle-prohibition',
      ),
    ));
});

describe('idle-prohibition is silent on', () => {
  it('an arc that prohibits another of the same priority', () => checkFindings(calculations(calculationArc('Assets', 'Cash', { rest: 'use="prohibited" priority="1"' }))));

  it('an arc between names of several locators that prohibits one of its relationships', () =>
    checkFindings(calculations('<link:loc xlink:type="locator" xlink:href="#hbr_Receivables" xlink:label="Cash"/>', calculationArc('Assets', 'Cash', { rest: 'use="prohibited" priority="1"' }))));

  it('projects in which a taxonomy is not available that may hold what is prohibited', () =>
    checkFindings(calculations('<link:loc xlink:type="locator" xlink:href="http://base.example/base.xsd#base_Debt" xlink:label="base_Debt"/>', calculationArc('Assets', 'base_Debt', { rest: 'use="prohibited"' })), { ignore: ['missing-taxonomy'] }));
});

describe('idle-prohibition has a code', () => {
  it('for each profile', () =>
    checkCodes(calculations(calculationArc('Assets', 'Receivables', { rest: 'use="prohibited"' })), 'idle-prohibition', { xbrl: 'warning idle-prohibition', sec: 'warning EFM.6.09.03', esef: 'warning idle-prohibition' }));
});
