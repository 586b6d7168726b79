import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { calculationArc, calculationLink, concept, labels, labelLink, label, locator, plan, presentationLink } from '../../taxonomy';

/** A plan with a presentation that locates Assets and Cash and says this besides. */
function presentation(...content: readonly string[]): string {
  return plan([concept('Assets'), concept('Cash')], labels(['Assets', 'Cash']), presentationLink(locator('Assets'), locator('Cash'), ...content));
}

describe('arc-end finds', () => {
  it('a from that no locator has', () =>
    checkFindings(
      presentation(
        '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Asets" xlink:to="Cash" order="1"/>',
        '                                                                                                                 ^^^^^ error arc-end: "Asets". Did you mean "Assets"?',
      ),
    ));

  it('a to that no locator has', () =>
    checkFindings(
      presentation(
        '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="Liabilities" order="1"/>',
        '                                                                                                                                   ^^^^^^^^^^^ error arc-end: Add a locator with this label, or correct the name.',
      ),
    ));

  it('both ends of one arc', () =>
    checkFindings(
      presentation(
        '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Liabilities" xlink:to="Equity" order="1"/>',
        '                                                                                                                 ^^^^^^^^^^^ error arc-end: the label "Liabilities"',
        '                                                                                                                                        ^^^^^^ error arc-end: the label "Equity"',
      ),
    ));

  it('a lost name once, however many arcs use it', () =>
    checkFindings(
      presentation(
        '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="Csh" order="1"/>',
        '                                                                                                                                   ^^^ error arc-end: "Csh" (2 arc ends). Did you mean "Cash"?',
        '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Cash" xlink:to="Csh" order="2"/>',
      ),
    ));

  it('a locator that is in another extended link only', () =>
    checkFindings(
      plan(
        [concept('Assets'), concept('Cash')],
        labels(['Assets', 'Cash']),
        presentationLink(locator('Cash')),
        calculationLink(
          locator('Assets'),
          '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="1" weight="1"/>',
          '                                                                                                                                    ^^^^ error arc-end',
        ),
      ),
    ));

  it('a concept’s id in the place of a locator’s label', () =>
    checkFindings(
      presentation(
        '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="hbr_Cash" order="1"/>',
        '                                                                                                                                   ^^^^^^^^ error arc-end',
      ),
    ));
});

describe('arc-end is silent on', () => {
  it('arcs that end at locators, wherever these stand in the link', () =>
    checkFindings(plan([concept('Assets'), concept('Cash')], labels(['Assets', 'Cash']), calculationLink(calculationArc('Assets', 'Cash'), locator('Assets'), locator('Cash')))));

  it('arcs that end at resources', () =>
    checkFindings(
      plan(
        [concept('Cash')],
        labelLink(
          locator('Cash'),
          label('Cash', 'Cash'),
          '<link:labelArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-label" xlink:from="Cash" xlink:to="Cash_lbl"/>',
        ),
      ),
    ));

  it('an arc end that is not written yet, which is another finding', () =>
    checkFindings(presentation('<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to=""/>'), { ignore: ['arc-attributes'] }));
});

describe('arc-end has a code', () => {
  const lostFrom = presentation('<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Lost" xlink:to="Cash" order="1"/>');
  const lostTo = presentation('<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="Lost" order="1"/>');

  it('for from', () => checkCodes(lostFrom, 'arc-end', 'error xbrl.3.5.3.9.2:arcResource'));

  it('for to', () => checkCodes(lostTo, 'arc-end', 'error xbrl.3.5.3.9.3:arcResource'));
});
