import { checkAbstract } from './notAbstract';
import { codeForAll, severityForAll, type DtsRule } from '../rule';

/** The declaration of a hypercube is not abstract (Dimensions 1.0, 2.2.1). */
export const hypercubeNotAbstract: DtsRule = {
  id: 'hypercube-not-abstract',
  scope: 'dts',
  codes: codeForAll('xbrldte:HypercubeElementIsNotAbstractError'),
  severity: severityForAll('error'),
  check: (context) => checkAbstract(context, 'hypercube'),
};
