import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, checkFix, findingOf } from '../../fixture';
import { appinfo, concept, file, label, labelArc, labelLink, labels, linkbase, locator, plan, presentationArc, presentationLink, schema } from '../../taxonomy';

const role = 'http://www.harborferries.example/role/Balance';
const roleType = `<link:roleType roleURI="${role}" id="Balance"><link:usedOn>link:presentationLink</link:usedOn><link:usedOn>link:footnoteLink</link:usedOn></link:roleType>`;
const roleRef = `<link:roleRef xlink:type="simple" roleURI="${role}" xlink:href="#Balance"/>`;
const balance = `<link:presentationLink xlink:type="extended" xlink:role="${role}"/>`;

const negated = 'http://www.xbrl.org/2009/role/negatedLabel';
const negatedRef = `<link:roleRef xlink:type="simple" roleURI="${negated}" xlink:href="http://www.xbrl.org/lrr/role/negated-2009-12-16.xsd#negatedLabel"/>`;

/** A schema with the roleType of Balance and these linkbases in its appinfo. */
function withRoleType(...linkbases: readonly string[]): string {
  return file('plan.xsd', schema(appinfo(roleType, ...linkbases)));
}

describe('missing-role-ref finds', () => {
  it('a role of an extended link, though the same schema declares it', () =>
    checkFindings(
      withRoleType(
        linkbase(
          '<link:presentationLink xlink:type="extended" xlink:role="http://www.harborferries.example/role/Balance"/>',
          '                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error missing-role-ref: Add a link:roleRef',
        ),
      ),
    ));

  it('a label role of the Link Role Registry', () =>
    checkFindings(
      plan(
        [concept('Cash')],
        labels(['Cash']),
        '<link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        locator('Cash'),
        '<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="http://www.xbrl.org/2009/role/negatedLabel" xml:lang="en">Cash</link:label>',
        '                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-role-ref',
        '</link:labelLink>',
      ),
    ));

  it('a role once in each linkbase', async () => {
    assert.equal((await findingOf(withRoleType(linkbase(balance, balance, balance)), 'missing-role-ref')).related.length, 2);
  });

  it('a role whose roleRef is in another linkbase of the same schema', () =>
    checkFindings(
      withRoleType(
        linkbase(roleRef, balance),
        linkbase(
          '<link:presentationLink xlink:type="extended" xlink:role="http://www.harborferries.example/role/Balance"/>',
          '                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-role-ref',
        ),
      ),
    ));

  it('a role whose URI only an arcroleRef has', () =>
    checkFindings(
      withRoleType(
        linkbase(
          '<link:arcroleRef xlink:type="simple" arcroleURI="http://www.harborferries.example/role/Balance" xlink:href="#Balance"/>',
          '<link:presentationLink xlink:type="extended" xlink:role="http://www.harborferries.example/role/Balance"/>',
          '                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-role-ref',
        ),
      ),
      { ignore: ['role-ref-target', 'unused-role-ref'] },
    ));

  it('a misspelt role of XBRL 2.1', () =>
    checkFindings(
      plan(
        [],
        '<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/Link"/>',
        '                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-role-ref: Did you mean http://www.xbrl.org/2003/role/link? Otherwise add a link:roleRef',
      ),
    ));

  it('a role that its linkbase has a roleRef for, but for a letter', () =>
    checkFindings(
      withRoleType(
        linkbase(
          roleRef,
          '<link:presentationLink xlink:type="extended" xlink:role="http://www.harborferries.example/role/Balanc"/>',
          '                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-role-ref: Did you mean http://www.harborferries.example/role/Balance?',
        ),
      ),
      { hints: ['unused-role-ref'] },
    ));

  it('a misspelt role of a label, of which nothing else is said', () =>
    checkFindings(
      plan(
        [concept('Assets'), concept('Cash')],
        labels(['Assets']),
        labelLink(
          locator('Cash'),
          '<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="http://www.xbrl.org/2003/role/lable" xml:lang="en">Cash</link:label>',
          '                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-role-ref: Did you mean http://www.xbrl.org/2003/role/label?',
          '<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="http://www.xbrl.org/2003/role/totallabel" xml:lang="en">Cash</link:label>',
          '                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-role-ref: Did you mean http://www.xbrl.org/2003/role/totalLabel?',
          labelArc('Cash'),
        ),
        presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash', { rest: 'preferredLabel="http://www.xbrl.org/2003/role/totalLabel"' })),
      ),
    ));

  it('a role of which only the number is another: it may well be declared elsewhere', async () => {
    const { message } = await findingOf(withRoleType(linkbase(roleRef.replace('role/Balance', 'role/Balance1'), balance.replace('role/Balance', 'role/Balance2'))), 'missing-role-ref');
    assert.doesNotMatch(message, /Did you mean/);
  });

  it('a role of a footnote in an instance', () =>
    checkFindings(
      file('plan.xsd', schema()) +
        file(
          'plan.xbrl',
          [
            '<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink">',
            '<link:schemaRef xlink:type="simple" xlink:href="plan.xsd"/>',
            '<link:footnoteLink xlink:type="extended" xlink:role="http://www.harborferries.example/role/Notes"/>',
            '                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-role-ref',
            '</xbrli:xbrl>',
          ].join('\n'),
        ),
    ));
});

