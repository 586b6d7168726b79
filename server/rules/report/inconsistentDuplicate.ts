import { decimalsOf } from '../../calculation/accuracy';
import { intersection, roundedInterval, type Interval } from '../../calculation/interval';
import type { Context, Fact } from '../../report/report';
import { valueText } from '../../report/wording';
import { mostRelated, type DtsRule, type Finding } from '../rule';
import { isInOrder } from './contextContent';
import { nameOfFact } from './declaredFacts';

/** How much of a value a message repeats. */
const mostShown = 60;

/**
 * Facts of one concept about the same, in one unit and language, have values that cannot all be right (OIM 1.0, 4.3, consistent
 * duplicates; EFM 6.5.12; ESEF Reporting Manual, 2.2.4). Numbers may differ as far as their rounding allows. Tuples are left out.
 */
export const inconsistentDuplicate: DtsRule = {
  id: 'inconsistent-duplicate',
  scope: 'dts',
  ignoresLinks: true,
  codes: { sec: 'EFM.6.05.12', esef: 'ESEF.2.2.4.inconsistentDuplicateNumericFactInInlineXbrlDocument' },
  severity: { xbrl: 'warning', sec: 'warning', esef: 'error' },
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
    const key = `${concept} ${number} ${unit?.uEqual ?? ''} ${language?.toLowerCase() ?? ''}`;
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
    message: `${nameOfFact(first)} is reported ${group.length} times for the context ${context!.id}, with values that cannot all be right. Correct them, or name other contexts.`,
    related: group.filter((fact) => fact !== first).slice(0, mostRelated).map((fact) => ({ place: { document: fact.document, element: fact.element, part: 'content' }, message: fact.isNil ? 'No value (nil)' : valueText(fact).slice(0, mostShown) })),
  };
}

/** Whether one value can be what all facts of a group say; those that could not be read are passed over. */
function areConsistent(group: readonly Fact[]): boolean {
  const readable = group.filter(({ isNil, value }) => isNil || value !== undefined);
  if (readable.some(({ isNil }) => isNil)) return readable.every(({ isNil }) => isNil);
  if (!readable.every(({ number }) => number !== undefined)) return new Set(readable.map(({ value }) => value!.replace(/\s+/g, ' ').trim())).size <= 1;
  let common: Interval | undefined;
  // How far a number may be off that does not say how exact it is, nobody knows; that it does not is a finding of its own.
  const intervals = readable.flatMap((fact) => intervalOf(fact) ?? []);
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
