import { arcroles, roles } from '../../xbrl/names';
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

/** Where a walk along consecutive relationships has come to: a concept, by its key, and the role in which it goes on. */
export interface Stop {
  readonly concept: string;
  readonly role: string;
}

/**
 * The effective relationships of Dimensions in a DTS, and which of them follow each other, from role to role. A stop is the same
 * object each time.
 */
export class ConsecutiveRelationships {
  /** By arcrole and role; several where arcs or links of other names are used. */
  readonly #networks = new Map<string, Network[]>();
  readonly #stops = new Map<string, Map<string, Stop>>();
  readonly #stopsAfter = new Map<Relationship, Stop>();
  readonly #members = new Map<Stop, readonly Relationship[]>();

  constructor(dts: Dts) {
    for (const network of dts.networks((arcrole) => following.has(arcrole))) {
      const key = keyOf(network.baseSet.arcrole, network.baseSet.role);
      const others = this.#networks.get(key);
      if (others) others.push(network);
      else this.#networks.set(key, [network]);
    }
  }

  /** All relationships of an arcrole. */
  *of(arcrole: string): Generator<Relationship> {
    for (const networks of this.#networks.values()) for (const { baseSet, relationships } of networks) if (baseSet.arcrole === arcrole) yield* relationships;
  }

  /** The relationships that follow one: from where it ends, in its target role or else its own. */
  after(relationship: Relationship): readonly Relationship[] {
    const arcrole = following.get(relationship.arc.arcrole);
    if (arcrole === undefined) return [];
    const stop = this.stopAfter(relationship);
    return arcrole === arcroles.domainMember ? this.membersBelow(stop) : this.#from(arcrole, stop);
  }

  /** The domain-member relationships that start at a concept in a role, by order. */
  membersBelow(stop: Stop): readonly Relationship[] {
    let members = this.#members.get(stop);
    if (!members) this.#members.set(stop, (members = this.#from(arcroles.domainMember, stop)));
    return members;
  }

  /** Where a relationship leads: its target, in its target role or else its own (Dimensions 1.0, 2.4.3). */
  stopAfter(relationship: Relationship): Stop {
    let stop = this.#stopsAfter.get(relationship);
    if (!stop) {
      const { arc, to } = relationship;
      stop = this.#stop(to.key, dimensionalAttributes(arc).targetRole ?? arc.link?.role ?? roles.link);
      this.#stopsAfter.set(relationship, stop);
    }
    return stop;
  }

  /** Where a relationship starts. */
  stopBefore({ arc, from }: Relationship): Stop {
    return this.#stop(from.key, arc.link?.role ?? roles.link);
  }

  #from(arcrole: string, { concept, role }: Stop): readonly Relationship[] {
    const networks = this.#networks.get(keyOf(arcrole, role)) ?? [];
    return networks.length === 1 ? networks[0]!.from(concept) : networks.flatMap((network) => network.from(concept));
  }

  #stop(concept: string, role: string): Stop {
    let stops = this.#stops.get(role);
    if (!stops) this.#stops.set(role, (stops = new Map<string, Stop>()));
    let stop = stops.get(concept);
    if (!stop) stops.set(concept, (stop = { concept, role }));
    return stop;
  }
}

function keyOf(arcrole: string, role: string): string {
  return `${arcrole} ${role}`;
}
