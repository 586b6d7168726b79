// The menu of quick fixes in the embedded VS Code, clicked: what asks the user something cannot be answered from the suite.
// npm run test:vscode runs this.
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openWorkbench } from './browser.mjs';
import { startServer } from './embedded.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');

describe('The menu of quick fixes in VS Code', { timeout: 180_000 }, () => {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-fixes-'));
  const folder = path.join(data, 'plan');
  const file = path.join(folder, 'hbr-20251231.xsd');
  const sample = path.join(root, 'samples', 'harbor-plan-with-defects');
  const text = fs.readFileSync(path.join(sample, 'hbr-20251231.xsd'), 'utf8');
  let server;
  let workbench;
  let page;

  before(async () => {
    fs.cpSync(sample, folder, { recursive: true });
    server = await startServer({ folder, file, extension: root, data: path.join(data, 'server') });
    workbench = await openWorkbench(server.url);
    page = workbench.page;
    await page.locator('.tab', { hasText: 'hbr-20251231.xsd' }).waitFor();
    await page.locator('.monaco-editor .view-lines').first().click();
    const offset = text.indexOf('#hbr_InvestmentsAtFairValu"') + 1;
    assert.ok(offset > 0, 'The sample no longer has what the test looks for.');
    await page.keyboard.press('Control+G');
    await page.locator('.quick-input-widget input').waitFor();
    await page.keyboard.type(`${text.slice(0, offset).split('\n').length}:${offset - text.lastIndexOf('\n', offset)}`);
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  });

  after(async () => {
    await workbench?.close();
    await server?.stop();
    fs.rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  });

  it('sets the severity of a rule', async () => {
    const [errors, warnings] = await problems();
    await choose('Set the severity of dangling-id');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'warning' }).first().click();
    assert.deepEqual(await problems(), [errors - 1, warnings + 1]);
    const settings = path.join(folder, '.vscode', 'settings.json');
    assert.equal(JSON.parse(fs.readFileSync(settings, 'utf8'))['xbrl.rules.dangling-id'], 'warning');
  });

  it('accepts a finding with a reason', async () => {
    const [errors, warnings] = await problems();
    await choose('Accept this finding of dangling-id');
    await page.locator('.quick-input-title', { hasText: 'Accept this finding of dangling-id' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-message', { hasText: 'Say why it may stay as it is.' }).waitFor();
    await page.keyboard.type('Filed like that in 2024');
    await page.keyboard.press('Enter');
    assert.deepEqual(await problems(), [errors, warnings - 1]);
    const { accepted } = JSON.parse(fs.readFileSync(path.join(folder, 'xbrl-baseline.json'), 'utf8'));
    assert.deepEqual(accepted.map(({ file: name, rule, reason }) => [name, rule, reason]), [['hbr-20251231.xsd', 'dangling-id', 'Filed like that in 2024']]);
  });

  /** Opens the menu at the cursor as soon as it has an entry, and clicks on that. */
  async function choose(title) {
    const entry = page.locator('.action-widget .monaco-list-row', { hasText: title });
    for (let tries = 0; tries < 20 && !(await entry.count()); tries++) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+.');
      await entry.waitFor({ timeout: 2000 }).catch(() => undefined);
    }
    await entry.click();
  }

  /** How many errors and warnings the status bar counts, once they are some and no longer change. */
  async function problems() {
    let [counts, unchanged] = [await countedProblems(), 0];
    for (let tries = 0; tries < 600 && (unchanged < 30 || !(counts[0] > 0)); tries++) {
      await page.waitForTimeout(100);
      const next = await countedProblems();
      unchanged = next.join() === counts.join() ? unchanged + 1 : 0;
      counts = next;
    }
    return counts;
  }

  async function countedProblems() {
    return ((await page.locator('[id="status.problems"]').textContent()) ?? '').match(/\d+/g)?.map(Number).slice(0, 2) ?? [];
  }
});
