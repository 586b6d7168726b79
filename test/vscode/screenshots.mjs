// node test/vscode/screenshots.mjs [OUTDIR]: takes the README's pictures of the samples in the embedded VS Code, into
// docs/images where nothing else is said. Needs Linux on x64 and Chromium.
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { build } from '../../scripts/build.mjs';
import { install, root } from '../../scripts/setup.mjs';
import { startServer } from './embedded.mjs';

const out = path.resolve(process.argv[2] ?? path.join(root, 'docs', 'images'));
const concept = 'hbr_NetAssetsAvailableForBenefits';

await build();
install(import.meta.dirname);
// Needs what has just been installed.
const { openWorkbench } = await import('./browser.mjs');
fs.mkdirSync(out, { recursive: true });

await picture('problems', 'harbor-plan-with-defects/hbr-20251231.xsd', async (page, text) => {
  const defect = text.indexOf('<!-- defect: dangling-id -->');
  await putCursor(page, text, text.indexOf('#hbr_', defect));
  await page.locator('.squiggly-error').first().waitFor();
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .marker-code').first().waitFor();
});

await picture('hover', 'harbor-plan/hbr-20251231.xsd', async (page, text) => {
  await putCursor(page, text, presentationHref(text));
  // The keyboard's hover: a pointer would have to be moved over exactly these characters.
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+I');
  await page.locator('.monaco-hover:not(.hidden)', { hasText: `hbr:${concept.slice('hbr_'.length)}` }).first().waitFor();
});

await picture('definition', 'harbor-plan/hbr-20251231.xsd', async (page, text) => {
  await putCursor(page, text, presentationHref(text));
  await page.keyboard.press('F12');
  await showsLine(page, position(text, text.indexOf(` id="${concept}"`)).line);
});

await picture('quick-fix', 'harbor-plan-with-defects/hbr-20251231.xsd', async (page, text) => {
  const defect = text.indexOf('<!-- defect: dangling-id -->');
  await putCursor(page, text, text.indexOf('#hbr_', defect) + 1);
  await page.locator('[class*="lightbulb"]').first().waitFor();
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget', { hasText: 'Change' }).first().waitFor();
});

await picture('completion', 'harbor-plan/hbr-20251231.xsd', async (page, text) => {
  const href = presentationHref(text);
  await putCursor(page, text, href);
  // What is typed replaces the id: words of the label find the concept.
  for (let letter = 0; letter < concept.length; letter++) await page.keyboard.press('Delete');
  await page.keyboard.type('investments');
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
});

/**
 * Takes OUTDIR/NAME.png of one of the samples, as `prepare` leaves it. When `prepare` fails, what there was to see is in
 * OUTDIR/NAME.failed.png.
 */
async function picture(name, sample, prepare) {
  const folder = path.join(root, 'samples');
  const file = path.join(folder, sample);
  const text = fs.readFileSync(file, 'utf8');
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-picture-'));
  // The minimap says nothing in a picture, and makes its file large.
  const server = await startServer({ folder, file, extension: root, data, settings: { 'editor.minimap.enabled': false, 'files.autoSave': 'off' } });
  let workbench;
  try {
    workbench = await openWorkbench(server.url, { viewport: { width: 1180, height: 640 }, scale: 1 });
    const { page } = workbench;
    await page.keyboard.press('Control+B'); // the explorer: the lines are long
    try {
      await prepare(page, text);
      await page.waitForTimeout(1000); // animations
      await page.screenshot({ path: path.join(out, `${name}.png`) });
    } catch (error) {
      await page.screenshot({ path: path.join(out, `${name}.failed.png`) });
      throw error;
    }
    console.log(path.join(out, `${name}.png`));
  } finally {
    await workbench?.close();
    await server.stop();
    fs.rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Where a presentation's locator names the concept. */
function presentationHref(text) {
  return text.indexOf(`#${concept}"`, text.indexOf('<link:presentationLink'));
}

/** A UTF-16 offset as VS Code counts for the user. */
function position(text, offset) {
  if (offset < 0) throw new Error('The sample no longer has what the picture is to show.');
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1).length + 1 };
}

/** Puts the cursor behind the first character at an offset. */
async function putCursor(page, text, offset) {
  const { line, column } = position(text, offset);
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+G');
  await page.locator('.quick-input-widget input').waitFor();
  await page.keyboard.type(`${line}:${column + 1}`);
  await page.keyboard.press('Enter');
  await showsLine(page, line);
  // The path above the editor ends in the outline: from then on the server answers.
  await page.locator('.breadcrumbs-control', { hasText: 'Statement' }).waitFor();
}

async function showsLine(page, line) {
  await page.locator('.statusbar-item', { hasText: `Ln ${line},` }).waitFor();
}
