/* global document, getComputedStyle */
// A taxonomy with a report in the embedded VS Code: the statement beside the text, which follows the cursor and what is typed, and leads
// to the report. npm run test:vscode runs this; XBRL_PICTURES=FOLDER makes it leave statement-preview.png there, in the theme that
// XBRL_THEME names.
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openWorkbench } from './browser.mjs';
import { startServer } from './embedded.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');

describe('A taxonomy with a report in VS Code', { timeout: 180_000 }, () => {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-statement-'));
  const folder = path.join(data, 'plan');
  const file = path.join(folder, 'hbr-20251231.xsd');
  const sample = path.join(root, 'samples', 'harbor-plan');
  const text = fs.readFileSync(path.join(sample, 'hbr-20251231.xsd'), 'utf8');
  let server;
  let workbench;
  let page;

  before(async () => {
    fs.cpSync(sample, folder, { recursive: true });
    const theme = process.env.XBRL_THEME ? { 'workbench.colorTheme': process.env.XBRL_THEME } : {};
    server = await startServer({ folder, file, extension: root, data: path.join(data, 'server'), settings: { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on', 'files.autoSave': 'off', ...theme } });
    workbench = await openWorkbench(server.url, { viewport: { width: 1560, height: 860 }, scale: 1 });
    page = workbench.page;
    await page.locator('.tab', { hasText: 'hbr-20251231.xsd' }).waitFor();
    await page.keyboard.press('Control+B'); // the explorer
  });

  after(async () => {
    await workbench?.close();
    await server?.stop();
    fs.rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  });

  it('shows the role around the cursor as a statement, in the colours of the theme', async () => {
    await putCursor(calculationArc('hbr_PlanAssets', 'hbr_InvestmentsAtFairValue'));
    await page.locator('.editor-actions .action-label[aria-label="Open Statement to the Side"]').click();
    const statement = await preview();
    await row(statement, 'Total assets').locator('td', { hasText: '47,534,900' }).first().waitFor();
    assert.equal(await row(statement, 'Total assets').locator('.mark', { hasText: '✓' }).count(), 2);
    const colours = await statement.locator('body').evaluate((body) => [getComputedStyle(body).color, getComputedStyle(body).backgroundColor, getComputedStyle(body).getPropertyValue('--vscode-foreground')]);
    assert.ok(colours[2] !== '' && colours[0] !== colours[1], colours.join());
  });

  it('says behind a total whether it adds up', async () => {
    await page.locator('.monaco-editor .view-line', { hasText: '✓' }).first().waitFor();
  });

  it('follows the cursor, also into another role', async () => {
    await putCursor(calculationArc('hbr_PlanAssets', 'hbr_NotesReceivableFromParticipants'));
    const statement = await preview();
    await statement.locator('th.current', { hasText: 'Participant notes' }).waitFor();
    await putCursor(calculationArc('hbr_DeductionsFromNetAssets', 'hbr_AdministrativeExpenses'));
    await statement.locator('th.current', { hasText: 'Administrative Expenses' }).waitFor();
    await row(statement, 'Total additions').locator('td', { hasText: '8,736,100' }).first().waitFor();
    await putCursor(calculationArc('hbr_PlanAssets', 'hbr_InvestmentsAtFairValue'));
    await statement.locator('th.current', { hasText: 'Investments, at Fair Value' }).waitFor();
  });

  it('shows what comes of a changed weight', async () => {
    const arc = calculationArc('hbr_PlanAssets', 'hbr_NotesReceivableFromParticipants');
    await putCursor(text.indexOf('weight="', arc) + 'weight="'.length);
    await page.keyboard.type('-');
    const statement = await preview();
    const difference = row(statement, 'Total assets').locator('td.wrong', { hasText: '1,624,600' });
    await difference.waitFor();
    await page.locator('.monaco-editor .view-line', { hasText: '≠ 2 of 2' }).first().waitFor();
    if (process.env.XBRL_PICTURES) {
      await page.waitForTimeout(1000); // animations
      await page.screenshot({ path: path.join(process.env.XBRL_PICTURES, 'statement-preview.png') });
    }
    await page.keyboard.press('Backspace');
    await difference.waitFor({ state: 'detached' });
  });

  it('leads from a value to the report', async () => {
    const statement = await preview();
    await row(statement, 'Investments, at Fair Value').locator('td', { hasText: '41,286,400' }).click();
    await page.locator('.tab.active', { hasText: 'hbr-20251231.htm' }).waitFor();
    const report = fs.readFileSync(path.join(folder, 'hbr-20251231.htm'), 'utf8');
    await showsLine(report.slice(0, report.indexOf('41,286,400')).split('\n').length);
    await statement.locator('td.current', { hasText: '41,286,400' }).waitFor();
  });

  it('shows in a report too what was read', async () => {
    await page.locator('[id="status.languageStatus"]').hover();
    await page.locator('.hover-language-status', { hasText: 'XBRL: ' }).waitFor();
    await page.mouse.move(5, 5);
  });

  it('is read with the keyboard: Tab leads to it, arrows from cell to cell, Enter to what a cell stands for', async () => {
    const statement = await preview();
    const focused = () => statement.locator('body').evaluate((body) => body.ownerDocument.activeElement.textContent);
    await statement.locator('select').first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+Home');
    const first = await focused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    assert.equal(await focused(), first);
    const below = await statement.locator('tbody tr').evaluateAll((rows) => rows.findIndex((each) => each.querySelector('th').textContent.includes('Investments, at Fair Value')));
    for (let step = 0; step < below; step++) await page.keyboard.press('ArrowDown');
    assert.equal(await focused(), 'Investments, at Fair Value');
    await page.keyboard.press('ArrowRight');
    assert.equal(await focused(), '46,478,000');
    const cell = statement.locator('tbody [tabindex="0"]');
    assert.equal(await cell.count(), 1);
    assert.equal(await cell.evaluate((element) => getComputedStyle(element).outlineStyle), 'solid');
    assert.equal(await statement.locator('table').getAttribute('role'), 'grid');
    await page.keyboard.press('Enter');
    const report = fs.readFileSync(path.join(folder, 'hbr-20251231.htm'), 'utf8');
    await showsLine(report.slice(0, report.indexOf('46,478,000')).split('\n').length);
  });

  it('follows what is typed in the report, and leaves the focus there', async () => {
    const statement = await preview();
    const report = fs.readFileSync(path.join(folder, 'hbr-20251231.htm'), 'utf8');
    await page.locator('.monaco-editor .view-lines').first().click();
    await goTo(report, report.indexOf('>47,534,900<') + 1);
    await page.keyboard.type('1');
    await row(statement, 'Total assets').locator('td.wrong', { hasText: '100,000,000' }).waitFor();
    await page.keyboard.press('Backspace');
    await row(statement, 'Total assets').locator('td.wrong').first().waitFor({ state: 'detached' });
  });

  for (const [format, expected] of [['CSV', /^"?\s*Total assets"?,PlanAssets,47534900,47534900,0,,/m], ['HTML', /<th scope="row"[^>]*>Total assets<\/th><td class="number">47,534,900</]]) {
    it(`is written as ${format} to a file that the user names`, async () => {
      const target = path.join(folder, `assets.${format.toLowerCase()}`);
      await page.keyboard.press('F1');
      await page.keyboard.type(`XBRL: Export Statement as ${format}`);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: `Export Statement as ${format}` }).first().click();
      const name = page.locator('.quick-input-widget input[type="text"]:visible');
      await page.waitForFunction((end) => [...document.querySelectorAll('.quick-input-widget input')].some(({ value }) => value.endsWith(end)), `.${format.toLowerCase()}`);
      await name.fill(target);
      await page.keyboard.press('Enter');
      for (let tries = 0; tries < 100 && !fs.existsSync(target); tries++) await page.waitForTimeout(100);
      assert.match(fs.readFileSync(target, 'utf8'), expected);
    });
  }

  it('knows the report: its facts have the hover of their concepts', async () => {
    await page.keyboard.press('End');
    const report = fs.readFileSync(path.join(folder, 'hbr-20251231.htm'), 'utf8');
    await page.locator('.monaco-editor .view-lines').first().click();
    await goTo(report, report.indexOf('hbr:InvestmentsAtFairValue') + 5);
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    await page.locator('.monaco-hover:not(.hidden)', { hasText: 'Investments, at Fair Value' }).filter({ hasText: '41,286,400 USD' }).first().waitFor();
    await page.keyboard.press('Escape');
  });

  /** The document inside the preview's webview: VS Code puts it into a frame within a frame. */
  async function preview() {
    const inner = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await inner.locator('main table').waitFor();
    return inner;
  }

  function row(statement, label) {
    return statement.locator('tr', { has: statement.locator('th[scope=row]', { hasText: label }) }).first();
  }

  /** Where the calculation arc between two locators begins, as a UTF-16 offset. */
  function calculationArc(from, to) {
    return text.lastIndexOf('<link:calculationArc', text.indexOf(`xlink:from="${from}" xlink:to="${to}" order`, text.indexOf('<link:calculationLink'))) + 1;
  }

  async function putCursor(offset) {
    await page.locator('.monaco-editor .view-lines').first().click();
    await goTo(text, offset);
  }

  /** Puts the cursor of the active editor at an offset (UTF-16) of its text. */
  async function goTo(shown, offset) {
    assert.ok(offset > 0, 'The sample no longer has what the test looks for.');
    const line = shown.slice(0, offset).split('\n').length;
    await page.keyboard.press('Control+G');
    await page.locator('.quick-input-widget input').waitFor();
    await page.keyboard.type(`${line}:${offset - shown.lastIndexOf('\n', offset - 1)}`);
    await page.keyboard.press('Enter');
    await showsLine(line);
  }

  /** Lines count from 1, as VS Code shows them. */
  async function showsLine(line) {
    await page.locator('.statusbar-item', { hasText: `Ln ${line},` }).waitFor();
  }
});
