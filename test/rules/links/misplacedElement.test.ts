import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { appinfo, file, linkbase, linkbaseRef, plan, schema } from '../../taxonomy';

const roleType = '<link:roleType roleURI="http://www.harborferries.example/role/Balance" id="Balance"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>';
const inSchema = (...content: readonly string[]) => file('plan.xsd', schema(...content));

describe('misplaced-element finds', () => {
  it('a roleType in a documentation', () =>
    checkFindings(
      inSchema(
        '<xsd:annotation><xsd:documentation>',
        '<link:roleType roleURI="http://www.harborferries.example/role/Balance" id="Balance"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>',
        ' ^^^^^^^^^^^^^ error misplaced-element: A roleType must stand in the xsd:appinfo of an xsd:annotation at the top of a schema.',
        '</xsd:documentation></xsd:annotation>',
      ),
    ));

  it('a roleType in the appinfo of a concept', () =>
    checkFindings(
      inSchema(
        '<xsd:element name="Ferry" type="xsd:string"><xsd:annotation><xsd:appinfo>',
        '<link:roleType roleURI="http://www.harborferries.example/role/Balance" id="Balance"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>',
        ' ^^^^^^^^^^^^^ error misplaced-element',
        '</xsd:appinfo></xsd:annotation></xsd:element>',
      ),
    ));

  it('a linkbaseRef in a linkbase', () =>
    checkFindings(
      plan(
        [],
        '<link:linkbaseRef xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="plan_pre.xml"/>',
        ' ^^^^^^^^^^^^^^^^ error misplaced-element: or in an instance.',
      ) + file('plan_pre.xml', linkbase()),
    ));

  it('a linkbase in a linkbase', () =>
    checkFindings(
      plan(
        [],
        '<link:linkbase/>',
        ' ^^^^^^^^^^^^^ error misplaced-element: at the top of a document',
      ),
    ));
});

describe('misplaced-element is silent on', () => {
  it('what stands in the appinfo of a schema', () => checkFindings(inSchema(appinfo(roleType, linkbaseRef('plan_pre.xml'), linkbase())) + file('plan_pre.xml', linkbase())));

  it('a linkbaseRef in an instance', () =>
    checkFindings(
      inSchema() +
        file('plan_pre.xml', linkbase()) +
        file(
          'plan.xbrl',
          `<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"><link:schemaRef xlink:type="simple" xlink:href="plan.xsd"/>${linkbaseRef('plan_pre.xml')}</xbrli:xbrl>`,
        ),
    ));

  it('a text in which an end tag is missing, so that things seem to stand inside each other', () =>
    checkFindings(inSchema(appinfo('<link:roleType roleURI="http://www.harborferries.example/role/Fares" id="Fares">', roleType)), { ignore: ['xml-syntax', 'role-type-content'] }));
});

describe('misplaced-element has a code', () => {
  it('for a roleType', () => checkCodes(inSchema(roleType), 'misplaced-element', 'error xbrl.5.1.3.roleTypeLocation'));

  it('for an arcroleType', () =>
    checkCodes(inSchema('<link:arcroleType arcroleURI="http://www.harborferries.example/arcrole/route" cyclesAllowed="any"><link:usedOn>link:definitionArc</link:usedOn></link:arcroleType>'), 'misplaced-element', 'error xbrl.5.1.4.arcroleTypeLocation'));

  it('for a linkbaseRef', () => checkCodes(inSchema(linkbaseRef('plan_pre.xml')), 'misplaced-element', 'error xbrl.5.1.2.linkbaseRefLocation'));

  it('for a linkbase', () => checkCodes(inSchema(linkbase()), 'misplaced-element', 'error xbrl.5.2.linkbaseLocation'));
});
