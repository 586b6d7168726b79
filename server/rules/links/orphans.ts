import { NearestFinder } from '../../index/nearest';
import type { XbrlDocument } from '../../xbrl/document';
import type { ExtendedLink, Locator, Resource } from '../../xbrl/views';

/** What of extended links no arc leads from or to, though it has a label for that. */
export function* orphans<End extends Locator | Resource>({ extendedLinks }: XbrlDocument, endsOf: (link: ExtendedLink) => readonly End[]): Generator<End & { readonly label: string }> {
  for (const link of extendedLinks) {
    const named = namesOfArcs(link);
    if (!named) continue;
    for (const end of endsOf(link)) if (end.label !== undefined && !named.has(end.label)) yield end as End & { readonly label: string };
  }
}

/**
 * The names that the arcs of an extended link lead from and to. One that nothing bears stands for the nearest that is
 * borne: that name was most probably meant, and only the arc is wrong.
 * @returns `undefined` where nothing can be said of what no arc names: there is no arc at all, one is still without from
 * or to, or the text was too broken to be read to its end
 */
function namesOfArcs(link: ExtendedLink): ReadonlySet<string> | undefined {
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
