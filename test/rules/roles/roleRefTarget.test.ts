import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, checkFix, fixesOf } from '../../fixture';
import { appinfo, concept, file, linkbase, linkbaseRef, schema } from '../../taxonomy';

const role = (name: string) => `http://www.harborferries.example/role/${name}`;
const roleType = (name: string) => `<link:roleType roleURI="${role(name)}" id="${name}"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>`;
const roleRef = (name: string, href: string) => `<link:roleRef xlink:type="simple" roleURI="${role(name)}" xlink:href="${href}"/>`;
const presentation = (name: string) => `<link:presentationLink xlink:type="extended" xlink:role="${role(name)}"/>`;

/** A schema that declares Balance and Fares, with this in its linkbase. */
function withRoles(...content: readonly string[]): string {
  return file('plan.xsd', schema(appinfo(roleType('Balance'), roleType('Fares'), linkbase(...content))));
}

describe('role-ref-target finds', () => {
  it('a roleRef that leads to another role’s declaration, and says where its own is', () =>
    checkFindings(
      withRoles(
        '<link:roleRef xlink:type="simple" roleURI="http://www.harborferries.example/role/Fares" xlink:href="#Balance"/>',
        '                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error role-ref-target: The roleType of http://www.harborferries.example/role/Fares is plan.xsd#Fares',
        presentation('Fares'),
      ),
    ));

  it('a misspelt roleURI, and not that the role in use has no roleRef', () =>
    checkFindings(
      withRoles(
        '<link:roleRef xlink:type="simple" roleURI="http://www.harborferries.example/role/Balanc" xlink:href="#Balance"/>',
        '                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error role-ref-target: its href leads to the roleType of http://www.harborferries.example/role/Balance.',
        presentation('Balance'),
      ),
    ));

  it('a roleRef that leads to a concept', () =>
    checkFindings(
      file('plan.xsd', schema(appinfo(roleType('Balance'), linkbaseRef('plan_pre.xml')), '<xsd:element id="hbr_Ferry" name="Ferry" type="xsd:string"/>')) +
        file(
          'plan_pre.xml',
          linkbase(
            '<link:roleRef xlink:type="simple" roleURI="http://www.harborferries.example/role/Balance" xlink:href="plan.xsd#hbr_Ferry"/>',
            '                                                                                                      ^^^^^^^^^^^^^^^^^^ error role-ref-target: it leads to <xsd:element>. Write plan.xsd#Balance.',
            presentation('Balance'),
          ),
        ),
    ));

  it('a roleRef that leads to a schema as a whole, for a role that nothing declares', () =>
    checkFindings(
      file('plan.xsd', schema(appinfo(linkbaseRef('plan_pre.xml')))) +
        file(
          'plan_pre.xml',
          linkbase(
            '<link:roleRef xlink:type="simple" roleURI="http://www.harborferries.example/role/Balance" xlink:href="plan.xsd"/>',
            '                                                                                                      ^^^^^^^^ error role-ref-target: No roleType at hand declares this URI.',
            presentation('Balance'),
          ),
        ),
    ));

  it('an arcroleRef that leads to a roleType', () =>
    checkFindings(
      withRoles(
        '<link:arcroleRef xlink:type="simple" arcroleURI="https://xbrl.org/2023/arcrole/summation-item" xlink:href="#Balance"/>',
        '                                                                                                           ^^^^^^^^ error role-ref-target: The href of this arcroleRef must lead to the arcroleType',
      ),
    ));
});

describe('role-ref-target is silent on', () => {
  it('a roleRef that leads where it should', () => checkFindings(withRoles(roleRef('Balance', '#Balance'), presentation('Balance'), roleRef('Fares', 'plan.xsd#Fares'), presentation('Fares'))));

  it('an id that nothing has, which is another finding', () => checkFindings(withRoles(roleRef('Balance', '#Balances'), presentation('Balance')), { ignore: ['dangling-id'] }));

  it('a taxonomy that is not available', () =>
    checkFindings(withRoles(roleRef('Balance', 'http://base.example/roles.xsd#Balance'), presentation('Balance')), { ignore: ['missing-taxonomy'] }));

  it('a file that is not there, which is another finding', () => checkFindings(withRoles(roleRef('Balance', 'roles.xsd#Balance'), presentation('Balance')), { ignore: ['missing-file'] }));

  it('a roleRef that stands in no linkbase', () => checkFindings(file('plan.xsd', schema(appinfo(roleType('Balance'), roleRef('Balance', '#hbr_Cash')), concept('Cash'))), { ignore: ['missing-standard-label'] }));
});

describe('The fix of role-ref-target that is called the right one', () => {
  const preferred = async (...content: readonly string[]) => (await fixesOf('role-ref-target', withRoles(...content))).flatMap(({ title, isPreferred }) => (isPreferred ? title : []));

  it('writes the href where the linkbase uses the role', async () => assert.deepEqual(await preferred(roleRef('Fares', '#Balance'), presentation('Fares')), ['Let it lead to Fares']));

  it('writes the roleURI where another roleRef stands for the role already', async () =>
    assert.deepEqual(await preferred(roleRef('Fares', '#Fares'), roleRef('Fares', '#Balance'), presentation('Fares'), presentation('Balance')), [`Write ${role('Balance')}`]));

  it('adds a roleRef of the other role where the linkbase uses both', () => {
    const links = [presentation('Fares'), presentation('Balance')];
    const ref = (name: string, href: string) => `<link:roleRef roleURI="${role(name)}" xlink:type="simple" xlink:href="${href}"/>`;
    return checkFix('role-ref-target', withRoles(ref('Fares', '#Balance'), ...links), withRoles(ref('Fares', '#Fares'), ref('Balance', '#Balance'), ...links));
  });
});

describe('role-ref-target has a code', () => {
  it('for another role’s declaration', () => checkCodes(withRoles(roleRef('Fares', '#Balance')), 'role-ref-target', 'error xbrl.3.5.2.4.5:roleRefMismatch'));

  it('for a role that nothing declares', () => checkCodes(withRoles(roleRef('Tolls', 'plan.xsd')), 'role-ref-target', 'error xbrl.3.5.2.4.5:roleRefNotDefined'));

  it('for an arcrole', () =>
    checkCodes(withRoles('<link:arcroleRef xlink:type="simple" arcroleURI="http://www.harborferries.example/arcrole/route" xlink:href="#Balance"/>'), 'role-ref-target', 'error xbrl.3.5.2.5.5:arcroleRefNotDefined'));
});
