import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { appinfo, file, schema } from '../../taxonomy';

const role = 'http://www.harborferries.example/role/Balance';
const arcrole = 'http://www.harborferries.example/arcrole/route';
const roleType = (...usedOn: readonly string[]) => `<link:roleType roleURI="${role}" id="Balance">${usedOn.map((name) => `<link:usedOn>${name}</link:usedOn>`).join('')}</link:roleType>`;
const arcroleType = (cyclesAllowed: string) => `<link:arcroleType arcroleURI="${arcrole}" id="route" cyclesAllowed="${cyclesAllowed}"><link:usedOn>link:definitionArc</link:usedOn></link:arcroleType>`;
const importing = (name: string, ...content: readonly string[]) => schema(`<xsd:include schemaLocation="${name}"/>`, appinfo(...content));

/** base.xsd with the first in its appinfo, and plan.xsd, which imports it, with the others. */
function schemas(inBase: string, ...inPlan: readonly string[]): string {
  return file('plan.xsd', importing('base.xsd', ...inPlan)) + file('base.xsd', schema(appinfo(inBase)));
}

describe('role-type-inequality finds', () => {
  it('a role that two schemas declare for different elements, in the second', () =>
    checkFindings(
      schemas(
        roleType('link:calculationLink'),
        '<link:roleType roleURI="http://www.harborferries.example/role/Balance" id="Balance"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>',
        '                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error role-type-inequality: base.xsd declares http://www.harborferries.example/role/Balance too, but there to be used on calculationLink, here on presentationLink.',
      ),
    ));

  it('an arcrole that two schemas declare with different cyclesAllowed', () =>
    checkFindings(
      schemas(
        arcroleType('none'),
        '<link:arcroleType arcroleURI="http://www.harborferries.example/arcrole/route" id="route" cyclesAllowed="any"><link:usedOn>link:definitionArc</link:usedOn></link:arcroleType>',
        '                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error role-type-inequality: there with cyclesAllowed="none", here with "any"',
      ),
    ));

  it('a role of somebody else’s taxonomy that the filer declares differently', () =>
    checkFindings(
      file(
        'zoo.xsd',
        importing(
          'http://base.example/base.xsd',
          '<link:roleType roleURI="http://www.harborferries.example/role/Balance" id="Balance"><link:usedOn>link:labelLink</link:usedOn></link:roleType>',
          '                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error role-type-inequality',
        ),
      ) + file('http://base.example/base.xsd', schema(appinfo(roleType('link:presentationLink')))),
    ));
});

describe('role-type-inequality is silent on', () => {
  it('declarations that say the same, in another order, with another prefix and definition', () =>
    checkFindings(
      schemas(
        roleType('link:presentationLink', 'link:labelLink'),
        `<link:roleType roleURI="${role}" id="b"><link:definition>Balance</link:definition><link:usedOn xmlns:l="http://www.xbrl.org/2003/linkbase">l:labelLink</link:usedOn><link:usedOn>link:presentationLink</link:usedOn></link:roleType>`,
      ),
    ));

  it('two declarations in one schema, which is another finding', () =>
    checkFindings(file('plan.xsd', schema(appinfo(roleType('link:labelLink'), roleType('link:presentationLink').replace('id="Balance"', '')))), { ignore: ['duplicate-role-type'] }));

  it('a usedOn whose prefix is not declared, which is another finding', () => checkFindings(schemas(roleType('lnk:labelLink'), roleType('link:labelLink')), { ignore: ['role-type-content'] }));

  it('schemas that have nothing to do with each other', () => checkFindings(file('plan.xsd', schema(appinfo(roleType('link:labelLink')))) + file('base.xsd', schema(appinfo(roleType('link:presentationLink'))))));
});

describe('role-type-inequality has a code', () => {
  it('for a role', () => checkCodes(schemas(roleType('link:labelLink'), roleType('link:presentationLink')), 'role-type-inequality', 'error xbrl.5.1.3:roleTypes-inequality'));

  it('for an arcrole', () => checkCodes(schemas(arcroleType('any'), arcroleType('none')), 'role-type-inequality', 'error xbrl.5.1.4:arcroleTypes-inequality'));
});
