import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { bindingsIn, instanceOf, inWords, outcomes, reportIn, taxonomyOf } from '../calculation/sums';
import { one, outcomesByHand, written, type GeneratedFact, type GeneratedItem, type ModeByHand } from './sumsByHand';

const modes: readonly ModeByHand[] = ['rounded', 'truncated', 'xbrl-2.1'];
const itemNames = ['Cash', 'Loans', 'Land', 'Ships'];
const halves = fc.constantFrom(-4n, -2n, -1n, 1n, 2n, 3n);

/** A sum as the tests of calculations write it: `Assets = Cash - 0.5 Loans`. */
function sumOf(items: readonly GeneratedItem[]): string {
  const terms = items.map(({ concept, halves: weight }) => `${weight < 0n ? '-' : '+'} ${written(((weight < 0n ? -weight : weight) * one) / 2n)} ${concept}`);
  return `Assets = ${terms.join(' ')}`;
}

function factOf({ concept, context, unit, thousandths, decimals: accuracy }: GeneratedFact): string {
  const place = `contextRef="${context}" unitRef="${unit}"`;
  return thousandths === undefined ? `${concept} nil ${place}` : `${concept} ${written(thousandths * 100n)} ${place} decimals="${accuracy}"`;
}

const generatedItems = fc.uniqueArray(fc.record({ concept: fc.constantFrom(...itemNames), halves }), { minLength: 1, maxLength: 4, selector: ({ concept }) => concept });

/** Values of a few of the last units that they show, so that sums are now right, now nearly so; some show more than they should. */
const generatedFact: fc.Arbitrary<GeneratedFact> = fc
  .record({
    concept: fc.constantFrom('Assets', 'Assets', ...itemNames),
    context: fc.constantFrom('c1', 'c1', 'c1', 'c2'),
    unit: fc.constantFrom('u1', 'u1', 'u1', 'u2'),
    digits: fc.bigInt({ min: -4n, max: 4n }),
    decimals: fc.constantFrom<number | 'INF'>(-3, -2, -2, -1, -1, 0, 2, 'INF'),
    oddity: fc.constantFrom(undefined, undefined, undefined, undefined, undefined, undefined, 'nil', 'excess'),
  })
  .map(({ digits, decimals: accuracy, oddity, ...fact }) => {
    const lastPlace = accuracy === 'INF' ? 5000n : 10n ** BigInt(3 - accuracy);
    return { ...fact, decimals: accuracy, thousandths: oddity === 'nil' ? undefined : digits * lastPlace + (oddity === 'excess' ? lastPlace / 2n : 0n) };
  });

describe('Sums over generated facts', () => {
  for (const mode of modes) {
    it(`come out as by hand (${mode})`, () =>
      fc.assert(
        fc.property(generatedItems, fc.array(generatedFact, { minLength: 2, maxLength: 8 }), (items, facts) => {
          assert.deepEqual(outcomes([sumOf(items)], facts.map(factOf), { mode }), outcomesByHand('Assets', items, facts, mode));
        }),
        { numRuns: 500 },
      ));
  }
});

/** What is the case, before anybody rounds it: what items come to, in thousandths, and how accurately all of it is reported. */
const truth = fc.record({
  items: generatedItems,
  values: fc.array(fc.bigInt({ min: -5_000_000n, max: 5_000_000n }), { minLength: 4, maxLength: 4 }),
  accuracies: fc.array(fc.integer({ min: -3, max: 2 }), { minLength: 5, maxLength: 5 }),
  others: fc.array(fc.option(fc.integer({ min: -3, max: 2 }), { nil: undefined }), { minLength: 5, maxLength: 5 }),
});
type Truth = typeof truth extends fc.Arbitrary<infer Value> ? Value : never;

/** A number of hundred-thousandths as a report shows it that rounds, or cuts off, what lies beyond its decimals. */
function shown(value: bigint, accuracy: number, mode: 'rounded' | 'truncated'): bigint {
  const place = 10n ** BigInt(5 - accuracy);
  const towardsZero = value - (value % place);
  if (mode === 'truncated') return towardsZero;
  const rest = (value - towardsZero) * 2n;
  return towardsZero + (rest >= place ? place : rest <= -place ? -place : 0n);
}

