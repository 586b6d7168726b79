import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, checkFix, findingsOf } from '../../fixture';
import { appinfo, arcroleRef2023, calculationArc, calculationLink, concept, file, labelLink, labels, linkbase, locator, plan, presentationArc, presentationLink, schema, summationItem2003, summationItem2023 } from '../../taxonomy';

const role = (name: string) => `http://www.xbrl.org/2003/role/${name}`;

describe('standard-role-use finds', () => {
  it('a label role on a presentationLink', () =>
    checkFindings(
      plan(
        [],
        '<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/label"/>',
        '                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error standard-role-use: is made for label, not for presentationLink.',
      ),
    ));

  it('a reference role on a label', () =>
    checkFindings(
      plan(
        [],
        labelLink(
          '<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="http://www.xbrl.org/2003/role/presentationRef" xml:lang="en">Cash</link:label>',
          '                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error standard-role-use',
        ),
      ),
    ));

  it('the arcrole of calculations on a presentationArc', () =>
    checkFindings(
      plan(
        [concept('Assets'), concept('Cash')],
        labels(['Assets', 'Cash']),
        presentationLink(
          locator('Assets'),
          locator('Cash'),
          '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="1"/>',
          '                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error standard-role-use: is made for calculationArc, not for presentationArc.',
        ),
      ),
      { ignore: ['weight-missing', 'weight-not-a-number'] },
    ));

  it('a link role on a linkbaseRef', () =>
    checkFindings(
      file(
        'plan.xsd',
        schema(
          appinfo(
            '<link:linkbaseRef xlink:type="simple" xlink:role="http://www.xbrl.org/2003/role/link" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="plan_pre.xml"/>',
            '                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error standard-role-use: not for linkbaseRef.',
          ),
        ),
      ) + file('plan_pre.xml', linkbase()),
    ));

  it('a role once for each kind of element', async () => {
    const link = (name: string) => `<link:${name} xlink:type="extended" xlink:role="${role('label')}"/>`;
    const findings = (await findingsOf(plan([], link('presentationLink'), link('presentationLink'), link('labelLink')))).filter(({ rule }) => rule.id === 'standard-role-use');
    assert.deepEqual(findings.map(({ related }) => related.length), [1, 0]);
  });
});

describe('standard-role-use is silent on', () => {
  it('roles and arcroles where they belong', () =>
    checkFindings(plan([concept('Assets'), concept('Cash')], labels(['Assets', 'Cash']), presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash')))));

  it('elements of another vocabulary', () => checkFindings(plan([], `<gen:link xmlns:gen="http://xbrl.org/2008/generic" xlink:type="extended" xlink:role="${role('link')}"/>`)));

  it('roles that XBRL 2.1 does not define', () => checkFindings(plan([], '<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2009/role/negatedLabel"/>'), { ignore: ['missing-role-ref', 'used-on'] }));
});

describe('standard-role-use has a code', () => {
  it('for extended links', () => checkCodes(plan([], `<link:labelLink xlink:type="extended" xlink:role="${role('label')}"/>`), 'standard-role-use', 'error xbrl.3.5.3'));

  it('for labels', () => checkCodes(plan([], labelLink(`<link:label xlink:type="resource" xlink:label="a" xlink:role="${role('link')}" xml:lang="en"/>`)), 'standard-role-use', 'error xbrl.5.2.2.2.2'));
});

it('The fix of standard-role-use writes the summation-item arcrole that the other arcs of the link have', async () => {
  const sums = (beside: string, arcrole: string) =>
    plan([concept('Assets'), concept('Cash'), concept('Loans')], ...(beside === summationItem2023 ? [arcroleRef2023] : []), labels(['Assets', 'Cash', 'Loans']), calculationLink(locator('Assets'), locator('Cash'), locator('Loans'), calculationArc('Assets', 'Cash', { arcrole: beside }), calculationArc('Assets', 'Loans', { order: '2', arcrole })));
  for (const beside of [summationItem2003, summationItem2023]) await checkFix('standard-role-use', sums(beside, 'http://www.xbrl.org/2003/arcrole/parent-child'), sums(beside, beside));
});
