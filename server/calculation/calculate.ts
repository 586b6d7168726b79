import type { Dts } from '../index/dts';
import type { Network } from '../index/network';
import type { Report } from '../report/report';
import { arcroles, isSummationItem } from '../xbrl/names';
import { finish, type Steps } from '../xml/steps';
import { accuracyByType } from './accuracyByType';
import { AlignedFacts } from './alignedFacts';
import type { Binding, CalculationMode } from './binding';
import { calculate11, intervalsOf } from './calculations11';
import { Effort, type Evaluation, type Term } from './evaluation';
import { reportOfDts } from './reportOfDts';
import { summationsIn, type Summation } from './summation';
import { calculate21 } from './xbrl21';

/** After so many totals others have their turn. */
const stepLength = 200;
/** So many items are looked at for one report; hundreds of times what a filing has, and seconds less than a hostile one asks for. */
const mostItems = 1_000_000;

interface Bound {
  readonly report: Report;
  readonly bindings: readonly Binding[];
}

const bound = new WeakMap<Dts, Map<CalculationMode, Bound>>();

function* bindReport(dts: Dts, report: Report, mode: CalculationMode): Steps<readonly Binding[]> {
  let modes = bound.get(dts);
  if (!modes) bound.set(dts, (modes = new Map<CalculationMode, Bound>()));
  const known = modes.get(mode);
  if (known?.report === report) return known.bindings;
  const bindings = yield* bind(dts, report, mode);
  modes.set(mode, { report, bindings });
  return bindings;
}

/**
 * Every total of a DTS's calculations, for every context and unit for which a report has it and one of its items: network by
 * network, totals in order of appearance, facts in document order. By Calculations 1.1 both summation-item arcroles are
 * calculated (4.1), each in networks of its own, and tuples and what is in them are passed over; by XBRL 2.1 only its own.
 *
 * Cheap where little has changed: what came of a total, its items and their weights is kept for a report. The last ones are left out
 * where there are more than a million items to look at.
 */
export function bindingsOf(dts: Dts, report: Report, mode: CalculationMode): readonly Binding[] {
  return finish(bindReport(dts, report, mode));
}

/** Calculates the report of a DTS in steps, if there is one, so that {@link bindingsOf} has it at once. */
export function* prepareBindings(dts: Dts, mode: CalculationMode | 'off'): Steps<void> {
  if (mode === 'off') return;
  const report = reportOfDts(dts);
  if (report) yield* bindReport(dts, report, mode);
}

function* bind(dts: Dts, report: Report, mode: CalculationMode): Steps<readonly Binding[]> {
  const calculation = calculationOf(report, mode);
  const bindings: Binding[] = [];
  const effort = new Effort(mostItems);
  let looked = 0;
  for (const [network, summation] of calculatedSummations(dts, mode)) {
    for (const evaluation of calculation.of(dts, summation, effort)) bindings.push(bindingIn(network, summation, evaluation));
    if (effort.isSpent) break;
    if (++looked % stepLength === 0) yield;
  }
  calculation.forgetOthers();
  return bindings;
}

function* calculatedSummations(dts: Dts, mode: CalculationMode): Generator<readonly [Network, Summation]> {
  const isCalculated = (arcrole: string) => (mode === 'xbrl-2.1' ? arcrole === arcroles.summationItem2003 : isSummationItem(arcrole));
  for (const network of dts.networks(isCalculated)) for (const summation of summationsIn(dts, network)) yield [network, summation];
}

/** What was calculated, with the relationships of the network that asked for it. */
function bindingIn({ baseSet }: Network, { end, summands }: Summation, { total, items, outcome, obstacle, reported, computed, difference }: Evaluation): Binding {
  const bound = summands.map(({ relationship, weight }, index) => ({ relationship, weight, facts: items[index]! }));
  return { baseSet, end, total, items: bound, outcome, obstacle, reported, computed, difference };
}

const calculations = new WeakMap<Report, Map<CalculationMode, Calculation>>();

function calculationOf(report: Report, mode: CalculationMode): Calculation {
  let modes = calculations.get(report);
  if (!modes) calculations.set(report, (modes = new Map<CalculationMode, Calculation>()));
  let calculation = modes.get(mode);
  if (!calculation) modes.set(mode, (calculation = new Calculation(report, mode)));
  return calculation;
}

/** What has been calculated over one report in one mode: an edited arc asks anew for its own total only. */
class Calculation {
  readonly #aligned: AlignedFacts;
  #kept: ReadonlyMap<string, readonly Evaluation[]> = new Map();
  #used = new Map<string, readonly Evaluation[]>();

  constructor(report: Report, private readonly mode: CalculationMode) {
    this.#aligned =
      mode === 'xbrl-2.1' ? new AlignedFacts(report, () => true, ({ cEqual }) => cEqual) : new AlignedFacts(report, ({ tuple }) => tuple === undefined, ({ aspects }) => aspects);
  }

  /** What comes of a total. */
  of(dts: Dts, { total, summands }: Summation, effort: Effort): readonly Evaluation[] {
    if (this.#aligned.of(total).size === 0) return [];
    const term = this.#term(dts, total);
    const items = summands.map(({ item, weight }) => ({ ...this.#term(dts, item), weight }));
    const key = [keyOf(term), ...items.map((item) => `${item.weight.toString()} ${keyOf(item)}`)].join('\n');
    const known = this.#used.get(key) ?? this.#kept.get(key);
    if (known && !effort.allows(known.length * items.length)) return [];
    const evaluations = known ?? [...(this.mode === 'xbrl-2.1' ? calculate21(this.#aligned, term, items, effort) : calculate11(this.#aligned, term, items, intervalsOf[this.mode], effort))];
    if (!effort.isSpent) this.#used.set(key, evaluations);
    return evaluations;
  }

  /** Lets go of what has not been asked for since this was last said: weights that somebody has typed and changed again. */
  forgetOthers(): void {
    this.#kept = this.#used;
    this.#used = new Map();
  }

  #term(dts: Dts, concept: string | undefined): Term {
    return { concept, accuracy: concept !== undefined && this.#aligned.leaveAccuracyOpen(concept) ? accuracyByType(dts, concept) : undefined };
  }
}

function keyOf({ concept, accuracy }: Term): string {
  return accuracy ? `${concept ?? ''} ${accuracy.decimals ?? ''} ${accuracy.precision ?? ''}` : (concept ?? '');
}
