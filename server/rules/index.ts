import { absoluteRole } from './absoluteRole';
import { arcAttributes } from './arcAttributes';
import { arcEnd } from './arcEnd';
import { attributeValue } from './attributeValue';
import { contentModel } from './contentModel';
import { contextElement } from './contextElement';
import { customLocator } from './customLocator';
import { danglingId } from './danglingId';
import { dimensionCycle } from './dimensionCycle';
import { dimensionDefault } from './dimensionDefault';
import { dimensionDomain } from './dimensionDomain';
import { dimensionNotAbstract } from './dimensionNotAbstract';
import { directedCycle } from './directedCycle';
import { domainMember } from './domainMember';
import { doubleCounting } from './doubleCounting';
import { duplicateArc } from './duplicateArc';
import { duplicateDeclaration } from './duplicateDeclaration';
import { duplicateId } from './duplicateId';
import { duplicateLabel } from './duplicateLabel';
import { duplicateRoleRef } from './duplicateRoleRef';
import { duplicateRoleType } from './duplicateRoleType';
import { duplicateSummation } from './duplicateSummation';
import { emptyLabel } from './emptyLabel';
import { emptyPreferredLabel } from './emptyPreferredLabel';
import { emptyTargetNamespace } from './emptyTargetNamespace';
import { encoding } from './encoding';
import { enumerationDomain } from './enumerationDomain';
import { enumerationLinkRole } from './enumerationLinkRole';
import { enumerationValue } from './enumerationValue';
import { equalOrder } from './equalOrder';
import { esefDocumentRules, esefDtsRules } from './esef';
import { essenceAlias } from './essenceAlias';
import { formulaName } from './formulaName';
import { genericResourceTarget } from './genericResourceTarget';
import { hasHypercube } from './hasHypercube';
import { hypercubeDimension } from './hypercubeDimension';
import { hypercubeNotAbstract } from './hypercubeNotAbstract';
import { idleProhibition } from './idleProhibition';
import { importTarget } from './importTarget';
import { excessDigits } from './excessDigits';
import { inconsistentSum } from './inconsistentSum';
import { instantWithDuration } from './instantWithDuration';
import { itemBalance } from './itemBalance';
import { itemType } from './itemType';
import { labelLanguage } from './labelLanguage';
import { labelSpace } from './labelSpace';
import { linkAttributes } from './linkAttributes';
import { linkbaseRefTarget } from './linkbaseRefTarget';
import { linkWithoutArcs } from './linkWithoutArcs';
import { locatorAttributes } from './locatorAttributes';
import { locatorTarget } from './locatorTarget';
import { misplacedElement } from './misplacedElement';
import { missingArcroleRef } from './missingArcroleRef';
import { missingFile } from './missingFile';
import { missingRoleRef } from './missingRoleRef';
import { missingStandardLabel } from './missingStandardLabel';
import { missingTaxonomy } from './missingTaxonomy';
import { misspeltNamespace } from './misspeltNamespace';
import { mixedSummation } from './mixedSummation';
import { multipleDefaults } from './multipleDefaults';
import { nonNumericSummation } from './nonNumericSummation';
import { orphanLabel } from './orphanLabel';
import { orphanLocator } from './orphanLocator';
import { pathSpelling } from './pathSpelling';
import { patternFacet } from './patternFacet';
import { periodType } from './periodType';
import { pointerScheme } from './pointerScheme';
import { preferredLabel } from './preferredLabel';
import { primaryItemPolymorphism } from './primaryItemPolymorphism';
import { redefinedSchema } from './redefinedSchema';
import { remoteLabel } from './remoteLabel';
import { repeatedCalculation } from './repeatedCalculation';
import { repeatedDeclaration } from './repeatedDeclaration';
import { repeatedRelationship } from './repeatedRelationship';
import { reportDocumentRules, reportDtsRules } from './report';
import { requiredAttribute } from './requiredAttribute';
import { resourceAttributes } from './resourceAttributes';
import { resourceRole } from './resourceRole';
import { roleRefTarget } from './roleRefTarget';
import { roleTypeContent } from './roleTypeContent';
import { roleTypeInequality } from './roleTypeInequality';
import type { DocumentRule, DtsRule, Rule, TextRule } from './rule';
import { schemaRefTarget } from './schemaRefTarget';
import { secDocumentRules, secDtsRules } from './sec';
import { severalTopSchemas } from './severalTopSchemas';
import { simpleLinkAttributes } from './simpleLinkAttributes';
import { singleItemTotal } from './singleItemTotal';
import { standardRoleUse } from './standardRoleUse';
import { targetRole } from './targetRole';
import { tupleDeclaration } from './tupleDeclaration';
import { typedDomain } from './typedDomain';
import { typedDomainOutsideDts } from './typedDomainOutsideDts';
import { typedDomainRef } from './typedDomainRef';
import { unapprovedRole } from './unapprovedRole';
import { undeclaredLink } from './undeclaredLink';
import { undirectedCycle } from './undirectedCycle';
import { unknownAttribute } from './unknownAttribute';
import { unresolvedName } from './unresolvedName';
import { unsummedTotal } from './unsummedTotal';
import { unreferencedLinkbase } from './unreferencedLinkbase';
import { unusedRoleRef } from './unusedRoleRef';
import { unusedRoleType } from './unusedRoleType';
import { usedOn } from './usedOn';
import { weightAgainstBalance } from './weightAgainstBalance';
import { weightMissing } from './weightMissing';
import { weightNotANumber } from './weightNotANumber';
import { weightNotOne } from './weightNotOne';
import { weightZero } from './weightZero';
import { xbrldtValue } from './xbrldtValue';
import { xlinkValue } from './xlinkValue';
import { xmlSyntax } from './xmlSyntax';

/** Rules on the text of any document that one of our vocabularies recognises. */
export const textRules: readonly TextRule[] = [xmlSyntax, encoding];

/** Rules that one XBRL document decides by itself. */
export const documentRules: readonly DocumentRule[] = [arcEnd, duplicateArc, labelLanguage, weightMissing, weightNotANumber, weightZero, missingRoleRef, missingArcroleRef, emptyLabel, labelSpace, linkWithoutArcs, orphanLabel, orphanLocator, remoteLabel, weightNotOne, linkAttributes, arcAttributes, locatorAttributes, resourceAttributes, resourceRole, simpleLinkAttributes, xlinkValue, absoluteRole, standardRoleUse, duplicateId, duplicateRoleRef, duplicateRoleType, roleTypeContent, misplacedElement, attributeValue, contentModel, customLocator, duplicateDeclaration, emptyTargetNamespace, misspeltNamespace, pathSpelling, patternFacet, pointerScheme, redefinedSchema, requiredAttribute, unknownAttribute, contextElement, targetRole, xbrldtValue, enumerationValue, unapprovedRole, ...reportDocumentRules, ...secDocumentRules, ...esefDocumentRules];

/** Rules that need a DTS. */
export const dtsRules: readonly DtsRule[] = [
  missingFile,
  missingTaxonomy,
  danglingId,
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
  unsummedTotal,
  roleRefTarget,
  roleTypeInequality,
  usedOn,
  linkbaseRefTarget,
  unusedRoleRef,
  unusedRoleType,
  unreferencedLinkbase,
  importTarget,
  itemBalance,
  itemType,
  periodType,
  schemaRefTarget,
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
