import { checkAbstract } from './notAbstract';
import { codeForAll, severityForAll, type DtsRule } from '../rule';

/** The declaration of a dimension is not abstract (Dimensions 1.0, 2.5.1). */
export const dimensionNotAbstract: DtsRule = {
  id: 'dimension-not-abstract',
  scope: 'dts',
  codes: codeForAll('xbrldte:DimensionElementIsNotAbstractError'),
  severity: severityForAll('error'),
  check: (context) => checkAbstract(context, 'dimension'),
};
