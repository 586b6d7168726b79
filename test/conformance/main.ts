import { shared } from '../sharedFolder';
import { suitesIn, variationsOf } from './suite';
import { complaints, judge, nameOf, type Verdict } from './verdict';

/** The number of verdicts that a test accepts, as a cell of the table. */
const count = (verdicts: readonly Verdict[], accepts: (verdict: Verdict) => boolean) => String(verdicts.filter(accepts).length);

function row(suite: string, verdicts: readonly Verdict[]): readonly string[] {
  return [
    suite,
    count(verdicts, ({ state }) => state !== 'not applicable'),
    count(verdicts, ({ state }) => state === 'agreed'),
    count(verdicts, ({ state }) => state === 'disagreed'),
    `${count(verdicts, ({ agreesOnCode }) => agreesOnCode === true)} of ${count(verdicts, ({ agreesOnCode }) => agreesOnCode !== undefined)}`,
    count(verdicts, ({ state }) => state === 'not applicable'),
  ];
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  for (const cells of rows) console.log(cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('   '));
}

async function main(): Promise<number> {
  const folder = shared('corpus/conformance');
  if (folder === undefined) {
    console.log('There are no conformance suites beside this repository (../shared/corpus/conformance): nothing is compared.');
    return 0;
  }
  const rows = [['suite', 'run', 'agreed', 'disagreed', 'code agreed', 'not applicable']];
  const all: Verdict[] = [];
  for (const suite of suitesIn(folder)) {
    const verdicts: Verdict[] = [];
    for (const variation of variationsOf(suite)) verdicts.push(await judge(variation));
    rows.push([...row(suite.name, verdicts)]);
    all.push(...verdicts);
  }
  for (const { variation, reason } of all.filter(({ state, reason: known }) => state === 'disagreed' && known !== undefined)) console.log(`${nameOf(variation)}: ${reason!}`);
  print(rows);
  const wrong = complaints(all);
  for (const complaint of wrong) console.error(complaint);
  return wrong.length === 0 ? 0 : 1;
}

void main().then((status) => (process.exitCode = status));
