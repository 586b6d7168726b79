import { arcroles } from '../../xbrl/names';
import { checkEnds, type DimensionalEnds } from './dimensionalEnds';
import { severityForAll, type DtsRule } from '../rule';

const ends: DimensionalEnds = {
  arcroles: [arcroles.dimensionDefault],
  source: { wanted: 'explicit dimension', code: 'xbrldte:DimensionDefaultSourceError' },
  target: { wanted: 'item', code: 'xbrldte:DimensionDefaultTargetError' },
};

/** A dimension-default arc does not lead from an explicit dimension to a member (Dimensions 1.0, 2.7.1). */
export const dimensionDefault: DtsRule = {
  id: 'dimension-default',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  check: (context) => checkEnds(context, ends),
};
