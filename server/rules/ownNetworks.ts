import { baseSetsOf, type BaseSet } from '../index/baseSet';
import type { Dts } from '../index/dts';
import type { Network } from '../index/network';
import type { XbrlDocument } from '../xbrl/document';
import type { Steps } from '../xml/steps';

/** The base sets that arcs of some documents of a DTS belong to, for as long as the same documents are looked at. */
const cache = new WeakMap<readonly XbrlDocument[], { readonly dts: Dts; readonly baseSets: readonly BaseSet[] }>();

/** The networks, of an arcrole that a test accepts, that arcs of these documents take part in; those of base taxonomies alone are left unexpanded. */
export function* networksWithArcsIn(dts: Dts, documents: readonly XbrlDocument[], accepts: (arcrole: string) => boolean = () => true): Generator<Network> {
  let known = cache.get(documents);
  if (known?.dts !== dts) cache.set(documents, (known = { dts, baseSets: baseSetsWithArcsIn(dts, documents) }));
  for (const { key, arcrole } of known.baseSets) if (accepts(arcrole)) yield dts.network(key)!;
}

function baseSetsWithArcsIn(dts: Dts, documents: readonly XbrlDocument[]): readonly BaseSet[] {
  const keys = new Set(documents.flatMap((document) => [...baseSetsOf(document).keys()]));
  return [...dts.baseSets.values()].flatMap(({ baseSet }) => (keys.has(baseSet.key) ? baseSet : []));
}

/** How many concepts' labels are looked for in one step. */
const conceptsInStep = 50;

/** Works out, in steps, what nearly every rule asks for, and the first one would have to make for all others: networks, and the labels of what is in them. */
export function* prepareNetworks(dts: Dts, documents: readonly XbrlDocument[]): Steps<void> {
  const concepts = new Set<string>();
  for (const { relationships } of networksWithArcsIn(dts, documents)) {
    for (const { from, to } of relationships) for (const { concept, key } of [from, to]) if (concept) concepts.add(key);
    yield;
  }
  yield* dts.prepareLabels(documents);
  let count = 0;
  for (const concept of concepts) {
    dts.labelsOf(concept);
    if (++count % conceptsInStep === 0) yield;
  }
}
