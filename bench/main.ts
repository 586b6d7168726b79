import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { DidChangeTextDocumentNotification, DidOpenTextDocumentNotification, DocumentDiagnosticRequest } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { FileHost } from '../server/node/fileHost';
import { createLanguageService } from '../server/service/service';
import { XbrlDocument } from '../server/xbrl/document';
import { parse } from '../server/xml/parse';
import { TestClient } from '../test/protocol/client';
import { baseTaxonomies } from './baseTaxonomies';
import { changedWeightTimes } from './changedWeight';
import { completionTimes, conceptCount } from './completion';
import { median, spread, table } from './figures';
import { openingTimes } from './opening';
import { renameTimes } from './rename';
import { reportTimes } from './reports';

/** Something to measure on: a folder of documents that belong together, and the one that is worked in. */
interface Subject {
  readonly name: string;
  readonly files: readonly string[];
  readonly main: string;
}

const root = process.cwd();
const shared = path.join(root, '..', 'shared');
const rounds = 25;
const coldRounds = 7;

/** Milliseconds of one run. */
function time(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

function measure(act: () => void): readonly number[] {
  for (let warm = 0; warm < 8; warm++) act();
  return Array.from({ length: rounds }, () => time(act));
}

/** Wall time and peak memory of a new process. */
function cold(args: readonly string[]): { readonly times: readonly number[]; readonly megabytes: number } {
  const times: number[] = [];
  let megabytes = 0;
  for (let round = 0; round < coldRounds; round++) {
    const start = performance.now();
    const { stderr } = spawnSync(process.execPath, ['-r', path.join(root, 'out', 'bench', 'peakMemory.js'), ...args], { encoding: 'utf8', maxBuffer: 1e9 });
    times.push(performance.now() - start);
    megabytes = Math.max(megabytes, Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024);
  }
  return { times, megabytes };
}

/** What somebody types, and where from the middle of a document on. */
const keystrokeKinds = {
  'in a text': { letter: 'x', find: (text: string, from: number) => text.indexOf('</', from) },
  'in a reference': { letter: 'x', find: (text: string, from: number) => text.indexOf('"', (text.includes('href="', from) ? text.indexOf('href="', from) : text.lastIndexOf('href="')) + 6) },
  'of a new element': { letter: '<x/>', find: (text: string, from: number) => text.indexOf('</', from) },
} as const;

async function keystrokes({ main }: Subject, { letter, find }: (typeof keystrokeKinds)[keyof typeof keystrokeKinds]): Promise<readonly number[]> {
  const client = await TestClient.start(path.dirname(main), { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } });
  const uri = URI.file(main).toString();
  const text = TextDocument.create(uri, 'xml', 0, fs.readFileSync(main, 'utf8'));
  const at = text.positionAt(Math.max(0, find(text.getText(), Math.floor(text.getText().length / 2))));
  await client.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'xml', version: 0, text: text.getText() } });
  await client.until(() => client.refreshes > 0);
  const times: number[] = [];
  for (let version = 1; version <= rounds + 8; version++) {
    // It goes in at every odd version and out again at every even one.
    const change = version % 2 === 1 ? { range: { start: at, end: at }, text: letter } : { range: { start: at, end: { line: at.line, character: at.character + letter.length } }, text: '' };
    const start = performance.now();
    await client.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges: [change] });
    await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    if (version > 8) times.push(performance.now() - start);
  }
  await client.stop();
  return times;
}

async function figuresOf(subject: Subject): Promise<readonly string[][]> {
  const bytes = subject.files.reduce((sum, file) => sum + fs.statSync(file).size, 0);
  const text = fs.readFileSync(subject.main, 'utf8');
  const uri = URI.file(subject.main).toString();

  const service = createLanguageService(new FileHost({ roots: [...subject.files] }, () => undefined), (id) => id);
  await service.index();
  const document = new XbrlDocument(uri, parse(text));
  const lines = TextDocument.create(uri, 'xml', 0, text);
  const places = (document.locators.length > 0 ? document.locators : document.elementDeclarations).slice(0, 200).map(({ element }) => lines.positionAt(document.xml.startTagRange(element).end - 8));
  let round = 0;

  const cli = cold([path.join(root, 'dist', 'cli.js'), ...subject.files]);
  const bare = cold([path.join(root, 'out', 'bench', 'bare.js'), ...subject.files]);
  const rows: [string, readonly number[], string][] = [
    ['cold: `xbrl-lint`', cli.times, `${Math.round(cli.megabytes)} MB, ${(median(cli.times) / median(bare.times)).toFixed(2)} × bare`],
    ['cold: bare Node and saxes', bare.times, `${Math.round(bare.megabytes)} MB`],
    ['parse', measure(() => parse(text)), ''],
    ['parse and tables', measure(() => new XbrlDocument(uri, parse(text))), ''],
    [
      'change, index, all rules',
      measure(() => {
        service.setText(uri, `${text}${' '.repeat(round++ % 2)}`);
        service.diagnose(uri);
      }),
      '',
    ],
    ['hover', places.map((place) => time(() => service.hover(uri, place))), `${places.length} places`],
  ];
  for (const [kind, how] of Object.entries(keystrokeKinds)) rows.push([`keystroke ${kind} to diagnostics, through the protocol`, await keystrokes(subject, how), '']);
  const size = `${(bytes / 1e6).toFixed(2)} MB in ${subject.files.length}`;
  return rows.map(([what, times, note], index) => [index === 0 ? subject.name : '', index === 0 ? size : '', what, ...spread(times), note]);
}

