import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, checkFix, findingsOf, fixesOf, uriOf } from '../../fixture';
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

  it('a misspelt roleURI in the declaration, once, where all that refer to it and use it agree', () =>
    checkFindings(
      file(
        'plan.xsd',
        schema(
          appinfo(
            '<link:roleType roleURI="http://www.harborferries.example/role/Balnce" id="Balance"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>',
            '                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error role-ref-target: This roleType declares http://www.harborferries.example/role/Balnce, but the 2 roleRefs that lead here and all uses say http://www.harborferries.example/role/Balance. Write that here, or correct them.',
            linkbaseRef('one.xml'),
            linkbaseRef('other.xml'),
          ),
        ),
      ) +
        file('one.xml', linkbase(roleRef('Balance', 'plan.xsd#Balance'), presentation('Balance'))) +
        file('other.xml', linkbase(roleRef('Balance', 'plan.xsd#Balance'), presentation('Balance'))),
      { ignore: ['link-without-arcs'] },
    ));

  it('the references one by one, where something uses what is declared, another declares what they have, or it is no slip', async () => {
    const linkbases = (...others: readonly string[]) => file('one.xml', linkbase(roleRef('Balance', 'plan.xsd#Balance'), presentation('Balance'), ...others));
    const declared = (...types: readonly string[]) => file('plan.xsd', schema(appinfo(...types, linkbaseRef('one.xml'))));
    const misspelt = roleType('Balance').replace('role/Balance', 'role/Balnce');
    const places = async (source: string) => (await findingsOf(source)).filter(({ rule }) => rule.id === 'role-ref-target').map(({ document }) => document.uri);
    assert.deepEqual(await places(declared(misspelt) + linkbases()), [uriOf('plan.xsd')]);
    assert.deepEqual(await places(declared(misspelt) + linkbases(presentation('Balnce'))), [uriOf('one.xml')]);
    assert.deepEqual(await places(declared(misspelt, roleType('Balance').replace('id="Balance"', 'id="B"')) + linkbases()), [uriOf('one.xml')]);
    assert.deepEqual(await places(declared(roleType('Balance').replace('role/Balance', 'role/Equity')) + linkbases()), [uriOf('one.xml')]);
  });

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

it('role-ref-target corrects a misspelt declaration where it stands', () => {
  const source = (declared: string) => file('plan.xsd', schema(appinfo(roleType('Balance').replace('role/Balance', `role/${declared}`), linkbaseRef('one.xml')))) + file('one.xml', linkbase(roleRef('Balance', 'plan.xsd#Balance'), presentation('Balance')));
  return checkFix('role-ref-target', source('Balnce'), source('Balance'), { title: 'Write http://www.harborferries.example/role/Balance' });
});
