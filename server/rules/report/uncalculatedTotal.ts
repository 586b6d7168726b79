import { AlignedFacts, type FactsByKey } from '../../calculation/alignedFacts';
import { Effort } from '../../calculation/evaluation';
import { reportedName } from '../../calculation/reportedName';
import { linkbasesAreAllHere } from '../../index/absence';
import type { Dts } from '../../index/dts';
import { lostArcsOf } from '../../index/lostArcs';
import type { End, Network, Relationship } from '../../index/network';
import type { Fact, Period, Report } from '../../report/report';
import { arcroles, attributes, isSummationItem, parseClark } from '../../xbrl/names';
import { listOf, nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import type { DtsRule, Finding } from '../rule';
import { secOnly } from '../sec/secOnly';
import { isTotalRole } from '../calculation/totalRoles';
import { itemsAbove, type Summations } from './itemsAbove';

/** What every statement shows in its place and no total adds up. */
const neverSummed = 'CommitmentsAndContingencies';

/** So many times an arc or item is looked at for all totals together: hostile presentations have more ways down than anybody could go. */
const mostLooks = 5_000_000;

/**
 * A concept is shown as a total, and reported together with at least two of the items above it, and no calculation adds these to
 * it (EFM 6.15.2 for statements, where only the periods of the report count, and 6.15.3 for notes).
 */
export const uncalculatedTotal: DtsRule = {
  id: 'uncalculated-total',
  scope: 'dts',
  absence: true,
  codes: {},
  severity: secOnly('information'),
  *check({ dts, documents, report }) {
    if (!report || !linkbasesAreAllHere(dts)) return;
    const calculations = [...dts.networks(isSummationItem)];
    const summations = summationsOf(calculations);
    const facts = new NumbersOfReport(dts, report);
    const effort = new Effort(mostLooks);
    const lost = lostArcsOf(dts);
    const mayBeSummed = ({ key }: End) => lost.touches(key, isSummationItem);
    for (const network of networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.parentChild)) {
      const isStatement = / - Statement - /.test(dts.roleTypesOf(network.baseSet.role)[0]?.definition ?? '');
      for (const total of network.relationships) {
        if (!isTotalRole(total.arc.preferredLabel) || !documents.includes(total.arc.document)) continue;
        const items = itemsAbove(network, total, summations, effort).filter(({ to }) => !to.key.endsWith(neverSummed));
        const sets = facts.setsOf(total, items, isStatement, effort);
        const sums = sets.length > 0 ? sumsOf(total, calculations, effort) : [];
        const missing = sets.map((set) => fewestMissing(set, sums, effort)).find(({ length }) => length > 0);
        if (effort.isSpent) return;
        if (missing && !mayBeSummed(total.to) && !missing.some(({ to }) => mayBeSummed(to))) yield findingOf(total, missing, isStatement);
      }
    }
  },
};

function findingOf({ arc, to }: Relationship, missing: readonly Relationship[], isStatement: boolean): Finding {
  return {
    place: { document: arc.document, element: arc.element, attribute: attributes.preferredLabel },
    code: isStatement ? 'EFM.6.15.02' : 'EFM.6.15.03',
    message: `${nameOfEnd(to)} is shown as a total and reported together with its items, but no calculation adds ${listOf(missing.map((item) => nameOfEnd(item.to)))} to it. Add the arcs to a calculationLink, or choose another label.`,
    related: missing.map((item) => ({ place: { document: item.arc.document, element: item.arc.element, attribute: attributes.to }, message: `${nameOfEnd(item.to)} is shown here` })),
  };
}

function summationsOf(calculations: readonly Network[]): Summations {
  const totals = new Map<string, Set<string>>();
  for (const { from, to } of calculations.flatMap(({ relationships }) => relationships)) {
    const known = totals.get(to.key);
    if (known) known.add(from.key);
    else totals.set(to.key, new Set([from.key]));
  }
  return {
    isItemOf: (item, total) => totals.get(item)?.has(total) ?? false,
    areItemsOfOne: (item, other) => [...(totals.get(item) ?? [])].some((total) => totals.get(other)?.has(total)),
  };
}

/** What each of the calculations of a total adds to it, directly or by a subtotal: keys of concepts, its own among them. */
function sumsOf({ to: { key: total } }: Relationship, calculations: readonly Network[], effort: Effort): readonly ReadonlySet<string>[] {
  return calculations.filter((network) => network.from(total).length > 0).map((network) => {
    const summed = new Set([total]);
    for (const key of summed) {
      const added = network.from(key);
      if (!effort.allows(added.length)) break;
      for (const { to } of added) summed.add(to.key);
    }
    return summed;
  });
}

/**
 * Of items that are reported together, those that the calculation lacks which lacks the fewest. One that counts in the total by a
 * subtotal is not lacking, nor is what stands above the first that counts: with that, the sum begins.
 */
function fewestMissing(items: readonly Relationship[], sums: readonly ReadonlySet<string>[], effort: Effort): readonly Relationship[] {
  let fewest = items;
  for (const summed of sums) {
    if (!effort.allows(items.length)) break;
    const first = items.findIndex(({ to }) => summed.has(to.key));
    const missing = first < 0 ? items : items.slice(first).filter(({ to }) => !summed.has(to.key));
    if (missing.length < fewest.length) fewest = missing;
  }
  return fewest;
}

/** The numbers of a report, by what they are about. */
class NumbersOfReport {
  readonly #dts: Dts;
  readonly #aligned: AlignedFacts;
  /** The period that the report is about, as the context of its document type says (EFM 6.5.19). */
  readonly #required: Period | undefined;

  constructor(dts: Dts, report: Report) {
    this.#dts = dts;
    this.#aligned = new AlignedFacts(report, ({ number }) => number !== undefined, ({ aspects }) => aspects);
    for (const { concept, context } of report.facts) if (concept !== undefined && parseClark(concept).local === 'DocumentType') this.#required ??= context?.period;
  }

  /** For each fact of a total, the items that are reported with its context and unit, where they are two or more; each set once. */
  setsOf(total: Relationship, items: readonly Relationship[], isStatement: boolean, effort: Effort): readonly (readonly Relationship[])[] {
    const sets = new Map<string, readonly Relationship[]>();
    const factsOfItems = items.map(({ to }) => this.#of(to));
    for (const [key, [fact]] of this.#of(total.to) ?? []) {
      if (!effort.allows(items.length)) break;
      if (isStatement && !this.#isRequired(fact!)) continue;
      const together = items.filter((_, index) => factsOfItems[index]?.has(key));
      if (new Set(together.map(({ to }) => to.key)).size >= 2) sets.set(together.map(({ to }) => to.key).join(' '), together);
    }
    return [...sets.values()];
  }

  #of({ concept }: End): FactsByKey | undefined {
    const name = concept && reportedName(this.#dts, concept);
    return name === undefined ? undefined : this.#aligned.of(name);
  }

  #isRequired({ context }: Fact): boolean {
    const required = this.#required;
    const end = endOf(context?.period);
    return required?.kind !== 'duration' || end === undefined || (required.start <= end && end <= required.end);
  }
}

function endOf(period: Period | undefined): number | undefined {
  if (!period || period.kind === 'forever') return undefined;
  return period.kind === 'instant' ? period.moment : period.end;
}
