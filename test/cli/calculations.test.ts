import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { filesOf } from '../calculation/sums';
import { root } from '../sharedFolder';

let folder: string;

/** Runs the command line in the folder of an example. */
function lint(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'dist', 'cli.js'), ...args], { encoding: 'utf8', cwd: folder });
  return { status, stdout, stderr };
}

before(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-lint-'));
  const files = filesOf(['Assets = Cash + Loans - Fees'], ['Assets 100', 'Cash 60', 'Loans 50', 'Assets 7 contextRef="c2"', 'Assets 7 contextRef="c2"', 'Cash 7 contextRef="c2"']);
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
});

after(() => fs.rmSync(folder, { recursive: true, force: true }));

const role = 'http://www.harborferries.example/role/Sum0,Sum 0,http://www.xbrl.org/2003/arcrole/summation-item';
const head = 'Report,Line,Role,Definition,Arcrole,Total,Concept,Context,Unit,Reported,Computed,Difference,Outcome,Obstacle,Items,Not reported';

describe('xbrl-lint --calculations', () => {
  it('lists every sum, right or not', () => {
    const { status, stdout, stderr } = lint('--calculations', 'csv', '.');
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.deepEqual(stdout.split('\r\n'), [
      head,
      `report.xbrl,9,${role},Assets,Assets,2025-12-31,EUR,100,110,-10,inconsistent,,Cash: 60 × 1; Loans: 50 × 1,Fees`,
      `report.xbrl,12,${role},Assets,Assets,2024-12-31,EUR,7,7,0,consistent,,Cash: 7 × 1,Loans; Fees`,
      '',
    ]);
  });

  it('calculates by the specification named', () => {
    const { stdout } = lint('--calculations', 'csv', '--calculate', '2.1', '.');
    assert.match(stdout, /,2024-12-31,EUR,,,,blocked,A value is reported more than once,/);
  });

  it('takes the reports named', () => {
    assert.equal(lint('--calculations', 'csv', '--report', 'report.xbrl').stdout.split('\r\n').length, 4);
    const { status, stdout, stderr } = lint('--calculations', 'csv', '--report', 'plan.xsd', 'report.xbrl');
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /There is no report: .* Name one with --report\.\n$/);
  });

  it('makes a page that loads and runs nothing', () => {
    const { status, stdout } = lint('--calculations', 'html', '.');
    assert.equal(status, 0);
    assert.match(stdout, /default-src 'none'/);
    assert.match(stdout, /<p class="note">2 sums: 1 add up, 1 do not, 0 cannot be computed<\/p>/);
    assert.match(stdout, /<td class="number">100<\/td><td class="number">110<\/td><td class="number">-10<\/td><td class="incomplete">≠<\/td>/);
    assert.match(stdout, /<li>Fees: not reported × -1<\/li>/);
    assert.doesNotMatch(stdout, /<script|https?:[^<]*\.(js|css)/);
  });

  it('refuses what it does not know', () => {
    assert.match(lint('--calculations', 'xls', '.').stderr, /--calculations is one of csv, html, not "xls"/);
    assert.match(lint('--calculate', '1.0', '.').stderr, /--calculate is one of 1\.1, 1\.1-truncated, 2\.1, off, not "1\.0"/);
    assert.match(lint('--calculations', 'csv', '--calculate', 'off', '.').stderr, /leave out --calculate off/);
  });
});

describe('xbrl-lint --report', () => {
  const inconsistency = /report\.xbrl:9:\d+: information: Assets \(2025-12-31\): reported 100; items sum to 110; difference -10\. Not reported: Fees\. \[calc11e:inconsistentCalculationUsingRounding, inconsistent-sum\]/;

  it('checks the sums of a report with its taxonomy', () => assert.match(lint('--report', 'report.xbrl').stdout, inconsistency));

  it('does without if that is wanted', () => assert.doesNotMatch(lint('--report', 'report.xbrl', '--calculate', 'off').stdout, /inconsistent-sum/));

  it('must be there', () => assert.match(lint('--report', 'missing.xbrl', '.').stderr, /missing\.xbrl cannot be read/));
});
