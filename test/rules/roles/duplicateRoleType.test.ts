import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { appinfo, file, schema } from '../../taxonomy';

const roleType = (uri: string, id: string) => `<link:roleType roleURI="${uri}" id="${id}"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>`;
const arcroleType = (id: string) => `<link:arcroleType arcroleURI="http://www.harborferries.example/arcrole/route" id="${id}" cyclesAllowed="any"><link:usedOn>link:definitionArc</link:usedOn></link:arcroleType>`;
const balance = 'http://www.harborferries.example/role/Balance';
const declared = (...declarations: readonly string[]) => file('plan.xsd', schema(appinfo(...declarations)));

describe('duplicate-role-type finds', () => {
  it('a roleType that was copied, its URI forgotten', () =>
    checkFindings(
      declared(
        roleType(balance, 'Balance'),
        '<link:roleType roleURI="http://www.harborferries.example/role/Balance" id="Fares"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>',
        '                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error duplicate-role-type: This schema already declares the role http://www.harborferries.example/role/Balance.',
      ),
    ));

  it('an arcroleType of the same arcrole', () =>
    checkFindings(
      declared(
        arcroleType('route'),
        '<link:arcroleType arcroleURI="http://www.harborferries.example/arcrole/route" id="route2" cyclesAllowed="any"><link:usedOn>link:definitionArc</link:usedOn></link:arcroleType>',
        '                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error duplicate-role-type: already declares the arcrole',
      ),
    ));
});

describe('duplicate-role-type is silent on', () => {
  it('roles that differ', () => checkFindings(declared(roleType(balance, 'Balance'), roleType(`${balance}Details`, 'BalanceDetails'))));

  it('two schemas that declare a role alike', () =>
    checkFindings(
      file('plan.xsd', schema('<xsd:include schemaLocation="routes.xsd"/>', appinfo(roleType(balance, 'Balance')))) +
        file('routes.xsd', schema(appinfo(roleType(balance, 'Balance')))),
    ));

  it('roleTypes whose URI is not written yet, which is another finding', () => checkFindings(declared(roleType('', 'a'), roleType('', 'b')), { ignore: ['role-type-content'] }));
});

describe('duplicate-role-type has a code', () => {
  it('for a role', () => checkCodes(declared(roleType(balance, 'a'), roleType(balance, 'b')), 'duplicate-role-type', 'error xbrl.5.1.3:roleTypeDuplicate'));

  it('for an arcrole', () => checkCodes(declared(arcroleType('a'), arcroleType('b')), 'duplicate-role-type', 'error xbrl.5.1.4:arcroleTypeDuplicate'));
});
