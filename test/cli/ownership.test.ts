import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../sharedFolder';

const sample = fs.readFileSync(path.join(root, 'samples', 'form4', 'form4.xml'), 'utf8');

describe('xbrl-lint on ownership documents', () => {
  it('finds what is wrong in them, and is silent on other XML beside them', (test) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-lint-ownership-'));
    test.after(() => fs.rmSync(folder, { recursive: true }));
    const lint = () => spawnSync(process.execPath, [path.join(root, 'dist', 'cli.js'), folder], { encoding: 'utf8' });
    fs.writeFileSync(path.join(folder, 'form4.xml'), sample);
    fs.writeFileSync(path.join(folder, 'report.xml'), '<report><transactionCode>K</transactionCode></report>');
    const clean = lint();
    assert.equal(clean.stdout, '1 document: 0 errors, 0 warnings, 0 information, 0 hints\n');
    assert.equal(clean.status, 0);

    fs.writeFileSync(path.join(folder, 'form4.xml'), sample.replace('<transactionCode>M', '<transactionCode>K'));
    const wrong = lint();
    assert.match(wrong.stdout, /form4\.xml:43:26: error: .*transaction-code/);
    assert.equal(wrong.status, 1);
  });
});
