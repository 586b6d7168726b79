import { conceptNamed } from '../../calculation/reportedConcepts';
import { linkbasesAreAllHere } from '../../index/absence';
import { dimensionalAttributes } from '../../index/dimensions/dimensionalArc';
import type { Dts } from '../../index/dts';
import { lostArcsOf } from '../../index/lostArcs';
import type { Context, Fact } from '../../report/report';
import { attributes, isDimensional, roles } from '../../xbrl/names';
import { codeForAll, severityForAll, type DtsContext, type DtsRule, type Finding } from '../rule';
import { nameOfFact } from './declaredFacts';
import { HypercubesOfItems, type Breach } from './hypercubesOfItems';
import { factAttributes } from './factAttributes';
import { saidOnce, type Case } from './saidOnce';

/** The dimensions of a fact's context are not those that the hypercubes of its concept want (Dimensions 1.0, 3.1.3). */
export const dimensionalValidity: DtsRule = {
  id: 'dimensional-validity',
  scope: 'dts',
  codes: codeForAll('xbrldie:PrimaryItemDimensionallyInvalidError'),
  severity: severityForAll('error'),
  *check(judged) {
    yield* saidOnce(casesOf(judged));
  },
};

function* casesOf({ dts, documents, report }: DtsContext): Generator<Case> {
  // A linkbase that is not at hand may add members, and roles in which the fact is valid.
  if (!report || report.facts.length === 0 || !linkbasesAreAllHere(dts)) return;
  const hypercubes = new HypercubesOfItems(dts);
  const judged = new Set(documents);
  const known = new Map<string, Map<Context, Breach | undefined>>();
  for (const fact of report.facts) {
    const { context, document, concept } = fact;
    if (!context || concept === undefined || !judged.has(document)) continue;
    let ofConcept = known.get(concept);
    if (!ofConcept) known.set(concept, (ofConcept = new Map<Context, Breach | undefined>()));
    if (!ofConcept.has(context)) {
      const item = conceptNamed(dts, concept);
      ofConcept.set(context, item && hypercubes.breachOf(item.key, context));
    }
    const breach = ofConcept.get(context);
    if (breach && !mayBeMended(dts, conceptNamed(dts, concept)!.key, breach)) yield caseOf(fact, context, breach);
  }
}

/** Whether an arc that is lost may have been part of a hypercube of an item, in one role or another: that is said of the arc. */
function mayBeMended(dts: Dts, item: string, { relationship: { arc } }: Breach): boolean {
  const lost = lostArcsOf(dts);
  const inRoles = [arc.link?.role ?? roles.link, dimensionalAttributes(arc).targetRole, ...dts.relationshipsWith(item).map(([{ role }]) => role)];
  return lost.touches(item, isDimensional) || inRoles.some((role) => role !== undefined && lost.areIn(role, isDimensional));
}

function caseOf(fact: Fact, context: Context, { relationship: { arc }, reason, member }: Breach): Case {
  const advice = member ? `Name a member that it has in the context ${context.id}, name another context, or add the member to the dimension.` : 'Name another context, or change the hypercube.';
  const message = (facts: string) => `${facts} may not be reported with the dimensions of the context ${context.id}: ${reason}. ${advice}`;
  const related: NonNullable<Finding['related']> = [
    ...(member ? [{ place: { document: member.document, element: member.element, part: 'content' as const }, message: 'The member' }] : []),
    { place: { document: context.document, element: context.element, attribute: attributes.id }, message: 'The context' },
    { place: { document: arc.document, element: arc.element, attribute: attributes.to }, message: 'The hypercube is related here' },
  ];
  return {
    finding: { place: { document: fact.document, element: fact.element, attribute: factAttributes.contextRef }, message: message(nameOfFact(fact)), related },
    causes: [{ key: `${context.document.uri} ${context.element} ${reason}`, ofMany: (count) => message(`${count} facts, of which this is the first,`) }],
  };
}
