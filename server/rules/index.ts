import { absoluteRole } from './roles/absoluteRole';
import { arcAttributes } from './links/arcAttributes';
import { arcEnd } from './links/arcEnd';
import { attributeValue } from './declarations/attributeValue';
import { contentModel } from './declarations/contentModel';
import { contextElement } from './dimensions/contextElement';
import { customLocator } from './links/customLocator';
import { danglingId } from './links/danglingId';
import { dimensionCycle } from './dimensions/dimensionCycle';
import { dimensionDefault } from './dimensions/dimensionDefault';
import { dimensionDomain } from './dimensions/dimensionDomain';
import { dimensionNotAbstract } from './dimensions/dimensionNotAbstract';
import { directedCycle } from './networks/directedCycle';
import { domainMember } from './dimensions/domainMember';
import { abstractSummation } from './calculation/abstractSummation';
import { doubleCounting } from './calculation/doubleCounting';
import { duplicateArc } from './links/duplicateArc';
import { duplicateDeclaration } from './declarations/duplicateDeclaration';
import { duplicateId } from './links/duplicateId';
import { duplicateLabel } from './labels/duplicateLabel';
import { duplicateRoleRef } from './roles/duplicateRoleRef';
import { duplicateRoleType } from './roles/duplicateRoleType';
import { duplicateSummation } from './calculation/duplicateSummation';
import { emptyLabel } from './labels/emptyLabel';
import { emptyPreferredLabel } from './labels/emptyPreferredLabel';
import { emptyTargetNamespace } from './declarations/emptyTargetNamespace';
import { encoding } from './files/encoding';
import { enumerationDomain } from './enumerations/enumerationDomain';
import { enumerationLinkRole } from './enumerations/enumerationLinkRole';
import { enumerationValue } from './enumerations/enumerationValue';
import { equalOrder } from './networks/equalOrder';
import { esefDocumentRules, esefDtsRules } from './esef';
import { essenceAlias } from './networks/essenceAlias';
import { formulaName } from './declarations/formulaName';
import { genericResourceTarget } from './labels/genericResourceTarget';
import { hasHypercube } from './dimensions/hasHypercube';
import { hypercubeDimension } from './dimensions/hypercubeDimension';
import { hypercubeNotAbstract } from './dimensions/hypercubeNotAbstract';
import { idleProhibition } from './networks/idleProhibition';
import { importTarget } from './declarations/importTarget';
import { excessDigits } from './calculation/excessDigits';
import { inconsistentSum } from './calculation/inconsistentSum';
import { instantWithDuration } from './calculation/instantWithDuration';
import { itemBalance } from './declarations/itemBalance';
import { itemType } from './declarations/itemType';
import { labelLanguage } from './labels/labelLanguage';
import { labelSpace } from './labels/labelSpace';
import { linkAttributes } from './links/linkAttributes';
import { linkbaseRefTarget } from './links/linkbaseRefTarget';
import { linkWithoutArcs } from './links/linkWithoutArcs';
import { locatorAttributes } from './links/locatorAttributes';
import { locatorTarget } from './links/locatorTarget';
import { misplacedElement } from './links/misplacedElement';
import { misspeltId } from './links/misspeltId';
import { missingArcroleRef } from './roles/missingArcroleRef';
import { missingFile } from './files/missingFile';
import { missingRoleRef } from './roles/missingRoleRef';
import { missingSchemaRef } from './links/missingSchemaRef';
import { missingStandardLabel } from './labels/missingStandardLabel';
import { missingTaxonomy } from './files/missingTaxonomy';
import { targetNamespace } from './declarations/targetNamespace';
import { misspeltNamespace } from './declarations/misspeltNamespace';
import { mixedSummation } from './calculation/mixedSummation';
import { multipleDefaults } from './dimensions/multipleDefaults';
import { nonNumericSummation } from './calculation/nonNumericSummation';
import { orphanLabel } from './labels/orphanLabel';
import { orphanLocator } from './links/orphanLocator';
import { pathSpelling } from './files/pathSpelling';
import { patternFacet } from './declarations/patternFacet';
import { periodType } from './declarations/periodType';
import { pointerScheme } from './links/pointerScheme';
import { preferredLabel } from './labels/preferredLabel';
import { primaryItemPolymorphism } from './dimensions/primaryItemPolymorphism';
import { redefinedSchema } from './declarations/redefinedSchema';
import { remoteLabel } from './labels/remoteLabel';
import { repeatedCalculation } from './calculation/repeatedCalculation';
import { repeatedDeclaration } from './declarations/repeatedDeclaration';
import { repeatedRelationship } from './networks/repeatedRelationship';
import { reportDocumentRules, reportDtsRules } from './report';
import { requiredAttribute } from './declarations/requiredAttribute';
import { resourceAttributes } from './links/resourceAttributes';
import { resourceRole } from './links/resourceRole';
import { roleRefTarget } from './roles/roleRefTarget';
import { roleTypeContent } from './roles/roleTypeContent';
import { roleTypeInequality } from './roles/roleTypeInequality';
import type { DocumentRule, DtsRule, Rule, TextRule } from './rule';
import { schemaRefTarget } from './links/schemaRefTarget';
import { secDocumentRules, secDtsRules } from './sec';
import { severalTopSchemas } from './declarations/severalTopSchemas';
import { simpleLinkAttributes } from './links/simpleLinkAttributes';
import { singleItemTotal } from './calculation/singleItemTotal';
import { standardRoleUse } from './roles/standardRoleUse';
import { targetRole } from './dimensions/targetRole';
import { tupleDeclaration } from './declarations/tupleDeclaration';
import { typedDomain } from './dimensions/typedDomain';
import { typedDomainOutsideDts } from './dimensions/typedDomainOutsideDts';
import { typedDomainRef } from './dimensions/typedDomainRef';
import { unapprovedRole } from './roles/unapprovedRole';
import { undeclaredLink } from './links/undeclaredLink';
import { undirectedCycle } from './networks/undirectedCycle';
import { unknownAttribute } from './declarations/unknownAttribute';
import { unresolvedName } from './declarations/unresolvedName';
import { unsummedTotal } from './calculation/unsummedTotal';
import { unreferencedLinkbase } from './links/unreferencedLinkbase';
import { unusedRoleRef } from './roles/unusedRoleRef';
import { unusedRoleType } from './roles/unusedRoleType';
import { usedOn } from './roles/usedOn';
import { weightAgainstBalance } from './calculation/weightAgainstBalance';
import { weightMissing } from './calculation/weightMissing';
import { weightNotANumber } from './calculation/weightNotANumber';
import { weightNotOne } from './calculation/weightNotOne';
import { weightZero } from './calculation/weightZero';
import { xbrldtValue } from './dimensions/xbrldtValue';
import { xlinkValue } from './links/xlinkValue';
import { xmlSyntax } from './files/xmlSyntax';

