import { abstractSummation } from './calculation/abstractSummation';
import { doubleCounting } from './calculation/doubleCounting';
import { duplicateSummation } from './calculation/duplicateSummation';
import { excessDigits } from './calculation/excessDigits';
import { inconsistentSum } from './calculation/inconsistentSum';
import { instantWithDuration } from './calculation/instantWithDuration';
import { mixedSummation } from './calculation/mixedSummation';
import { nonNumericSummation } from './calculation/nonNumericSummation';
import { repeatedCalculation } from './calculation/repeatedCalculation';
import { singleItemTotal } from './calculation/singleItemTotal';
import { unsummedTotal } from './calculation/unsummedTotal';
import { weightAgainstBalance } from './calculation/weightAgainstBalance';
import { weightMissing } from './calculation/weightMissing';
import { weightNotANumber } from './calculation/weightNotANumber';
import { weightNotOne } from './calculation/weightNotOne';
import { weightZero } from './calculation/weightZero';
import { attributeValue } from './declarations/attributeValue';
import { contentModel } from './declarations/contentModel';
import { duplicateDeclaration } from './declarations/duplicateDeclaration';
import { emptyTargetNamespace } from './declarations/emptyTargetNamespace';
import { formulaName } from './declarations/formulaName';
import { importTarget } from './declarations/importTarget';
import { itemBalance } from './declarations/itemBalance';
import { itemType } from './declarations/itemType';
import { misspeltNamespace } from './declarations/misspeltNamespace';
import { patternFacet } from './declarations/patternFacet';
import { periodType } from './declarations/periodType';
import { redefinedSchema } from './declarations/redefinedSchema';
import { repeatedDeclaration } from './declarations/repeatedDeclaration';
import { requiredAttribute } from './declarations/requiredAttribute';
import { severalTopSchemas } from './declarations/severalTopSchemas';
import { targetNamespace } from './declarations/targetNamespace';
import { tupleDeclaration } from './declarations/tupleDeclaration';
import { unknownAttribute } from './declarations/unknownAttribute';
import { unresolvedName } from './declarations/unresolvedName';
import { contextElement } from './dimensions/contextElement';
import { dimensionCycle } from './dimensions/dimensionCycle';
import { dimensionDefault } from './dimensions/dimensionDefault';
import { dimensionDomain } from './dimensions/dimensionDomain';
import { dimensionNotAbstract } from './dimensions/dimensionNotAbstract';
import { domainMember } from './dimensions/domainMember';
import { hasHypercube } from './dimensions/hasHypercube';
import { hypercubeDimension } from './dimensions/hypercubeDimension';
import { hypercubeNotAbstract } from './dimensions/hypercubeNotAbstract';
import { multipleDefaults } from './dimensions/multipleDefaults';
import { primaryItemPolymorphism } from './dimensions/primaryItemPolymorphism';
import { targetRole } from './dimensions/targetRole';
import { typedDomain } from './dimensions/typedDomain';
import { typedDomainOutsideDts } from './dimensions/typedDomainOutsideDts';
import { typedDomainRef } from './dimensions/typedDomainRef';
import { unusedContextElement } from './dimensions/unusedContextElement';
import { xbrldtValue } from './dimensions/xbrldtValue';
import { enumerationDomain } from './enumerations/enumerationDomain';
import { enumerationLinkRole } from './enumerations/enumerationLinkRole';
import { enumerationValue } from './enumerations/enumerationValue';
import { esefDocumentRules, esefDtsRules } from './esef';
import { encoding } from './files/encoding';
import { mergeConflict } from './files/mergeConflict';
import { missingFile } from './files/missingFile';
import { missingTaxonomy } from './files/missingTaxonomy';
import { pathSpelling } from './files/pathSpelling';
import { xmlSyntax } from './files/xmlSyntax';
import { duplicateLabel } from './labels/duplicateLabel';
import { emptyLabel } from './labels/emptyLabel';
import { emptyPreferredLabel } from './labels/emptyPreferredLabel';
import { genericResourceTarget } from './labels/genericResourceTarget';
import { labelLanguage } from './labels/labelLanguage';
import { labelSpace } from './labels/labelSpace';
import { missingStandardLabel } from './labels/missingStandardLabel';
import { orphanLabel } from './labels/orphanLabel';
import { preferredLabel } from './labels/preferredLabel';
import { remoteLabel } from './labels/remoteLabel';
import { arcAttributes } from './links/arcAttributes';
import { arcEnd } from './links/arcEnd';
import { customLocator } from './links/customLocator';
import { danglingId } from './links/danglingId';
import { duplicateArc } from './links/duplicateArc';
import { duplicateId } from './links/duplicateId';
import { hrefSpace } from './links/hrefSpace';
import { linkAttributes } from './links/linkAttributes';
import { linkWithoutArcs } from './links/linkWithoutArcs';
import { linkbaseRefTarget } from './links/linkbaseRefTarget';
import { locatorAttributes } from './links/locatorAttributes';
import { locatorTarget } from './links/locatorTarget';
import { misplacedElement } from './links/misplacedElement';
import { missingSchemaRef } from './links/missingSchemaRef';
import { misspeltId } from './links/misspeltId';
import { orphanLocator } from './links/orphanLocator';
import { pointerScheme } from './links/pointerScheme';
import { resourceAttributes } from './links/resourceAttributes';
import { resourceRole } from './links/resourceRole';
import { schemaRefTarget } from './links/schemaRefTarget';
import { simpleLinkAttributes } from './links/simpleLinkAttributes';
import { strayVersion } from './links/strayVersion';
import { undeclaredLink } from './links/undeclaredLink';
import { unreferencedLinkbase } from './links/unreferencedLinkbase';
import { xlinkValue } from './links/xlinkValue';
import { directedCycle } from './networks/directedCycle';
import { equalOrder } from './networks/equalOrder';
import { essenceAlias } from './networks/essenceAlias';
import { idleProhibition } from './networks/idleProhibition';
import { repeatedRelationship } from './networks/repeatedRelationship';
import { undirectedCycle } from './networks/undirectedCycle';
import { reportDocumentRules, reportDtsRules } from './report';
import { absoluteRole } from './roles/absoluteRole';
import { duplicateRoleRef } from './roles/duplicateRoleRef';
import { duplicateRoleType } from './roles/duplicateRoleType';
import { missingArcroleRef } from './roles/missingArcroleRef';
import { missingRoleRef } from './roles/missingRoleRef';
import { roleRefTarget } from './roles/roleRefTarget';
import { roleTypeContent } from './roles/roleTypeContent';
import { roleTypeInequality } from './roles/roleTypeInequality';
import { standardRoleUse } from './roles/standardRoleUse';
import { unapprovedRole } from './roles/unapprovedRole';
import { unusedRoleRef } from './roles/unusedRoleRef';
import { unusedRoleType } from './roles/unusedRoleType';
import { usedOn } from './roles/usedOn';
import type { DocumentRule, DtsRule, Rule, TextRule } from './rule';
import { secDocumentRules, secDtsRules } from './sec';

