import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { URI } from 'vscode-uri';
import { previewPage } from '../../client/previewPage';
import type { ExportedStatement, StatementPreview } from '../../server/features/statement/preview';
import { statusNotification } from '../../server/protocol/status';
import { root } from '../sharedFolder';
import { TestClient } from './client';

const sample = path.join(root, 'samples', 'harbor-plan');

describe('The server, on a taxonomy with a report', { timeout: 60_000 }, () => {
  it('answers with a statement, follows an edited report, and writes it as a file', async (test) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-statement-'));
    for (const file of fs.readdirSync(sample)) fs.copyFileSync(path.join(sample, file), path.join(folder, file));
    const [schema, report] = ['hbr-20251231.xsd', 'hbr-20251231.htm'].map((file) => URI.file(path.join(folder, file)).toString()) as [string, string];
    const client = await TestClient.start(folder, {});
    test.after(async () => {
      await client.stop();
      fs.rmSync(folder, { recursive: true });
    });
    await new Promise<void>((resolve) => client.connection.onNotification(statusNotification, ({ isSettled }) => (isSettled ? resolve() : undefined)));
    await client.open(schema, fs.readFileSync(path.join(folder, 'hbr-20251231.xsd'), 'utf8'));
    const statement = (uri: string) => client.connection.sendRequest<StatementPreview | null>('xbrl/statement', { uri });
    const first = (await statement(schema))!;
    assert.equal(first.title, '10020 - Statement - Statement of Net Assets Available for Benefits');
    assert.equal(first.report, report);
    assert.match(first.html, /aria-label="adds up">✓<\/span>/);
    assert.doesNotMatch(first.html, /≠/);

    await client.open(report, fs.readFileSync(path.join(folder, 'hbr-20251231.htm'), 'utf8').replace('>47,534,900<', '>47,543,900<'), 'html');
    assert.match((await statement(schema))!.html, /aria-label="does not add up">≠<\/span> 9,000/);
    const file = await client.connection.sendRequest<ExportedStatement | null>('xbrl/exportedStatement', { uri: schema, role: first.role, format: 'csv' });
    assert.match(file!.text, /Total assets",PlanAssets,47543900,47534900,9000,,42283200,42283200,0,/);
    assert.equal(await statement(`${schema}x`), null);
  });
});

describe('The setting xbrl.calculations', { timeout: 60_000 }, () => {
  for (const [value, parts] of [
    ['off', ['Reported']],
    ['2.1', ['Reported']],
    ['1.1', ['Reported', 'Computed', 'Difference']],
    ['anything else', ['Reported', 'Computed', 'Difference']],
  ] as const) {
    // The sample's calculations have the arcrole that XBRL 2.1 does not know.
    it(`${value} decides what is computed`, async (test) => {
      const client = await TestClient.start(sample, { workspace: { configuration: true } }, {}, { calculations: value });
      test.after(() => client.stop());
      await new Promise<void>((resolve) => client.connection.onNotification(statusNotification, ({ isSettled }) => (isSettled ? resolve() : undefined)));
      const { html } = (await client.connection.sendRequest<StatementPreview | null>('xbrl/statement', { uri: URI.file(path.join(sample, 'hbr-20251231.xsd')).toString() }))!;
      assert.deepEqual([...new Set([...html.matchAll(/<th scope="col">(\w+)<\/th>/g)].map(([, part]) => part))], parts);
    });
  }
});

describe('The server, on a web page', { timeout: 30_000 }, () => {
  it('says nothing, unless it is Inline XBRL', async (test) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-page-'));
    const client = await TestClient.start(folder, {});
    test.after(async () => {
      await client.stop();
      fs.rmSync(folder, { recursive: true });
    });
    const [page, report] = ['page.html', 'report.html'].map((file) => URI.file(path.join(folder, file)).toString()) as [string, string];
    await client.open(page, '<!DOCTYPE html><html><body><p>http://www.xbrl.org/ <br></body></html>', 'html');
    await client.open(report, '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body><p>Fares <br></body></html>', 'html');
    await client.until(() => (client.published.get(report)?.length ?? 0) > 0);
    assert.deepEqual(client.published.get(page) ?? [], []);
    assert.ok(client.published.get(report)!.some(({ code }) => code === 'xmlSchema:syntax'));
  });
});

describe('The page of a statement', () => {
  const page = previewPage({ title: 'Statement', cspSource: 'https://csp.example', nonce: 'abc123', style: 'https://csp.example/a.css', script: 'https://csp.example/a.js' });
  it('may load its style sheet and its script, and nothing else', () => {
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)!;
    assert.deepEqual(policy!.split('; '), ["default-src 'none'", 'style-src https://csp.example', "script-src 'nonce-abc123'", "base-uri 'none'", "form-action 'none'"]);
  });
  it('takes its colours from the theme alone', () => {
    const css = fs.readFileSync(path.join(root, 'media', 'statementPreview.css'), 'utf8');
    for (const [, value] of css.matchAll(/(?:^|[\s;{])(?:color|background|outline|border(?:-\w+)?)\s*:\s*([^;}]+)/g)) if (!/^(separate|0)$/.test(value!)) assert.match(value!, /var\(--vscode-/);
    assert.doesNotMatch(css, /url\(|@import|#[0-9a-f]{3}/i);
  });
});
