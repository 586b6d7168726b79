import { arcroles } from '../xbrl/names';
import type { BaseSet } from './baseSet';
import type { Dts } from './dts';
import type { Network } from './network';

/** The network that sums up in the same role with the other of the two summation-item arcroles (Calculations 1.1, 4.1). */
export function otherSummation(dts: Dts, { key, arcrole }: BaseSet): Network | undefined {
  const other = arcrole === arcroles.summationItem2003 ? arcroles.summationItem2023 : arcroles.summationItem2003;
  return dts.network(other + key.slice(arcrole.length));
}
