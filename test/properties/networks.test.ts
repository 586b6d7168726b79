import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { nameOfConcept } from '../../server/index/concept';
import { findCycles, findUndirectedCycles } from '../../server/index/cycles';
import { Documents } from '../../server/index/documents';
import type { Dts } from '../../server/index/dts';
import type { End, Network, Relationship } from '../../server/index/network';
import { Taxonomies } from '../../server/index/taxonomies';
import { arcroles, parseClark } from '../../server/xbrl/names';
import { uriOf } from '../fixture';
import { conceptOf, documentOf, dtsOf, type Files } from '../index/read';
import { conceptFiles, filesWith, generatedLinks, type GeneratedLink } from './linked';
import { effectiveByHand, hasDirectedCycle, hasUndirectedCycle, relationshipsByHand, type RelationshipByHand } from './networksByHand';

const nameOf = ({ concept, resource }: End) => (concept ? nameOfConcept(concept) : (resource?.content ?? '')).replace(/^hbr_/, '');

function described({ arc, from, to }: Relationship): string {
  const note = arc.otherAttributes.find(([name]) => parseClark(name).local === 'note')?.[1];
  return [nameOf(from), nameOf(to), Number(arc.order ?? 1), arc.weight === undefined ? '' : Number(arc.weight), arc.preferredLabel ?? '', note ?? '', Number(arc.priority ?? 0)].join(' ');
}

function describedByHand({ from, to, arc: { order, weight, preferredLabel, note, priority } }: RelationshipByHand): string {
  return [from, to, order[0], weight[0] ?? '', preferredLabel ?? '', note ?? '', priority[0]].join(' ');
}

function baseSetOf({ baseSet: { linkName, role, arcName, arcrole } }: Pick<Network, 'baseSet'>): string {
  const kind = parseClark(linkName).local.replace(/Link$/, '');
  assert.equal(parseClark(arcName).local, `${kind}Arc`);
  return `${kind} ${role} ${arcrole}`;
}

const isAmongConcepts = ({ baseSet }: RelationshipByHand) => !baseSet.startsWith('label ');

/** Relationships by hand as an index has them: by base set, those without any left out. */
function byBaseSet(relationships: readonly RelationshipByHand[]): Readonly<Record<string, readonly RelationshipByHand[]>> {
  const names = new Set(relationships.map(({ baseSet }) => baseSet));
  return Object.fromEntries([...names].map((name) => [name, relationships.filter(({ baseSet }) => baseSet === name)]));
}

/** What networks hold, by base set, sorted. */
function networksOf(dts: Dts): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...dts.networks()].filter(({ relationships }) => relationships.length > 0).map((network) => [baseSetOf(network), network.relationships.map(described).sort()]));
}

function networksByHand(links: readonly GeneratedLink[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(byBaseSet(effectiveByHand(links))).map(([baseSet, relationships]) => [baseSet, relationships.map(describedByHand).sort()]));
}

/** Each network that is not empty, with what it holds by hand. */
function* compared(links: readonly GeneratedLink[]): Generator<readonly [Network, readonly RelationshipByHand[]]> {
  const expected = byBaseSet(effectiveByHand(links));
  for (const network of dtsOf(filesWith(links)).networks()) yield [network, expected[baseSetOf(network)] ?? []];
}

/** A shuffle that a number decides. */
function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  return items.toSorted((a, b) => weigh(items.indexOf(a), seed) - weigh(items.indexOf(b), seed));
}

const weigh = (index: number, seed: number) => ((index + 1) * (2 * seed + 1)) % 7919;

