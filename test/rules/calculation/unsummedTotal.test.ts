import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFindings, checkCodes, findingsOf } from '../../fixture';
import { appinfo, calculationArc, calculationLink, concept, file, label, labelArc, labelLink, labels, linkbase, linkbaseRef, locator, plan, presentationArc, presentationLink, schema } from '../../taxonomy';

const names = ['Assets', 'Cash', 'Receivables', 'Debt'];
const declarations = names.map((name) => concept(name));
const totals = labelLink(...names.flatMap((name) => [locator(name), label(name, `Total ${name}`, { role: 'totalLabel' }), labelArc(name)]));
const asTotal = 'preferredLabel="http://www.xbrl.org/2003/role/totalLabel"';

/** A plan that sums up Assets, and presents what these lines say. */
function presented(...lines: readonly string[]): string {
  return plan(
    declarations,
    labels(names),
    totals,
    calculationLink(locator('Assets'), locator('Cash'), locator('Receivables'), calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Receivables', { order: '2' })),
    presentationLink(...names.map((name) => locator(name)), ...lines),
  );
}

describe('unsummed-total finds', () => {
  it('a concept that is shown as a total and summed nowhere', () =>
    checkFindings(
      presented(
        '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="Debt" order="1" preferredLabel="http://www.xbrl.org/2003/role/totalLabel"/>',
        '                                                                                                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint unsummed-total: Debt is shown as a total here, but no calculation sums it.',
      ),
    ));

  for (const role of ['http://www.xbrl.org/2009/role/negatedTotalLabel', 'http://xbrl.us/us-gaap/role/label/negatedTotal']) {
    it(`one that is shown with its sign turned: ${role}`, async () => {
      const found = (await findingsOf(presented(presentationArc('Assets', 'Debt', { rest: `preferredLabel="${role}"` })))).filter(({ rule }) => rule.id === 'unsummed-total');
      assert.equal(found.length, 1);
    });
  }
});

describe('unsummed-total is silent on', () => {
  const hints = ['unsummed-total'];

  it('a total that is summed, be it in another role', () =>
    checkFindings(presented(presentationArc('Debt', 'Assets', { rest: asTotal })).replace('<link:calculationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">', '<link:calculationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/other">'), { hints, ignore: ['missing-role-ref'] }));

  it('a concept that has a total label but is shown with another', () => checkFindings(presented(presentationArc('Assets', 'Debt')), { hints }));

  it('taxonomies that sum up nothing at all', () => checkFindings(plan(declarations, labels(names), totals, presentationLink(locator('Assets'), locator('Debt'), presentationArc('Assets', 'Debt', { rest: asTotal }))), { hints }));

  it('concepts of a taxonomy that is not available and may bring calculations', () =>
    checkFindings(presented('<link:loc xlink:type="locator" xlink:href="http://base.example/base.xsd#base_Debt" xlink:label="base_Debt"/>', presentationArc('Assets', 'base_Debt', { rest: asTotal })), { hints, ignore: ['missing-taxonomy', 'preferred-label'] }));

  it('projects that lack a linkbase', () =>
    checkFindings(
      file('plan.xsd', schema(appinfo(linkbaseRef('plan_cal.xml'), linkbase(labels(names), totals, calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash')), presentationLink(locator('Assets'), locator('Debt'), presentationArc('Assets', 'Debt', { rest: asTotal })))), ...declarations)),
      { hints, ignore: ['missing-file'] },
    ));
});

describe('unsummed-total speaks of', () => {
  it('concepts of us-gaap, whose schemas leave calculations to the filer', async () => {
    const found = await findingsOf(
      presented('<link:loc xlink:type="locator" xlink:href="http://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd#us-gaap_AssetsNet" xlink:label="us-gaap_AssetsNet"/>', presentationArc('Assets', 'us-gaap_AssetsNet', { rest: asTotal })),
    );
    assert.equal(found.filter(({ rule }) => rule.id === 'unsummed-total').length, 1);
  });
});

describe('unsummed-total has a code', () => {
  it('of its own, and is a hint', () => checkCodes(presented(presentationArc('Assets', 'Debt', { rest: asTotal })), 'unsummed-total', 'hint unsummed-total'));
});
