// What XBRL 2.1, 5.2.5.2, and Calculations 1.1, 5.2, say of a sum, worked out over whole numbers as plainly as it can be said and
// without regard to time. Numbers are counted in hundred-thousandths: half of half a unit of the last place is still a whole one.

export const one = 100_000n;

/** A fact as plainly as it can be said. */
export interface GeneratedFact {
  readonly concept: string;
  readonly context: string;
  readonly unit: string;
  /** In thousandths; nothing where it is nil. */
  readonly thousandths: bigint | undefined;
  /** From -3 to 3. */
  readonly decimals: number | 'INF';
}

/** An item of a sum; its weight counts halves. */
export interface GeneratedItem {
  readonly concept: string;
  readonly halves: bigint;
}

export type ModeByHand = 'rounded' | 'truncated' | 'xbrl-2.1';

/** What comes of a sum for each context and unit, in words; the same as in the tests of the calculations. */
export function outcomesByHand(total: string, items: readonly GeneratedItem[], facts: readonly GeneratedFact[], mode: ModeByHand): readonly string[] {
  const groups = new Set(facts.filter(({ concept }) => concept === total).map(groupOf));
  return [...groups].flatMap((group) => {
    const together = facts.filter((fact) => groupOf(fact) === group);
    const of = (concept: string) => together.filter((fact) => fact.concept === concept);
    const hasValue = (concept: string) => of(concept).some(({ thousandths }) => thousandths !== undefined);
    if (!hasValue(total) || !items.some(({ concept }) => hasValue(concept))) return [];
    return mode === 'xbrl-2.1' ? outcome21(total, items, of) : outcome11(total, items, of, mode);
  });
}

function groupOf({ context, unit }: GeneratedFact): string {
  return `${context} ${unit}`;
}

const valueOf = ({ thousandths }: GeneratedFact) => thousandths! * (one / 1000n);
const lastPlace = (decimals: number) => 10n ** BigInt(5 - decimals);

function outcome21(total: string, items: readonly GeneratedItem[], of: (concept: string) => readonly GeneratedFact[]): readonly string[] {
  const contributing = items.filter(({ concept }) => of(concept).some(({ thousandths }) => thousandths !== undefined));
  if (of(total).length > 1 || contributing.some(({ concept }) => of(concept).length > 1)) return [`${total}: duplicates`];
  const [fact] = of(total);
  const sum = contributing.reduce((before, { concept, halves }) => before + (rounded(valueOf(of(concept)[0]!), of(concept)[0]!.decimals) * halves) / 2n, 0n);
  const [reported, computed] = [rounded(valueOf(fact!), fact!.decimals), rounded(sum, fact!.decimals)];
  return [`${total} ${written(reported)} ${reported === computed ? '=' : '≠'} ${written(computed)}`];
}

/** A value correct to some decimals: of the two beside it the nearer one, or else the one that is even. */
function rounded(value: bigint, decimals: number | 'INF'): bigint {
  if (decimals === 'INF') return value;
  const place = lastPlace(decimals);
  let below = value - (value % place);
  if (below > value) below -= place;
  const [toBelow, toAbove] = [value - below, below + place - value];
  if (toBelow !== toAbove) return toBelow < toAbove ? below : below + place;
  return (below / place) % 2n === 0n ? below : below + place;
}

/** Ends of what a value may be, and whether they may be it. */
type Range = readonly [low: bigint, high: bigint, isLowIn: boolean, isHighIn: boolean];

function outcome11(total: string, items: readonly GeneratedItem[], of: (concept: string) => readonly GeneratedFact[], mode: 'rounded' | 'truncated'): readonly string[] {
  if (new Set(items.map(({ concept }) => concept)).size < items.length) return [`${total}: repeated-item`];
  const contributing = items.filter(({ concept }) => of(concept).some(({ thousandths }) => thousandths !== undefined));
  for (const facts of [of(total), ...contributing.map(({ concept }) => of(concept))]) {
    // Which of several obstacles is told is that of the first fact to have one.
    for (const [index, fact] of facts.entries()) {
      const before = facts.slice(0, index);
      if (fact.thousandths === undefined) return [`${total}: duplicates`];
      if (fact.decimals !== 'INF' && valueOf(fact) % lastPlace(fact.decimals) !== 0n) return [`${total}: excess-digits`];
      if (before.some(({ decimals, thousandths }) => decimals === fact.decimals && thousandths !== fact.thousandths)) return [`${total}: duplicates`];
      if (isEmpty(common([...before, fact].map((each) => rangeOf(each, mode))))) return [`${total}: duplicates`];
    }
  }
  const ofTotal = common(of(total).map((fact) => rangeOf(fact, mode)));
  const ofItems = contributing.map(({ concept, halves }) => weighted(common(of(concept).map((fact) => rangeOf(fact, mode))), halves));
  const sum: Range = [ofItems.reduce((before, [low]) => before + low, 0n), ofItems.reduce((before, [, high]) => before + high, 0n), ofItems.every(([, , isIn]) => isIn), ofItems.every(([, , , isIn]) => isIn)];
  const computed = contributing.reduce((before, { concept, halves }) => before + (mostAccurate(of(concept)) * halves) / 2n, 0n);
  return [`${total} ${written(mostAccurate(of(total)))} ${isEmpty(common([ofTotal, sum])) ? '≠' : '='} ${written(computed)}`];
}

function rangeOf(fact: GeneratedFact, mode: 'rounded' | 'truncated'): Range {
  const value = valueOf(fact);
  if (fact.decimals === 'INF') return [value, value, true, true];
  const place = lastPlace(fact.decimals);
  if (mode === 'rounded') return [value - place / 2n, value + place / 2n, true, true];
  if (value === 0n) return [-place, place, false, false];
  return value > 0n ? [value, value + place, true, false] : [value - place, value, false, true];
}

/** What is in all ranges: no less than the greatest low end, no more than the least high end, an end itself only if each has it. */
function common(ranges: readonly Range[]): Range {
  const low = ranges.map(([end]) => end).reduce((a, b) => (a > b ? a : b));
  const high = ranges.map(([, end]) => end).reduce((a, b) => (a < b ? a : b));
  return [low, high, ranges.every(([end, , isIn]) => end < low || isIn), ranges.every(([, end, , isIn]) => end > high || isIn)];
}

function isEmpty([low, high, isLowIn, isHighIn]: Range): boolean {
  return low > high || (low === high && !(isLowIn && isHighIn));
}

function weighted([low, high, isLowIn, isHighIn]: Range, halves: bigint): Range {
  const range: Range = [(low * halves) / 2n, (high * halves) / 2n, isLowIn, isHighIn];
  return halves < 0n ? [range[1], range[0], isHighIn, isLowIn] : range;
}

function mostAccurate(facts: readonly GeneratedFact[]): bigint {
  const accuracy = ({ decimals }: GeneratedFact) => (decimals === 'INF' ? Infinity : decimals);
  return valueOf([...facts].sort((a, b) => accuracy(b) - accuracy(a))[0]!);
}

/** A number as XML writes it. */
export function written(number: bigint): string {
  const size = number < 0n ? -number : number;
  const fraction = String(size % one).padStart(5, '0').replace(/0+$/, '');
  return `${number < 0n ? '-' : ''}${size / one}${fraction === '' ? '' : `.${fraction}`}`;
}
