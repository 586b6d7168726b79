// Base taxonomies in a real VS Code: fetched from a publisher on this machine after consent, and read out of a package.
// npm run test:vscode runs this.
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openWorkbench } from './browser.mjs';
import { startServer } from './embedded.mjs';
import { concept, importing, locators, packed, schema, startPublisher } from './publisher.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');

/**
 * Opens a schema, beside a package, in a VS Code whose cache is empty.
 * @param {string} text the schema's
 * @param {object} settings
 */
async function open(text, settings = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-base-'));
  const plan = path.join(folder, 'workspace', 'plan.xsd');
  fs.mkdirSync(path.dirname(plan));
  fs.writeFileSync(plan, text);
  fs.writeFileSync(path.join(folder, 'workspace', 'packed.zip'), packed);
  const server = await startServer({ folder: path.dirname(plan), file: plan, extension: root, data: path.join(folder, 'data'), settings });
  const { page, close } = await openWorkbench(server.url).catch(async (error) => {
    await server.stop();
    throw error;
  });
  page.setDefaultTimeout(30_000);
  // An import that leads nowhere is a problem: when it shows, everything has been read.
  await page.locator('[class*="squiggly-"]').first().waitFor();

  return {
    page,
    async close() {
      await close();
      await server.stop();
      fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },

    async run(command) {
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input').fill(`>${command}`);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: command }).first().waitFor();
      await page.keyboard.press('Enter');
    },

    /** Waits for a question, and answers it; resolves to its text. */
    async answer(question, button) {
      const dialog = page.locator('.monaco-dialog-box', { hasText: question });
      await dialog.waitFor();
      const asked = await dialog.innerText();
      await dialog.getByRole('button', { name: button, exact: true }).click();
      return asked;
    },

    /** Waits for a message. It may not come up by itself in a VS Code that is tested; the centre of notifications has them all. */
    async message(said) {
      const centre = page.locator('.notifications-center.visible');
      await page.locator('[id="status.notifications"] .codicon-bell-dot, .notifications-center.visible').first().waitFor();
      if (!(await centre.isVisible())) await page.locator('[id="status.notifications"]').click();
      await centre.locator('.notification-list-item', { hasText: said }).first().waitFor();
    },

    /** Waits until the status says that so many documents of the taxonomy are not at hand. */
    async lacks(expected) {
      for (let actual; actual !== expected; ) {
        await page.locator('[id="status.languageStatus"]').first().hover();
        const status = page.locator('.hover-language-status', { hasText: 'XBRL: DTS' }).first();
        const [, found, needed] = /DTS (\d+) of (\d+)/.exec(await status.innerText());
        actual = Number(needed) - Number(found);
      }
    },

    /** Puts the cursor before the last character of the first occurrence of something. */
    async goTo(href) {
      const lines = text.split('\n');
      const line = lines.findIndex((content) => content.includes(href));
      await page.locator('.tab', { hasText: 'plan.xsd' }).click();
      await page.keyboard.press('Control+G');
      await page.locator('.quick-input-widget input').fill(`:${line + 1}:${lines[line].indexOf(href) + href.length - 1}`);
      await page.keyboard.press('Enter');
      await page.locator('.statusbar-item', { hasText: `Ln ${line + 1},` }).waitFor();
    },

    /** Takes one of the actions at the cursor. VS Code closes their menu when findings come in meanwhile: a person opens it again. */
    takeFix: async (title) => {
      const action = page.locator('.action-widget .monaco-list-row', { hasText: title });
      for (let attempt = 1; ; attempt++) {
        await page.keyboard.press('Control+.');
        try {
          return await action.click({ timeout: 4_000 });
        } catch (error) {
          if (attempt === 5) throw error;
          await page.keyboard.press('Escape');
        }
      }
    },

    shows: (name) => page.locator('.tab.active', { hasText: name }).waitFor(),
  };
}

