import { arcroles } from '../../xbrl/names';
import { checkEnds, type DimensionalEnds } from './dimensionalEnds';
import { severityForAll, type DtsRule } from '../rule';

const ends: DimensionalEnds = {
  arcroles: [arcroles.all, arcroles.notAll],
  source: { wanted: 'item', code: 'xbrldte:HasHypercubeSourceError' },
  target: { wanted: 'hypercube', code: 'xbrldte:HasHypercubeTargetError' },
};

/** An all or notAll arc does not lead from a primary item to a hypercube (Dimensions 1.0, 2.3.1.1). */
export const hasHypercube: DtsRule = {
  id: 'has-hypercube',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  check: (context) => checkEnds(context, ends),
};
