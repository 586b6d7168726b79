import { arcroles } from '../../xbrl/names';
import { checkEnds, type DimensionalEnds } from './dimensionalEnds';
import { severityForAll, type DtsRule } from '../rule';

const ends: DimensionalEnds = {
  arcroles: [arcroles.hypercubeDimension],
  source: { wanted: 'hypercube', code: 'xbrldte:HypercubeDimensionSourceError' },
  target: { wanted: 'dimension', code: 'xbrldte:HypercubeDimensionTargetError' },
};

/** A hypercube-dimension arc does not lead from a hypercube to a dimension (Dimensions 1.0, 2.2.2.1). */
export const hypercubeDimension: DtsRule = {
  id: 'hypercube-dimension',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  check: (context) => checkEnds(context, ends),
};
