import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, findingOf } from '../fixture';
import { appinfo, concept, file, labels, linkbase, locator, schema } from '../taxonomy';

const role = 'http://www.harborferries.example/role/Fares';
const roleType = (...usedOn: readonly string[]) => `<link:roleType xmlns:gen="http://xbrl.org/2008/generic" xmlns:variable="http://xbrl.org/2008/variable" roleURI="${role}" id="Fares">${usedOn.map((name) => `<link:usedOn>${name}</link:usedOn>`).join('')}</link:roleType>`;
const arcrole = 'http://www.harborferries.example/arcrole/berths';
const arcroleType = (cyclesAllowed: string, usedOn = 'gen:arc') => `<link:arcroleType xmlns:gen="http://xbrl.org/2008/generic" xmlns:variable="http://xbrl.org/2008/variable" arcroleURI="${arcrole}" id="berths" cyclesAllowed="${cyclesAllowed}"><link:usedOn>${usedOn}</link:usedOn></link:arcroleType>`;
const roleRef = (uri: string, href: string) => `<link:roleRef xlink:type="simple" roleURI="${uri}" xlink:href="${href}"/>`;
const arcroleRef = (uri: string, href: string) => `<link:arcroleRef xlink:type="simple" arcroleURI="${uri}" xlink:href="${href}"/>`;
const ownRole = roleRef(role, '#Fares');
const ownArcrole = arcroleRef(arcrole, '#berths');
const labelRole = roleRef('http://www.xbrl.org/2008/role/label', 'http://www.xbrl.org/2008/generic-label.xsd#standard-label');
const elementLabel = 'http://xbrl.org/arcrole/2008/element-label';
const elementLabelRef = arcroleRef(elementLabel, 'http://www.xbrl.org/2008/generic-label.xsd#element-label');
const elementReference = 'http://xbrl.org/arcrole/2008/element-reference';
const elementReferenceRef = arcroleRef(elementReference, 'http://www.xbrl.org/2008/generic-reference.xsd#element-reference');
const variableSetRef = arcroleRef('http://xbrl.org/arcrole/2008/variable-set', 'http://www.xbrl.org/2008/variable.xsd#variable-set');
const prefixes = 'xmlns:gen="http://xbrl.org/2008/generic" xmlns:label="http://xbrl.org/2008/label" xmlns:variable="http://xbrl.org/2008/variable"';

/** A schema with Assets and Cash, labelled, these declarations of roles, and a linkbase. */
function declared(declarations: readonly string[], ...inLinkbase: readonly string[]): string {
  return file('plan.xsd', schema(appinfo(...declarations, linkbase(labels(['Assets', 'Cash']), ...inLinkbase)), concept('Assets'), concept('Cash')));
}

/** A generic link between Assets and Cash. */
function genericLink(of: string, ...content: readonly string[]): string {
  return [`<gen:link ${prefixes} xlink:type="extended" xlink:role="${of}">`, locator('Assets'), locator('Cash'), ...content, '</gen:link>'].join('\n');
}

const standard = 'http://www.xbrl.org/2003/role/link';
const genericLabel = '<label:label xlink:type="resource" xlink:label="name" xlink:role="http://www.xbrl.org/2008/role/label" xml:lang="en">Assets</label:label>';
const arc = (from: string, to: string, of: string) => `<gen:arc xlink:type="arc" xlink:arcrole="${of}" xlink:from="${from}" xlink:to="${to}"/>`;

describe('generic-resource-target finds', () => {
  it('a label of XBRL 2.1 in the place of a generic one', () =>
    checkFindings(
      declared(
        [],
        elementLabelRef,
        genericLink(
          standard,
          '<link:label xlink:type="resource" xlink:label="name" xlink:role="http://www.xbrl.org/2003/role/label" xml:lang="en">Assets</link:label>',
          `<gen:arc xlink:type="arc" xlink:to="name" xlink:from="Assets" xlink:arcrole="${elementLabel}"/>`,
          '                                    ^^^^ error generic-resource-target: This arc must lead to a generic label, but "name" is a label.',
        ),
      ),
    ));

  it('an arc that runs the wrong way round', () =>
    checkFindings(
      declared(
        [],
        labelRole,
        elementLabelRef,
        genericLink(
          standard,
          genericLabel,
          `<gen:arc xlink:type="arc" xlink:to="Assets" xlink:from="name" xlink:arcrole="${elementLabel}"/>`,
          '                                    ^^^^^^ error generic-resource-target: "Assets" is an element.',
        ),
      ),
    ));

  it('a label that an arc for references leads to', () => checkCodes(declared([], labelRole, elementReferenceRef, genericLink(standard, genericLabel, arc('Assets', 'name', elementReference))), 'generic-resource-target', 'error xbrlre.2.1.1:genericReferenceTarget'));

  it('with a code for labels', () => checkCodes(declared([], elementLabelRef, genericLink(standard, arc('Assets', 'Cash', elementLabel))), 'generic-resource-target', 'error xbrlle.2.1.1:genericLabelTarget'));
});

