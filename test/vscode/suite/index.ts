import * as fs from 'node:fs';
import * as path from 'node:path';

/** What one test came to; `error` is its stack where it failed. */
interface Outcome {
  title: string;
  state: 'passed' | 'failed' | 'skipped';
  error?: string;
}

/**
 * Runs the suite in the extension host, desktop and embedded alike. The outcomes so far are in the file that
 * XBRL_TEST_RESULTS names after every test: what is printed here does not reach the terminal in every VS Code.
 * @returns when every test has passed; rejects otherwise, which makes VS Code exit with 1
 */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: Mocha.reporters.Base });
  for (const file of fs.readdirSync(__dirname).sort()) {
    if (file.endsWith('.test.js')) mocha.addFile(path.join(__dirname, file));
  }
  const outcomes: Outcome[] = [];
  const write = (ended: boolean): void => {
    const file = process.env.XBRL_TEST_RESULTS;
    if (file !== undefined) fs.writeFileSync(file, JSON.stringify({ ended, outcomes }));
  };
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', (test) => outcomes.push({ title: test.fullTitle(), state: 'passed' }));
    runner.on('pending', (test) => outcomes.push({ title: test.fullTitle(), state: 'skipped' }));
    // A hook that fails counts too: its tests are then never run.
    runner.on('fail', (test, error: Error) => outcomes.push({ title: test.fullTitle(), state: 'failed', error: error.stack ?? String(error) }));
    runner.on('test end', () => write(false));
  });
  write(true);
  if (failures > 0) throw new Error(`${failures} failed`);
}
