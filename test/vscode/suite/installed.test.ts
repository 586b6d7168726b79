import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';

describe('the installed package', () => {
  it('is what runs here, not the repository', () => {
    const extension = vscode.extensions.getExtension('xbrl-authoring.xbrl-authoring');
    assert.ok(extension, 'The extension is installed.');
    const folder = process.env.XBRL_TEST_EXTENSIONS;
    assert.ok(folder);
    assert.equal(path.dirname(fs.realpathSync(extension.extensionPath)), fs.realpathSync(folder));
  });

  it('lists pages that are all there', async () => {
    const extension = vscode.extensions.getExtension('xbrl-authoring.xbrl-authoring');
    assert.ok(extension);
    const broken = [];
    for (const file of fs.readdirSync(extension.extensionPath, { recursive: true }).map(String)) {
      if (!file.endsWith('.md')) continue;
      const page = path.join(extension.extensionPath, file);
      for (const [, href = ''] of (await fs.promises.readFile(page, 'utf8')).matchAll(/\]\(([^)#:]+)[^):]*\)/g)) {
        if (!fs.existsSync(path.resolve(path.dirname(page), href))) broken.push(`${file}: ${href}`);
      }
    }
    assert.deepEqual(broken, []);
  });
});