describe('generic-resource-target is silent on', () => {
  it('a generic label', () => checkFindings(declared([], labelRole, elementLabelRef, genericLink(standard, genericLabel, arc('Assets', 'name', elementLabel)))));

  it('an element that stands for a generic label', () =>
    checkFindings(
      file('plan.xsd', schema('<xsd:import namespace="http://xbrl.org/2008/label" schemaLocation="http://www.xbrl.org/2008/generic-label.xsd"/>', '<xsd:element xmlns:label="http://xbrl.org/2008/label" name="note" substitutionGroup="label:label"/>', concept('Assets'), concept('Cash'))) +
        file('plan_gen.xml', linkbase(labels(['Assets', 'Cash'], 'plan.xsd'), elementLabelRef, genericLink(standard, '<hbr:note xlink:type="resource" xlink:label="name" xml:lang="en">Assets</hbr:note>', arc('Assets', 'name', elementLabel)).replaceAll('"#', '"plan.xsd#'))),
      { ignore: ['unreferenced-linkbase'] },
    ));

  it('a resource whose declaration is not available', () => checkFindings(declared([], elementLabelRef, genericLink(standard, '<other:note xmlns:other="http://other.example/" xlink:type="resource" xlink:label="name"/>', arc('Assets', 'name', elementLabel)))));
});

describe('Generic links have codes of their own', () => {
  const codes = (source: string, rule: string, code: string) => checkCodes(source, rule, `error ${code}`);
  it('for a role of the link without a roleRef', () => codes(declared([roleType('gen:link')], genericLink(role)), 'missing-role-ref', 'xbrlgene:missingRoleRefForLinkRole'));
  it('for a role of a resource without a roleRef', () => codes(declared([], elementLabelRef, genericLink(standard, genericLabel, arc('Assets', 'name', elementLabel))), 'missing-role-ref', 'xbrlgene:missingRoleRefForResourceRole'));
  it('for an arcrole without an arcroleRef', () => codes(declared([], labelRole, genericLink(standard, genericLabel, arc('Assets', 'name', elementLabel))), 'missing-arcrole-ref', 'xbrlgene:missingRoleRefForArcRole'));
  it('for a role that is not for such links', () => codes(declared([roleType('link:presentationLink')], ownRole, genericLink(role)), 'used-on', 'xbrlgene:missingLinkRoleUsedOnValue'));
  it('for a role that is not for such resources', () => codes(declared([roleType('gen:link')], ownRole, elementLabelRef, genericLink(standard, genericLabel.replace('http://www.xbrl.org/2008/role/label', role), arc('Assets', 'name', elementLabel))), 'used-on', 'xbrlgene:missingResourceRoleUsedOnValue'));
  it('and are named as their text names them', async () => {
    const { message } = await findingOf(declared([roleType('link:presentationLink')], ownRole, genericLink(role)), 'used-on');
    assert.equal(message, `${role} must not be used on gen:link: its roleType in plan.xsd has no usedOn for it. Add a link:usedOn with it there, or choose another role.`);
  });
  it('for an arcrole that is not for such arcs', () => codes(declared([arcroleType('any', 'link:definitionArc')], ownArcrole, genericLink(standard, arc('Assets', 'Cash', arcrole))), 'used-on', 'xbrlgene:missingArcRoleUsedOnValue'));
  it('for a circle', () => codes(declared([arcroleType('none')], ownArcrole, genericLink(standard, arc('Assets', 'Cash', arcrole), arc('Cash', 'Assets', arcrole))), 'directed-cycle', 'xbrlgene:violatedCyclesConstraint'));
});

