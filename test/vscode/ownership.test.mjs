/* global getComputedStyle */
// An ownership document in the embedded VS Code: F12 and hover, and the preview beside the text, which follows the cursor
// and leads back to the text. npm run test:vscode runs this; XBRL_PICTURES=FOLDER makes it leave ownership-preview.png there.
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openWorkbench } from './browser.mjs';
import { startServer } from './embedded.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');

describe('An ownership document in VS Code', { timeout: 180_000 }, () => {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-ownership-'));
  const folder = path.join(data, 'filing');
  const file = path.join(folder, 'form4.xml');
  const text = fs.readFileSync(path.join(root, 'samples', 'form4', 'form4.xml'), 'utf8');
  let server;
  let workbench;
  let page;

  before(async () => {
    fs.mkdirSync(folder);
    fs.writeFileSync(file, text);
    server = await startServer({ folder, file, extension: root, data: path.join(data, 'server'), settings: { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on' } });
    workbench = await openWorkbench(server.url, { viewport: { width: 1560, height: 860 }, scale: 1 });
    page = workbench.page;
    await page.locator('.tab', { hasText: 'form4.xml' }).waitFor();
    await page.keyboard.press('Control+B'); // the explorer
  });

  after(async () => {
    await workbench?.close();
    await server?.stop();
    fs.rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  });

  it('leads from F2 to its footnote with F12', async () => {
    await putCursor(text.indexOf('"F2"') + 1);
    await page.keyboard.press('F12');
    await showsLine(lineOf(text.indexOf('<footnote id="F2"')));
  });

  it('says in the hover what a transaction code means', async () => {
    await putCursor(text.indexOf('<transactionCode>M') + '<transactionCode>'.length);
    await page.keyboard.press('Delete');
    await page.keyboard.type('A');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    await page.locator('.monaco-hover:not(.hidden)', { hasText: 'grant, award or other acquisition, Rule 16b-3(d)' }).first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Z');
  });

  it('shows the form beside the text, in the colours of the theme', async () => {
    await page.keyboard.press('F1');
    await page.keyboard.type('Open Form Preview to the Side');
    await page.keyboard.press('Enter');
    const form = await preview();
    await form.locator('h1', { hasText: 'Form 4' }).waitFor();
    assert.equal(await form.locator('tr.transaction').count(), 3);
    assert.equal(await form.locator('tr.holding').count(), 1);
    assert.equal(await form.locator('.footnote').count(), 4);
    const colours = await form.locator('body').evaluate((body) => [getComputedStyle(body).color, getComputedStyle(body).backgroundColor, getComputedStyle(body).getPropertyValue('--vscode-foreground')]);
    assert.ok(colours[2] !== '' && colours[0] !== colours[1], colours.join());
  });

  it('follows the cursor', async () => {
    await page.locator('.monaco-editor .view-lines').first().click();
    await putCursor(text.indexOf('41.27'));
    const form = await preview();
    await form.locator('td.current', { hasText: '41.27' }).waitFor();
    await putCursor(text.indexOf('<footnote id="F3"'));
    await form.locator('.footnote.current', { hasText: 'Held by a family trust' }).waitFor();
    await form.locator('.footnote.current').evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      if (top < 0 || bottom > element.ownerDocument.defaultView.innerHeight) throw new Error('It is out of view.');
    });
  });

  it('shows what is typed', async () => {
    await putCursor(text.indexOf('By trust') + 'By trust'.length);
    await page.keyboard.type(' for a child');
    const form = await preview();
    await form.locator('td', { hasText: 'By trust for a child' }).waitFor();
    for (let count = 0; count < ' for a child'.length; count++) await page.keyboard.press('Backspace');
    await form.locator('td', { hasText: /^By trust\(3\)$/ }).waitFor();
  });

  it('leads from a row to the text', async () => {
    const form = await preview();
    await form.locator('td', { hasText: '02/28/2031' }).click();
    await showsLine(lineOf(text.indexOf('<expirationDate>')));
    if (process.env.XBRL_PICTURES) {
      await page.waitForTimeout(1000); // animations
      await page.screenshot({ path: path.join(process.env.XBRL_PICTURES, 'ownership-preview.png') });
    }
  });

  it('leads from field to field by the arrows, and to the text by Enter', async () => {
    const form = await preview();
    const field = form.locator('td', { hasText: '02/28/2031' });
    await field.focus();
    await page.keyboard.press('ArrowUp');
    await field.evaluate((element) => {
      if (element === element.ownerDocument.activeElement) throw new Error('The focus stays.');
    });
    assert.equal(await form.locator('[data-line][tabindex]').count(), 1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    const first = await form.locator('[data-line]').first().getAttribute('data-line');
    await showsLine(Number(first) + 1);
  });

  /** The document inside the preview's webview: VS Code puts it into a frame within a frame. */
  async function preview() {
    const outer = page.frameLocator('iframe.webview.ready');
    const inner = outer.frameLocator('iframe#active-frame');
    await inner.locator('main').waitFor();
    return inner;
  }

  /** Lines count from 1, as VS Code shows them. */
  function lineOf(offset) {
    assert.ok(offset >= 0, 'The sample no longer has what the test looks for.');
    return text.slice(0, offset).split('\n').length;
  }

  /** Puts the cursor at an offset (UTF-16). */
  async function putCursor(offset) {
    const column = offset - text.lastIndexOf('\n', offset - 1);
    await page.locator('.monaco-editor .view-lines').first().click();
    await page.keyboard.press('Control+G');
    await page.locator('.quick-input-widget input').waitFor();
    await page.keyboard.type(`${lineOf(offset)}:${column}`);
    await page.keyboard.press('Enter');
    await showsLine(lineOf(offset));
    // The path above the editor ends in the outline: from then on the server answers.
    await page.locator('.breadcrumbs-control', { hasText: /Harbor Ferries|Table|Footnotes|F\d|Quayle|Common|Stock/ }).waitFor();
  }

  async function showsLine(line) {
    await page.locator('.statusbar-item', { hasText: `Ln ${line},` }).waitFor();
  }
});
