import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingsOf } from '../../fixture';
import { appinfo, calculationArc, calculationLink, concept, definitionArc, definitionLink, file, labelArc, labelLink, label, linkbase, linkbaseRef, locator, presentationArc, presentationLink, schema, summationItem2023 } from '../../taxonomy';
import { context, dollars, explicitMember, instance, schemaRef } from '../../report/instances';
import { anchor, arcroleRef, coreImport, coreStub, dimensions, dtrImport, esefCor, esmaLocator, heading, ifrsLabels, ifrsLocator, inRole, member, widerNarrower } from './pieces';

const own = 'http://www.harborferries.example/role/';
const notQualified = 'http://www.esma.europa.eu/xbrl/role/cor/esef_role-999999';
const defaults = 'http://www.esma.europa.eu/xbrl/role/cor/ifrs-dim_role-990000';
const xsd = 'harbor-2025-12-31.xsd';
const role = (name: string) => `<link:roleType roleURI="${own}${name}" id="${name}"><link:definition>${name}</link:definition>${['presentationLink', 'calculationLink', 'definitionLink'].map((link) => `<link:usedOn>link:${link}</link:usedOn>`).join('')}</link:roleType>`;
const roleRef = (uri: string, href = `${xsd}#${uri.slice(own.length)}`) => `<link:roleRef roleURI="${uri}" xlink:type="simple" xlink:href="${href}"/>`;
const arc = (kind: string, from: string, to: string, rest = '') => definitionArc(from, to, dimensions + kind).replace('/>', `${rest}/>`);
const names = ['Ferries', 'Piers', 'Fleet', 'RoutesTable', 'RoutesAxis', 'AllRoutesMember', 'IslandMember'];
const labelled = (name: string) => [locator(name, xsd), label(name, name, { language: 'en' }), labelArc(name)];

/** An extension as ESMA wants it: a statement, a sum, anchors, a hypercube with a dimension of its own. */
const parts = {
  xsd: schema(
    appinfo(role('Position'), role('Routes'), role('Anchoring'), ...['pre', 'cal', 'def', 'lab-en'].map((kind) => linkbaseRef(`harbor-2025-12-31_${kind}.xml`))),
    coreImport(),
    dtrImport,
    ...['Ferries', 'Piers', 'Fleet'].map((name) => concept(name)),
    concept('RoutesTable', { ...heading, substitutionGroup: 'xbrldt:hypercubeItem' }),
    concept('RoutesAxis', { ...heading, substitutionGroup: 'xbrldt:dimensionItem' }),
    member('AllRoutesMember'),
    member('IslandMember'),
  ),
  pre: linkbase(
    roleRef(`${own}Position`),
    inRole(`${own}Position`, presentationLink(ifrsLocator('StatementOfFinancialPositionAbstract'), ...['Ferries', 'Piers', 'Fleet'].map((name) => locator(name, xsd)), presentationArc('StatementOfFinancialPositionAbstract', 'Ferries'), presentationArc('StatementOfFinancialPositionAbstract', 'Piers', { order: '2' }), presentationArc('StatementOfFinancialPositionAbstract', 'Fleet', { order: '3' }))),
  ),
  cal: linkbase(
    `<link:arcroleRef arcroleURI="${summationItem2023}" xlink:type="simple" xlink:href="https://www.xbrl.org/2023/calculation-1.1.xsd#summation-item"/>`,
    roleRef(`${own}Position`),
    inRole(`${own}Position`, calculationLink(...['Fleet', 'Ferries', 'Piers'].map((name) => locator(name, xsd)), calculationArc('Fleet', 'Ferries', { arcrole: summationItem2023 }), calculationArc('Fleet', 'Piers', { order: '2', arcrole: summationItem2023 }))),
  ),
  def: linkbase(
    ...['all', 'hypercube-dimension', 'dimension-domain', 'domain-member', 'dimension-default'].map((kind) => arcroleRef(dimensions + kind)),
    arcroleRef(widerNarrower),
    roleRef(`${own}Routes`),
    roleRef(`${own}Anchoring`),
    roleRef(notQualified, `${esefCor}#esef_role-999999`),
    roleRef(defaults, `${esefCor}#ifrs-dim_role-990000`),
    inRole(
      `${own}Routes`,
      definitionLink(
        ifrsLocator('StatementOfFinancialPositionLineItems'),
        ...['Ferries', 'RoutesTable', 'RoutesAxis', 'AllRoutesMember', 'IslandMember'].map((name) => locator(name, xsd)),
        arc('all', 'StatementOfFinancialPositionLineItems', 'RoutesTable', ' xbrldt:contextElement="scenario" xbrldt:closed="true"'),
        arc('hypercube-dimension', 'RoutesTable', 'RoutesAxis'),
        arc('dimension-domain', 'RoutesAxis', 'AllRoutesMember'),
        arc('domain-member', 'AllRoutesMember', 'IslandMember'),
        arc('domain-member', 'StatementOfFinancialPositionLineItems', 'Ferries'),
      ),
    ),
    inRole(notQualified, definitionLink(esmaLocator('LineItemsNotDimensionallyQualifiedPlaceholder'), locator('Piers', xsd), locator('Fleet', xsd), arc('domain-member', 'LineItemsNotDimensionallyQualifiedPlaceholder', 'Piers'), arc('domain-member', 'LineItemsNotDimensionallyQualifiedPlaceholder', 'Fleet'))),
    inRole(defaults, definitionLink(locator('RoutesAxis', xsd), locator('AllRoutesMember', xsd), arc('dimension-default', 'RoutesAxis', 'AllRoutesMember'))),
    inRole(`${own}Anchoring`, anchor('PropertyPlantAndEquipment', 'Ferries', locator('Ferries', xsd))),
    inRole(`${own}Anchoring`, anchor('OtherPropertyPlantAndEquipment', 'Piers', locator('Piers', xsd))),
  ),
  'lab-en': linkbase(labelLink(...names.flatMap(labelled))),
};

