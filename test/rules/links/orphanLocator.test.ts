import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFindings, checkCodes, findingsOf } from '../../fixture';
import { calculationArc, calculationLink, concept, labels, locator, plan, presentationArc, presentationLink } from '../../taxonomy';

const declarations = [concept('Assets'), concept('Cash'), concept('Receivables')];
const named = labels(['Assets', 'Cash', 'Receivables']);

describe('orphan-locator finds', () => {
  it('a locator that no arc names', () =>
    checkFindings(
      plan(
        declarations,
        named,
        calculationLink(
          locator('Assets'),
          locator('Cash'),
          '<link:loc xlink:type="locator" xlink:href="#hbr_Receivables" xlink:label="Receivables"/>',
          '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint orphan-locator: No arc of this extended link names the locator "Receivables", so it has no effect.',
          calculationArc('Assets', 'Cash'),
        ),
      ),
    ));

  it('one that an arc of another link names', () =>
    checkFindings(
      plan(
        declarations,
        named,
        calculationLink(locator('Assets'), locator('Cash'), locator('Receivables'), calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Receivables', { order: '2' })),
        presentationLink(
          locator('Assets'),
          locator('Cash'),
          '<link:loc xlink:type="locator" xlink:href="#hbr_Receivables" xlink:label="Receivables"/>',
          '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ orphan-locator',
          presentationArc('Assets', 'Cash'),
        ),
      ),
    ));

  it('and fades it', async () => {
    const [finding] = (await findingsOf(plan(declarations, named, calculationLink(locator('Assets'), locator('Cash'), locator('Receivables'), calculationArc('Assets', 'Cash'))))).filter(({ rule }) => rule.id === 'orphan-locator');
    assert.equal(finding?.rule.isUnnecessary, true);
  });
});

describe('orphan-locator is silent on', () => {
  const hints = ['orphan-locator'];

  it('several locators of one concept, each with its arc', () =>
    checkFindings(
      plan(
        declarations,
        named,
        presentationLink(locator('Assets'), locator('Cash'), '<link:loc xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="Cash_2"/>', presentationArc('Assets', 'Cash'), presentationArc('Assets', 'Cash_2', { order: '2', rest: 'preferredLabel="http://www.xbrl.org/2003/role/label"' })),
      ),
      { hints },
    ));

  it('locators of a link without any arc, which is another finding', () => checkFindings(plan(declarations, named, calculationLink(locator('Assets'))), { hints }));

  it('the locator that an arc with a mistyped name was meant for', () =>
    checkFindings(plan(declarations, named, calculationLink(locator('Assets'), locator('Cash'), locator('Receivables'), calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Receivable'))), { hints, ignore: ['arc-end'] }));

  it('links with an arc that is still being typed', () =>
    checkFindings(
      plan(
        declarations,
        named,
        calculationLink(locator('Assets'), locator('Cash'), locator('Receivables'), calculationArc('Assets', 'Cash'), '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" weight="1"/>'),
      ),
      { hints, ignore: ['arc-attributes'] },
    ));
});

describe('orphan-locator has a code', () => {
  it('of its own, and is a hint', () => checkCodes(plan(declarations, named, calculationLink(locator('Assets'), locator('Cash'), locator('Receivables'), calculationArc('Assets', 'Cash'))), 'orphan-locator', 'hint orphan-locator'));
});
