import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { appinfo, file, linkbase, linkbaseRef, schema } from '../../taxonomy';

const role = 'http://www.harborferries.example/role/Balance';
const roleType = `<link:roleType roleURI="${role}" id="Balance"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>`;
const presentation = (href: string) => linkbase(`<link:roleRef xlink:type="simple" roleURI="${role}" xlink:href="${href}"/>`, `<link:presentationLink xlink:type="extended" xlink:role="${role}"/>`);
const declared = (...content: readonly string[]) => file('plan.xsd', schema(appinfo(roleType, ...content)));
const importing = (location: string) => schema(`<xsd:include schemaLocation="${location}"/>`);
const hints = ['unused-role-type'];

describe('unused-role-type finds', () => {
  it('a role that nothing uses', () =>
    checkFindings(
      file(
        'plan.xsd',
        schema(
          appinfo(
            '<link:roleType roleURI="http://www.harborferries.example/role/Balance" id="Balance"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>',
            ' ^^^^^^^^^^^^^ hint unused-role-type: Nothing uses the role http://www.harborferries.example/role/Balance.',
          ),
        ),
      ),
    ));

  it('an arcrole that nothing uses', () =>
    checkFindings(
      file(
        'plan.xsd',
        schema(
          appinfo(
            '<link:arcroleType arcroleURI="http://www.harborferries.example/arcrole/route" id="route" cyclesAllowed="any"><link:usedOn>link:definitionArc</link:usedOn></link:arcroleType>',
            ' ^^^^^^^^^^^^^^^^ hint unused-role-type: This arcroleType can be left out',
          ),
        ),
      ),
    ));
});

describe('unused-role-type is silent on', () => {
  it('a role in use in the same schema', () => checkFindings(declared(presentation('#Balance')), { hints }));

  it('a role in use in a linkbase beside it', () => checkFindings(declared(linkbaseRef('plan_pre.xml')) + file('plan_pre.xml', presentation('plan.xsd#Balance')), { hints }));

  it('a role that a linkbase may use which is missing', () => checkFindings(declared(linkbaseRef('plan_pre.xml')), { ignore: ['missing-file'], hints }));

  it('a role that one of two entry points uses', () =>
    checkFindings(declared() + file('a.xsd', importing('plan.xsd')) + file('b.xsd', importing('plan.xsd').replace('</xsd:schema>', `${appinfo(presentation('plan.xsd#Balance'))}</xsd:schema>`)), { hints }));

  it('a roleType that a roleRef with another URI leads to, which is another finding', () =>
    checkFindings(declared(linkbase(`<link:roleRef xlink:type="simple" roleURI="${role}s" xlink:href="#Balance"/>`)), { ignore: ['role-ref-target'], hints }));

  it('roles that a base taxonomy declares', () => checkFindings(declared().replaceAll('http://www.harborferries.example/20251231', 'http://fasb.org/us-gaap/2025'), { hints }));
});

it('unused-role-type is a hint', () => checkCodes(declared(), 'unused-role-type', 'hint unused-role-type'));