describe('Base taxonomies', { timeout: 120_000 }, () => {
  let publisher;
  let vscode;
  /** Lets the publisher send what the base taxonomy needs. */
  let release;
  const released = new Promise((resolve) => (release = resolve));

  before(async () => {
    publisher = await startPublisher({
      '/base-2025.xsd': () => schema('http://base.example/', importing('http://inner.example/', 'inner.xsd'), concept('Cash')),
      '/inner.xsd': () => released.then(() => schema('http://inner.example/', concept('Debt'))),
    });
    const base = `http://${publisher.host}/base-2025.xsd`;
    vscode = await open(schema(
      'http://plan.example/',
      importing('http://base.example/', base),
      importing('http://fasb.org/us-gaap/2025', 'http://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd'),
      importing('http://packed.example/', 'http://packed.example/packed.xsd'),
      locators(`${base}#Cash`, 'http://packed.example/packed.xsd#Asset'),
    ));
  });

  after(async () => {
    await vscode?.close();
    publisher?.stop();
  });

  it('are not fetched against the user’s will', async () => {
    await vscode.lacks(2);
    await vscode.run('XBRL: Fetch Missing Taxonomies');
    assert.match(await vscode.answer(`Fetch taxonomies from ${publisher.host}?`, 'Cancel'), /base-2025\.xsd[\s\S]*not among the known publishers/);
    assert.match(await vscode.answer('Fetch us-gaap 2025 and what it needs?', 'Cancel'), /xbrl\.fasb\.org: us-gaap-2025\.xsd[\s\S]*The files are kept in/);
    await vscode.lacks(2);
    assert.deepEqual(publisher.requests, []);
  });

  it('are fetched from the import, after consent, with what they need, in everybody’s view', async () => {
    await vscode.goTo('base-2025.xsd"');
    await vscode.takeFix('Fetch base 2025 and what it needs…');
    await vscode.answer(`Fetch taxonomies from ${publisher.host}?`, 'Fetch');
    await vscode.message('XBRL: fetching taxonomies');
    release();
    await vscode.message('XBRL: 2 files fetched.');
    assert.deepEqual(publisher.requests, ['/base-2025.xsd', '/inner.xsd']);
    await vscode.lacks(1);
  });

  it('are listed with where they come from, and opened from there', async () => {
    await vscode.run('XBRL: Show Taxonomies');
    const row = (name) => vscode.page.locator('.quick-input-list .monaco-list-row', { hasText: name });
    await row('us-gaap-2025.xsd').filter({ hasText: 'Fetch it' }).waitFor();
    await row('base-2025.xsd').filter({ hasText: 'Cache' }).waitFor();
    await row('packed.xsd').filter({ hasText: 'Package Packed' }).waitFor();
    await row('inner.xsd').filter({ hasText: 'Cache' }).click();
    await vscode.shows('inner.xsd');
  });

  it('are where a locator leads', async () => {
    await vscode.goTo('base-2025.xsd#Cash');
    await vscode.page.keyboard.press('F12');
    await vscode.shows('base-2025.xsd');
  });

  it('are where a locator leads, also in a package', async () => {
    await vscode.goTo('packed.xsd#Asset');
    await vscode.page.keyboard.press('F12');
    await vscode.shows('packed.xsd');
    await vscode.page.locator('.view-line', { hasText: 'name="Asset"' }).waitFor();
  });
});

describe('The cache', { timeout: 120_000 }, () => {
  let publisher;
  let vscode;

  before(async () => {
    publisher = await startPublisher({ '/base.xsd': () => schema('http://base.example/', concept('Cash')) });
    vscode = await open(schema('http://plan.example/', importing('http://base.example/', `http://${publisher.host}/base.xsd`)), { 'xbrl.download': 'always' });
  });

  after(async () => {
    await vscode?.close();
    publisher?.stop();
  });

  it('is not filled by itself from a host that nobody has allowed', async () => {
    await vscode.lacks(1);
    assert.deepEqual(publisher.requests, []);
  });

  it('is filled when the user wants it', async () => {
    await vscode.run('XBRL: Fetch Missing Taxonomies');
    await vscode.answer(`Fetch taxonomies from ${publisher.host}?`, `Always Fetch from ${publisher.host}`);
    await vscode.message('XBRL: 1 file fetched.');
    await vscode.lacks(0);
  });

  it('is refreshed', async () => {
    await vscode.run('XBRL: Refresh Cache');
    await vscode.message('XBRL: everything is up to date.');
    assert.equal(publisher.requests.length, 2);
  });

  it('is cleared, and filled by itself from a host that is always allowed', async () => {
    await vscode.run('XBRL: Clear Cache');
    await vscode.answer('Delete 1 fetched file?', 'Delete');
    while (publisher.requests.length < 3) await vscode.page.waitForTimeout(50);
    await vscode.lacks(0);
  });

  it('is filled from nowhere unasked once the user takes that back', async () => {
    await vscode.run('XBRL: Forget Allowed Hosts');
    await vscode.message(`XBRL: you will be asked again about ${publisher.host}.`);
  });
});
