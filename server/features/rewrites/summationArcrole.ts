import { baseSetOf } from '../../index/baseSet';
import { changeSummationArcrole, titleOfChange } from '../../rules/calculation/fixSummationArcrole';
import { attributes, isSummationItem } from '../../xbrl/names';
import type { Surroundings } from '../rename/renaming';
import type { Rewrite, RewritePlace } from './rewrite';

/** Lets the calculation of a role use the other summation-item arcrole, from the start tag of one of its links or the arcrole of an arc. */
export function summationArcrole({ document, dts, node }: RewritePlace, surroundings: Surroundings): readonly Rewrite[] {
  if (node.part === 'content' || node.part === 'end-tag-name') return [];
  const { xml } = document;
  const isArcrole = node.attribute !== undefined && xml.attributeName(node.attribute).local === attributes.arcrole.local;
  const arcs = isArcrole ? document.arcs.filter(({ element }) => element === node.element) : (document.extendedLinks.find(({ element }) => element === node.element)?.arcs ?? []);
  const keys = new Set(arcs.flatMap((arc) => (isSummationItem(arc.arcrole) ? (baseSetOf(arc)?.key ?? []) : [])));
  const own = [...dts.members.values()].filter((member) => surroundings.isOwn(member));
  return [...keys].flatMap((key) => {
    const network = dts.network(key)!;
    return changeSummationArcrole(network, own, dts).length === 0 ? [] : [{ title: titleOfChange(network), edits: () => changeSummationArcrole(network, own, dts) }];
  });
}
