import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { appinfo, arcroleRef2023, calculationArc, calculationLink, concept, file, label, labelArc, labelLink, labels, linkbase, locator, plan, presentationArc, presentationLink, schema, summationItem2023 } from '../../taxonomy';

const role = 'http://www.harborferries.example/role/Balance';
const roleType = `<link:roleType roleURI="${role}" id="Balance"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>`;
const roleRef = `<link:roleRef xlink:type="simple" roleURI="${role}" xlink:href="#Balance"/>`;
const negated = 'http://www.xbrl.org/2009/role/negatedLabel';
const negatedRef = `<link:roleRef xlink:type="simple" roleURI="${negated}" xlink:href="http://www.xbrl.org/lrr/role/negated-2009-12-16.xsd#negatedLabel"/>`;
const hints = ['unused-role-ref'];

const declared = (...linkbases: readonly string[]) => file('plan.xsd', schema(appinfo(roleType, ...linkbases)));

describe('unused-role-ref finds', () => {
  it('a roleRef whose role nothing in its linkbase uses, though another linkbase does', () =>
    checkFindings(
      declared(
        linkbase(roleRef, `<link:presentationLink xlink:type="extended" xlink:role="${role}"/>`),
        linkbase(
          '<link:roleRef xlink:type="simple" roleURI="http://www.harborferries.example/role/Balance" xlink:href="#Balance"/>',
          ' ^^^^^^^^^^^^ hint unused-role-ref: Nothing in this linkbase uses http://www.harborferries.example/role/Balance.',
        ),
      ),
    ));

  it('an arcroleRef whose arcrole no arc has', () =>
    checkFindings(
      plan(
        [],
        '<link:arcroleRef xlink:type="simple" arcroleURI="https://xbrl.org/2023/arcrole/summation-item" xlink:href="http://www.xbrl.org/2023/calculation-1.1.xsd#summation-item"/>',
        ' ^^^^^^^^^^^^^^^ hint unused-role-ref: This arcroleRef can be left out.',
      ),
    ));

  it('a roleRef whose role only another linkbase names in a value', () =>
    checkFindings(
      declared(
        linkbase(roleRef, `<other:arc xmlns:other="http://other.example/" xmlns:xbrldt="http://xbrl.org/2005/xbrldt" xbrldt:targetRole="${role}"/>`),
        linkbase(
          '<link:roleRef xlink:type="simple" roleURI="http://www.harborferries.example/role/Balance" xlink:href="#Balance"/>',
          ' ^^^^^^^^^^^^ hint unused-role-ref',
        ),
      ),
    ));

  it('a role of which only a longer one is used', () =>
    checkFindings(
      declared(
        linkbase(
          '<link:roleRef xlink:type="simple" roleURI="http://www.harborferries.example/role/Balance" xlink:href="#Balance"/>',
          ' ^^^^^^^^^^^^ hint unused-role-ref',
          `<link:presentationLink xlink:type="extended" xlink:role="${role}Details"/>`,
        ),
      ),
      { ignore: ['missing-role-ref'] },
    ));
});

describe('unused-role-ref is silent on', () => {
  it('a role of an extended link', () => checkFindings(declared(linkbase(roleRef, `<link:presentationLink xlink:type="extended" xlink:role="${role}"/>`)), { hints }));

  it('a role of a label', () =>
    checkFindings(plan([concept('Cash')], negatedRef, labels(['Cash']), labelLink(locator('Cash'), label('Cash', 'Cash').replace('http://www.xbrl.org/2003/role/label', negated), labelArc('Cash'))), { hints }));

  it('an arcrole of an arc', () =>
    checkFindings(plan([concept('Assets'), concept('Cash')], arcroleRef2023, labels(['Assets', 'Cash']), calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash', { arcrole: summationItem2023 }))), { hints }));

  it('a role that only a preferredLabel names', () =>
    checkFindings(
      plan([concept('Assets'), concept('Cash')], negatedRef, labels(['Assets', 'Cash']), presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash', { rest: `preferredLabel="${negated}"` }))),
      { ignore: ['preferred-label'], hints },
    ));

  it('a role that only a targetRole names', () =>
    checkFindings(declared(linkbase(roleRef, `<other:arc xmlns:other="http://other.example/" xmlns:xbrldt="http://xbrl.org/2005/xbrldt" xbrldt:targetRole="${role}"/>`)), { hints }));

  it('a roleRef that leads to another role’s declaration, which is another finding', () =>
    checkFindings(declared(linkbase(roleRef.replace(role, `${role}s`), `<link:presentationLink xlink:type="extended" xlink:role="${role}"/>`)), { ignore: ['role-ref-target'], hints }));
});

it('unused-role-ref is a hint', () => checkCodes(declared(linkbase(roleRef)), 'unused-role-ref', 'hint unused-role-ref'));