describe('Of any links, split over files, with prohibition, overriding and labels of several locators,', () => {
  it('the effective relationships are those of the specification’s words', () => {
    const counts = { effective: 0, lost: 0 };
    fc.assert(
      fc.property(generatedLinks, (links) => {
        const expected = networksByHand(links);
        const count = Object.values(expected).flat().length;
        counts.effective += count;
        counts.lost += relationshipsByHand(links).length - count;
        assert.deepEqual(networksOf(dtsOf(filesWith(links))), expected);
      }),
      { numRuns: 300 },
    );
    assert.ok(counts.effective > 1000 && counts.lost > 1000, `${counts.effective} relationships are effective, ${counts.lost} are not.`);
  });

  it('the order in which links and files come does not matter', () =>
    fc.assert(
      fc.property(generatedLinks, fc.nat(7000), (links, seed) => {
        const [entryPoint, ...others] = Object.entries(filesWith(shuffled(links, seed)));
        assert.deepEqual(networksOf(dtsOf(Object.fromEntries([entryPoint!, ...shuffled(others, seed)]))), networksByHand(links));
      }),
      { numRuns: 100 },
    ));

  it('children stand in order, and parents, roots and labels are found from either end', () =>
    fc.assert(
      fc.property(generatedLinks, (links) => {
        for (const [network, expected] of compared(links)) {
          for (const key of network.sources) {
            const children = network.from(key);
            const parent = nameOf(children[0]!.from);
            assert.deepEqual(children.map(described).sort(), expected.filter(({ from }) => from === parent).map(describedByHand).sort());
            const orders = children.map(({ arc }) => Number(arc.order ?? 1));
            assert.deepEqual(orders, orders.toSorted((a, b) => a - b));
          }
          for (const { to: end } of network.relationships) assert.deepEqual(network.to(end.key).map(described).sort(), expected.filter(({ to }) => to === nameOf(end)).map(describedByHand).sort());
          const roots = new Set(expected.map(({ from }) => from).filter((thing) => !expected.some(({ to }) => to === thing)));
          assert.deepEqual(network.roots.map(nameOf).sort(), [...roots].sort());
        }
      }),
      { numRuns: 100 },
    ));

  it('a concept has its labels and relationships, and no others', () =>
    fc.assert(
      fc.property(generatedLinks, (links) => {
        const dts = dtsOf(filesWith(links));
        const effective = effectiveByHand(links);
        for (const [name, file] of Object.entries(conceptFiles)) {
          const { key } = conceptOf(dts, name, file);
          const isText = ({ to }: RelationshipByHand) => !(to in conceptFiles);
          assert.deepEqual(dts.labelsOf(key).map(({ relationship }) => described(relationship)).sort(), effective.filter((each) => !isAmongConcepts(each) && each.from === name && isText(each)).map(describedByHand).sort());
          const around = dts.relationshipsWith(key).map(([baseSet, relationship]) => `${baseSetOf({ baseSet })} ${described(relationship)}`);
          assert.deepEqual(around.sort(), effective.filter((each) => isAmongConcepts(each) && [each.from, each.to].includes(name)).map((each) => `${each.baseSet} ${describedByHand(each)}`).sort());
        }
      }),
      { numRuns: 100 },
    ));

  it('what is found of one concept alone is what the networks have around it, in their order', () =>
    fc.assert(
      fc.property(generatedLinks, (links) => {
        const [dts, asked] = [dtsOf(filesWith(links)), dtsOf(filesWith(links))];
        const networks = [...dts.networks((arcrole) => arcrole !== arcroles.conceptLabel)];
        for (const [name, file] of Object.entries(conceptFiles)) {
          const { key } = conceptOf(dts, name, file);
          for (const network of networks) {
            const alone = asked.relationshipsWith(key).filter(([baseSet]) => baseSet.key === network.baseSet.key);
            const around = [...network.from(key), ...network.to(key).filter(({ from }) => from.key !== key)];
            assert.deepEqual(alone.map(([, relationship]) => described(relationship)), around.map(described));
          }
        }
      }),
      { numRuns: 100 },
    ));

  it('circles are found if there are any, with and against the arrows, and each is one', () => {
    const counts = { directed: 0, undirected: 0 };
    fc.assert(
      fc.property(generatedLinks, (links) => {
        for (const [network, expected] of compared(links)) {
          const [directed, undirected] = [[...findCycles(network)], [...findUndirectedCycles(network)]];
          assert.equal(directed.length > 0, hasDirectedCycle(expected));
          assert.equal(undirected.length > 0, hasUndirectedCycle(expected));
          for (const cycle of directed) for (const [index, { from }] of cycle.entries()) assert.equal(from.key, cycle.at(index - 1)!.to.key);
          for (const cycle of undirected) assertClosed(cycle);
          counts.directed += directed.length;
          counts.undirected += undirected.length;
        }
      }),
      { numRuns: 100 },
    );
    assert.ok(counts.directed > 50 && counts.undirected > 50, JSON.stringify(counts));
  });

  it('they are the same where files have been exchanged one by one, each time with everything worked out', () =>
    fc.assert(
      fc.property(generatedLinks, generatedLinks, (before, after) => {
        const taxonomies = new Taxonomies(new Documents());
        const put = (files: Files) => {
          for (const [name, text] of Object.entries(files)) {
            taxonomies.put(documentOf(name, text));
            const dts = taxonomies.dts(uriOf('plan.xsd'));
            networksOf(dts);
            for (const [concept, file] of Object.entries(conceptFiles)) dts.labelsOf(`${uriOf(file)}#hbr_${concept}`);
          }
        };
        put(filesWith(before));
        put(filesWith(after));
        assert.deepEqual(networksOf(taxonomies.dts(uriOf('plan.xsd'))), networksByHand(after));
      }),
      { numRuns: 60 },
    ));
});

/** Checks that each end on a circle belongs to two of its relationships, or twice to one. */
function assertClosed(cycle: readonly Relationship[]): void {
  const ends = cycle.flatMap(({ from, to }) => [from.key, to.key]);
  for (const end of ends) assert.equal(ends.filter((other) => other === end).length, 2);
}
