import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, findingsOf } from '../../fixture';
import { concept, definitionArc, definitionLink, labelLink, labels, locator, plan } from '../../taxonomy';

const related = (arcrole: string) => plan([concept('Assets'), concept('Cash')], labels(['Assets', 'Cash']), definitionLink(locator('Assets'), locator('Cash'), definitionArc('Assets', 'Cash', arcrole)));

describe('absolute-role finds', () => {
  it('a role of an extended link that begins in the middle, and not that it has no roleRef', () =>
    checkFindings(
      plan(
        [],
        '<link:presentationLink xlink:type="extended" xlink:role="role/Balance"/>',
        '                                                         ^^^^^^^^^^^^ error absolute-role: "role/Balance" is no absolute URI.',
      ),
    ));

  it('an empty role of a label', () =>
    checkFindings(
      plan(
        [],
        labelLink(
          '<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="" xml:lang="en">Cash</link:label>',
          '                                                                    ^^ error absolute-role: This role is empty.',
        ),
      ),
    ));

  it('an arcrole that is only a word', () =>
    checkFindings(
      plan(
        [concept('Assets'), concept('Cash')],
        labels(['Assets', 'Cash']),
        definitionLink(
          locator('Assets'),
          locator('Cash'),
          '<link:definitionArc xlink:type="arc" xlink:arcrole="general-special" xlink:from="Assets" xlink:to="Cash" order="1"/>',
          '                                                    ^^^^^^^^^^^^^^^ error absolute-role: Write the whole arcrole',
        ),
      ),
    ));

  it('a value once, however often it is used', async () => {
    const link = '<link:presentationLink xlink:type="extended" xlink:role="role/Balance"/>';
    const findings = (await findingsOf(plan([], link, link, link))).filter(({ rule }) => rule.id === 'absolute-role');
    assert.deepEqual(findings.map((finding) => finding.related.length), [2]);
  });
});

describe('absolute-role is silent on', () => {
  it('URIs of any scheme', () => checkFindings(plan([], '<link:presentationLink xlink:type="extended" xlink:role="urn:example:balance"/>'), { ignore: ['missing-role-ref'] }));

  it('links of another vocabulary', () => checkFindings(plan([], '<other:link xmlns:other="http://other.example/" xlink:type="extended" xlink:role="role/Balance"/>'), { ignore: ['undeclared-link'] }));

  it('an extended link or an arc whose role is empty, which is another finding', () =>
    checkFindings(related('') + plan([], '<link:presentationLink xlink:type="extended" xlink:role=""/>').replace('plan.xsd', 'other.xsd'), { ignore: ['link-attributes', 'arc-attributes'] }));
});

describe('absolute-role has a code', () => {
  it('for a role', () => checkCodes(plan([], '<link:presentationLink xlink:type="extended" xlink:role="Balance"/>'), 'absolute-role', 'error xbrl.3.5.2.4:roleNotAbsolute'));

  it('for an arcrole', () => checkCodes(related('general-special'), 'absolute-role', 'error xbrl.3.5.2.5:arcroleNotAbsolute'));

  it('for a generic link', () => checkCodes(plan([], '<gen:link xmlns:gen="http://xbrl.org/2008/generic" xlink:type="extended" xlink:role="Balance"/>'), 'absolute-role', 'error xbrlgene:nonAbsoluteLinkRoleURI'));
});
