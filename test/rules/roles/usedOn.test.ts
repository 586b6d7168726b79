import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, findingsOf } from '../../fixture';
import { appinfo, concept, definitionArc, definitionLink, file, labels, linkbase, linkbaseRef, locator, schema } from '../../taxonomy';

const role = 'http://www.harborferries.example/role/Balance';
const arcrole = 'http://www.harborferries.example/arcrole/route';
const roleType = (usedOn: string) => `<link:roleType roleURI="${role}" id="Balance"><link:usedOn>${usedOn}</link:usedOn></link:roleType>`;
const arcroleType = (usedOn: string) => `<link:arcroleType arcroleURI="${arcrole}" id="route" cyclesAllowed="any"><link:usedOn>${usedOn}</link:usedOn></link:arcroleType>`;
const roleRef = `<link:roleRef xlink:type="simple" roleURI="${role}" xlink:href="#Balance"/>`;
const arcroleRef = `<link:arcroleRef xlink:type="simple" arcroleURI="${arcrole}" xlink:href="#route"/>`;
const link = (name: string) => `<link:${name} xlink:type="extended" xlink:role="${role}"/>`;

/** A schema with this declaration and a linkbase. */
function declared(declaration: string, ...inLinkbase: readonly string[]): string {
  return file('plan.xsd', schema(appinfo(declaration, linkbase(...inLinkbase)), concept('Assets'), concept('Cash')));
}

/** A definition in which Cash follows Assets by the arcrole. */
const related = [arcroleRef, labels(['Assets', 'Cash']), definitionLink(locator('Assets'), locator('Cash'), definitionArc('Assets', 'Cash', arcrole))];

describe('used-on finds', () => {
  it('a role on an extended link that its roleType does not list', () =>
    checkFindings(
      declared(
        roleType('link:presentationLink'),
        roleRef,
        labels(['Assets', 'Cash']),
        '<link:calculationLink xlink:type="extended" xlink:role="http://www.harborferries.example/role/Balance"/>',
        '                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error used-on: must not be used on calculationLink: its roleType in plan.xsd has no usedOn for it. Add a link:usedOn',
      ),
    ));

  it('a role of the Link Role Registry for labels on an extended link: that is not for the filer to add', () =>
    checkFindings(
      declared(
        '',
        '<link:roleRef xlink:type="simple" roleURI="http://www.xbrl.org/2009/role/negatedLabel" xlink:href="http://www.xbrl.org/lrr/role/negated-2009-12-16.xsd#negatedLabel"/>',
        labels(['Assets', 'Cash']),
        '<link:calculationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2009/role/negatedLabel"/>',
        '                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error used-on: Choose one that may be used there.',
      ),
    ));

  it('an arcrole on an arc that its arcroleType does not list', () =>
    checkFindings(
      declared(
        arcroleType('link:presentationArc'),
        arcroleRef,
        labels(['Assets', 'Cash']),
        definitionLink(
          locator('Assets'),
          locator('Cash'),
          '<link:definitionArc xlink:type="arc" xlink:arcrole="http://www.harborferries.example/arcrole/route" xlink:from="Assets" xlink:to="Cash" order="1"/>',
          '                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error used-on: must not be used on definitionArc',
        ),
      ),
    ));

  it('a role once for each kind of element, with its roleType and its other uses', async () => {
    const findings = (await findingsOf(declared(roleType('link:labelLink'), roleRef, link('calculationLink'), link('calculationLink'), link('presentationLink')))).filter(({ rule }) => rule.id === 'used-on');
    assert.deepEqual(findings.map((finding) => finding.related.length), [2, 1]);
  });
});

describe('used-on is silent on', () => {
  it('a role on an element that its roleType lists, whatever the prefix', () =>
    checkFindings(declared(roleType('l:presentationLink').replace('<link:usedOn', '<link:usedOn xmlns:l="http://www.xbrl.org/2003/linkbase"'), roleRef, labels(['Assets', 'Cash']), link('presentationLink'))));

  it('an arcrole on an arc that its arcroleType lists', () => checkFindings(declared(arcroleType('link:definitionArc'), ...related)));

  it('a role whose declaration is not available', () =>
    checkFindings(declared('', roleRef.replace('#Balance', 'http://base.example/roles.xsd#Balance'), labels(['Assets', 'Cash']), link('presentationLink')), { ignore: ['missing-taxonomy'] }));

  it('elements of another vocabulary', () =>
    checkFindings(declared(roleType('link:presentationLink'), roleRef, labels(['Assets', 'Cash']), `<other:link xmlns:other="http://other.example/" xlink:type="extended" xlink:role="${role}"/>`), { ignore: ['undeclared-link'] }));

  it('resources and arcs of another vocabulary', () => {
    const other = '<other:link xmlns:other="http://other.example/" xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">';
    const resource = `<other:note xlink:type="resource" xlink:label="note" xlink:role="${role}"/>`;
    const arc = `<other:arc xlink:type="arc" xlink:arcrole="${arcrole}" xlink:from="note" xlink:to="note"/>`;
    return checkFindings(declared(roleType('link:presentationLink') + arcroleType('link:definitionArc'), roleRef, arcroleRef, labels(['Assets', 'Cash']), other, resource, arc, '</other:link>'), { ignore: ['undeclared-link'] });
  });

  it('what a roleType may yet say in which the text ends, but not one before that', async () => {
    const uses = file('plan_pre.xml', linkbase(roleRef.replace('"#', '"plan.xsd#'), link('presentationLink')));
    const rulesWith = async (...content: readonly string[]) => (await findingsOf(file('plan.xsd', schema(appinfo(linkbaseRef('plan_pre.xml'), ...content)).split('<!-- end -->')[0]!) + uses)).map(({ rule }) => rule.id).filter((id) => id === 'xml-syntax' || id === 'used-on');
    assert.deepEqual(await rulesWith(roleType('link:labelLink').replace('</link:roleType>', '<!-- end --></link:roleType>')), ['xml-syntax']);
    assert.deepEqual(await rulesWith(roleType('link:labelLink'), '<!-- end -->'), ['xml-syntax', 'used-on']);
  });

  it('a usedOn whose prefix is not declared, which is another finding', () =>
    checkFindings(declared(roleType('lnk:presentationLink'), roleRef, labels(['Assets', 'Cash']), link('presentationLink')), { ignore: ['role-type-content'] }));
});

describe('used-on has a code', () => {
  it('for a role', () => checkCodes(declared(roleType('link:labelLink'), roleRef, link('presentationLink')), 'used-on', 'error xbrl.5.1.3.4:custRoleUsedOn'));

  it('for an arcrole', () => checkCodes(declared(arcroleType('link:presentationArc'), ...related), 'used-on', 'error xbrl.5.1.4.5:custArcroleUsedOn'));
});
