import { arcroles } from '../../xbrl/names';
import { checkEnds, type DimensionalEnds } from './dimensionalEnds';
import { severityForAll, type DtsRule } from '../rule';

const ends: DimensionalEnds = {
  arcroles: [arcroles.domainMember],
  source: { wanted: 'item', code: 'xbrldte:DomainMemberSourceError' },
  target: { wanted: 'item', code: 'xbrldte:DomainMemberTargetError' },
};

/** A domain-member arc does not lead from a member or primary item to another (Dimensions 1.0, 2.5.3.2.1). */
export const domainMember: DtsRule = {
  id: 'domain-member',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  check: (context) => checkEnds(context, ends),
};
