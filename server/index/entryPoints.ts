import type { XbrlDocument } from '../xbrl/document';
import { addTo } from './groupBy';
import type { InlineSets } from './inlineSets';
import { urlsOf } from './references';

/**
 * The documents from which the DTSs of a workspace start: those the user chose, then every instance and schema that no other
 * leads to, directly or through linkbases of its own, then linkbases that nothing leads to. Of documents that lead to each
 * other one stands for all: an instance before a schema before a linkbase, then by URI.
 * @param own the workspace's documents by URI
 * @param chosen URIs, also of documents that are not the workspace's own
 * @param locationOf which document a URL leads to
 * @param inlineSets documents that lead to each other although no reference says so
 */
export function findEntryPoints(own: ReadonlyMap<string, XbrlDocument>, chosen: readonly string[], locationOf: (url: string) => string, inlineSets: InlineSets = new Map()): readonly string[] {
  const rank = (uri: string) => ['instance', 'schema', 'linkbase', 'other'].indexOf(own.get(uri)!.kind);
  const uris = [...own.keys()].filter((uri) => own.get(uri)!.kind !== 'other').sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const targets = new Map(uris.map((uri) => [uri, [...[...urlsOf(own.get(uri)!)].map(locationOf).filter((target) => own.has(target)), ...(inlineSets.get(uri) ?? [])]]));

  // A linkbase that no schema or instance leads to says nothing about what it leads to itself.
  const taxonomies = reach(uris.filter((uri) => own.get(uri)!.kind !== 'linkbase'), targets);
  const heads = new Set(headsOf(uris.filter((uri) => taxonomies.has(uri)), targets));
  const entryPoints = [...new Set(chosen)];
  const reached = reach(entryPoints, targets);
  for (const uri of uris) {
    if (reached.has(uri) || (taxonomies.has(uri) && !heads.has(uri))) continue;
    entryPoints.push(uri);
    for (const next of reach([uri], targets)) reached.add(next);
  }
  return entryPoints;
}

type Graph = ReadonlyMap<string, readonly string[]>;

/** The nodes themselves and all they lead to. */
function reach(from: readonly string[], graph: Graph): Set<string> {
  const reached = new Set(from);
  for (const node of reached) for (const target of graph.get(node) ?? []) reached.add(target);
  return reached;
}

/**
 * One node, the first in the given order, of each group of nodes that lead to each other and that no node outside the group
 * leads to.
 */
function headsOf(nodes: readonly string[], graph: Graph): readonly string[] {
  // Going through the nodes in the reverse of the order in which a depth-first walk leaves them, whatever is not reached yet
  // is led to by nothing but its own group.
  const reached = new Set<string>();
  const candidates = leavingOrder(nodes, graph).reverse().filter((node) => {
    if (reached.has(node)) return false;
    for (const next of reachUnless(node, graph, reached)) reached.add(next);
    return true;
  });
  const position = new Map(nodes.map((node, index) => [node, index]));
  const backwards = new Map<string, string[]>();
  for (const [node, targets] of graph) for (const target of targets) addTo(backwards, target, node);
  return candidates.map((candidate) => {
    const ahead = reach([candidate], graph);
    const group = [...reach([candidate], backwards)].filter((node) => ahead.has(node));
    return group.sort((x, y) => position.get(x)! - position.get(y)!)[0]!;
  });
}

function reachUnless(from: string, graph: Graph, barred: ReadonlySet<string>): Set<string> {
  const reached = new Set([from]);
  for (const node of reached) for (const target of graph.get(node) ?? []) if (!barred.has(target)) reached.add(target);
  return reached;
}

function leavingOrder(nodes: readonly string[], graph: Graph): string[] {
  const order: string[] = [];
  const entered = new Set<string>();
  for (const start of nodes) {
    if (entered.has(start)) continue;
    entered.add(start);
    const stack = [{ node: start, next: 0 }];
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const target = graph.get(top.node)?.[top.next++];
      if (target === undefined) {
        order.push(top.node);
        stack.pop();
      } else if (!entered.has(target)) {
        entered.add(target);
        stack.push({ node: target, next: 0 });
      }
    }
  }
  return order;
}
