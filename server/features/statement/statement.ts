import { bindingsOf } from '../../calculation/calculate';
import type { Binding, CalculationMode } from '../../calculation/binding';
import { reportedName } from '../../calculation/reportedName';
import { reportOfDts } from '../../calculation/reportOfDts';
import type { Dts } from '../../index/dts';
import type { LabelChoice } from '../../index/labels';
import type { Context, Fact, Report } from '../../report/report';
import { columnsOf, FactsInColumns } from './columns';
import { rowsOf, type Row } from './rows';
import { definitionOf } from './statementRoles';

/** A role as the statement that its presentation describes, with what is reported: one column for each context. */
export interface Statement {
  readonly role: string;
  readonly definition: string;
  readonly rows: readonly StatementRow[];
  readonly columns: readonly Context[];
  /** How many rows and columns there are besides those; rows that nobody counted come on top. */
  readonly moreRows: number;
  readonly hasUncountedRows: boolean;
  readonly moreColumns: number;
  /** Undefined for a taxonomy without a report. */
  readonly report: Report | undefined;
  /** The unit of most numbers, which need not be told with each. */
  readonly unit: Fact['unit'];
}

export interface StatementRow extends Row {
  /** One for each column. */
  readonly cells: readonly (StatementCell | undefined)[];
}

/** What is reported of a row's concept in a column's context. */
export interface StatementCell {
  readonly facts: readonly Fact[];
  /** What came of the sum whose total it is, if it is one in this role: an inconsistency before others. */
  readonly binding: Binding | undefined;
}

/** How a statement is made. */
export interface StatementChoice {
  readonly labels: LabelChoice;
  readonly calculations: CalculationMode | 'off';
}

/** The statement of a role of a DTS that has a presentation, or at least a calculation, in it. */
export function statementOf(dts: Dts, role: string, { labels, calculations }: StatementChoice): Statement {
  const report = reportOfDts(dts);
  const { rows, more: moreRows, hasUncounted: hasUncountedRows, dimensions } = rowsOf(dts, role, labels);
  const definition = definitionOf(dts, role);
  if (!report) return { role, definition, rows: rows.map((row) => ({ ...row, cells: [] })), columns: [], moreRows, hasUncountedRows, moreColumns: 0, report, unit: undefined };

  const bindings = calculations === 'off' ? [] : bindingsOf(dts, report, calculations).filter(({ baseSet }) => baseSet.role === role);
  const sums = sumsByPlace(bindings);
  const facts = factsOfRows(dts, report, rows);
  const { columns, more: moreColumns } = columnsOf(facts, dimensions, contextsOfInconsistencies(bindings));
  const filled = rows.map((row, index) => ({ ...row, cells: columns.map((column) => cellOf(row, facts[index]!.in(column), sums)) }));
  return { role, definition, rows: filled, columns, moreRows, hasUncountedRows, moreColumns, report, unit: commonUnit(filled) };
}

/** The facts of each row; a concept that is presented many times has them once. */
function factsOfRows(dts: Dts, report: Report, rows: readonly Row[]): readonly FactsInColumns[] {
  const known = new Map<string, FactsInColumns>();
  return rows.map((row) => {
    const key = `${row.moment ?? ''} ${row.concept.key}`;
    let facts = known.get(key);
    if (!facts) {
      const name = reportedName(dts, row.concept);
      known.set(key, (facts = new FactsInColumns(row.moment, name === undefined ? [] : report.factsOf(name))));
    }
    return facts;
  });
}

function cellOf({ concept }: Row, facts: readonly Fact[], sums: ReadonlyMap<string, Binding>): StatementCell | undefined {
  const [first] = facts;
  return first && { facts, binding: first.context && sums.get(placeKey(concept.key, first.context)) };
}

function sumsByPlace(bindings: readonly Binding[]): ReadonlyMap<string, Binding> {
  const sums = new Map<string, Binding>();
  for (const binding of bindings) {
    const context = binding.total[0]?.context;
    if (!context) continue;
    const key = placeKey(binding.end.key, context);
    if (!sums.has(key) || binding.outcome === 'inconsistent') sums.set(key, binding);
  }
  return sums;
}

function placeKey(concept: string, { aspects }: Context): string {
  return `${concept} ${aspects}`;
}

/** By their aspects. */
function contextsOfInconsistencies(bindings: readonly Binding[]): ReadonlySet<string> {
  return new Set(bindings.flatMap(({ outcome, total }) => (outcome === 'inconsistent' ? (total[0]?.context?.aspects ?? []) : [])));
}

function commonUnit(rows: readonly StatementRow[]): Fact['unit'] {
  const counts = new Map<string, { readonly unit: Fact['unit']; count: number }>();
  for (const unit of rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.facts[0]?.unit ?? []))) {
    const counted = counts.get(unit.uEqual) ?? { unit, count: 0 };
    counted.count++;
    counts.set(unit.uEqual, counted);
  }
  return [...counts.values()].reduce<{ unit: Fact['unit']; count: number }>((most, next) => (next.count > most.count ? next : most), { unit: undefined, count: 0 }).unit;
}
