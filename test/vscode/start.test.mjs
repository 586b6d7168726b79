/* global fetch */
// npm start as a new user meets it on a machine without a desktop VS Code. npm run test:vscode runs this.
import * as assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as path from 'node:path';
import * as readline from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { openWorkbench } from './browser.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');

describe('npm start', { timeout: 120_000 }, () => {
  let start;
  let url;

  before(async () => {
    // No `code` is found on an empty PATH.
    start = spawn(process.execPath, [path.join(root, 'scripts', 'start.mjs'), '--no-open'], { env: { ...process.env, PATH: '', VSCODE_EXECUTABLE: '' }, stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of readline.createInterface({ input: start.stdout })) {
      url = /^ +(http:\S+)/.exec(line)?.[1];
      if (url) break;
    }
    assert.ok(url, 'It prints an address.');
  });

  after(() => start.kill('SIGTERM'));

  it('opens the sample with its defects, and leaves it to the user to trust the folder', async () => {
    const { page, close } = await openWorkbench(url);
    try {
      await page.locator('.tab', { hasText: 'hbr-20251231.xsd' }).waitFor();
      await page.locator('[id="status.problems"]', { hasText: /[1-9]/ }).waitFor();
      await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    } finally {
      await close();
    }
  });

  it('lets nobody in without the token', async () => {
    assert.equal((await fetch(url.replace(/tkn=\w+/, 'tkn=guessed'))).status, 403);
    assert.equal((await fetch(url.replace(/tkn=\w+&/, ''))).status, 403);
  });

  it('ends with Ctrl+C, the server with it', async () => {
    start.kill('SIGINT');
    assert.deepEqual(await once(start, 'exit'), [0, null]);
    await assert.rejects(fetch(url));
  });
});
