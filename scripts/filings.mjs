// npm run filings: what the rules find in real filings, by filing and rule, compared with test/filings/expected.json.
// Exit status 1 if that differs, or if an accepted SEC filing has an error or more than one kind of warning.
// --update writes the list anew; --built takes dist/ as it is.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { build } from './build.mjs';
import { root } from './setup.mjs';

const filings = path.resolve(root, '..', 'shared', 'corpus', 'filings');
const expectedFile = path.join(root, 'test', 'filings', 'expected.json');
const options = process.argv.slice(2);
/** What EDGAR does not look at: it accepts a filing that has it. */
const besidesEdgar = ['inconsistent-sum'];

if (!fs.existsSync(filings)) {
  console.log('There are no filings beside this repository (../shared/corpus/filings): nothing is compared.');
  process.exit(0);
}
if (!options.includes('--built')) await build();

const findings = subfolders(filings).flatMap((source) => subfolders(path.join(filings, source)).flatMap((filing) => lint(`${source}/${filing}`)));
const found = count(findings);
list(findings);
if (options.includes('--update')) {
  fs.writeFileSync(expectedFile, `${JSON.stringify(found, undefined, 2)}\n`);
  console.log(`Written to ${path.relative(root, expectedFile)}.`);
}
const complaints = [...differences(JSON.parse(fs.readFileSync(expectedFile, 'utf8')), found), ...unacceptable(findings)];
for (const complaint of complaints) console.error(complaint);
process.exit(complaints.length === 0 ? 0 : 1);

function subfolders(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}

/** The findings in one filing, which is read by itself so that no other answers for it. */
function lint(filing) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'dist', 'cli.js'), '--format', 'json', path.join(filings, filing)], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0 && status !== 1) throw new Error(`${filing} cannot be checked: ${stderr}`);
  return JSON.parse(stdout).diagnostics.map(({ file, rule, severity }) => ({ filing, file: path.relative(filings, file).split(path.sep).join('/'), rule, severity }));
}

/** How often each rule finds something in each file, both in alphabetical order. */
function count(findings) {
  const counts = {};
  for (const { file, rule } of [...findings].sort((a, b) => compare(a.file, b.file) || compare(a.rule, b.rule))) {
    counts[file] ??= {};
    counts[file][rule] = (counts[file][rule] ?? 0) + 1;
  }
  return counts;
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function groupBy(items, keyOf) {
  const groups = {};
  for (const item of items) (groups[keyOf(item)] ??= []).push(item);
  return groups;
}

function list(findings) {
  for (const [filing, own] of Object.entries(groupBy(findings, ({ filing }) => filing))) {
    console.log(filing);
    const kinds = groupBy(own, ({ severity, rule }) => `${severity.padEnd(11)} ${rule}`);
    for (const [kind, { length }] of Object.entries(kinds).sort(([a], [b]) => compare(a, b))) console.log(`${String(length).padStart(5)}  ${kind}`);
  }
}

function differences(expected, found) {
  return [...new Set([...Object.keys(expected), ...Object.keys(found)])].sort().flatMap((file) =>
    [...new Set([...Object.keys(expected[file] ?? {}), ...Object.keys(found[file] ?? {})])].sort().flatMap((rule) => {
      const [before, now] = [expected[file]?.[rule] ?? 0, found[file]?.[rule] ?? 0];
      return before === now ? [] : [`${file}: ${rule} was found ${before} times, now ${now} times.`];
    }),
  );
}

/** The SEC has accepted these filings: an error in one would be false, and so, most probably, would many kinds of warning. */
function unacceptable(findings) {
  const accepted = findings.filter(({ filing }) => filing.startsWith('sec/'));
  const warnings = [...new Set(accepted.filter(({ severity, rule }) => severity === 'warning' && !besidesEdgar.includes(rule)).map(({ rule }) => rule))];
  return [
    ...accepted.filter(({ severity }) => severity === 'error').map(({ file, rule }) => `${file}: an accepted filing has an error, ${rule}.`),
    ...(warnings.length > 1 ? [`Accepted filings have several kinds of warning: ${warnings.join(', ')}.`] : []),
  ];
}
