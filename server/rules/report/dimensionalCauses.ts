import type { Dts } from '../../index/dts';
import type { Relationship } from '../../index/network';
import type { Context, Fact } from '../../report/report';
import { arcroles, attributes } from '../../xbrl/names';
import { nameOfEnd } from '../names';
import type { Place } from '../place';
import { mostRelated, type DtsContext, type Finding } from '../rule';
import { nameOfFact } from './declaredFacts';
import { factAttributes } from './factAttributes';
import type { Breach, HypercubesOfItems } from './hypercubesOfItems';

/** A fact that no role of its concept allows in its context. */
export interface InvalidFact {
  readonly fact: Fact;
  readonly context: Context;
  readonly breach: Breach;
}

/**
 * What facts with one cause have in common, as one finding: at the arc that makes them wrong where one does, else at the first of them.
 * @param group at least one, in the order of the report
 */
export function findingOn(group: readonly InvalidFact[], judged: DtsContext, hypercubes: HypercubesOfItems): Finding {
  const { leftOut } = group[0]!.breach;
  const arcs = leftOut ? arcsAtFault(group, leftOut, judged, hypercubes) : [];
  return leftOut && arcs.length > 0 ? findingAtArc(group, leftOut, arcs) : findingAtFact(group);
}

function findingAtFact(group: readonly InvalidFact[]): Finding {
  const [{ fact, context, breach: { relationship: { arc }, reason, member, leftOut } }, ...others] = group as [InvalidFact, ...InvalidFact[]];
  const contexts = new Set(group.map((each) => each.context));
  const inContexts = contexts.size === 1 ? `the context ${context.id}` : `${contexts.size} contexts`;
  const advice = member ? `Name a member that it has in the context${contexts.size === 1 ? ` ${context.id}` : 's'}, name another context, or add the member to the dimension.` : leftOut ? 'Name a member of it there, or relate it to a default that is one.' : 'Name another context, or change the hypercube.';
  return {
    place: placeOf(fact),
    message: `${others.length === 0 ? nameOfFact(fact) : `${group.length} facts, of which this is the first,`} may not be reported with the dimensions of ${inContexts}: ${reason}. ${advice}`,
    related: [
      ...(member ? [{ place: { document: member.document, element: member.element, part: 'content' as const }, message: 'The member' }] : []),
      { place: { document: context.document, element: context.element, attribute: attributes.id }, message: 'The context' },
      { place: placeAt({ arc }, attributes.to), message: 'The hypercube is related here' },
      ...others.slice(0, mostRelated).map((each) => ({ place: placeOf(each.fact), message: 'The same' })),
    ],
  };
}

type LeftOut = NonNullable<Breach['leftOut']>;

/**
 * The filer's arcs that make facts wrong which leave a dimension out: those that relate it to a default that is no member, or to its
 * hypercubes where it has none, several facts leave it out, and fewer name it.
 */
function arcsAtFault(group: readonly InvalidFact[], { relationship, lacks }: LeftOut, { dts, documents, report }: DtsContext, hypercubes: HypercubesOfItems): readonly Relationship[] {
  const dimension = relationship.to.key;
  const own = (relationships: Iterable<Relationship>) => [...relationships].filter(({ arc }) => documents.includes(arc.document));
  if (lacks === 'membership') return own(defaultsOf(dts, dimension));
  if (group.length === 1) return [];
  const naming = report!.facts.filter(({ context }) => context && hypercubes.names(context, dimension)).length;
  return naming < group.length ? own(new Set(group.flatMap(({ breach: { leftOut } }) => leftOut?.relationship ?? []))) : [];
}

/** The dimension-default relationships of a dimension, by its key (Dimensions 1.0, 2.7.1). */
export function defaultsOf(dts: Dts, dimension: string): readonly Relationship[] {
  return dts.relationshipsWith(dimension).flatMap(([{ arcrole }, relationship]) => (arcrole === arcroles.dimensionDefault && relationship.from.key === dimension ? [relationship] : []));
}

function findingAtArc(group: readonly InvalidFact[], { relationship: { from, to }, lacks }: LeftOut, [first, ...others]: readonly Relationship[]): Finding {
  const [dimension, hypercube] = [nameOfEnd(to), nameOfEnd(from)];
  const { fact, context } = group[0]!;
  const leaveOut = group.length === 1 ? `${nameOfFact(fact)} in the context ${context.id} leaves it out, and is invalid` : `${group.length} facts, the first of them ${nameOfFact(fact)} in the context ${context.id}, leave it out, and are invalid`;
  const message =
    lacks === 'default'
      ? `${dimension} has no default, so that facts with ${hypercube} have to name a member of it. ${leaveOut}. Relate ${dimension} to its default with a dimension-default arc, or name a member in the contexts.`
      : `${dimension} has for its default ${nameOfEnd(first!.to)}, which is none of its members in ${hypercube}. ${leaveOut}. Let the arc lead to the member that is meant, mostly the head of the domain.`;
  return {
    place: placeAt(first!, attributes.to),
    message,
    related: [
      ...others.map((other) => ({ place: placeAt(other, attributes.to), message: `${dimension} is related here too` })),
      ...group.map((each) => ({ place: placeOf(each.fact), message: `Leaves out ${dimension}` })),
    ].slice(0, mostRelated),
  };
}

function placeOf({ document, element }: Fact): Place {
  return { document, element, attribute: factAttributes.contextRef };
}

function placeAt({ arc }: Pick<Relationship, 'arc'>, attribute: Place['attribute'] & {}): Place {
  return { document: arc.document, element: arc.element, attribute };
}
