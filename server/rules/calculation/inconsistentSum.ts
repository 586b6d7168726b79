import { bindingsOf } from '../../calculation/calculate';
import { unreportedItems, type Binding, type BoundItem, type CalculationMode } from '../../calculation/binding';
import { conceptNamed, contextText, labelOf } from '../../calculation/reportedConcepts';
import { misnamedTest } from '../../calculation/mistakenNamespaces';
import { membersAreUnderstood } from '../../index/absence';
import type { Dts } from '../../index/dts';
import type { LabelChoice } from '../../index/labels';
import { lostArcsOf } from '../../index/lostArcs';
import type { End } from '../../index/network';
import type { Profile } from '../../index/profile';
import type { Fact, Report } from '../../report/report';
import { numberText } from '../../report/wording';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, isSummationItem, roles } from '../../xbrl/names';
import type { Place } from '../place';
import { mostRelated, severityForAll, type DtsContext, type DtsRule, type Finding } from '../rule';
import { flippedWeights, type FlippedWeight } from './flippedWeight';
import { signOfWeight, turnSign } from './weightAgainstBalance';

/** A total that never adds up is told of so many contexts; whoever mends one mends all. */
const mostOfTotal = 10;
/** So many items are named that were not reported. */
const mostNamed = 5;

const choice: LabelChoice = { language: 'en', role: roles.label };

const inconsistencyCodes: Readonly<Record<CalculationMode, string>> = {
  rounded: 'calc11e:inconsistentCalculationUsingRounding',
  truncated: 'calc11e:inconsistentCalculationUsingTruncation',
  'xbrl-2.1': 'xbrl.5.2.5.2:calcInconsistency',
};

/**
 * A reported total differs from the sum of its items (XBRL 2.1, 5.2.5.2; Calculations 1.1, 5.2). It stands twice: at the first
 * arc of the total, and at the total in the report. Neither specification calls it an error. Where one weight with the wrong sign explains it, it stands
 * at that, once for all sums that it makes wrong.
 */
export const inconsistentSum: DtsRule = {
  id: 'inconsistent-sum',
  scope: 'dts',
  codes: {},
  severity: severityForAll('warning'),
  *check({ dts, documents, report, calculations, profile }) {
    // Of a total in a file that is cut off, there may be more items.
    if (!report || calculations === 'off' || ![...dts.members.values()].every(({ isReadWhole }) => isReadWhole)) return;
    const areUnderstood = membersAreUnderstood(dts);
    const told = new Map<string, number>();
    const isUnclear = unclearTest(dts, report);
    const lost = lostArcsOf(dts);
    const bindings = bindingsOf(dts, report, calculations);
    const flipped = flippedWeights(bindings);
    const said = new Set<FlippedWeight>();
    for (const binding of bindings) {
      if (binding.outcome !== 'inconsistent' || lost.startsAt(binding.end.key, isSummationItem, binding.baseSet.role) || binding.items.some((item) => isWrongItem(binding.end, item, profile)) || unreportedItems(binding).some((item) => !areUnderstood || isUnclear(item))) continue;
      const weight = flipped.get(binding);
      if (weight) {
        if (said.has(weight) || !weight.explained.has(binding)) continue;
        said.add(weight);
        yield* findingsOfWeight(binding, weight, dts, documents, inconsistencyCodes[calculations]);
        continue;
      }
      const key = `${binding.baseSet.key} ${binding.end.key}`;
      const count = (told.get(key) ?? 0) + 1;
      told.set(key, count);
      if (count <= mostOfTotal) yield* findingsOf(binding, dts, documents, inconsistencyCodes[calculations]);
    }
  },
};

function* findingsOf(binding: Binding, dts: Dts, documents: DtsContext['documents'], code: string): Generator<Finding> {
  const unreported = unreportedItems(binding);
  const message = `${summary(binding, dts)} ${unreported.length > 0 ? `Not reported: ${named(unreported, dts)}.` : 'Correct a value, a weight, or which items the total has.'}`;
  const common = { message, code, severity: unreported.length > 0 ? 'information' : 'warning' } as const;
  const [reported] = binding.total;
  const items = binding.items.slice(0, mostRelated).flatMap((item) => relatedTo(item, dts));
  const arc = binding.items.find(({ relationship }) => documents.includes(relationship.arc.document))?.relationship.arc;
  if (arc) yield { ...common, place: { document: arc.document, element: arc.element, attribute: attributes.from }, related: [...(reported ? [{ place: placeOf(reported), message: 'The total, as reported' }] : []), ...items] };
  if (reported && documents.includes(reported.document)) yield { ...common, place: placeOf(reported), related: items };
}