function subjects(): readonly Subject[] {
  const found: Subject[] = [];
  const add = (name: string, folder: string, only?: string) => {
    const files = fs.readdirSync(folder).filter((file) => /\.(xsd|xml)$/.test(file) && !/_htm\.xml$|FilingSummary/.test(file) && (only === undefined || file === only)).map((file) => path.join(folder, file));
    const main = files.toSorted((a, b) => fs.statSync(b).size - fs.statSync(a).size)[0];
    if (main) found.push({ name, files, main });
  };
  add('sample', path.join(root, 'samples', 'harbor-plan'));
  if (!fs.existsSync(shared)) return found;
  add('seed', path.join(shared, 'seeds'), 'aiv-20251231.xsd');
  for (const group of ['sec', 'muni-cafr']) {
    const folder = path.join(shared, 'corpus', 'filings', group);
    for (const filing of fs.readdirSync(folder).toSorted()) add(group === 'sec' ? filing : `${group} ${filing}`, path.join(folder, filing));
  }
  return found;
}

async function main(): Promise<void> {
  const rows: string[][] = [];
  for (const subject of subjects()) {
    console.log(subject.name);
    rows.push(...(await figuresOf(subject)));
  }
  const filings = subjects().filter(({ name }) => name.startsWith('msft') || name.startsWith('aeon')).map(({ name, files }) => [name, files] as const);
  for (const [what, times, note] of await renameTimes(rounds, filings)) rows.push(['', '', what, ...spread(times), note]);
  const reports = ['aapl-10q-2025/aapl-20250329.htm', 'aeon-10q-2023/aeon-20230930x10q.htm'].map((file) => [path.dirname(file), path.join(shared, 'corpus', 'filings', 'sec', file)] as const);
  console.log('opening');
  const opened = ['sec/msft-10k-2024/msft-20240630.xsd', 'sec/aeon-10q-2023/aeon-20230930_lab.xml', 'muni-cafr/6/ga-20190128_pre.xml', 'muni-cafr/10/va-o-albe-20170630_pre.xml'].map((file) => [file.split('/').slice(0, -1).join(' '), path.join(shared, 'corpus', 'filings', file)] as const);
  for (const [what, times, note] of await openingTimes(path.join(root, 'dist', 'server.js'), coldRounds, opened.filter(([, file]) => fs.existsSync(file)))) rows.push(['', '', what, ...spread(times), note]);
  console.log('reports');
  for (const [what, times, note] of reportTimes(rounds, reports.filter(([, file]) => fs.existsSync(file)))) rows.push(['', '', what, ...spread(times), note]);
  const calculated = [['aapl-10q-2025', 'aapl-20250329_cal.xml'], ['aeon-10q-2023', 'aeon-20230930_cal.xml']].map(([filing, edited]) => [filing!, path.join(shared, 'corpus', 'filings', 'sec', filing!), edited!] as const);
  const withReports = calculated.filter(([, folder]) => fs.existsSync(folder)).map(([filing, folder, edited]) => [filing, fs.readdirSync(folder).filter((file) => /\.(xsd|xml|htm)$/.test(file)).map((file) => path.join(folder, file)), path.join(folder, edited)] as const);
  for (const [what, times, note] of await changedWeightTimes(rounds, withReports)) rows.push(['', '', what, ...spread(times), note]);
  console.log('completion');
  for (const [index, [what, times]] of (await completionTimes(coldRounds)).entries()) {
    rows.push([index === 0 ? 'generated' : '', index === 0 ? `${conceptCount} concepts` : '', `completion: ${what}`, ...spread(times), `${times.length} lists`]);
  }
  const page = `# Performance

Written by \`npm run bench\`, which measures and judges nothing. Milliseconds: least, median and most of ${rounds} runs in a warm process
(cold: of ${coldRounds} new processes). "Bare" is Node with saxes reading the same files and doing nothing with them. Measured on ${os.cpus().length} ×
${os.cpus()[0]?.model.trim() ?? 'an unknown processor'}, Node ${process.versions.node}.

${table(['On', 'Size', 'What', 'least', 'median', 'most', ''], rows)}

${baseTaxonomies(fs.existsSync(shared) ? shared : undefined)}
`;
  fs.writeFileSync(path.join(root, 'docs', 'performance.md'), page);
  console.log('Written to docs/performance.md');
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
