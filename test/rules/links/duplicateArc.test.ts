import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { arcroleRef2023, calculationArc, calculationLink, concept, definitionArc, definitionLink, labels, locator, plan, presentationArc, presentationLink } from '../../taxonomy';

/** A plan with labelled Assets and Cash, and this in its linkbase. */
function assets(...content: readonly string[]): string {
  return plan([concept('Assets'), concept('Cash')], ...content, labels(['Assets', 'Cash']));
}

describe('duplicate-arc finds', () => {
  it('a second arc between the same two locators', () =>
    checkFindings(
      assets(
        presentationLink(
          locator('Assets'),
          locator('Cash'),
          presentationArc('Assets', 'Cash', { order: '1' }),
          '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="Cash" order="2"/>',
          ' ^^^^^^^^^^^^^^^^^^^^ error duplicate-arc: already has an arc from "Assets" to "Cash"',
        ),
      ),
    ));

  it('a second arc with another arcrole', () =>
    checkFindings(
      assets(
        arcroleRef2023,
        calculationLink(
          locator('Assets'),
          locator('Cash'),
          calculationArc('Assets', 'Cash'),
          '<link:calculationArc xlink:type="arc" xlink:arcrole="https://xbrl.org/2023/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="1" weight="1"/>',
          ' ^^^^^^^^^^^^^^^^^^^ duplicate-arc',
        ),
      ),
    ));

  it('a third arc as well as the second', () =>
    checkFindings(
      assets(
        presentationLink(
          locator('Assets'),
          locator('Cash'),
          presentationArc('Assets', 'Cash', { order: '1' }),
          '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="Cash" order="2"/>',
          ' ^^^^^^^^^^^^^^^^^^^^ duplicate-arc',
          '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="Cash" order="3"/>',
          ' ^^^^^^^^^^^^^^^^^^^^ duplicate-arc',
        ),
      ),
    ));

  it('an arc that prohibits another one from within the same link', () =>
    checkFindings(
      assets(
        presentationLink(
          locator('Assets'),
          locator('Cash'),
          presentationArc('Assets', 'Cash'),
          '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="Cash" order="1" use="prohibited"/>',
          ' ^^^^^^^^^^^^^^^^^^^^ duplicate-arc',
        ),
      ),
    ));
});

describe('duplicate-arc is silent on', () => {
  it('a child twice under a parent, through two locators and with another preferredLabel', () =>
    checkFindings(
      assets(
        presentationLink(
          locator('Assets'),
          locator('Cash'),
          '<link:loc xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="Cash_2"/>',
          presentationArc('Assets', 'Cash', { order: '1' }),
          presentationArc('Assets', 'Cash_2', { order: '2', rest: 'preferredLabel="http://www.xbrl.org/2003/role/label"' }),
        ),
      ),
    ));

  it('the same arc in two extended links', () =>
    checkFindings(
      assets(
        presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash')),
        presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash', { rest: 'use="prohibited"' })),
      ),
    ));

  it('an arc and the arc back', () => {
    const arcrole = 'http://www.xbrl.org/2003/arcrole/requires-element';
    return checkFindings(assets(definitionLink(locator('Assets'), locator('Cash'), definitionArc('Assets', 'Cash', arcrole), definitionArc('Cash', 'Assets', arcrole))));
  });

  it('arcs that have no end yet, which is another finding', () =>
    checkFindings(
      assets(
        presentationLink(
          locator('Assets'),
          '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to=""/>',
          '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to=""/>',
        ),
      ),
      { ignore: ['arc-attributes'] },
    ));
});

it('duplicate-arc has one code', () =>
  checkCodes(assets(presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash'), presentationArc('Assets', 'Cash'))), 'duplicate-arc', 'error xlink:dupArcs'));
