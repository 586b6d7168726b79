// Written by `npm run standards`; changes belong in scripts/standards.mjs.
import { severities } from './severities';
import schemaWwwEurofilingInfoEuFrXbrlExtFilingIndicators from './schemas/www.eurofiling.info/eu/fr/xbrl/ext/filing-indicators.xsd';
import schemaWwwW3Org2001XMLSchema from './schemas/www.w3.org/2001/XMLSchema.xsd';
import schemaWwwW3Org2001Xml from './schemas/www.w3.org/2001/xml.xsd';
import schema2003XbrlInstance20031231 from './schemas/www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd';
import schema2003XbrlLinkbase20031231 from './schemas/www.xbrl.org/2003/xbrl-linkbase-2003-12-31.xsd';
import schema2003Xl20031231 from './schemas/www.xbrl.org/2003/xl-2003-12-31.xsd';
import schema2003Xlink20031231 from './schemas/www.xbrl.org/2003/xlink-2003-12-31.xsd';
import schema2004Ref20040810 from './schemas/www.xbrl.org/2004/ref-2004-08-10.xsd';
import schema2005Xbrldt2005 from './schemas/www.xbrl.org/2005/xbrldt-2005.xsd';
import schema2006Ref20060227 from './schemas/www.xbrl.org/2006/ref-2006-02-27.xsd';
import schema2006Xbrldi2006 from './schemas/www.xbrl.org/2006/xbrldi-2006.xsd';
import schema2008BooleanFilter from './schemas/www.xbrl.org/2008/boolean-filter.xsd';
import schema2008ConceptFilter from './schemas/www.xbrl.org/2008/concept-filter.xsd';
import schema2008ConsistencyAssertion from './schemas/www.xbrl.org/2008/consistency-assertion.xsd';
import schema2008DimensionFilter from './schemas/www.xbrl.org/2008/dimension-filter.xsd';
import schema2008EntityFilter from './schemas/www.xbrl.org/2008/entity-filter.xsd';
import schema2008ExistenceAssertion from './schemas/www.xbrl.org/2008/existence-assertion.xsd';
import schema2008Formula from './schemas/www.xbrl.org/2008/formula.xsd';
import schema2008GeneralFilter from './schemas/www.xbrl.org/2008/general-filter.xsd';
import schema2008GenericLabel from './schemas/www.xbrl.org/2008/generic-label.xsd';
import schema2008GenericLink from './schemas/www.xbrl.org/2008/generic-link.xsd';
import schema2008GenericReference from './schemas/www.xbrl.org/2008/generic-reference.xsd';
import schema2008MatchFilter from './schemas/www.xbrl.org/2008/match-filter.xsd';
import schema2008PeriodFilter from './schemas/www.xbrl.org/2008/period-filter.xsd';
import schema2008RelativeFilter from './schemas/www.xbrl.org/2008/relative-filter.xsd';
import schema2008SegmentScenarioFilter from './schemas/www.xbrl.org/2008/segment-scenario-filter.xsd';
import schema2008TupleFilter from './schemas/www.xbrl.org/2008/tuple-filter.xsd';
import schema2008UnitFilter from './schemas/www.xbrl.org/2008/unit-filter.xsd';
import schema2008Validation from './schemas/www.xbrl.org/2008/validation.xsd';
import schema2008ValueAssertion from './schemas/www.xbrl.org/2008/value-assertion.xsd';
import schema2008ValueFilter from './schemas/www.xbrl.org/2008/value-filter.xsd';
import schema2008Variable from './schemas/www.xbrl.org/2008/variable.xsd';
import schema2010AspectCoverFilter from './schemas/www.xbrl.org/2010/aspect-cover-filter.xsd';
import schema2010ConceptRelationFilter from './schemas/www.xbrl.org/2010/concept-relation-filter.xsd';
import schema2010CustomFunctionImplementation from './schemas/www.xbrl.org/2010/custom-function-implementation.xsd';
import schema2010GenericMessage from './schemas/www.xbrl.org/2010/generic-message.xsd';
import schema2010ValidationMessage from './schemas/www.xbrl.org/2010/validation-message.xsd';
import schema2013PreferredLabel from './schemas/www.xbrl.org/2013/preferred-label.xsd';
import schema2014ExtensibleEnumerations from './schemas/www.xbrl.org/2014/extensible-enumerations.xsd';
import schema2014Table from './schemas/www.xbrl.org/2014/table.xsd';
import schema2016AssertionSeverity from './schemas/www.xbrl.org/2016/assertion-severity.xsd';
import schema2016TaxonomyPackageCatalog from './schemas/www.xbrl.org/2016/taxonomy-package-catalog.xsd';
import schema2016TaxonomyPackage from './schemas/www.xbrl.org/2016/taxonomy-package.xsd';
import schema2020ExtensibleEnumerations20 from './schemas/www.xbrl.org/2020/extensible-enumerations-2.0.xsd';
import schema2022AssertionSeverity from './schemas/www.xbrl.org/2022/assertion-severity.xsd';
import schema2023Calculation11 from './schemas/www.xbrl.org/2023/calculation-1.1.xsd';
import schemaDtrType20200121Types from './schemas/www.xbrl.org/dtr/type/2020-01-21/types.xsd';
import schemaDtrType20220331Types from './schemas/www.xbrl.org/dtr/type/2022-03-31/types.xsd';
import schemaDtrType20240131Types from './schemas/www.xbrl.org/dtr/type/2024-01-31/types.xsd';
import schemaDtrTypeNonNumeric20091216 from './schemas/www.xbrl.org/dtr/type/nonNumeric-2009-12-16.xsd';
import schemaDtrTypeNumeric20091216 from './schemas/www.xbrl.org/dtr/type/numeric-2009-12-16.xsd';
import schemaLrrArcroleAccountingArcrole20230104 from './schemas/www.xbrl.org/lrr/arcrole/accounting-arcrole-2023-01-04.xsd';
import schemaLrrArcroleDeprecated20091216 from './schemas/www.xbrl.org/lrr/arcrole/deprecated-2009-12-16.xsd';
import schemaLrrArcroleEsmaArcrole20181121 from './schemas/www.xbrl.org/lrr/arcrole/esma-arcrole-2018-11-21.xsd';
import schemaLrrArcroleFactExplanatory20091216 from './schemas/www.xbrl.org/lrr/arcrole/factExplanatory-2009-12-16.xsd';
import schemaLrrArcroleJpfrArcrole20071107 from './schemas/www.xbrl.org/lrr/arcrole/jpfr-arcrole-2007-11-07.xsd';
import schemaLrrArcroleParentChild20130919 from './schemas/www.xbrl.org/lrr/arcrole/parent-child-2013-09-19.xsd';
import schemaLrrRoleDeprecated20091216 from './schemas/www.xbrl.org/lrr/role/deprecated-2009-12-16.xsd';
import schemaLrrRoleJpfrRole20071107 from './schemas/www.xbrl.org/lrr/role/jpfr-role-2007-11-07.xsd';
import schemaLrrRoleNegated20080331 from './schemas/www.xbrl.org/lrr/role/negated-2008-03-31.xsd';
import schemaLrrRoleNegated20091216 from './schemas/www.xbrl.org/lrr/role/negated-2009-12-16.xsd';
import schemaLrrRoleNegative20091216 from './schemas/www.xbrl.org/lrr/role/negative-2009-12-16.xsd';
import schemaLrrRoleNet20091216 from './schemas/www.xbrl.org/lrr/role/net-2009-12-16.xsd';
import schemaLrrRolePositive20091216 from './schemas/www.xbrl.org/lrr/role/positive-2009-12-16.xsd';
import schemaLrrRoleProperty20220928 from './schemas/www.xbrl.org/lrr/role/property-2022-09-28.xsd';
import schemaLrrRoleReference20091216 from './schemas/www.xbrl.org/lrr/role/reference-2009-12-16.xsd';
import schemaLrrRoleRestated20060221 from './schemas/www.xbrl.org/lrr/role/restated-2006-02-21.xsd';
import schemaTaxonomyIntFilingIndicatorsREC20210203FilingIndicators from './schemas/www.xbrl.org/taxonomy/int/filing-indicators/REC/2021-02-03/filing-indicators.xsd';