type Part = keyof typeof parts;

/** The extension with parts of it written otherwise. */
function project(changes: Partial<Record<Part, (text: string) => string>> = {}, more = ''): string {
  const files = Object.entries(parts).map(([part, text]) => file(part === 'xsd' ? xsd : `harbor-2025-12-31_${part}.xml`, changes[part as Part]?.(text) ?? text));
  return files.join('') + more;
}

/** A change of one text into another, which must be there. */
const change = (from: string | RegExp, to: string) => (text: string) => {
  assert.ok(typeof from === 'string' ? text.includes(from) : from.test(text), `not in the text: ${String(from)}`);
  return text.replace(from, to);
};

/** Checks what ESMA's rules, and the rules on labels, find: severity and the last part of the code. */
async function check(source: string, ...expected: readonly string[]): Promise<void> {
  const found = (await findingsOf(source)).filter(({ code }) => code.startsWith('ESEF.'));
  assert.deepEqual(found.map(({ severity, code }) => `${severity} ${code.slice(code.lastIndexOf('.') + 1)}`).sort(), [...expected].sort());
}

describe('An extension as ESMA wants it', () => {
  it('has no finding but that the core taxonomy is not there', async () => assert.deepEqual([...new Set((await findingsOf(project())).map(({ rule }) => rule.id))], ['missing-taxonomy']));

  it('has none where the core taxonomy is there in part', () => check(project({}, coreStub(concept('PropertyPlantAndEquipment'), concept('OtherPropertyPlantAndEquipment'), concept('StatementOfFinancialPositionAbstract', heading), concept('StatementOfFinancialPositionLineItems', heading)))));

  it('has none under the profiles of others', async () => {
    for (const profile of ['xbrl', 'sec'] as const) assert.deepEqual((await findingsOf(project({ def: change(' xbrldt:closed="true"', '') }), { profile })).filter(({ code }) => code.startsWith('ESEF.')), []);
  });
});

