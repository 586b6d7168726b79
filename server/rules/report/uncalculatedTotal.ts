import { conceptNamed } from '../../calculation/reportedConcepts';
import { linkbasesAreAllHere } from '../../index/absence';
import type { Dts } from '../../index/dts';
import type { Network, Relationship } from '../../index/network';
import type { Fact, Period, Report } from '../../report/report';
import { arcroles, attributes, isSummationItem, parseClark } from '../../xbrl/names';
import { listOf, nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import type { DtsRule, Finding } from '../rule';
import { secOnly } from '../sec/secOnly';
import { isTotalRole } from '../totalRoles';
import { itemsAbove, type Summations } from './itemsAbove';

/** What every statement shows in its place and no total adds up. */
const neverSummed = 'CommitmentsAndContingencies';

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
    const facts = new FactsByConcept(dts, report);
    for (const network of networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.parentChild)) {
      const isStatement = / - Statement - /.test(dts.roleTypesOf(network.baseSet.role)[0]?.definition ?? '');
      for (const total of network.relationships) {
        if (!isTotalRole(total.arc.preferredLabel) || !documents.includes(total.arc.document)) continue;
        const items = itemsAbove(network, total, summations).filter(({ to }) => !to.key.endsWith(neverSummed));
        const missing = facts.setsOf(total, items, isStatement).map((set) => fewestMissing(set, total, calculations)).find(({ length }) => length > 0);
        if (missing) yield findingOf(total, missing, isStatement);
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

/**
 * Of items that are reported together, those that the calculation lacks which lacks the fewest. One that counts in the total by a
 * subtotal is not lacking, nor is what stands above the first that counts: with that, the sum begins.
 */
function fewestMissing(items: readonly Relationship[], total: Relationship, calculations: readonly Network[]): readonly Relationship[] {
  let fewest = items;
  for (const network of calculations) {
    const summed = new Set([total.to.key]);
    for (const key of summed) for (const { to } of network.from(key)) summed.add(to.key);
    const first = items.findIndex(({ to }) => summed.has(to.key));
    const missing = first < 0 ? items : items.slice(first).filter(({ to }) => !summed.has(to.key));
    if (missing.length < fewest.length) fewest = missing;
  }
  return fewest;
}

/** The numbers of a report by the keys of their concepts. */
class FactsByConcept {
  readonly #facts = new Map<string, Fact[]>();
  /** The period that the report is about, as the context of its document type says (EFM 6.5.19). */
  readonly #required: Period | undefined;

  constructor(dts: Dts, { facts }: Report) {
    for (const fact of facts) {
      if (fact.concept === undefined) continue;
      if (parseClark(fact.concept).local === 'DocumentType') this.#required ??= fact.context?.period;
      const key = fact.number && conceptNamed(dts, fact.concept)?.key;
      if (key === undefined) continue;
      const known = this.#facts.get(key);
      if (known) known.push(fact);
      else this.#facts.set(key, [fact]);
    }
  }

  /** For each fact of a total, the items that are reported with its context and unit, where they are two or more; each set once. */
  setsOf(total: Relationship, items: readonly Relationship[], isStatement: boolean): readonly (readonly Relationship[])[] {
    const sets = new Map<string, readonly Relationship[]>();
    for (const fact of this.#facts.get(total.to.key) ?? []) {
      if (isStatement && !this.#isRequired(fact)) continue;
      const together = items.filter(({ to }) => this.#facts.get(to.key)?.some((item) => item.context?.aspects === fact.context?.aspects && item.unit?.uEqual === fact.unit?.uEqual));
      if (new Set(together.map(({ to }) => to.key)).size >= 2) sets.set(together.map(({ to }) => to.key).join(' '), together);
    }
    return [...sets.values()];
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