/** The built-in documents of the standards by canonical URL: schemas in reduced form, and the severities linkbases. */
export const standards: ReadonlyMap<string, string> = new Map([
  ['http://www.eurofiling.info/eu/fr/xbrl/ext/filing-indicators.xsd', schemaWwwEurofilingInfoEuFrXbrlExtFilingIndicators],
  ['http://www.w3.org/2001/XMLSchema.xsd', schemaWwwW3Org2001XMLSchema],
  ['http://www.w3.org/2001/xml.xsd', schemaWwwW3Org2001Xml],
  ['http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd', schema2003XbrlInstance20031231],
  ['http://www.xbrl.org/2003/xbrl-linkbase-2003-12-31.xsd', schema2003XbrlLinkbase20031231],
  ['http://www.xbrl.org/2003/xl-2003-12-31.xsd', schema2003Xl20031231],
  ['http://www.xbrl.org/2003/xlink-2003-12-31.xsd', schema2003Xlink20031231],
  ['http://www.xbrl.org/2004/ref-2004-08-10.xsd', schema2004Ref20040810],
  ['http://www.xbrl.org/2005/xbrldt-2005.xsd', schema2005Xbrldt2005],
  ['http://www.xbrl.org/2006/ref-2006-02-27.xsd', schema2006Ref20060227],
  ['http://www.xbrl.org/2006/xbrldi-2006.xsd', schema2006Xbrldi2006],
  ['http://www.xbrl.org/2008/boolean-filter.xsd', schema2008BooleanFilter],
  ['http://www.xbrl.org/2008/concept-filter.xsd', schema2008ConceptFilter],
  ['http://www.xbrl.org/2008/consistency-assertion.xsd', schema2008ConsistencyAssertion],
  ['http://www.xbrl.org/2008/dimension-filter.xsd', schema2008DimensionFilter],
  ['http://www.xbrl.org/2008/entity-filter.xsd', schema2008EntityFilter],
  ['http://www.xbrl.org/2008/existence-assertion.xsd', schema2008ExistenceAssertion],
  ['http://www.xbrl.org/2008/formula.xsd', schema2008Formula],
  ['http://www.xbrl.org/2008/general-filter.xsd', schema2008GeneralFilter],
  ['http://www.xbrl.org/2008/generic-label.xsd', schema2008GenericLabel],
  ['http://www.xbrl.org/2008/generic-link.xsd', schema2008GenericLink],
  ['http://www.xbrl.org/2008/generic-reference.xsd', schema2008GenericReference],
  ['http://www.xbrl.org/2008/match-filter.xsd', schema2008MatchFilter],
  ['http://www.xbrl.org/2008/period-filter.xsd', schema2008PeriodFilter],
  ['http://www.xbrl.org/2008/relative-filter.xsd', schema2008RelativeFilter],
  ['http://www.xbrl.org/2008/segment-scenario-filter.xsd', schema2008SegmentScenarioFilter],
  ['http://www.xbrl.org/2008/tuple-filter.xsd', schema2008TupleFilter],
  ['http://www.xbrl.org/2008/unit-filter.xsd', schema2008UnitFilter],
  ['http://www.xbrl.org/2008/validation.xsd', schema2008Validation],
  ['http://www.xbrl.org/2008/value-assertion.xsd', schema2008ValueAssertion],
  ['http://www.xbrl.org/2008/value-filter.xsd', schema2008ValueFilter],
  ['http://www.xbrl.org/2008/variable.xsd', schema2008Variable],
  ['http://www.xbrl.org/2010/aspect-cover-filter.xsd', schema2010AspectCoverFilter],
  ['http://www.xbrl.org/2010/concept-relation-filter.xsd', schema2010ConceptRelationFilter],
  ['http://www.xbrl.org/2010/custom-function-implementation.xsd', schema2010CustomFunctionImplementation],
  ['http://www.xbrl.org/2010/generic-message.xsd', schema2010GenericMessage],
  ['http://www.xbrl.org/2010/validation-message.xsd', schema2010ValidationMessage],
  ['http://www.xbrl.org/2013/preferred-label.xsd', schema2013PreferredLabel],
  ['http://www.xbrl.org/2014/extensible-enumerations.xsd', schema2014ExtensibleEnumerations],
  ['http://www.xbrl.org/2014/table.xsd', schema2014Table],
  ['http://www.xbrl.org/2016/assertion-severity.xsd', schema2016AssertionSeverity],
  ['http://www.xbrl.org/2016/taxonomy-package-catalog.xsd', schema2016TaxonomyPackageCatalog],
  ['http://www.xbrl.org/2016/taxonomy-package.xsd', schema2016TaxonomyPackage],
  ['https://www.xbrl.org/2020/extensible-enumerations-2.0.xsd', schema2020ExtensibleEnumerations20],
  ['https://www.xbrl.org/2022/assertion-severity.xsd', schema2022AssertionSeverity],
  ['https://www.xbrl.org/2023/calculation-1.1.xsd', schema2023Calculation11],
  ['https://www.xbrl.org/dtr/type/2020-01-21/types.xsd', schemaDtrType20200121Types],
  ['https://www.xbrl.org/dtr/type/2022-03-31/types.xsd', schemaDtrType20220331Types],
  ['https://www.xbrl.org/dtr/type/2024-01-31/types.xsd', schemaDtrType20240131Types],
  ['http://www.xbrl.org/dtr/type/nonNumeric-2009-12-16.xsd', schemaDtrTypeNonNumeric20091216],
  ['http://www.xbrl.org/dtr/type/numeric-2009-12-16.xsd', schemaDtrTypeNumeric20091216],
  ['http://www.xbrl.org/lrr/arcrole/accounting-arcrole-2023-01-04.xsd', schemaLrrArcroleAccountingArcrole20230104],
  ['http://www.xbrl.org/lrr/arcrole/deprecated-2009-12-16.xsd', schemaLrrArcroleDeprecated20091216],
  ['http://www.xbrl.org/lrr/arcrole/esma-arcrole-2018-11-21.xsd', schemaLrrArcroleEsmaArcrole20181121],
  ['http://www.xbrl.org/lrr/arcrole/factExplanatory-2009-12-16.xsd', schemaLrrArcroleFactExplanatory20091216],
  ['http://www.xbrl.org/lrr/arcrole/jpfr-arcrole-2007-11-07.xsd', schemaLrrArcroleJpfrArcrole20071107],
  ['http://www.xbrl.org/lrr/arcrole/parent-child-2013-09-19.xsd', schemaLrrArcroleParentChild20130919],
  ['http://www.xbrl.org/lrr/role/deprecated-2009-12-16.xsd', schemaLrrRoleDeprecated20091216],
  ['http://www.xbrl.org/lrr/role/jpfr-role-2007-11-07.xsd', schemaLrrRoleJpfrRole20071107],
  ['http://www.xbrl.org/lrr/role/negated-2008-03-31.xsd', schemaLrrRoleNegated20080331],
  ['http://www.xbrl.org/lrr/role/negated-2009-12-16.xsd', schemaLrrRoleNegated20091216],
  ['http://www.xbrl.org/lrr/role/negative-2009-12-16.xsd', schemaLrrRoleNegative20091216],
  ['http://www.xbrl.org/lrr/role/net-2009-12-16.xsd', schemaLrrRoleNet20091216],
  ['http://www.xbrl.org/lrr/role/positive-2009-12-16.xsd', schemaLrrRolePositive20091216],
  ['http://www.xbrl.org/lrr/role/property-2022-09-28.xsd', schemaLrrRoleProperty20220928],
  ['http://www.xbrl.org/lrr/role/reference-2009-12-16.xsd', schemaLrrRoleReference20091216],
  ['http://www.xbrl.org/lrr/role/restated-2006-02-21.xsd', schemaLrrRoleRestated20060221],
  ['http://www.xbrl.org/taxonomy/int/filing-indicators/REC/2021-02-03/filing-indicators.xsd', schemaTaxonomyIntFilingIndicatorsREC20210203FilingIndicators],
  ['http://www.xbrl.org/2016/severities.xml', severities('2016')],
  ['https://www.xbrl.org/2022/severities.xml', severities('2022')],
]);

