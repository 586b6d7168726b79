import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { needs, root, shared } from '../sharedFolder';

describe('In real filings', needs(shared('corpus/filings')), () => {
  it('every rule finds what test/filings/expected.json says, by file, and nothing else (npm run filings lists it)', () => {
    const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts', 'filings.mjs'), '--built'], { encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });
});
