import type { GeneratedArc } from './dimensional';

// What Dimensions 1.0 says of a few arcs, worked out as plainly as it can be said and without regard to time.

/** What one hypercube-dimension relationship means to one has-hypercube relationship. */
export interface DimensionByHand {
  readonly hasHypercube: GeneratedArc;
  readonly hypercubeDimension: GeneratedArc;
  /** Primary items below the source. */
  readonly heirs: readonly string[];
  readonly members: readonly string[];
  readonly unusable: readonly string[];
}

/** The arcs whose relationships are neither prohibited nor overridden (XBRL 2.1, 3.5.3.9.7.5). Of several that say the same, the first. */
export function effectiveArcs(arcs: readonly GeneratedArc[]): readonly GeneratedArc[] {
  const inDtsOrder = arcs.toSorted((a, b) => a.file - b.file);
  return inDtsOrder.filter((arc) => {
    const rivals = inDtsOrder.filter((other) => saysTheSame(arc, other));
    const highest = Math.max(...rivals.map(({ priority }) => priority));
    const strongest = rivals.filter(({ priority }) => priority === highest);
    return !strongest.some(({ isProhibited }) => isProhibited) && strongest[0] === arc;
  });
}

function saysTheSame(a: GeneratedArc, b: GeneratedArc): boolean {
  const truth = (flag: string | undefined) => (flag === '1' ? 'true' : flag === '0' ? 'false' : flag);
  return a.arcrole === b.arcrole && a.in === b.in && a.from === b.from && a.to === b.to && a.targetRole === b.targetRole && truth(a.flag) === truth(b.flag) && a.contextElement === b.contextElement;
}

/** All dimensions of all hypercubes. */
export function dimensionsByHand(effective: readonly GeneratedArc[]): readonly DimensionByHand[] {
  const dimensions: DimensionByHand[] = [];
  for (const hasHypercube of effective.filter(({ arcrole }) => arcrole === 'all' || arcrole === 'notAll')) {
    for (const hypercubeDimension of following(effective, hasHypercube, 'hypercube-dimension')) {
      const heirs = everythingFrom(effective, effective.filter(({ arcrole, from, in: role }) => arcrole === 'domain-member' && from === hasHypercube.from && role === hasHypercube.in));
      const domain = everythingFrom(effective, following(effective, hypercubeDimension, 'dimension-domain'));
      dimensions.push({ hasHypercube, hypercubeDimension, heirs: namesOf(heirs), members: namesOf(domain), unusable: namesOf(domain.filter(({ flag }) => flag === 'false' || flag === '0')) });
    }
  }
  return dimensions;
}

/** The arcs that an arc is followed by (Dimensions 1.0, 2.4.3). */
export function following(effective: readonly GeneratedArc[], arc: GeneratedArc, arcrole: GeneratedArc['arcrole']): readonly GeneratedArc[] {
  return effective.filter((next) => next.arcrole === arcrole && next.from === arc.to && next.in === (arc.targetRole ?? arc.in));
}

/** Some arcs and all that follow them, as long as there are more. */
function everythingFrom(effective: readonly GeneratedArc[], starts: readonly GeneratedArc[]): readonly GeneratedArc[] {
  let known = new Set(starts);
  for (;;) {
    const more = new Set([...known, ...[...known].flatMap((arc) => following(effective, arc, 'domain-member'))]);
    if (more.size === known.size) return [...known];
    known = more;
  }
}

function namesOf(arcs: readonly GeneratedArc[]): readonly string[] {
  return [...new Set(arcs.map(({ to }) => to))].sort();
}

/** Whether some way from a hypercube comes to a member that it has been at: all ways are gone, to the end. */
export function hasDirectedCycle(effective: readonly GeneratedArc[]): boolean {
  const goesRound = (arc: GeneratedArc, been: readonly string[]): boolean => been.includes(arc.to) || following(effective, arc, 'domain-member').some((next) => goesRound(next, [...been, arc.to]));
  return dimensionsByHand(effective).some(({ hypercubeDimension }) => following(effective, hypercubeDimension, 'dimension-domain').some((start) => goesRound(start, [])));
}

/** The dimensions with a valid member that is a primary item as well. */
export function polymorphicByHand(effective: readonly GeneratedArc[]): readonly DimensionByHand[] {
  return dimensionsByHand(effective).filter(({ hasHypercube, heirs, members, unusable }) => members.some((member) => !unusable.includes(member) && [hasHypercube.from, ...heirs].includes(member)));
}
