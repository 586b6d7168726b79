import { describe, it } from 'node:test';
import { appinfo, calculationArc, calculationLink, concept, definitionArc, definitionLink, file, labelArc, labelLink, linkbase, linkbaseRef, locator, plan, presentationArc, presentationLink, schema } from '../../taxonomy';
import { checkFound } from './found';
import { anchor, arcroleRef, coreImport, coreStub, dimensions, esefCor, heading, ifrsLocator, widerNarrower } from './pieces';

const own = (...content: readonly string[]) => file('plan.xsd', schema(coreImport(), ...content));
const ferries = concept('Ferries');
const shown = presentationLink(ifrsLocator('StatementOfFinancialPositionAbstract'), locator('Ferries'), presentationArc('StatementOfFinancialPositionAbstract', 'Ferries'));
const extension = (declarations: readonly string[], ...links: readonly string[]) => plan([coreImport(), ...declarations], ...links);
const table = concept('RoutesTable', { ...heading, substitutionGroup: 'xbrldt:hypercubeItem' });

describe('ESMA’s rules point at', () => {
  it('the substitution group, type or typedDomainRef that is barred', () =>
    checkFound(
      'barred-declaration',
      own('<xsd:element id="hbr_Trip" name="Trip" substitutionGroup="xbrli:tuple"/>', concept('Rate', { type: 'xbrli:fractionItemType' }), concept('Axis', { ...heading, substitutionGroup: 'xbrldt:dimensionItem' }).replace('/>', ' xbrldt:typedDomainRef="#route"/>')),
      'error tupleDefinedInExtensionTaxonomy xbrli:tuple',
      'error fractionDefinedInExtensionTaxonomy xbrli:fractionItemType',
      'error typedDimensionDefinitionInExtensionTaxonomy #route',
    ));

  it('the type of an amount without balance', () => checkFound('monetary-balance', own(concept('Ferries', { balance: '' })), 'error monetaryConceptWithoutBalance xbrli:monetaryItemType'));

  it('the arc or the value of an open hypercube, of one in the segment, and of an excluding one', async () => {
    const arc = (rest: string, kind = 'all') => extension([concept('Lines', heading), table], arcroleRef(dimensions + kind), definitionLink(locator('Lines'), locator('RoutesTable'), definitionArc('Lines', 'RoutesTable', dimensions + kind).replace('/>', ` ${rest}/>`)));
    await checkFound('hypercube-form', arc('xbrldt:contextElement="scenario"'), 'error openPositiveHypercubeInDefinitionLinkbase link:definitionArc');
    await checkFound('hypercube-form', arc('xbrldt:contextElement="segment" xbrldt:closed="false"'), 'warning segmentUsed segment', 'error openPositiveHypercubeInDefinitionLinkbase false');
    await checkFound('hypercube-form', arc('xbrldt:contextElement="scenario" xbrldt:closed="true"', 'notAll'), `error notAllArcroleUsedInDefinitionLinkbase ${dimensions}notAll`);
    await checkFound('hypercube-form', arc('xbrldt:contextElement="scenario" xbrldt:closed="1"'));
  });

  it('the name of a type', () => checkFound('own-data-type', own('<xsd:complexType name="money"><xsd:simpleContent><xsd:restriction base="xbrli:monetaryItemType"/></xsd:simpleContent></xsd:complexType>'), 'error customDataTypeDuplicatingXbrlOrDtrEntry money'));

  it('the name of a concept that is not anchored, of another that is a total there is nothing to say', async () => {
    await checkFound('not-anchored', extension([ferries], shown), 'error extensionConceptsNotAnchored Ferries');
    await checkFound('not-anchored', extension([ferries, concept('Piers')], shown, calculationLink(locator('Ferries'), locator('Piers'), calculationArc('Ferries', 'Piers'))));
    await checkFound('not-anchored', extension([ferries], arcroleRef(widerNarrower), shown, anchor('PropertyPlantAndEquipment', 'Ferries', locator('Ferries'))));
    await checkFound('not-anchored', extension([ferries], shown.replaceAll('StatementOfFinancialPositionAbstract', 'DisclosureOfShipsAbstract')));
  });

  it('the end of an anchor', async () => {
    const anchored = anchor('PropertyPlantAndEquipment', 'Ferries', locator('Ferries'));
    const axis = concept('Ferries', { ...heading, substitutionGroup: 'xbrldt:dimensionItem' });
    await checkFound('anchoring-end', extension([axis], arcroleRef(widerNarrower), anchored), 'error anchoringRelationshipsForDimensionsDefinedUsingWiderNarrowerArcrole Ferries');
    await checkFound('anchoring-end', extension([ferries], arcroleRef(widerNarrower), anchored) + coreStub(concept('PropertyPlantAndEquipment', heading)), 'warning ExtensionConceptAnchoredToAbstractConcept PropertyPlantAndEquipment');
    await checkFound('anchoring-end', extension([ferries], arcroleRef(widerNarrower), anchored) + coreStub(concept('PropertyPlantAndEquipment', { type: 'xbrli:decimalItemType' })), 'warning differentExtensionDataType Ferries');
    await checkFound('anchoring-end', extension([ferries], arcroleRef(widerNarrower), anchored).replace(coreImport(), coreImport(esefCor.replace('2024-03-27', '2022-03-24'))) + coreStub(concept('PropertyPlantAndEquipment', { type: 'xbrli:decimalItemType' })));
  });

  it('the arcrole of a definition', () => checkFound('definition-arcrole', extension([ferries, concept('Piers')], definitionLink(locator('Ferries'), locator('Piers'), definitionArc('Ferries', 'Piers', 'http://www.xbrl.org/2003/arcrole/essence-alias'))), 'error disallowedDefinitionArcrole http://www.xbrl.org/2003/arcrole/essence-alias'));

  it('the schemaLocation of a wrong entry point, or the namespace of a schema without any', async () => {
    const all = esefCor.replace('esef_cor', 'esef_all');
    await checkFound('esef-entry-point', own().replaceAll(esefCor, all), `error requiredEntryPointNotImported ${all}`);
    await checkFound('esef-entry-point', own().replace(coreImport(), '<xsd:import namespace="https://xbrl.ifrs.org/taxonomy/2024-03-27/ifrs-full" schemaLocation="https://xbrl.ifrs.org/full_ifrs-cor.xsd"/>'), 'error requiredEntryPointNotImported http://www.harborferries.example/20251231');
    await checkFound('esef-entry-point', file('plan.xsd', schema()));
    for (const url of ['esef_cor', 'esef_ias_1', 'esef_ifrs_18'].map((name) => esefCor.replace('esef_cor', name))) await checkFound('esef-entry-point', own().replaceAll(esefCor, url));
  });

  it('the import of a taxonomy that is too old, by the year in which the period begins', async () => {
    const of = (taxonomy: string, date: string) => own().replaceAll('2024-03-27', taxonomy).replace('plan.xsd', `plan-${date}.xsd`);
    await checkFound('esef-entry-point', of('2021-03-24', '2024-12-31'), `warning incorrectEsefTaxonomyVersionUsed ${esefCor.replace('2024-03-27', '2021-03-24')}`);
    for (const [taxonomy, date] of [['2021-03-24', '2024-03-31'], ['2022-03-24', '2024-12-31'], ['2021-03-24', '2019-12-31'], ['2020-03-16', '2021-12-31']] as const) await checkFound('esef-entry-point', of(taxonomy, date));
  });

  it('the first arc of a role that sums up wrongly', () => checkFound('summation-arcrole', extension([ferries, concept('Piers'), concept('Fleet')], calculationLink(...['Ferries', 'Piers', 'Fleet'].map((name) => locator(name)), calculationArc('Fleet', 'Ferries'), calculationArc('Fleet', 'Piers', { order: '2' }))), 'error IncorrectSummationItemArcroleUsed http://www.xbrl.org/2003/arcrole/summation-item'));

  it('the document element of a file with a wrong name', () => checkFound('taxonomy-file-name', file('plan.xsd', schema(appinfo(linkbaseRef('plan-2025-12-31_pre.xml')), coreImport())) + file('plan-2025-12-31_pre.xml', linkbase(labelLink())), 'warning extensionTaxonomyDocumentNameDoesNotFollowNamingConvention xsd:schema', 'warning extensionTaxonomyDocumentNameDoesNotFollowNamingConvention link:linkbase'));

  it('the use of an arc that prohibits, of the core taxonomy’s only', () => checkFound('core-resource', extension([ferries], labelLink(locator('Ferries'), `<link:label xlink:type="resource" xlink:label="Ferries_lbl" xlink:role="http://www.xbrl.org/2003/role/label" xml:lang="en">Ferries</link:label>`, labelArc('Ferries').replace('/>', ' use="prohibited" priority="1"/>')))));
});