describe('missing-role-ref is silent on', () => {
  it('a role with a roleRef in its linkbase, on however many links', () => checkFindings(withRoleType(linkbase(roleRef, balance, balance), linkbase(roleRef, balance))));

  it('the roles of XBRL 2.1', () =>
    checkFindings(
      plan(
        [concept('Cash')],
        '<link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        locator('Cash'),
        ...['label', 'terseLabel', 'totalLabel', 'periodStartLabel', 'documentation', 'commentaryGuidance'].map(
          (name) => `<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="http://www.xbrl.org/2003/role/${name}" xml:lang="en">Cash</link:label>`,
        ),
        '<link:labelArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-label" xlink:from="Cash" xlink:to="Cash_lbl"/>',
        '</link:labelLink>',
      ),
    ));

  it('a role of the Link Role Registry with its roleRef', () =>
    checkFindings(
      plan(
        [concept('Cash')],
        negatedRef,
        labels(['Cash']),
        '<link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        `<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="${negated}" xml:lang="en">Cash</link:label>`,
        '</link:labelLink>',
      ),
    ));

  it('a role that only a preferredLabel names', () =>
    checkFindings(
      plan(
        [concept('Assets'), concept('Cash')],
        labels(['Assets', 'Cash']),
        '<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        locator('Assets'),
        locator('Cash'),
        presentationArc('Assets', 'Cash', { rest: `preferredLabel="${negated}"` }),
        '</link:presentationLink>',
      ),
      { ignore: ['preferred-label'] },
    ));

  it('a label without role', () =>
    checkFindings(
      plan(
        [],
        '<link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        '<link:label xlink:type="resource" xlink:label="Cash_lbl" xml:lang="en">Cash</link:label>',
        '</link:labelLink>',
      ),
    ));

  it('a role whose roleRef leads to its roleType but misspells its URI, which is another finding', () =>
    checkFindings(withRoleType(linkbase(roleRef.replace('role/Balance', 'role/Balanc'), balance)), { ignore: ['role-ref-target', 'unused-role-ref'] }));

  it('a role whose roleRef leads to a schema that declares it but misspells its URI, which is another finding', () =>
    checkFindings(
      withRoleType(`<link:linkbaseRef xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="plan_pre.xml"/>`) +
        file('plan_pre.xml', linkbase(roleRef.replace('role/Balance', 'role/Balanc').replace('#', 'plan.xsd#'), negatedRef.replace('role/negatedLabel"', 'role/negatedlabel"'), balance, labelLink(label('Cash', 'Cash').replace('http://www.xbrl.org/2003/role/label', negated)))),
      { ignore: ['role-ref-target', 'orphan-label'], hints: ['unused-role-ref'] },
    ));

  it('a role that is no absolute URI, which is another finding', () =>
    checkFindings(withRoleType(linkbase('<link:presentationLink xlink:type="extended" xlink:role="Balance"/>')), { ignore: ['absolute-role'] }));

  it('an instance that has the roleRef itself', () =>
    checkFindings(
      withRoleType() +
        file(
          'plan.xbrl',
          [
            '<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink">',
            '<link:schemaRef xlink:type="simple" xlink:href="plan.xsd"/>',
            `<link:roleRef xlink:type="simple" roleURI="${role}" xlink:href="plan.xsd#Balance"/>`,
            `<link:footnoteLink xlink:type="extended" xlink:role="${role}"/>`,
            '</xbrli:xbrl>',
          ].join('\n'),
        ),
    ));
});

it('missing-role-ref has one code', () => checkCodes(withRoleType(linkbase(balance)), 'missing-role-ref', 'error xbrl.3.5.2.4:missingRoleRef'));

it('missing-role-ref offers what was meant', () =>
  checkFix('missing-role-ref', withRoleType(linkbase(roleRef, balance.replace('/Balance', '/Balanc'))), withRoleType(linkbase(roleRef, balance)), { title: `Write ${role}` }));