/** The target namespaces of the built-in schemas. */
export const targetNamespaces: ReadonlySet<string> = new Set([
  'http://info.edinet-fsa.go.jp/jp/fr/gaap/role/2007-11-07',
  'http://www.esma.europa.eu/xbrl/esef/arcrole/wider-narrower',
  'http://www.eurofiling.info/xbrl/ext/filing-indicators',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/2001/XMLSchema',
  'http://www.w3.org/XML/1998/namespace',
  'http://www.xbrl.org/2003/XLink',
  'http://www.xbrl.org/2003/instance',
  'http://www.xbrl.org/2003/linkbase',
  'http://www.xbrl.org/2004/ref',
  'http://www.xbrl.org/2006/ref',
  'http://www.xbrl.org/2009/arcrole/accounting',
  'http://www.xbrl.org/2009/arcrole/deprecated',
  'http://www.xbrl.org/2009/arcrole/fact-explanatoryFact',
  'http://www.xbrl.org/2009/role/deprecated',
  'http://www.xbrl.org/2009/role/negated',
  'http://www.xbrl.org/2009/role/negative',
  'http://www.xbrl.org/2009/role/net',
  'http://www.xbrl.org/2009/role/positive',
  'http://www.xbrl.org/2009/role/reference',
  'http://www.xbrl.org/2013/arcrole/parent-child',
  'http://www.xbrl.org/dtr/type/2020-01-21',
  'http://www.xbrl.org/dtr/type/2022-03-31',
  'http://www.xbrl.org/dtr/type/2024-01-31',
  'http://www.xbrl.org/dtr/type/non-numeric',
  'http://www.xbrl.org/dtr/type/numeric',
  'http://www.xbrl.org/role/fr/RestatedLabel/2008-07-31',
  'http://www.xbrl.org/taxonomy/int/filing-indicators/REC/2021-02-03',
  'http://xbrl.org/2005/xbrldt',
  'http://xbrl.org/2006/xbrldi',
  'http://xbrl.org/2008/assertion/consistency',
  'http://xbrl.org/2008/assertion/existence',
  'http://xbrl.org/2008/assertion/value',
  'http://xbrl.org/2008/filter/boolean',
  'http://xbrl.org/2008/filter/concept',
  'http://xbrl.org/2008/filter/dimension',
  'http://xbrl.org/2008/filter/entity',
  'http://xbrl.org/2008/filter/general',
  'http://xbrl.org/2008/filter/match',
  'http://xbrl.org/2008/filter/period',
  'http://xbrl.org/2008/filter/relative',
  'http://xbrl.org/2008/filter/segment-scenario',
  'http://xbrl.org/2008/filter/tuple',
  'http://xbrl.org/2008/filter/unit',
  'http://xbrl.org/2008/filter/value',
  'http://xbrl.org/2008/formula',
  'http://xbrl.org/2008/generic',
  'http://xbrl.org/2008/label',
  'http://xbrl.org/2008/reference',
  'http://xbrl.org/2008/validation',
  'http://xbrl.org/2008/variable',
  'http://xbrl.org/2010/custom-function',
  'http://xbrl.org/2010/filter/aspect-cover',
  'http://xbrl.org/2010/filter/concept-relation',
  'http://xbrl.org/2010/message',
  'http://xbrl.org/2010/message/validation',
  'http://xbrl.org/2013/preferred-label',
  'http://xbrl.org/2014/extensible-enumerations',
  'http://xbrl.org/2014/table',
  'http://xbrl.org/2016/assertion-severity',
  'http://xbrl.org/2016/taxonomy-package',
  'http://xbrl.org/2020/extensible-enumerations-2.0',
  'http://xbrl.org/2022/assertion-severity',
  'http://xbrl.org/2022/role/property',
  'http://xbrl.us/us-gaap/negated/2008-03-31',
  'https://xbrl.org/2023/calculation-1.1',
  'urn:oasis:names:tc:entity:xmlns:xml:catalog',
]);
