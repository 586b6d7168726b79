import { roleOf, type GeneratedArc, type GeneratedLink } from './linked';

// What XBRL 2.1 says of a few links in 3.5.3.9, worked out as plainly as it can be said and without regard to time.

/** What one arc says about two things. */
export interface RelationshipByHand {
  readonly baseSet: string;
  readonly from: string;
  readonly to: string;
  readonly arc: GeneratedArc;
}

/** Every pair that an arc relates: each participant of its one label with each of its other (3.5.3.9). */
export function relationshipsByHand(links: readonly GeneratedLink[]): readonly RelationshipByHand[] {
  const relationships: RelationshipByHand[] = [];
  for (const link of links) {
    for (const arc of link.arcs) {
      for (const from of link.participants.filter(({ label }) => label === arc.from)) {
        for (const to of link.participants.filter(({ label }) => label === arc.to)) {
          // What makes a base set: the names of link and arc, the role and the arcrole (3.5.3.9.7.3).
          relationships.push({ baseSet: `${link.kind} ${roleOf(link)} ${arc.arcrole}`, from: from.thing, to: to.thing, arc });
        }
      }
    }
  }
  return relationships;
}

/** The relationships that are neither prohibiting nor prohibited nor overridden (3.5.3.9.7.5); of equal ones the first. */
export function effectiveByHand(links: readonly GeneratedLink[]): readonly RelationshipByHand[] {
  const all = relationshipsByHand(links);
  return all.filter((relationship, index) => {
    if (relationship.arc.isProhibited) return false;
    const priority = ({ arc }: RelationshipByHand) => arc.priority[0];
    const rivals = all.filter((other) => other !== relationship && areEquivalent(relationship, other));
    const isProhibited = rivals.some((rival) => rival.arc.isProhibited && priority(rival) >= priority(relationship));
    const isOverridden = rivals.some((rival) => priority(rival) > priority(relationship));
    const isRepeated = rivals.some((rival) => priority(rival) === priority(relationship) && all.indexOf(rival) < index);
    return !isProhibited && !isOverridden && !isRepeated;
  });
}

/** Whether two relationships are in one base set, between the same ends, with the same non-exempt attributes (3.5.3.9.7.4). */
function areEquivalent(a: RelationshipByHand, b: RelationshipByHand): boolean {
  const areSameAttributes = a.arc.order[0] === b.arc.order[0] && a.arc.weight[0] === b.arc.weight[0] && a.arc.preferredLabel === b.arc.preferredLabel && a.arc.note === b.arc.note;
  return a.baseSet === b.baseSet && a.from === b.from && a.to === b.to && areSameAttributes;
}

/** Whether some way along relationships comes back to where it began: all ways are gone, to the end. */
export function hasDirectedCycle(relationships: readonly RelationshipByHand[]): boolean {
  const goesRound = (thing: string, been: readonly string[]): boolean => been.includes(thing) || relationships.some(({ from, to }) => from === thing && goesRound(to, [...been, thing]));
  return relationships.some(({ from }) => goesRound(from, []));
}

/** Whether there is a circle if direction does not matter: something is left once all that hangs by one end is taken away. */
export function hasUndirectedCycle(relationships: readonly RelationshipByHand[]): boolean {
  const count = (thing: string) => relationships.filter(({ from }) => from === thing).length + relationships.filter(({ to }) => to === thing).length;
  const left = relationships.filter(({ from, to }) => count(from) > 1 && count(to) > 1);
  return left.length < relationships.length ? hasUndirectedCycle(left) : left.length > 0;
}
