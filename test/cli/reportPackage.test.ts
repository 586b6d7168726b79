import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { esefPackage } from '../calculation/esefPackage';
import { writeArchive } from '../node/archive';
import { root } from '../sharedFolder';

let folder: string;

/** Runs the command line beside a report package, as a folder and as archives. */
function lint(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'dist', 'cli.js'), ...args], { encoding: 'utf8', cwd: folder });
  return { status, stdout, stderr };
}

/** Where files were found, by what a line of output begins with. */
function filesIn(stdout: string): ReadonlySet<string> {
  return new Set([...stdout.matchAll(/([^/\n]+):\d+:\d+: (?:error|warning|information)/g)].map(([, file]) => file!));
}

const report = path.join('harbor', 'reports', 'harbor-2025-12-31-en.xhtml');
const inconsistency = /harbor-2025-12-31-en\.xhtml:\d+:\d+: warning: .*Revenue \(2025-01-01 to 2025-12-31\): reported 100; items sum to 110; difference -10\./;

before(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-lint-'));
  const files = Object.fromEntries(Object.entries(esefPackage()).map(([name, text]) => [`harbor/${name}`, text]));
  for (const [name, text] of Object.entries({ ...files, 'harbor/reports/other.xhtml': '<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><ix:nonFraction/></html>' })) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  for (const name of ['harbor.zip', 'harbor.xbri']) writeArchive(folder, name, files);
  writeArchive(folder, 'empty.zip', { 'readme.txt': '' });
});

after(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('xbrl-lint on a report in a package', () => {
  it('finds the extension by the catalog, and checks it too', () => {
    const { stdout, stderr } = lint('--report', report);
    assert.equal(stderr, '');
    assert.match(stdout, inconsistency);
    assert.match(stdout, /harbor_cal\.xml:\d+:\d+: warning: .*reported 100; items sum to 110/);
    assert.ok(!filesIn(stdout).has('other.xhtml'), stdout);
  });

  it('does so in the working folder, and lists its sums', () => {
    assert.match(lint(report).stdout, inconsistency);
    assert.match(lint('--report', report, '--calculations', 'csv').stdout, /,Revenue,2025-01-01 to 2025-12-31,USD,100,110,-10,inconsistent,/);
  });

  it('finds the same as in the whole folder', () => {
    fs.renameSync(path.join(folder, 'harbor', 'reports', 'other.xhtml'), path.join(folder, 'other.xhtml'));
    const lines = (stdout: string) => stdout.split('\n').sort();
    assert.deepEqual(lines(lint('--report', report).stdout), lines(lint('harbor').stdout));
  });
});

describe('xbrl-lint on a report package as an archive', () => {
  it('checks what it holds, with --report and without', () => {
    for (const args of [['--report', 'harbor.zip'], ['harbor.zip'], ['harbor.xbri']]) assert.match(lint(...args).stdout, inconsistency, args.join(' '));
    assert.match(lint('--report', 'harbor.zip', '--calculations', 'csv').stdout, /,100,110,-10,inconsistent,/);
  });

  it('takes no other files beside it, and none without XBRL', () => {
    for (const [args, message] of [[['--report', 'harbor.zip', 'harbor'], /harbor\.zip is an archive\. Name it alone/], [['empty.zip'], /empty\.zip has no XBRL in it/]] as const) {
      const { status, stderr } = lint(...args);
      assert.equal(status, 2);
      assert.match(stderr, message);
    }
  });
});