/** Rules on the text of any document that one of our vocabularies recognises. */
export const textRules: readonly TextRule[] = [xmlSyntax, encoding];

/** Rules that one XBRL document decides by itself. */
export const documentRules: readonly DocumentRule[] = [arcEnd, duplicateArc, labelLanguage, weightMissing, weightNotANumber, weightZero, missingRoleRef, missingArcroleRef, emptyLabel, labelSpace, linkWithoutArcs, orphanLabel, orphanLocator, remoteLabel, weightNotOne, linkAttributes, arcAttributes, locatorAttributes, resourceAttributes, resourceRole, simpleLinkAttributes, xlinkValue, absoluteRole, standardRoleUse, duplicateId, duplicateRoleRef, duplicateRoleType, roleTypeContent, misplacedElement, attributeValue, contentModel, customLocator, duplicateDeclaration, emptyTargetNamespace, misspeltNamespace, pathSpelling, patternFacet, pointerScheme, redefinedSchema, requiredAttribute, unknownAttribute, contextElement, targetRole, xbrldtValue, enumerationValue, unapprovedRole, ...reportDocumentRules, ...secDocumentRules, ...esefDocumentRules];

/** Rules that need a DTS. */
export const dtsRules: readonly DtsRule[] = [
  missingFile,
  missingTaxonomy,
  danglingId,
  misspeltId,
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
