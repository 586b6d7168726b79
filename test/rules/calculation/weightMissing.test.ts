import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { arcroleRef2023, calculationArc, calculationLink, concept, definitionArc, definitionLink, labels, locator, plan, presentationArc, presentationLink } from '../../taxonomy';

/** A plan with labelled Assets and Cash, and this in its linkbase. */
function assets(...content: readonly string[]): string {
  return plan([concept('Assets'), concept('Cash')], ...content, labels(['Assets', 'Cash']));
}

const unweighted = '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="1"/>';

describe('weight-missing finds', () => {
  it('a calculation arc without weight', () =>
    checkFindings(
      assets(
        calculationLink(
          locator('Assets'),
          locator('Cash'),
          '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="1"/>',
          ' ^^^^^^^^^^^^^^^^^^^ error weight-missing: Add weight="1"',
        ),
      ),
    ));

  it('one of Calculations 1.1, too', () =>
    checkFindings(
      assets(
        arcroleRef2023,
        calculationLink(
          locator('Assets'),
          locator('Cash'),
          '<link:calculationArc xlink:type="arc" xlink:arcrole="https://xbrl.org/2023/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="1"/>',
          ' ^^^^^^^^^^^^^^^^^^^ weight-missing',
        ),
      ),
    ));

  it('an arc that prohibits, which must repeat the weight', () =>
    checkFindings(
      assets(
        calculationLink(
          locator('Assets'),
          locator('Cash'),
          '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="1" use="prohibited"/>',
          ' ^^^^^^^^^^^^^^^^^^^ weight-missing',
        ),
      ),
      { ignore: ['idle-prohibition'] },
    ));
});

describe('weight-missing is silent on', () => {
  it('an arc with a weight', () => checkFindings(assets(calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash')))));

  it('an arc that may have none, where the arcrole is the mistake', () =>
    checkFindings(assets(definitionLink(locator('Assets'), locator('Cash'), definitionArc('Assets', 'Cash', 'http://www.xbrl.org/2003/arcrole/summation-item'))), { ignore: ['used-on', 'standard-role-use'] }));

  it('an empty weight, which is another finding', () =>
    checkFindings(assets(calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash', { weight: '' }))), { ignore: ['weight-not-a-number'] }));

  it('arcs that are no summation', () =>
    checkFindings(
      assets(
        presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash')),
        definitionLink(locator('Assets'), locator('Cash'), definitionArc('Assets', 'Cash', 'http://www.xbrl.org/2003/arcrole/general-special')),
      ),
    ));
});

it('weight-missing has one code', () => checkCodes(assets(calculationLink(locator('Assets'), locator('Cash'), unweighted)), 'weight-missing', 'error xmlSchema:attributesRequired'));
