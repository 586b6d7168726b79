import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameOfConcept } from '../../server/index/concept';
import { findCycles, findUndirectedCycles } from '../../server/index/cycles';
import type { Network } from '../../server/index/network';
import { appinfo, concept, linkbase, locator, presentationArc, presentationLink, schema } from '../taxonomy';
import { dtsOf } from './read';

type WrittenArc = `${string} → ${string}`;

/** The circles among arcs written like "A → B", each as the concepts along it. */
function cycles(...arcs: readonly WrittenArc[]): readonly string[] {
  return [...findCycles(networkOf(arcs))].map((cycle) => [...cycle.map(({ from }) => from), cycle.at(-1)!.to].map(({ concept: end }) => nameOfConcept(end!)).join(' → '));
}

/** The undirected cycles among such arcs, each as its arcs. */
function undirectedCycles(...arcs: readonly WrittenArc[]): readonly string[] {
  return [...findUndirectedCycles(networkOf(arcs))].map((cycle) => cycle.map(({ from, to }) => `${nameOfConcept(from.concept!)} → ${nameOfConcept(to.concept!)}`).join(', '));
}

function networkOf(arcs: readonly WrittenArc[]): Network {
  const pairs = arcs.map((arc) => arc.split(' → ') as [string, string]);
  const names = [...new Set(pairs.flat())];
  const dts = dtsOf({
    'plan.xsd': schema(appinfo(linkbase(presentationLink(...names.map((name) => locator(name)), ...pairs.map(([from, to], index) => presentationArc(from, to, { order: `${index}` }))))), ...names.map((name) => concept(name))),
  });
  const [network] = [...dts.networks()];
  return network!;
}

describe('Of a network that is all circles', () => {
  const names = Array.from({ length: 40 }, (_, index) => `C${index}`);
  const arcs = names.flatMap((from) => names.map((to) => `${from} → ${to}` as const));

  it('only the first hundred are told', () => {
    assert.equal(cycles(...arcs).length, 100);
    assert.equal(undirectedCycles(...arcs).length, 100);
  });
});

describe('A circle is found', () => {
  it('where a concept leads to itself', () => assert.deepEqual(cycles('A → A'), ['A → A']));

  it('where two concepts lead to each other', () => assert.deepEqual(cycles('A → B', 'B → A'), ['A → B → A']));

  it('without the way that leads into it', () => assert.deepEqual(cycles('A → B', 'B → C', 'C → D', 'D → B'), ['B → C → D → B']));

  it('though its arcs come before the way that leads into it', () => assert.deepEqual(cycles('C → B', 'B → C', 'A → B'), ['C → B → C']));

  it('in a part of the network that no root leads to', () => assert.deepEqual(cycles('A → B', 'C → D', 'D → C'), ['C → D → C']));

  it('once, however many ways lead into it', () => assert.deepEqual(cycles('A → C', 'B → C', 'A → D', 'C → D', 'D → C'), ['C → D → C']));

  it('for each arc that closes one', () => {
    assert.deepEqual(cycles('A → B', 'B → A', 'C → D', 'D → C'), ['A → B → A', 'C → D → C']);
    assert.deepEqual(cycles('A → B', 'B → C', 'B → A', 'C → A'), ['A → B → C → A', 'A → B → A']);
  });
});

describe('There is no circle', () => {
  it('in a tree', () => assert.deepEqual(cycles('A → B', 'A → C', 'B → D'), []));

  it('in a diamond, where two ways lead to one concept', () => assert.deepEqual(cycles('A → B', 'A → C', 'B → D', 'C → D'), []));

  it('where a child is also a grandchild', () => assert.deepEqual(cycles('A → B', 'A → C', 'B → C'), []));

  it('where the same arc is there twice', () => assert.deepEqual(cycles('A → B', 'A → C', 'C → B'), []));
});

it('Circles are found in a network that is deeper than any call stack', () => {
  const chain = Array.from({ length: 20_000 }, (_, index) => `C${index} → C${index + 1}` as const);
  assert.deepEqual(cycles(...chain), []);
});

describe('An undirected cycle is found', () => {
  it('where two ways lead from one concept to another', () => assert.deepEqual(undirectedCycles('A → B', 'B → C', 'A → C'), ['B → C, A → B, A → C']));

  it('where two parents share two children', () => assert.deepEqual(undirectedCycles('A → C', 'A → D', 'B → C', 'B → D'), ['A → D, A → C, B → C, B → D']));

  it('for each arc that closes one', () => assert.equal(undirectedCycles('A → B', 'A → C', 'A → D', 'B → C', 'C → D').length, 2));

  it('not in a tree, nor where two parents share a single child', () => assert.deepEqual(undirectedCycles('A → B', 'A → C', 'D → C'), []));
});
