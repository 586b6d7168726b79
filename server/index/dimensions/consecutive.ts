import { arcroles, roles } from '../../xbrl/names';
import type { Arc } from '../../xbrl/views';
import type { Dts } from '../dts';
import type { Network, Relationship } from '../network';
import { dimensionalAttributes } from './dimensionalArc';

/** The arcrole of the relationships that may follow one of another arcrole (Dimensions 1.0, 2.4.3). */
const following: ReadonlyMap<string | undefined, string> = new Map([
  [arcroles.all, arcroles.hypercubeDimension],
  [arcroles.notAll, arcroles.hypercubeDimension],
  [arcroles.hypercubeDimension, arcroles.dimensionDomain],
  [arcroles.dimensionDomain, arcroles.domainMember],
  [arcroles.domainMember, arcroles.domainMember],
]);

/** Where a walk along consecutive relationships has come to: a concept, and the role in which it goes on. */
export interface Stop {
  readonly concept: string;
  readonly role: string;
}

/** The effective relationships of Dimensions in a DTS, and which of them follow each other, from role to role. */
export class ConsecutiveRelationships {
  /** By arcrole and role; several where arcs or links of other names are used. */
  readonly #networks = new Map<string, Network[]>();

  constructor(dts: Dts) {
    for (const network of dts.networks((arcrole) => following.has(arcrole))) {
      const key = keyOf(network.baseSet.arcrole, network.baseSet.role);
      const others = this.#networks.get(key);
      if (others) others.push(network);
      else this.#networks.set(key, [network]);
    }
  }

  /** The relationships of an arcrole that start at a concept in a role, by order. */
  from(arcrole: string, { concept, role }: Stop): readonly Relationship[] {
    const networks = this.#networks.get(keyOf(arcrole, role)) ?? [];
    return networks.length === 1 ? networks[0]!.from(concept) : networks.flatMap((network) => network.from(concept));
  }

  /** All relationships of an arcrole. */
  *of(arcrole: string): Generator<Relationship> {
    for (const networks of this.#networks.values()) for (const { baseSet, relationships } of networks) if (baseSet.arcrole === arcrole) yield* relationships;
  }

  /** The relationships that follow one: from where it ends, in its target role or else its own. */
  after(relationship: Relationship): readonly Relationship[] {
    const arcrole = following.get(relationship.arc.arcrole);
    return arcrole === undefined ? [] : this.from(arcrole, stopAfter(relationship));
  }
}

/** Where a relationship leads: its target, in its target role or else its own (Dimensions 1.0, 2.4.3). */
export function stopAfter({ arc, to }: Relationship): Stop {
  return { concept: to.key, role: dimensionalAttributes(arc).targetRole ?? roleOf(arc) };
}

/** Where a relationship starts. */
export function stopBefore({ arc, from }: Relationship): Stop {
  return { concept: from.key, role: roleOf(arc) };
}

function roleOf({ link }: Arc): string {
  return link?.role ?? roles.link;
}

/** A stop as one string. */
export function keyOfStop({ concept, role }: Stop): string {
  return keyOf(role, concept);
}

function keyOf(first: string, second: string): string {
  return `${first} ${second}`;
}
