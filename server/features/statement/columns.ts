import { aspectsAt } from '../../report/context';
import type { Context, Fact } from '../../report/report';
import { byNewest } from '../../report/wording';
import type { Row } from './rows';

/** More columns than this nobody compares. */
const mostColumns = 24;

/** The facts of a row's concept, for the columns of a statement. */
export class FactsInColumns {
  readonly #moment: Row['moment'];
  /** By the aspects of their contexts. */
  readonly #facts = new Map<string, Fact[]>();

  constructor(moment: Row['moment'], facts: readonly Fact[]) {
    this.#moment = moment;
    for (const fact of facts) {
      if (!fact.context) continue;
      const others = this.#facts.get(fact.context.aspects);
      if (others) others.push(fact);
      else this.#facts.set(fact.context.aspects, [fact]);
    }
  }

  /** The contexts of its facts that make columns: a value at one end of a period makes none. */
  get contexts(): readonly Context[] {
    return this.#moment === undefined ? [...this.#facts.values()].map(([fact]) => fact!.context!) : [];
  }

  /** What the row has in a column. */
  in(column: Context): readonly Fact[] {
    if (this.#moment === undefined) return this.#facts.get(column.aspects) ?? [];
    const { period } = column;
    if (period?.kind !== 'duration') return [];
    return this.#facts.get(aspectsAt(column, { kind: 'instant', moment: this.#moment === 'start' ? period.start : period.end })) ?? [];
  }
}

/** A column in which less than this share of the fullest one is filled comes after the others. */
const sparse = 0.25;

/**
 * The columns of a statement: the contexts of its facts whose dimensions are all presented in it, without dimensions first, the newest
 * first; then those of which it has little, as where an item is also part of another statement. What its concepts are broken down by
 * elsewhere belongs elsewhere, unless something does not add up there.
 * @param rows the same object for rows that have the same facts
 * @param dimensions the names of those it presents
 * @param inconsistent aspects of contexts in which a total of the statement does not add up
 */
export function columnsOf(rows: readonly FactsInColumns[], dimensions: ReadonlySet<string>, inconsistent: ReadonlySet<string>): { readonly columns: readonly Context[]; readonly more: number } {
  const filled = new Map<string, { readonly context: Context; count: number }>();
  for (const context of [...new Set(rows)].flatMap(({ contexts }) => contexts)) {
    const isPresented = context.dimensions.every(({ dimension }) => dimension !== undefined && dimensions.has(dimension));
    if (!isPresented && !inconsistent.has(context.aspects)) continue;
    const counted = filled.get(context.aspects) ?? { context, count: 0 };
    counted.count++;
    filled.set(context.aspects, counted);
  }
  const fullest = [...filled.values()].reduce((most, { count }) => Math.max(most, count), 0);
  const rank = ({ dimensions: { length }, aspects }: Context) => (length === 0 && filled.get(aspects)!.count < fullest * sparse && !inconsistent.has(aspects) ? Infinity : length);
  const columns = [...filled.values()].map(({ context }) => context).sort((a, b) => compare(rank(a), rank(b)) || byNewest(a, b));
  return { columns: columns.slice(0, mostColumns), more: Math.max(0, columns.length - mostColumns) };
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
