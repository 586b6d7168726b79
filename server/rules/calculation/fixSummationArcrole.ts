import type { FixEdit } from '../../edits/edit';
import type { Dts } from '../../index/dts';
import type { Network } from '../../index/network';
import { otherSummation } from '../../index/summation';
import type { XbrlDocument } from '../../xbrl/document';
import { arcroles } from '../../xbrl/names';
import { changeArcrole } from '../changeArcrole';

/**
 * Lets all that a calculation sums up in a role have the other of the two summation-item arcroles (XBRL 2.1, 5.2.5.2.1;
 * Calculations 1.1, 4.1), with the arcroleRef that it needs and without the one that nothing needs any more.
 * @param documents the filer's own
 * @returns no edits where one of the arcs is not the filer's, or both arcroles relate the same two concepts
 */
export function changeSummationArcrole(network: Network, documents: readonly XbrlDocument[], dts: Dts): readonly FixEdit[] {
  const arcs = dts.baseSets.get(network.baseSet.key)?.arcs ?? [];
  const other = otherSummation(dts, network.baseSet);
  const collides = network.relationships.some(({ from, to }) => other?.from(from.key).some((relationship) => relationship.to.key === to.key));
  if (collides || arcs.some((arc) => !documents.includes(arc.document))) return [];
  const to = network.baseSet.arcrole === arcroles.summationItem2003 ? arcroles.summationItem2023 : arcroles.summationItem2003;
  return changeArcrole(arcs, to, dts);
}

/** What changes to the other arcrole are called. */
export function titleOfChange({ baseSet }: Network): string {
  return `Sum up this role with the summation-item arcrole of ${baseSet.arcrole === arcroles.summationItem2003 ? '2023' : '2003'}`;
}
