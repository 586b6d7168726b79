import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { appinfo, file, schema } from '../../taxonomy';

const declared = (...declarations: readonly string[]) => file('plan.xsd', schema(appinfo(...declarations)));
const roleType = (...content: readonly string[]) => declared('<link:roleType roleURI="http://www.harborferries.example/role/Balance" id="Balance">', ...content, '</link:roleType>');

describe('role-type-content finds', () => {
  it('a roleType without URI', () =>
    checkFindings(
      declared(
        '<link:roleType id="Balance"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>',
        ' ^^^^^^^^^^^^^ error role-type-content: This roleType has no roleURI.',
      ),
    ));

  it('an element that a role may be used on twice', () =>
    checkFindings(
      roleType(
        '<link:usedOn>link:presentationLink</link:usedOn>',
        '<link:usedOn>link:presentationLink</link:usedOn>',
        '             ^^^^^^^^^^^^^^^^^^^^^ error role-type-content: already says that it may be used on link:presentationLink.',
      ),
    ));

  it('the same element under another prefix', () =>
    checkFindings(
      roleType(
        '<link:usedOn>link:presentationLink</link:usedOn>',
        '<link:usedOn xmlns:l="http://www.xbrl.org/2003/linkbase">l:presentationLink</link:usedOn>',
        '                                                         ^^^^^^^^^^^^^^^^^^ error role-type-content: already says that it may be used on l:presentationLink.',
      ),
    ));

  it('a usedOn with a prefix that is not declared', () =>
    checkFindings(
      roleType(
        '<link:usedOn>lnk:presentationLink</link:usedOn>',
        '             ^^^^^^^^^^^^^^^^^^^^ error role-type-content: The prefix of "lnk:presentationLink" is not declared.',
      ),
    ));

  it('an arcroleType that does not say which cycles it allows', () =>
    checkFindings(
      declared(
        '<link:arcroleType arcroleURI="http://www.harborferries.example/arcrole/route" id="route"><link:usedOn>link:definitionArc</link:usedOn></link:arcroleType>',
        ' ^^^^^^^^^^^^^^^^ error role-type-content: Write "any", "undirected" or "none".',
      ),
    ));

  it('a value of cyclesAllowed that there is not', () =>
    checkFindings(
      declared(
        '<link:arcroleType arcroleURI="http://www.harborferries.example/arcrole/route" id="route" cyclesAllowed="directed"><link:usedOn>link:definitionArc</link:usedOn></link:arcroleType>',
        '                                                                                                        ^^^^^^^^ error role-type-content: "directed" is no value of cyclesAllowed.',
      ),
    ));
});

describe('role-type-content is silent on', () => {
  it('elements of one name in two namespaces', () => checkFindings(roleType('<link:usedOn>link:label</link:usedOn>', '<link:usedOn xmlns:link="http://other.example/">link:label</link:usedOn>'), { ignore: ['content-model'] }));

  it('one element in two roleTypes', () =>
    checkFindings(declared(...['Balance', 'Fares'].map((name) => `<link:roleType roleURI="http://www.harborferries.example/role/${name}" id="${name}"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>`))));

  it('each of the three values of cyclesAllowed', () =>
    checkFindings(declared(...['any', 'undirected', 'none'].map((value) => `<link:arcroleType arcroleURI="http://www.harborferries.example/arcrole/${value}" id="${value}" cyclesAllowed="${value}"><link:usedOn>link:definitionArc</link:usedOn></link:arcroleType>`))));
});

describe('role-type-content has a code', () => {
  it('for a missing URI', () => checkCodes(declared('<link:roleType id="a"/>'), 'role-type-content', 'error xbrl.5.1.3:roleURIMissing'));

  it('for a repeated element', () => checkCodes(roleType('<link:usedOn>link:label</link:usedOn>', '<link:usedOn>link:label</link:usedOn>'), 'role-type-content', 'error xbrl.5.1.3:roleTypes-inequality'));

  it('for cyclesAllowed', () => checkCodes(declared('<link:arcroleType arcroleURI="http://www.harborferries.example/arcrole/route"/>'), 'role-type-content', 'error xbrl.5.1.4:arcroleTypeCyclesAllowed'));
});