describe('A formula linkbase', () => {
  const formula = (...content: readonly string[]) => declared([arcroleType('none', 'variable:variableArc')], variableSetRef, ownArcrole, genericLink(standard, ...content));
  const assertion = '<va:valueAssertion xmlns:va="http://xbrl.org/2008/assertion/value" xlink:type="resource" xlink:label="assertion" id="assertion" aspectModel="dimensional" implicitFiltering="true" test="$total ge 0"/>';
  const variable = '<variable:factVariable xlink:type="resource" xlink:label="variable" bindAsSequence="false"/>';
  const variableArc = (from: string, to: string, of = 'http://xbrl.org/arcrole/2008/variable-set') => `<variable:variableArc xlink:type="arc" xlink:arcrole="${of}" xlink:from="${from}" xlink:to="${to}" name="total"/>`;

  it('is checked as links are: it is right', () => checkFindings(formula(assertion, variable, variableArc('assertion', 'variable'))));

  it('is checked as links are: an end that is not there', () =>
    checkFindings(
      formula(
        assertion,
        variable,
        '<variable:variableArc xlink:type="arc" xlink:from="assertion" xlink:to="variabel" xlink:arcrole="http://xbrl.org/arcrole/2008/variable-set" name="total"/>',
        '                                                                        ^^^^^^^^ error arc-end',
      ),
    ));

  it('is checked as links are: an arcrole of another arc', () =>
    checkFindings(
      formula(
        assertion,
        variable,
        '<gen:arc xlink:type="arc" xlink:from="assertion" xlink:to="variable" xlink:arcrole="http://xbrl.org/arcrole/2008/variable-set"/>',
        '                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error used-on: must not be used on gen:arc',
      ),
    ));

  it('is checked as links are: a circle of arcs that stand for generic ones', () => checkCodes(formula(variableArc('Assets', 'Cash', arcrole), variableArc('Cash', 'Assets', arcrole)), 'directed-cycle', 'error xbrlgene:violatedCyclesConstraint'));

  it('is not asked for what its expressions mean', () => checkFindings(formula(assertion.replace('$total ge 0', '(((')), { hints: [] }));
});

describe('formula-name finds', () => {
  const filter = (...lines: readonly string[]) => declared([], genericLink(standard, '<cf:conceptName xmlns:cf="http://xbrl.org/2008/filter/concept" xlink:type="resource" xlink:label="filter"><cf:concept>', ...lines, '</cf:concept></cf:conceptName>'));

  it('a concept that no schema declares', () =>
    checkFindings(
      filter(
        '<cf:qname>hbr:Csah</cf:qname>',
        '          ^^^^^^^^ warning formula-name: No element Csah is declared in the namespace http://www.harborferries.example/20251231, so that nothing can ever fit. Did you mean Cash?',
      ),
    ));

  it('a prefix that is not declared', () =>
    checkFindings(
      filter(
        '<cf:qname>harbor:Cash</cf:qname>',
        '          ^^^^^^^^^^^ error formula-name: The prefix of harbor:Cash is not declared',
      ),
    ));

  it('a type, and a concept of a table', () =>
    checkFindings(
      declared(
        [],
        genericLink(
          standard,
          '<cf:conceptDataType xmlns:cf="http://xbrl.org/2008/filter/concept" xlink:type="resource" xlink:label="type" strict="true"><cf:type>',
          '<cf:qname>hbr:Cash</cf:qname>',
          '          ^^^^^^^^ formula-name: No type Cash is declared',
          '</cf:type></cf:conceptDataType>',
          '<table:ruleNode xmlns:table="http://xbrl.org/2014/table" xmlns:formula="http://xbrl.org/2008/formula" xlink:type="resource" xlink:label="row"><formula:concept>',
          '<formula:qname>hbr:Debt</formula:qname>',
          '               ^^^^^^^^ formula-name: No element Debt is declared',
          '</formula:concept></table:ruleNode>',
        ),
      ),
    ));
});

describe('formula-name is silent on', () => {
  const filter = (name: string) => `<cf:conceptName xmlns:cf="http://xbrl.org/2008/filter/concept" xmlns:b="http://base.example/" xlink:type="resource" xlink:label="filter"><cf:concept><cf:qname>${name}</cf:qname></cf:concept></cf:conceptName>`;
  it('concepts that a schema declares', () => checkFindings(declared([], genericLink(standard, filter(' hbr:Cash ')))));
  it('concepts of a namespace without a schema here', () => checkFindings(declared([], genericLink(standard, filter('b:Cash')))));
  it('a name that is still to be typed', () => checkFindings(declared([], genericLink(standard, filter('')))));
});

describe('A table linkbase', () => {
  const breakdownArcrole = 'http://xbrl.org/arcrole/2014/table-breakdown';
  const table = (arcrole: string) =>
    declared(
      [],
      arcroleRef(breakdownArcrole, 'http://www.xbrl.org/2014/table.xsd#table-breakdown'),
      genericLink(
        standard,
        '<table:table xmlns:table="http://xbrl.org/2014/table" xlink:type="resource" xlink:label="table" id="fleet"/>',
        '<table:breakdown xmlns:table="http://xbrl.org/2014/table" xlink:type="resource" xlink:label="rows"/>',
        `<table:tableBreakdownArc xmlns:table="http://xbrl.org/2014/table" xlink:type="arc" xlink:arcrole="${arcrole}" xlink:from="table" xlink:to="rows" axis="y" order="1"/>`,
      ),
    );

  it('is checked as links are: it is right', () => checkFindings(table(breakdownArcrole)));

  it('is checked as links are: an arcrole without an arcroleRef', () => checkCodes(table('http://xbrl.org/arcrole/2014/breakdown-tree'), 'missing-arcrole-ref', 'error xbrlgene:missingRoleRefForArcRole'));
});
