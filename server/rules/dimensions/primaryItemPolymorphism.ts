import type { DimensionOfHypercube } from '../../index/dimensions/dimensions';
import { relationshipsAlong } from '../../index/dimensions/reach';
import { Steps } from '../../index/dimensions/steps';
import type { End, Relationship } from '../../index/network';
import { attributes } from '../../xbrl/names';
import { listOf, nameOfEnd } from '../names';
import { dimensionsWithArcsIn } from './ownDimensions';
import type { Place } from '../place';
import { codeForAll, severityForAll, type DtsRule } from '../rule';

/**
 * A primary item of a hypercube is also a valid member of one of its dimensions (Dimensions 1.0, 2.5.3.2.1). One finding for
 * each has-hypercube relationship and dimension.
 */
export const primaryItemPolymorphism: DtsRule = {
  id: 'primary-item-polymorphism',
  scope: 'dts',
  codes: codeForAll('xbrldte:PrimaryItemPolymorphismError'),
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    const steps = new Steps();
    for (const dimension of dimensionsWithArcsIn(dts, documents)?.ofHypercubes ?? []) {
      const [first, ...others] = bothPrimaryItemAndMember(dimension, steps);
      if (!first) continue;
      const own = [...first.ways].reverse().find(({ arc }) => documents.includes(arc.document));
      if (!own) continue;
      const { hasHypercube, hypercubeDimension } = dimension;
      const names = [first, ...others].map(({ end }) => nameOfEnd(end));
      yield {
        place: placeOf(own),
        message: `${listOf(names)} ${names.length === 1 ? 'is a primary item' : 'are primary items'} of the hypercube ${nameOfEnd(hasHypercube.to)} and valid ${names.length === 1 ? 'member' : 'members'} of its dimension ${nameOfEnd(hypercubeDimension.to)} at once. Take ${names.length === 1 ? 'it' : 'them'} out of one of the two, or use other concepts as members.`,
        related: first.ways.filter((relationship) => relationship !== own).map((relationship) => ({ place: placeOf(relationship), message: `${nameOfEnd(relationship.from)} → ${nameOfEnd(relationship.to)}` })),
      };
    }
  },
};

interface Both {
  readonly end: End;
  /** What makes it a primary item, then what makes it a member: the last one leads to it. */
  readonly ways: readonly Relationship[];
}

function* bothPrimaryItemAndMember({ hasHypercube, hypercubeDimension, heirs, domain }: DimensionOfHypercube, steps: Steps): Generator<Both> {
  const source = hasHypercube.from.key;
  const fewest = heirs.ways.size < domain.ways.size ? heirs : domain;
  // A circle among the primary items may lead back to the source.
  const keys = fewest === heirs && !heirs.ways.has(source) ? [source, ...heirs.ways.keys()] : fewest.ways.keys();
  for (const key of keys) {
    if (!steps.take()) return;
    const member = domain.ways.get(key);
    const heir = heirs.ways.get(key);
    if (!member || domain.unusable.has(key) || (key !== source && !heir)) continue;
    const inheritance = key !== source && heir ? relationshipsAlong(heir) : [];
    yield { end: member.relationship.to, ways: [hasHypercube, ...inheritance, hypercubeDimension, ...relationshipsAlong(member)] };
  }
}

function placeOf({ arc }: Relationship): Place {
  return { document: arc.document, element: arc.element, attribute: attributes.to };
}