/** Rules on the text of any document that one of our vocabularies recognises. */
export const textRules: readonly TextRule[] = [xmlSyntax, mergeConflict, encoding];

/** Rules that one XBRL document decides by itself. */
export const documentRules: readonly DocumentRule[] = [
  arcEnd,
  duplicateArc,
  labelLanguage,
  weightMissing,
  weightNotANumber,
  weightZero,
  missingRoleRef,
  missingArcroleRef,
  emptyLabel,
  labelSpace,
  linkWithoutArcs,
  orphanLabel,
  orphanLocator,
  remoteLabel,
  weightNotOne,
  linkAttributes,
  arcAttributes,
  locatorAttributes,
  resourceAttributes,
  resourceRole,
  simpleLinkAttributes,
  xlinkValue,
  absoluteRole,
  standardRoleUse,
  duplicateId,
  duplicateRoleRef,
  duplicateRoleType,
  roleTypeContent,
  misplacedElement,
  attributeValue,
  contentModel,
  customLocator,
  duplicateDeclaration,
  emptyTargetNamespace,
  misspeltNamespace,
  pathSpelling,
  patternFacet,
  hrefSpace,
  pointerScheme,
  redefinedSchema,
  requiredAttribute,
  unknownAttribute,
  contextElement,
  targetRole,
  xbrldtValue,
  enumerationValue,
  unapprovedRole,
  ...reportDocumentRules,
  ...secDocumentRules,
  ...esefDocumentRules,
];

/** Rules that need a DTS. */
export const dtsRules: readonly DtsRule[] = [
  missingFile,
  missingTaxonomy,
  danglingId,
  misspeltId,
  strayVersion,
  locatorTarget,
  missingStandardLabel,
  duplicateLabel,
  preferredLabel,
  weightAgainstBalance,
  nonNumericSummation,
  directedCycle,
  doubleCounting,
  duplicateSummation,
  emptyPreferredLabel,
  equalOrder,
  essenceAlias,
  idleProhibition,
  inconsistentSum,
  excessDigits,
  instantWithDuration,
  mixedSummation,
  repeatedRelationship,
  singleItemTotal,
  abstractSummation,
  unsummedTotal,
  roleRefTarget,
  roleTypeInequality,
  usedOn,
  linkbaseRefTarget,
  unusedRoleRef,
  unusedRoleType,
  unreferencedLinkbase,
  importTarget,
  targetNamespace,
  itemBalance,
  itemType,
  periodType,
  schemaRefTarget,
  missingSchemaRef,
  tupleDeclaration,
  undirectedCycle,
  unresolvedName,
  dimensionCycle,
  dimensionDefault,
  dimensionDomain,
  dimensionNotAbstract,
  domainMember,
  hasHypercube,
  hypercubeDimension,
  hypercubeNotAbstract,
  multipleDefaults,
  primaryItemPolymorphism,
  typedDomain,
  typedDomainOutsideDts,
  typedDomainRef,
  unusedContextElement,
  enumerationDomain,
  enumerationLinkRole,
  formulaName,
  genericResourceTarget,
  repeatedCalculation,
  repeatedDeclaration,
  severalTopSchemas,
  undeclaredLink,
  ...reportDtsRules,
  ...secDtsRules,
  ...esefDtsRules,
];

export const rules: readonly Rule[] = [...textRules, ...documentRules, ...dtsRules];
