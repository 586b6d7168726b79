// node test/vscode/icon.mjs: draws media/icon.png from media/icon.svg. Needs Chromium.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { install, root } from '../../scripts/setup.mjs';

install(import.meta.dirname);
// Needs what has just been installed.
const { chromium } = await import('playwright-core');
const { findChromium } = await import('./browser.mjs');
const svg = fs.readFileSync(path.join(root, 'media', 'icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: findChromium() });
try {
  const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: path.join(root, 'media', 'icon.png'), omitBackground: true });
} finally {
  await browser.close();
}
