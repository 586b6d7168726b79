import type { XbrlDocument } from '../xbrl/document';
import { roles } from '../xbrl/names';
import type { Arc, ExtendedLink } from '../xbrl/views';

/** What arcs must share to make one network (XBRL 2.1, 3.5.3.9.7.3). Element names are in Clark notation. */
export interface BaseSet {
  readonly key: string;
  readonly linkName: string;
  readonly role: string;
  readonly arcName: string;
  readonly arcrole: string;
}

/** The base sets of each extended link, by arcrole, then by the arc's name: most arcs share one with the arc before them. */
const baseSetsOfLinks = new WeakMap<ExtendedLink, Map<string, Map<string, BaseSet>>>();

/** The base set an arc belongs to; `undefined` for one without arcrole or outside any extended link. */
export function baseSetOf(arc: Arc): BaseSet | undefined {
  const { link, arcrole, name } = arc;
  if (!link || arcrole === undefined) return undefined;
  let byArcrole = baseSetsOfLinks.get(link);
  if (!byArcrole) baseSetsOfLinks.set(link, (byArcrole = new Map<string, Map<string, BaseSet>>()));
  let byName = byArcrole.get(arcrole);
  if (!byName) byArcrole.set(arcrole, (byName = new Map<string, BaseSet>()));
  let baseSet = byName.get(name);
  if (!baseSet) byName.set(name, (baseSet = makeBaseSet(link, arcrole, name)));
  return baseSet;
}

function makeBaseSet(link: ExtendedLink, arcrole: string, arcName: string): BaseSet {
  const role = link.role ?? roles.link;
  return { key: `${arcrole} ${role} ${arcName} ${link.name}`, linkName: link.name, role, arcName, arcrole };
}

/** Arcs of one base set, in document order. */
export interface ArcsOfBaseSet {
  readonly baseSet: BaseSet;
  readonly arcs: readonly Arc[];
}

const cache = new WeakMap<XbrlDocument, ReadonlyMap<string, ArcsOfBaseSet>>();

/** A document's arcs by base set. */
export function baseSetsOf(document: XbrlDocument): ReadonlyMap<string, ArcsOfBaseSet> {
  let sets = cache.get(document);
  if (!sets) {
    const collected = new Map<string, { baseSet: BaseSet; arcs: Arc[] }>();
    const { link, arcrole, name } = document.tables.arcs.columns;
    let set: { baseSet: BaseSet; arcs: Arc[] } | undefined;
    for (const arc of document.arcs) {
      const { row } = arc;
      const isLikeLast = row > 0 && link[row] === link[row - 1] && arcrole[row] === arcrole[row - 1] && name[row] === name[row - 1];
      if (!isLikeLast) {
        const baseSet = baseSetOf(arc);
        set = baseSet && collected.get(baseSet.key);
        if (baseSet && !set) collected.set(baseSet.key, (set = { baseSet, arcs: [] }));
      }
      set?.arcs.push(arc);
    }
    sets = collected;
    cache.set(document, sets);
  }
  return sets;
}
