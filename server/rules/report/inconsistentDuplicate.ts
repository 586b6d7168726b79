import { decimalsOf, type Decimals } from '../../calculation/accuracy';
import { intersection, roundedInterval, type Interval } from '../../calculation/interval';
import type { Context, Fact } from '../../report/report';
import { valueText } from '../../report/wording';
import { mostRelated, type DtsRule, type Finding } from '../rule';
import { isInOrder } from './contextContent';
import { nameOfFact } from './declaredFacts';

/** How much of a value a message repeats. */
const mostShown = 60;

/**
 * Facts of one concept about the same, in one unit or language, have values that cannot all be right (OIM 1.0, 6.2, consistent
 * duplicates; EFM 6.5.12; ESEF Reporting Manual, 2.2.4). Numbers with the same decimals have to be equal, others may differ as far as their
 * rounding allows. Tuples are left out.
 */
export const inconsistentDuplicate: DtsRule = {
  id: 'inconsistent-duplicate',
  scope: 'dts',
  ignoresLinks: true,
  codes: { sec: 'EFM.6.05.12', esef: 'ESEF.2.2.4.inconsistentDuplicateNumericFactInInlineXbrlDocument' },
  severity: { xbrl: 'warning', sec: 'error', esef: 'error' },
  *check({ documents, report, profile }) {
    for (const group of duplicatesIn(report?.facts ?? [])) {
      const first = group.find(({ document }) => documents.includes(document));
      if (!first || areConsistent(group)) continue;
      const isNumber = group.every(({ number, isNil }) => number !== undefined || isNil);
      yield { ...findingOf(first, group), ...(profile === 'esef' && !isNumber ? { code: 'ESEF.2.2.4.inconsistentDuplicateNonnumericFactInInlineXbrlDocument', severity: 'warning' } : {}) };
    }
  },
};

/** The facts that are about the same, where they are several, in document order. */
function* duplicatesIn(facts: readonly Fact[]): Generator<readonly Fact[]> {
  // What contexts say is long, and many facts have one context: a number stands for it.
  const numbers = new Map<string, number>();
  const numberOf = new Map<Context, number>();
  const numberOfUnit = new Map<string, number>();
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const { context, concept, unit, language, tuple } = fact;
    if (!context || tuple !== undefined || concept === undefined) continue;
    let number = numberOf.get(context);
    if (number === undefined) {
      // What else a context says whose parts are misplaced, nobody knows: it is the same as itself alone.
      const aspects = isInOrder(context) ? context.aspects : `${context.document.uri} ${context.element}`;
      number = numbers.get(aspects) ?? numbers.size;
      numbers.set(aspects, number);
      numberOf.set(context, number);
    }
    if (unit && !numberOfUnit.has(unit.uEqual)) numberOfUnit.set(unit.uEqual, numberOfUnit.size);
    // A number is the same in every language.
    const key = `${concept} ${number} ${unit ? numberOfUnit.get(unit.uEqual)! : (language?.toLowerCase() ?? '')}`;
    const known = groups.get(key);
    if (known) known.push(fact);
    else groups.set(key, [fact]);
  }
  for (const group of groups.values()) if (group.length > 1) yield group;
}

function findingOf(first: Fact, group: readonly Fact[]): Finding {
  const { document, element, context } = first;
  return {
    place: { document, element, part: 'content' },
    message: `${nameOfFact(first)} is reported ${group.length} times for the context ${context!.id}, with values that cannot all be right${reasonOf(group)}. Correct them, or name other contexts.`,
    related: group.filter((fact) => fact !== first).slice(0, mostRelated).map((fact) => ({ place: { document: fact.document, element: fact.element, part: 'content' }, message: fact.isNil ? 'No value (nil)' : valueText(fact).slice(0, mostShown) })),
  };
}

/** Why numbers that are as near to each other as rounding allows do not agree. */
function reasonOf(group: readonly Fact[]): string {
  const numbers = group.filter(({ number }) => number !== undefined);
  return numbers.length === group.length && differAtSameDecimals(numbers) && overlap(numbers) ? ': those rounded to the same decimals must be equal' : '';
}

/** Whether two numbers are rounded to the same place and differ. */
function differAtSameDecimals(numbers: readonly Fact[]): boolean {
  const known = new Map<Decimals, Fact>();
  return numbers.some((fact) => {
    const decimals = decimalsOf(fact.number!, fact);
    const other = decimals === undefined ? undefined : known.get(decimals);
    if (decimals !== undefined && !other) known.set(decimals, fact);
    return other !== undefined && !other.number!.eq(fact.number!);
  });
}

/** Whether one value can be what all facts of a group say; those that could not be read are passed over. */
function areConsistent(group: readonly Fact[]): boolean {
  const readable = group.filter(({ isNil, value }) => isNil || value !== undefined);
  if (readable.some(({ isNil }) => isNil)) return readable.every(({ isNil }) => isNil);
  if (!readable.every(({ number }) => number !== undefined)) return new Set(readable.map(({ value }) => value!.replace(/\s+/g, ' ').trim())).size <= 1;
  return !differAtSameDecimals(readable) && overlap(readable);
}

/** Whether there is a value that all numbers may be rounded from. */
function overlap(numbers: readonly Fact[]): boolean {
  let common: Interval | undefined;
  // How far a number may be off that does not say how exact it is, nobody knows; that it does not is a finding of its own.
  const intervals = numbers.flatMap((fact) => intervalOf(fact) ?? []);
  for (const [index, interval] of intervals.entries()) {
    common = index === 0 ? interval : common && intersection(common, interval);
    if (!common) return false;
  }
  return true;
}

function intervalOf({ number, decimals, precision }: Fact): Interval | undefined {
  const known = decimalsOf(number!, { decimals, precision });
  return known === undefined ? undefined : roundedInterval(number!, known);
}
