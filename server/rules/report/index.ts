import type { DocumentRule, DtsRule } from '../rule';
import { accuracy } from './accuracy';
import { contextContent } from './contextContent';
import { contextDimension } from './contextDimension';
import { contextPart } from './contextPart';
import { contextPeriod } from './contextPeriod';
import { contextRef } from './contextRef';
import { defaultMember } from './defaultMember';
import { dimensionalValidity } from './dimensionalValidity';
import { duplicateContext } from './duplicateContext';
import { duplicateUnit } from './duplicateUnit';
import { englishFact } from './englishFact';
import { entityIdentifier } from './entityIdentifier';
import { essenceAliasValue } from './essenceAliasValue';
import { explicitMember } from './explicitMember';
import { factConcept } from './factConcept';
import { factPeriod } from './factPeriod';
import { factValue } from './factValue';
import { footnoteArc } from './footnoteArc';
import { footnoteLocator } from './footnoteLocator';
import { inconsistentDuplicate } from './inconsistentDuplicate';
import { inlineAttribute } from './inlineAttribute';
import { inlineElement } from './inlineElement';
import { legalEntityIdentifier } from './legalEntityIdentifier';
import { looseContinuation } from './looseContinuation';
import { looseFootnote } from './looseFootnote';
import { mistakenNamespace } from './mistakenNamespace';
import { missingContinuation } from './missingContinuation';
import { nilFact } from './nilFact';
import { periodTime } from './periodTime';
import { precisionAttribute } from './precisionAttribute';
import { repeatedDimension } from './repeatedDimension';
import { requiredFact } from './requiredFact';
import { segmentContent } from './segmentContent';
import { targetReferences } from './targetReferences';
import { textBlock } from './textBlock';
import { transformedValue } from './transformedValue';
import { tupleAttribute } from './tupleAttribute';
import { typedMember } from './typedMember';
import { uncalculatedTotal } from './uncalculatedTotal';
import { undeclaredPrefix } from './undeclaredPrefix';
import { unitMeasure } from './unitMeasure';
import { unitOfNumericType } from './unitOfNumericType';
import { unitOfType } from './unitOfType';
import { unitRef } from './unitRef';
import { unknownFormat } from './unknownFormat';
import { unknownInlineElement } from './unknownInlineElement';
import { unreadTarget } from './unreadTarget';
import { unusedContext } from './unusedContext';
import { unusedConcept } from './unusedConcept';

/** Rules on reports that one document decides by itself. */
export const reportDocumentRules: readonly DocumentRule[] = [footnoteArc, looseFootnote, unknownInlineElement];

/** Rules on reports that need their taxonomy. Without a report at hand, they say nothing. */
export const reportDtsRules: readonly DtsRule[] = [
  mistakenNamespace,
  factConcept,
  undeclaredPrefix,
  inlineAttribute,
  inlineElement,
  contextRef,
  unitRef,
  accuracy,
  factPeriod,
  factValue,
  textBlock,
  englishFact,
  nilFact,
  unknownFormat,
  transformedValue,
  missingContinuation,
  looseContinuation,
  contextContent,
  contextPeriod,
  segmentContent,
  unitMeasure,
  unitOfType,
  unitOfNumericType,
  tupleAttribute,
  footnoteLocator,
  repeatedDimension,
  contextDimension,
  explicitMember,
  typedMember,
  defaultMember,
  dimensionalValidity,
  essenceAliasValue,
  requiredFact,
  inconsistentDuplicate,
  entityIdentifier,
  legalEntityIdentifier,
  contextPart,
  periodTime,
  duplicateContext,
  unusedContext,
  duplicateUnit,
  precisionAttribute,
  unusedConcept,
  uncalculatedTotal,
  unreadTarget,
  targetReferences,
];
