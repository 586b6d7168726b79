import type { DocumentRule, DtsRule } from '../rule';
import { accuracy } from './accuracy';
import { contextDimension } from './contextDimension';
import { contextPeriod } from './contextPeriod';
import { contextRef } from './contextRef';
import { defaultMember } from './defaultMember';
import { dimensionalValidity } from './dimensionalValidity';
import { essenceAliasValue } from './essenceAliasValue';
import { explicitMember } from './explicitMember';
import { factConcept } from './factConcept';
import { factPeriod } from './factPeriod';
import { factValue } from './factValue';
import { footnoteArc } from './footnoteArc';
import { footnoteLocator } from './footnoteLocator';
import { missingContinuation } from './missingContinuation';
import { nilFact } from './nilFact';
import { repeatedDimension } from './repeatedDimension';
import { requiredFact } from './requiredFact';
import { segmentContent } from './segmentContent';
import { transformedValue } from './transformedValue';
import { tupleAttribute } from './tupleAttribute';
import { typedMember } from './typedMember';
import { uncalculatedTotal } from './uncalculatedTotal';
import { undeclaredPrefix } from './undeclaredPrefix';
import { unitMeasure } from './unitMeasure';
import { unitOfType } from './unitOfType';
import { unitRef } from './unitRef';
import { unknownFormat } from './unknownFormat';
import { unusedConcept } from './unusedConcept';

/** Rules on reports that one document decides by itself. */
export const reportDocumentRules: readonly DocumentRule[] = [footnoteArc];

/** Rules on reports that need their taxonomy. Without a report at hand, they say nothing. */
export const reportDtsRules: readonly DtsRule[] = [
  factConcept,
  undeclaredPrefix,
  contextRef,
  unitRef,
  accuracy,
  factPeriod,
  factValue,
  nilFact,
  unknownFormat,
  transformedValue,
  missingContinuation,
  contextPeriod,
  segmentContent,
  unitMeasure,
  unitOfType,
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
  unusedConcept,
  uncalculatedTotal,
];
