import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { dimensionsOf, type DimensionOfHypercube } from '../../server/index/dimensions/dimensions';
import type { Reach } from '../../server/index/dimensions/reach';
import { dimensionalAttributes } from '../../server/index/dimensions/dimensionalArc';
import type { Relationship } from '../../server/index/network';
import { findingsOf } from '../fixture';
import { dtsOf } from '../index/read';
import { role } from '../rules/dimensions/dimensional';
import { file } from '../taxonomy';
import { filesWith, generatedArcs, type GeneratedArc } from './dimensional';
import { dimensionsByHand, effectiveArcs, hasDirectedCycle, polymorphicByHand, type DimensionByHand } from './dimensionsByHand';

const nameOf = (key: string) => key.replace(/^.*#hbr_/, '');
const namesOf = (keys: Iterable<string>) => [...keys].map(nameOf).sort();

const described = ({ arc, from, to }: Relationship) => [arc.arcrole?.replace(/^.*\//, ''), arc.link?.role, nameOf(from.key), nameOf(to.key), dimensionalAttributes(arc).targetRole ?? '', dimensionalAttributes(arc).isUsable].join(' ');
const describedByHand = ({ arcrole, in: name, from, to, targetRole, flag }: GeneratedArc) =>
  [arcrole, role(name), from, to, targetRole === undefined ? '' : role(targetRole), arcrole === 'all' || arcrole === 'notAll' || (flag !== 'false' && flag !== '0')].join(' ');

function summary({ hasHypercube, hypercubeDimension, heirs, domain }: DimensionOfHypercube): string {
  const reached = ({ ways }: Reach) => namesOf(ways.keys()).join();
  return [described(hasHypercube), described(hypercubeDimension), reached(heirs), reached(domain), namesOf(domain.unusable).join()].join('; ');
}

function summaryByHand({ hasHypercube, hypercubeDimension, heirs, members, unusable }: DimensionByHand): string {
  return [describedByHand(hasHypercube), describedByHand(hypercubeDimension), heirs.join(), members.join(), unusable.join()].join('; ');
}

describe('Of any dimensional taxonomy, split over files, with target roles, prohibition and overriding,', () => {
  it('the hypercubes, primary items and members are those of the specification’s words', () => {
    let members = 0;
    fc.assert(
      fc.property(generatedArcs, (arcs) => {
        const expected = dimensionsByHand(effectiveArcs(arcs));
        members += expected.reduce((sum, dimension) => sum + dimension.members.length, 0);
        assert.deepEqual(dimensionsOf(dtsOf(filesWith(arcs))).ofHypercubes.map(summary).sort(), expected.map(summaryByHand).sort());
      }),
      { numRuns: 300 },
    );
    assert.ok(members > 100, 'Hardly any dimension has members.');
  });

  it('circles are found if there are any, and each is one', () => {
    let count = 0;
    fc.assert(
      fc.property(generatedArcs, (arcs) => {
        const effective = effectiveArcs(arcs);
        const { cycles } = dimensionsOf(dtsOf(filesWith(arcs)));
        assert.equal(cycles.length > 0, hasDirectedCycle(effective));
        const known = new Set(effective.map(describedByHand));
        for (const cycle of cycles) {
          count++;
          assert.ok(cycle.every((relationship) => known.has(described(relationship))));
          assert.equal(cycle[0]!.from.key, cycle.at(-1)!.to.key);
          for (const [index, next] of cycle.slice(1).entries()) {
            assert.equal(next.from.key, cycle[index]!.to.key);
            assert.equal(next.arc.link?.role, dimensionalAttributes(cycle[index]!.arc).targetRole ?? cycle[index]!.arc.link?.role);
          }
        }
      }),
      { numRuns: 300 },
    );
    assert.ok(count > 20, 'Hardly any taxonomy has a circle.');
  });

  it('primary items that are members are found where there are any', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(generatedArcs, async (arcs) => {
        const expected = polymorphicByHand(effectiveArcs(arcs));
        count += expected.length;
        const project = Object.entries(filesWith(arcs)).map(([name, text]) => file(name, text)).join('');
        const found = (await findingsOf(project)).filter(({ rule }) => rule.id === 'primary-item-polymorphism');
        const pairs = ({ hasHypercube, hypercubeDimension }: DimensionByHand) => `${hasHypercube.to} ${hypercubeDimension.to}`;
        const said = found.map(({ message }) => /hypercube (\w+) and valid members? of its dimension (\w+)/.exec(message)!.slice(1).join(' '));
        assert.deepEqual(said.sort(), expected.map(pairs).sort());
      }),
      { numRuns: 60 },
    );
    assert.ok(count > 0, 'No primary item is a member.');
  });
});
