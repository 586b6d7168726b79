// npm run test:vscode: runs test/vscode/suite inside a real VS Code. VSCODE_EXECUTABLE names a desktop VS Code to take;
// without it the embedded one runs where there is no display or no network, and elsewhere a downloaded one.
import { lookup } from 'node:dns/promises';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { canRun } from '../test/vscode/embedded.mjs';
import { build, bundle } from './build.mjs';
import { install, root, run } from './setup.mjs';

await build();
const { build: esbuild } = await import('esbuild');
const { runTests } = await import('@vscode/test-electron');
const suite = path.join(root, 'test', 'vscode', 'suite');
const out = path.join(root, 'out', 'vscode');
fs.rmSync(path.join(out, 'suite'), { recursive: true, force: true });
await esbuild({
  ...bundle,
  entryPoints: [path.join(suite, 'index.ts'), ...fs.readdirSync(suite).filter((file) => file.endsWith('.test.ts')).map((file) => path.join(suite, file))],
  outdir: path.join(out, 'suite'),
  external: ['vscode', 'mocha'],
});

// Tests edit files, and nothing of one run may be seen in the next.
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-test-'));
process.once('exit', () => fs.rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));
const samples = path.join(temporary, 'samples');
fs.cpSync(path.join(root, 'samples'), samples, { recursive: true });
const results = path.join(temporary, 'results.json');
let exitCode = 0;
try {
  await runTests({
    ...(await executable()),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(out, 'suite', 'index'),
    launchArgs: [samples, `--user-data-dir=${path.join(temporary, 'data')}`, `--extensions-dir=${path.join(temporary, 'extensions')}`],
    extensionTestsEnv: { XBRL_TEST_RESULTS: results },
  });
} catch (error) {
  console.error(error.message);
  exitCode = 1;
}
process.exit(report() ? exitCode : 1);

/** Which VS Code runs the suite, as options of runTests. */
async function executable() {
  if (process.env.VSCODE_EXECUTABLE) return { vscodeExecutablePath: process.env.VSCODE_EXECUTABLE };
  const embedded = path.join(root, 'test', 'vscode');
  const display = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
  if (canRun && (!display || !(await lookup('update.code.visualstudio.com').catch(() => undefined)))) {
    install(embedded);
    run(process.execPath, ['--test', path.join(embedded, 'start.test.mjs')]);
    return { vscodeExecutablePath: path.join(embedded, 'code.mjs') };
  }
  return { cachePath: path.join(out, 'download') };
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