const stub = (...declarations: readonly string[]) => coreStub(...declarations);
const defects: readonly (readonly [what: string, source: () => string, ...expected: readonly string[]])[] = [
  ['an open hypercube', () => project({ def: change(' xbrldt:closed="true"', '') }), 'error openPositiveHypercubeInDefinitionLinkbase'],
  ['a hypercube in the segment', () => project({ def: change('"scenario"', '"segment"') }), 'warning segmentUsed'],
  ['an excluding hypercube', () => project({ def: (text) => text.replaceAll('arcrole/all"', 'arcrole/notAll"') }), 'error notAllArcroleUsedInDefinitionLinkbase'],
  ['a concept in a statement without an anchor', () => project({ def: (text) => text.replace(/<link:definitionLink(?:(?!definitionLink)[^])*OtherPropertyPlant[^]*?<\/link:definitionLink>/, '') }), 'error extensionConceptsNotAnchored'],
  ['an anchor with general-special', () => project({ def: (text) => text.replaceAll(widerNarrower, 'http://www.xbrl.org/2003/arcrole/general-special').replace(/<link:arcroleRef arcroleURI="[^"]*general-special.*\n/, '') }), 'error anchoringWrongArcrole', 'error anchoringWrongArcrole'],
  ['another arcrole in a definition', () => project({ def: change('</link:definitionLink>', `${definitionArc('Ferries', 'IslandMember', 'http://www.xbrl.org/2003/arcrole/requires-element')}\n</link:definitionLink>`) }), 'error disallowedDefinitionArcrole'],
  ['anchors among dimensions', () => project({ def: (text) => text.replaceAll(`${own}Anchoring`, `${own}Routes`).replaceAll('#Anchoring', '#Routes') }), ...Array<string>(2).fill('error anchoringRelationshipsForConceptsDefinedInElrContainingDimensionalRelationships')],
  ['an anchored member', () => project({ def: change(`xlink:href="${xsd}#hbr_Piers" xlink:label="Piers"/>\n<link:definitionArc xlink:type="arc" xlink:arcrole="${widerNarrower}" xlink:from="Other`, `xlink:href="${xsd}#hbr_IslandMember" xlink:label="Piers"/>\n<link:definitionArc xlink:type="arc" xlink:arcrole="${widerNarrower}" xlink:from="Other`) }), 'error anchoringRelationshipsForDomainMembersDefinedUsingWiderNarrowerArcrole', 'error extensionConceptsNotAnchored'],
  ['an anchored dimension', () => project({ def: change(`xlink:href="${xsd}#hbr_Piers" xlink:label="Piers"/>\n<link:definitionArc xlink:type="arc" xlink:arcrole="${widerNarrower}" xlink:from="Other`, `xlink:href="${xsd}#hbr_RoutesAxis" xlink:label="Piers"/>\n<link:definitionArc xlink:type="arc" xlink:arcrole="${widerNarrower}" xlink:from="Other`) }), 'error anchoringRelationshipsForDimensionsDefinedUsingWiderNarrowerArcrole', 'error extensionConceptsNotAnchored'],
  ['an anchor within the extension', () => project({ def: change(ifrsLocator('OtherPropertyPlantAndEquipment'), locator('Fleet', xsd).replace('label="Fleet"', 'label="OtherPropertyPlantAndEquipment"')) }), 'error anchoringRelationshipBase'],
  ['an anchor within the core taxonomy', () => project({ def: change(`${ifrsLocator('OtherPropertyPlantAndEquipment')}\n${locator('Piers', xsd)}`, `${ifrsLocator('OtherPropertyPlantAndEquipment')}\n${ifrsLocator('Ships').replace('label="Ships"', 'label="Piers"')}`) }), 'error anchoringRelationshipBase', 'error extensionConceptsNotAnchored'],
  ['an anchor to an abstract concept', () => project({}, stub(concept('OtherPropertyPlantAndEquipment', heading))), 'warning ExtensionConceptAnchoredToAbstractConcept'],
  ['an anchor to a concept of another type', () => project({}, stub(concept('OtherPropertyPlantAndEquipment', { type: 'xbrli:decimalItemType' }))), 'warning differentExtensionDataType'],
  ['the arcrole of XBRL 2.1 in a sum', () => project({ cal: (text) => text.replaceAll(summationItem2023, 'http://www.xbrl.org/2003/arcrole/summation-item').replace(/<link:arcroleRef.*\n/, '') }), 'error IncorrectSummationItemArcroleUsed'],
  ['a monetary concept without balance', () => project({ xsd: change(/(name="Piers".*) xbrli:balance="debit"/, '$1') }), 'error monetaryConceptWithoutBalance'],
  ['a concept without label', () => project({ 'lab-en': change([...labelled('Piers')].join('\n'), '') }), 'error extensionConceptNoLabel'],
  ['a concept without standard label', () => project({ 'lab-en': change(label('Piers', 'Piers', { language: 'en' }), label('Piers', 'Piers', { language: 'en', role: 'terseLabel' })) }), 'error extensionConceptNoStandardLabel'],
  ['two labels in one role and language', () => project({ 'lab-en': change(labelArc('Piers'), `${label('Piers', 'Quays', { language: 'en' })}\n${labelArc('Piers')}`) }), 'error taxonomyElementDuplicateLabels'],
  ['a concept without label in the language of the others', () => project({ 'lab-en': change(label('Piers', 'Piers', { language: 'en' }), label('Piers', 'Pieren', { language: 'nl' })) }), 'warning missingLabelForRoleInReportLanguage'],
  ['a label role of the issuer', () => project({ xsd: change('<link:linkbaseRef', `<link:roleType roleURI="${own}short" id="short"><link:usedOn>link:label</link:usedOn></link:roleType>\n<link:linkbaseRef`), 'lab-en': (text) => text.replace('<link:labelLink', `${roleRef(`${own}short`)}\n<link:labelLink`).replace(labelArc('Piers'), `<link:label xlink:type="resource" xlink:label="Piers_lbl" xlink:role="${own}short" xml:lang="en">Piers</link:label>\n${labelArc('Piers')}`) }), 'warning taxonomyElementLabelCustomRole'],
  ['a prohibited label of the core taxonomy', () => project({ 'lab-en': change('</link:labelLink>', `${ifrsLocator('Assets')}\n<link:loc xlink:type="locator" xlink:href="${ifrsLabels}#a" xlink:label="Assets_lbl"/>\n${labelArc('Assets').replace('/>', ' use="prohibited" priority="1"/>')}\n</link:labelLink>`) }), 'error coreTaxonomyLabelModification'],
  ['a concept of the core taxonomy again', () => project({}, stub(concept('Piers'))), 'error extensionElementDuplicatesCoreElement'],
  ['a member of another type', () => project({ xsd: change(/(name="IslandMember" type=")dtr:domainItemType/, '$1xbrli:stringItemType') }), 'error domainMemberWrongDataType'],
  ['a member of a type of an older registry', () => project({ xsd: (text) => text.replaceAll('dtr/type/2022-03-31', 'dtr/type/2020-01-21') }), ...Array<string>(2).fill('error domainMemberWrongDataType')],
  ['a dimension without default', () => project({ def: (text) => text.replace(/<link:definitionArc[^>]*dimension-default.*\n/, '') }), 'error extensionTaxonomyDimensionNotAssignedDefaultMemberInDedicatedPlaceholder'],
  ['a default in another role', () => project({ def: (text) => text.replaceAll(`"${defaults}"`, `"${own}Routes"`).replace(/<link:roleRef[^>]*Routes"[^>]*990000"\/>\n/, '') }), 'error extensionTaxonomyDimensionNotAssignedDefaultMemberInDedicatedPlaceholder'],
  ['a default of a core dimension', () => project({ def: change('</link:linkbase>', `${inRole(defaults, definitionLink(ifrsLocator('SegmentsAxis'), ifrsLocator('SegmentsMember'), arc('dimension-default', 'SegmentsAxis', 'SegmentsMember')))}\n</link:linkbase>`) }), 'error extensionTaxonomyOverridesDefaultMembers'],
  ['a line item in no hypercube', () => project({ def: change(arc('domain-member', 'LineItemsNotDimensionallyQualifiedPlaceholder', 'Piers'), '') }), 'warning extensionTaxonomyLineItemNotLinkedToAnyHypercube'],
  ['a line item in no presentation', () => project({ pre: change(presentationArc('StatementOfFinancialPositionAbstract', 'Fleet', { order: '3' }), '') }), 'warning UsableConceptsNotIncludedInPresentationLink'],
  ['a line item twice', () => project({ pre: change('</link:presentationLink>', `${presentationArc('StatementOfFinancialPositionAbstract', 'Fleet', { order: '4' }).replace('to="Fleet"', 'to="Fleet_2"')}\n${locator('Fleet', xsd).replace('label="Fleet"', 'label="Fleet_2"')}\n</link:presentationLink>`) }), 'warning missingPreferredLabelRole'],
  ['two statements in a role', () => project({ pre: change('</link:presentationLink>', `${ifrsLocator('IncomeStatementAbstract')}\n${presentationArc('IncomeStatementAbstract', 'Fleet')}\n</link:presentationLink>`) }), 'error singleExtendedLinkRoleUsedForAllPFSs'],
  ['a linkbase in the schema', () => project({ xsd: change('</xsd:appinfo>', `${linkbase()}\n</xsd:appinfo>`) }), 'error linkbasesNotSeparateFiles'],
  ['two kinds of links in a file', () => project({ pre: change('</link:linkbase>', `${calculationLink()}\n</link:linkbase>`) }), 'error linkbasesNotSeparateFiles'],
  ['a missing linkbase', () => project({ xsd: change(linkbaseRef('harbor-2025-12-31_cal.xml'), '') }).replace(/\n-- harbor-2025-12-31_cal.xml[^]*?(?=\n-- )/, ''), 'error extensionConceptsNotAnchored', 'error extensionTaxonomyWrongFilesStructure'],
  ['another entry point', () => project({ xsd: change(coreImport(), coreImport(esefCor.replace('esef_cor', 'esef_all'))) }), 'error requiredEntryPointNotImported'],
  ['an old taxonomy', () => project({ xsd: change(coreImport(), coreImport(esefCor.replace('2024-03-27', '2021-03-24'))) }), 'warning incorrectEsefTaxonomyVersionUsed'],
  ['another file name', () => project().replaceAll('harbor-2025-12-31', 'harbor-20251231'), ...Array<string>(5).fill('warning extensionTaxonomyDocumentNameDoesNotFollowNamingConvention')],
  ['too long a file name', () => project().replaceAll('harbor-2025-12-31', 'harborferriesholdingsplc-2025-12-31'), ...Array<string>(5).fill('warning baseComponentInNameOfTaxonomyFileExceedsTwentyCharacters')],
  ['a tuple', () => project({ xsd: change('</xsd:schema>', '<xsd:element id="hbr_Crossing" name="Crossing" substitutionGroup="xbrli:tuple" nillable="true"/>\n</xsd:schema>') }), 'error extensionConceptNoLabel', 'error tupleDefinedInExtensionTaxonomy'],
  ['a typed dimension', () => project({ xsd: change('name="RoutesAxis"', 'name="RoutesAxis" xbrldt:typedDomainRef="#route"') }), 'error typedDimensionDefinitionInExtensionTaxonomy'],
  ['a type that repeats another', () => project({ xsd: change('</xsd:schema>', '<xsd:complexType name="money"><xsd:simpleContent><xsd:restriction base="xbrli:monetaryItemType"/></xsd:simpleContent></xsd:complexType>\n</xsd:schema>') }), 'error customDataTypeDuplicatingXbrlOrDtrEntry'],
  ['a type that narrows another', () => project({ xsd: change('</xsd:schema>', '<xsd:complexType name="grade"><xsd:simpleContent><xsd:restriction base="xbrli:stringItemType"><xsd:enumeration value="A"/></xsd:restriction></xsd:simpleContent></xsd:complexType>\n</xsd:schema>') }), 'warning customDataTypeDuplicatingXbrlOrDtrEntry'],
];

describe('In such an extension is found', () => {
  for (const [what, source, ...expected] of defects) it(what, () => check(source(), ...expected));
});

describe('In such an extension is not found', () => {
  it('what depends on a file of the issuer that is not there', () => check(project({ xsd: change(linkbaseRef('harbor-2025-12-31_cal.xml'), linkbaseRef('gone.xml')), def: (text) => text.replace(/<link:definitionLink(?:(?!definitionLink)[^])*OtherPropertyPlant[^]*?<\/link:definitionLink>/, '') })));

  it('a concept of the notes without an anchor', () => check(project({ pre: change('StatementOfFinancialPositionAbstract" xlink:label', 'NotesAbstract" xlink:label'), def: (text) => text.replace(/<link:definitionLink(?:(?!definitionLink)[^])*OtherPropertyPlant[^]*?<\/link:definitionLink>/, '') })));

  it('a line item twice with another preferred label', () => check(project({ pre: change('</link:presentationLink>', `${presentationArc('StatementOfFinancialPositionAbstract', 'Fleet', { order: '4', rest: 'preferredLabel="http://www.xbrl.org/2003/role/label"' })}\n</link:presentationLink>`) })));

  it('an earlier year’s arcrole in a sum', () =>
    check(
      project({
        xsd: change(coreImport(), coreImport(esefCor.replace('2024-03-27', '2022-03-24'))),
        cal: (text) => text.replaceAll(summationItem2023, 'http://www.xbrl.org/2003/arcrole/summation-item').replace(/<link:arcroleRef.*\n/, ''),
      }),
    ));
});

describe('With a report', () => {
  const fact = (name: string, value: string, contextRef = 'c') => `<hbr:${name} contextRef="${contextRef}" unitRef="usd" decimals="0">${value}</hbr:${name}>`;
  const facts = { Ferries: fact('Ferries', '1'), Piers: fact('Piers', '2'), Fleet: fact('Fleet', '3') };
  const reported = (reportedFacts: readonly string[], changes: Parameters<typeof project>[0], language = 'en') =>
    project(changes, file('harbor-2025-12-31.xml', instance(schemaRef(xsd), context('c'), context('islands', { scenario: explicitMember('hbr:RoutesAxis', 'hbr:IslandMember') }), dollars, ...reportedFacts).replace('<xbrli:xbrl ', `<xbrli:xbrl xml:lang="${language}" `).replaceAll('http://www.sec.gov/CIK', 'http://standards.iso.org/iso/17442').replaceAll('0000012345', '254900ARU0VC1WY6GJ71')));
  const withoutPiers = { def: change(arc('domain-member', 'LineItemsNotDimensionallyQualifiedPlaceholder', 'Piers'), '') };
  const withoutFleet = { pre: change(presentationArc('StatementOfFinancialPositionAbstract', 'Fleet', { order: '3' }), '') };
  const all = Object.values(facts);

  it('each concept has a label in its language', () => check(reported(all, {}, 'nl-BE'), ...Array<string>(7).fill('warning missingLabelForRoleInReportLanguage')));

  it('nothing is found where all is in order', () => check(reported(all, {})));

  it('a line item in no hypercube is found if a fact without dimensions is reported on it', async () => {
    await check(reported(all, withoutPiers), 'warning extensionTaxonomyLineItemNotLinkedToAnyHypercube');
    await check(reported([facts.Ferries, facts.Fleet, fact('Piers', '2', 'islands')], withoutPiers));
  });

  it('a line item in no presentation is found if it is reported on', async () => {
    await check(reported(all, withoutFleet), 'warning UsableConceptsNotIncludedInPresentationLink');
    await check(reported([facts.Ferries, facts.Piers], withoutFleet));
  });
});
