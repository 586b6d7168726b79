import { arcroles } from '../../xbrl/names';
import { checkEnds, type DimensionalEnds } from './dimensionalEnds';
import { severityForAll, type DtsRule } from '../rule';

const ends: DimensionalEnds = {
  arcroles: [arcroles.dimensionDomain],
  source: { wanted: 'explicit dimension', code: 'xbrldte:DimensionDomainSourceError' },
  target: { wanted: 'item', code: 'xbrldte:DimensionDomainTargetError' },
};

/** A dimension-domain arc does not lead from an explicit dimension to a member (Dimensions 1.0, 2.5.3.1.1). */
export const dimensionDomain: DtsRule = {
  id: 'dimension-domain',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  check: (context) => checkEnds(context, ends),
};
