import { fixOrders } from '../../rules/networks/fixOrders';
import { baseSetOf } from '../../index/baseSet';
import type { Surroundings } from '../rename/renaming';
import type { Rewrite, RewritePlace } from './rewrite';

/** Renumbers the siblings of an arc's child, where two of them have the same order or none. */
export function childOrders({ document, dts, node }: RewritePlace, surroundings: Surroundings): readonly Rewrite[] {
  const arc = document.arcs.find(({ element }) => element === node.element);
  const baseSet = arc && baseSetOf(arc);
  const network = baseSet && dts.network(baseSet.key);
  const parent = arc && dts.relationshipsOf(arc)[0]?.from.concept?.key;
  if (!network || parent === undefined) return [];
  const own = [...dts.members.values()].filter((member) => surroundings.isOwn(member));
  return fixOrders(network, parent, own, dts).map(({ title, edits }) => ({ title, edits: () => edits }));
}
