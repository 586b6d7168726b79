import { conceptNamed } from '../../calculation/reportedConcepts';
import { linkbasesAreAllHere } from '../../index/absence';
import { brokenRoles } from '../../index/dimensions/brokenRoles';
import { dimensionalAttributes } from '../../index/dimensions/dimensionalArc';
import type { Dts } from '../../index/dts';
import { groupBy } from '../../index/groupBy';
import { lostArcsOf } from '../../index/lostArcs';
import type { Context } from '../../report/report';
import { arcroles, isDimensional, roles } from '../../xbrl/names';
import { standardTypeOf } from '../extension';
import { codeForAll, severityForAll, type DtsContext, type DtsRule } from '../rule';
import { defaultsOf, findingOn, type InvalidFact } from './dimensionalCauses';
import { HypercubesOfItems, type Breach } from './hypercubesOfItems';

/** The dimensions of a fact's context are not those that the hypercubes of its concept want (Dimensions 1.0, 3.1.3). One finding for each cause. */
export const dimensionalValidity: DtsRule = {
  id: 'dimensional-validity',
  scope: 'dts',
  codes: codeForAll('xbrldie:PrimaryItemDimensionallyInvalidError'),
  severity: severityForAll('error'),
  *check(judged) {
    const { dts, report } = judged;
    // A linkbase that is not at hand may add members, and roles in which the fact is valid.
    if (!report || report.facts.length === 0 || !linkbasesAreAllHere(dts)) return;
    const hypercubes = new HypercubesOfItems(dts);
    for (const group of groupBy([...invalidFacts(judged, hypercubes)], ({ breach }) => breach.cause).values()) yield findingOn(group, judged, hypercubes);
  },
};

function* invalidFacts(judged: DtsContext, hypercubes: HypercubesOfItems): Generator<InvalidFact> {
  const documents = new Set(judged.documents);
  const known = new Map<string, Map<Context, Breach | undefined>>();
  for (const fact of judged.report!.facts) {
    const { context, document, concept } = fact;
    if (!context || concept === undefined || !documents.has(document)) continue;
    let ofConcept = known.get(concept);
    if (!ofConcept) known.set(concept, (ofConcept = new Map<Context, Breach | undefined>()));
    if (!ofConcept.has(context)) ofConcept.set(context, breachOf(concept, context, judged, hypercubes));
    const breach = ofConcept.get(context);
    if (breach) yield { fact, context, breach };
  }
}

/** What keeps a concept from being reported in a context, unless it follows from what is said of an arc. */
function breachOf(concept: string, context: Context, judged: DtsContext, hypercubes: HypercubesOfItems): Breach | undefined {
  const item = conceptNamed(judged.dts, concept)?.key;
  const breach = item === undefined ? undefined : hypercubes.breachOf(item, context);
  return breach && !mayBeMended(judged.dts, item!, breach) && !isSaidOfArc(breach, judged) ? breach : undefined;
}

/** Whether an arc that is lost, or relates what it must not, may have been part of a hypercube of an item, in one role or another: that is said of the arc. */
function mayBeMended(dts: Dts, item: string, { relationship: { arc } }: Breach): boolean {
  const lost = lostArcsOf(dts);
  const inRoles = [arc.link?.role ?? roles.link, dimensionalAttributes(arc).targetRole, ...dts.relationshipsWith(item).map(([{ role }]) => role)];
  return lost.touches(item, isDimensional) || inRoles.some((role) => role !== undefined && (lost.areIn(role, isDimensional) || brokenRoles(dts).has(role)));
}

/** Whether a rule of the SEC's speaks of the arc: of a table that is excluded and closed (EFM 6.16.6), or of a default that is no domain or member (EFM 6.16.3). */
function isSaidOfArc({ relationship, leftOut }: Breach, { dts, profile }: DtsContext): boolean {
  if (profile !== 'sec') return false;
  if (relationship.arc.arcrole === arcroles.notAll && dimensionalAttributes(relationship.arc).isClosed) return true;
  return leftOut?.lacks === 'membership' && defaultsOf(dts, leftOut.relationship.to.key).some(({ to: { concept } }) => (concept?.declaration ? (standardTypeOf(concept.declaration) ?? 'domainItemType') : 'domainItemType') !== 'domainItemType');
}