/** The facts of a report that tells the truth at its accuracies, some of it twice; the total first. */
function truthful({ items, values, accuracies, others }: Truth, mode: 'rounded' | 'truncated'): readonly { readonly concept: string; readonly value: bigint; readonly accuracy: number }[] {
  const known = items.map(({ concept, halves: weight }, index) => ({ concept, value: values[index]! * 100n, weight }));
  const total = known.reduce((sum, { value, weight }) => sum + (value * weight) / 2n, 0n);
  return [{ concept: 'Assets', value: total }, ...known].flatMap(({ concept, value }, index) =>
    [accuracies[index], others[index]].flatMap((accuracy) => (accuracy === undefined ? [] : [{ concept, value: shown(value, accuracy, mode), accuracy }])),
  );
}

const line = ({ concept, value, accuracy }: { readonly concept: string; readonly value: bigint; readonly accuracy: number }) => `${concept} ${written(value)} decimals="${accuracy}"`;

describe('Numbers that add up', () => {
  for (const mode of ['rounded', 'truncated'] as const) {
    it(`are consistent at whatever accuracy they are ${mode}`, () =>
      fc.assert(
        fc.property(truth, (generated) => {
          const [outcome] = outcomes([sumOf(generated.items)], truthful(generated, mode).map(line), { mode });
          assert.match(outcome ?? 'none', /^Assets \S+ = /);
        }),
      ));
  }

  it('are consistent by XBRL 2.1 where no accuracy of an item is lost', () =>
    fc.assert(
      fc.property(generatedItems, fc.array(fc.bigInt({ min: -5_000_000n, max: 5_000_000n }), { minLength: 4, maxLength: 4 }), fc.integer({ min: 0, max: 4 }), (items, values, accuracy) => {
        const total = items.reduce((sum, { halves: weight }, index) => sum + values[index]! * 100n * weight, 0n) / 2n;
        const facts = [`Assets ${written(total)} decimals="${accuracy}"`, ...items.map(({ concept }, index) => `${concept} ${written(values[index]! * 100n)} decimals="INF"`)];
        assert.match(outcomes([sumOf(items)], facts, { mode: 'xbrl-2.1' })[0] ?? 'none', /^Assets \S+ = /);
      }),
    ));

  it('are found out if one digit is changed that rounding cannot explain', () =>
    fc.assert(
      fc.property(truth, fc.nat(), fc.integer({ min: 1, max: 9 }), fc.nat({ max: 2 }), (generated, which, by, beyond) => {
        const facts = truthful({ ...generated, others: [] }, 'rounded');
        const changed = facts[which % facts.length]!;
        const weightOf = (concept: string) => Math.abs(Number(generated.items.find((item) => item.concept === concept)?.halves ?? 2n)) / 2;
        const slack = facts.reduce((sum, { concept, accuracy }) => sum + weightOf(concept) * 10 ** -accuracy, 0);
        const place = Math.floor(Math.log10(slack / weightOf(changed.concept))) + 1 + beyond;
        const digits = facts.map((fact) => line(fact === changed ? { ...fact, value: withOtherDigit(fact.value, place, by) } : fact));
        assert.match(outcomes([sumOf(generated.items)], digits)[0] ?? 'none', /^Assets \S+ ≠ /);
      }),
    ));
});

/** A number with another digit at the place of a power of ten. */
function withOtherDigit(value: bigint, power: number, by: number): bigint {
  const place = 10n ** BigInt(5 + power);
  const size = value < 0n ? -value : value;
  const digit = (size / place) % 10n;
  const other = size + (((digit + BigInt(by)) % 10n) - digit) * place;
  return value < 0n ? -other : other;
}

describe('A changed weight', () => {
  it('comes to the same over a report that has been calculated before', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(halves, halves), { minLength: 2, maxLength: 4 }), fc.array(generatedFact, { minLength: 2, maxLength: 8 }), fc.constantFrom(...modes), (versions, facts, mode) => {
        const instance = instanceOf(facts.map(factOf));
        const report = reportIn(instance);
        for (const [ofCash, ofLoans] of versions) {
          const plan = taxonomyOf([sumOf([{ concept: 'Cash', halves: ofCash }, { concept: 'Loans', halves: ofLoans }]), 'Assets = Land + Ships']);
          assert.deepEqual(bindingsIn(plan, report, mode).map(inWords), bindingsIn(plan, reportIn(instance), mode).map(inWords));
        }
      }),
      { numRuns: 50 },
    ));
});