/** What to say of a weight with the wrong sign, with the first of the sums that it makes wrong. */
function* findingsOfWeight(binding: Binding, { relationship, explained }: FlippedWeight, dts: Dts, documents: DtsContext['documents'], code: string): Generator<Finding> {
  const { arc, to } = relationship;
  const weight = binding.items.find((item) => item.relationship === relationship)!.weight;
  const others = explained.size === 1 ? '' : `, here and in ${explained.size - 1} more ${explained.size === 2 ? 'context' : 'contexts'}`;
  const message = `${summary(binding, dts)} That is exactly twice ${nameOf(to, dts)}: its weight of ${weight.toFixed()} looks flipped${others}. Write ${weight.times(-1).toFixed()}; if the weight is right, correct the sign of the value.`;
  const isOwn = documents.includes(arc.document);
  const common = { message, code, fixes: () => (isOwn && dts.relationshipsOf(arc).length === 1 ? [{ ...turnSign(arc), isPreferred: false }] : []) };
  const atWeight: Place = { document: arc.document, element: arc.element, attribute: attributes.weight };
  const totals = [...explained].slice(0, mostRelated).flatMap(({ total }) => total.slice(0, 1)).map((fact) => ({ place: placeOf(fact), message: `The total${fact.context ? ` (${contextText(dts, fact.context, choice)})` : ''}, as reported` }));
  const items = binding.items.slice(0, mostRelated).flatMap((item) => relatedTo(item, dts));
  if (isOwn) yield { ...common, place: atWeight, related: [...totals, ...items] };
  const [reported] = binding.total;
  if (reported && documents.includes(reported.document)) yield { ...common, place: placeOf(reported), related: [{ place: atWeight, message: 'The weight' }, ...totals.slice(1), ...items] };
}

/** Whether another rule has something to say of an item, from which it follows that the sum is wrong. */
function isWrongItem(total: End, { relationship: { to }, weight }: BoundItem, profile: Profile): boolean {
  const sign = signOfWeight(total.concept, to.concept);
  return weight.eq(0) || (profile === 'sec' && !weight.abs().eq(1)) || (sign !== undefined && weight.gt(0) !== (sign === 1)) || (to.concept?.declaration?.abstract ?? false);
}

/** Asks of an item without a fact whether it may be reported after all, by one whose name or context cannot be made out: that is a finding of its own. */
function unclearTest(dts: Dts, report: Report): (item: BoundItem) => boolean {
  const unclear = new Set<string>();
  for (const { concept, context } of report.facts) {
    if (concept === undefined) return () => true;
    const key = context ? undefined : conceptNamed(dts, concept)?.key;
    if (key !== undefined) unclear.add(key);
  }
  const isMisnamed = misnamedTest(dts, report);
  return ({ relationship: { to } }) => unclear.has(to.key) || (to.concept !== undefined && isMisnamed(to.concept));
}

/** "Net assets (2025-12-31): reported 1,234,567; items sum to 1,234,467; difference 100." */
function summary({ end, total, reported, computed, difference }: Binding, dts: Dts): string {
  const context = total[0]?.context;
  const name = `${nameOf(end, dts)}${context ? ` (${contextText(dts, context, choice)})` : ''}`;
  if (!reported || !computed || !difference) return `${name}: cannot be summed, as a value says of itself that none of its digits is exact.`;
  return `${name}: reported ${numberText(reported)}; items sum to ${numberText(computed)}; difference ${numberText(difference)}.`;
}

function named(items: readonly BoundItem[], dts: Dts): string {
  const names = items.slice(0, mostNamed).map(({ relationship }) => nameOf(relationship.to, dts));
  return items.length > mostNamed ? `${names.join('; ')}; and ${items.length - mostNamed} more` : names.join('; ');
}

function nameOf({ concept, key }: End, dts: Dts): string {
  return concept ? labelOf(dts, concept, choice) : key;
}

/** An item's arc, and its fact where it was reported. */
function relatedTo({ relationship: { arc, to }, weight, facts }: BoundItem, dts: Dts): NonNullable<Finding['related']> {
  const name = nameOf(to, dts);
  const [fact] = facts;
  const written = fact ? (fact.number ? numberText(fact.number) : fact.isNil ? 'nil' : 'no number') : 'not reported';
  const atArc = { place: { document: arc.document, element: arc.element, attribute: attributes.to }, message: `${name}, weight ${weight.toFixed()}: ${written}` };
  return fact ? [atArc, { place: placeOf(fact), message: `${name}, as reported` }] : [atArc];
}

function placeOf({ document, element }: Fact): Place & { readonly document: XbrlDocument } {
  return { document, element, part: 'content' };
}
