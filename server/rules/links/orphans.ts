import { NearestFinder } from '../../index/nearest';
import type { ExtendedLink } from '../../xbrl/views';

/**
 * The names that the arcs of an extended link lead from and to. One that nothing bears stands for the nearest that is
 * borne: that name was most probably meant, and only the arc is wrong.
 * @returns `undefined` where nothing can be said of what no arc names: there is no arc at all, one is still without from
 * or to, or the text was too broken to be read to its end
 */
export function namesOfArcs(link: ExtendedLink): ReadonlySet<string> | undefined {
  if (link.arcs.length === 0 || !link.document.isReadWhole) return undefined;
  const finder = new NearestFinder();
  const names = new Set<string>();
  let borne: readonly string[] | undefined;
  for (const { from, to } of link.arcs) {
    if (!from || !to) return undefined;
    for (const name of [from, to]) {
      if (names.has(name)) continue;
      names.add(name);
      if (link.ends(name).length > 0) continue;
      borne ??= [...link.locators, ...link.resources].flatMap(({ label }) => label ?? []);
      for (const meant of finder.allNearest(name, borne)) names.add(meant);
    }
  }
  return names;
}
