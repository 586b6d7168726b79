// Opens the embedded VS Code's workbench in a headless Chromium.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { chromium } from 'playwright-core';

/**
 * Opens the workbench and waits until it stands.
 * @param {string} url as startServer() returns it
 * @param {object} [options]
 * @param {(code: number) => void} [options.onExit] told 0 or 1 when the workbench has run a test suite
 * @param {(line: string) => void} [options.onConsole] told each line of the page's console
 * @param {{width: number, height: number}} [options.viewport] in CSS pixels
 * @param {number} [options.scale] device pixels per CSS pixel
 * @returns {Promise<{page: import('playwright-core').Page, close: () => Promise<void>}>} rejects when there is no
 *   Chromium or the workbench does not appear within a minute
 */
export async function openWorkbench(url, { onExit, onConsole, viewport = { width: 1280, height: 800 }, scale = 1 } = {}) {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--disable-gpu', '--disable-background-networking', '--disable-lcd-text'] });
  try {
    const page = await browser.newPage({ viewport, deviceScaleFactor: scale });
    if (onConsole) page.on('console', (message) => onConsole(message.text()));
    if (onExit) {
      // The workbench looks for this function when the suite named in the URL has ended.
      await page.exposeFunction('codeAutomationExit', onExit);
      page.on('crash', () => onExit(1));
    }
    await page.goto(url);
    await page.locator('.monaco-workbench .statusbar').waitFor({ timeout: 60_000 });
    return { page, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** The executable of a Chromium: the one named in CHROMIUM, or the first on the PATH. Throws where there is none. */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
      const file = path.join(folder, name);
      if (fs.existsSync(file)) return file;
    }
  }
  throw new Error('Chromium was not found. Install it (Debian: apt-get install chromium) or name it in CHROMIUM.');
}
