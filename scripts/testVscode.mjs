// npm run test:vscode: runs test/vscode/suite inside a real VS Code. VSCODE_EXECUTABLE names a desktop VS Code to take;
// without it the embedded one runs where there is no display or no network, and elsewhere a downloaded one.
// npm run test:vscode -- --vsix makes the package, installs it there, and runs what shows that it works installed.
import { spawnSync } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { canRun } from '../test/vscode/embedded.mjs';
import { build, bundle } from './build.mjs';
import { makePackage } from './package.mjs';
import { install, root, run } from './setup.mjs';

const takesPackage = process.argv.includes('--vsix');
/** What of the suite is about the installed package: that it works at all, and that what it ships is there. */
const aboutPackage = ['installed.test.ts', 'documentation.test.ts', 'diagnostics.test.ts', 'reading.test.ts'];

await build();
const { build: esbuild } = await import('esbuild');
const { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath, runTests } = await import('@vscode/test-electron');
const suite = path.join(root, 'test', 'vscode', 'suite');
const out = path.join(root, 'out', 'vscode');
fs.rmSync(path.join(out, 'suite'), { recursive: true, force: true });
await esbuild({
  ...bundle,
  entryPoints: ['index.ts', ...tests()].map((file) => path.join(suite, file)),
  outdir: path.join(out, 'suite'),
  external: ['vscode', 'mocha'],
});

// Tests edit files, and nothing of one run may be seen in the next.
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-test-'));
process.once('exit', () => fs.rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));
const samples = path.join(temporary, 'samples');
fs.cpSync(path.join(root, 'samples'), samples, { recursive: true });
const results = path.join(temporary, 'results.json');
const extensions = path.join(temporary, 'extensions');
const folders = [`--user-data-dir=${path.join(temporary, 'data')}`, `--extensions-dir=${extensions}`];
let exitCode = 0;
try {
  const vscodeExecutablePath = await executable();
  if (takesPackage) installInto(vscodeExecutablePath, await makePackage());
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: takesPackage ? bystander() : root,
    extensionTestsPath: path.join(out, 'suite', 'index'),
    launchArgs: [samples, ...folders],
    extensionTestsEnv: { XBRL_TEST_RESULTS: results, XBRL_TEST_EXTENSIONS: extensions },
  });
} catch (error) {
  console.error(error.message);
  exitCode = 1;
}
process.exit(report() ? exitCode : 1);

/** The files of the suite that run. */
function tests() {
  const all = fs.readdirSync(suite).filter((file) => file.endsWith('.test.ts'));
  return all.filter((file) => (takesPackage ? aboutPackage.includes(file) : file !== 'installed.test.ts'));
}

/** Which VS Code runs the suite. */
async function executable() {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  const embedded = path.join(root, 'test', 'vscode');
  const display = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
  if (canRun && (!display || !(await lookup('update.code.visualstudio.com').catch(() => undefined)))) {
    install(embedded);
    if (!takesPackage) run(process.execPath, ['--test', ...['start.test.mjs', 'colours.test.mjs', 'baseTaxonomies.test.mjs', 'ownership.test.mjs', 'statement.test.mjs', 'quickFixes.test.mjs'].map((file) => path.join(embedded, file))]);
    return path.join(embedded, 'code.mjs');
  }
  return await downloadAndUnzipVSCode({ cachePath: path.join(out, 'download') });
}

/** Installs a .vsix among the extensions of this run. */
function installInto(vscodeExecutablePath, vsix) {
  // The desktop has a command beside its executable; what is named in VSCODE_EXECUTABLE may be that command itself.
  const command = resolveCliPathFromVSCodeExecutablePath(vscodeExecutablePath);
  const { status, stdout, stderr } = spawnSync(fs.existsSync(command) ? command : vscodeExecutablePath, [...folders, '--install-extension', vsix], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`The package could not be installed.\n${stdout}${stderr}`);
}

/** An extension that does nothing: VS Code runs a suite only beside an extension under development. */
function bystander() {
  const folder = path.join(temporary, 'bystander');
  fs.mkdirSync(folder);
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'bystander', publisher: 'test', version: '0.0.0', engines: { vscode: '*' } }));
  return folder;
}

/** Prints the outcomes; false when a test failed, none ran, or the suite did not come to its end. */
function report() {
  const { ended, outcomes } = fs.existsSync(results) ? JSON.parse(fs.readFileSync(results, 'utf8')) : { ended: false, outcomes: [] };
  const marks = { passed: '✔', failed: '✖', skipped: '–' };
  for (const { title, state, error } of outcomes) console.log(`${marks[state]} ${title}${error ? `\n${error}` : ''}`);
  const count = (state) => outcomes.filter((outcome) => outcome.state === state).length;
  if (!ended) console.error('The suite did not come to its end.');
  console.log(`${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
  return ended && count('failed') === 0 && count('passed') > 0;
}
