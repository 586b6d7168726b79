import { arcEnd } from './arcEnd';
import { danglingId } from './danglingId';
import { directedCycle } from './directedCycle';
import { duplicateArc } from './duplicateArc';
import { duplicateLabel } from './duplicateLabel';
import { encoding } from './encoding';
import { labelLanguage } from './labelLanguage';
import { locatorTarget } from './locatorTarget';
import { missingArcroleRef } from './missingArcroleRef';
import { missingFile } from './missingFile';
import { missingRoleRef } from './missingRoleRef';
import { missingStandardLabel } from './missingStandardLabel';
import { missingTaxonomy } from './missingTaxonomy';
import { nonNumericSummation } from './nonNumericSummation';
import { preferredLabel } from './preferredLabel';
import type { DocumentRule, DtsRule, Rule, TextRule } from './rule';
import { weightAgainstBalance } from './weightAgainstBalance';
import { weightMissing } from './weightMissing';
import { weightNotANumber } from './weightNotANumber';
import { weightZero } from './weightZero';
import { xmlSyntax } from './xmlSyntax';

/** Rules on the text of any document that one of our vocabularies recognises. */
export const textRules: readonly TextRule[] = [xmlSyntax, encoding];

/** Rules that one XBRL document decides by itself. */
export const documentRules: readonly DocumentRule[] = [arcEnd, duplicateArc, labelLanguage, weightMissing, weightNotANumber, weightZero, missingRoleRef, missingArcroleRef];

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
];

export const rules: readonly Rule[] = [...textRules, ...documentRules, ...dtsRules];
