import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { previewPage } from '../../client/previewPage';
import { escapeHtml } from '../../server/ownership/features/html';
import { openProject, uriOf } from '../fixture';
import { root } from '../sharedFolder';
import { sampleAs, sampleWith, type Change } from './form4';

async function previewOf(source: string): Promise<string> {
  const { service } = await openProject(source);
  return service.preview(uriOf('form4.xml'))!.html;
}
/** The text of a page's part without its tags. */
const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();
const rowsOf = (html: string) => [...html.matchAll(/<tr class="(?:transaction|holding)"[^>]*>(.*?)<\/tr>/g)].map(([, row]) => [...row!.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => plain(cell!)));

describe('The preview of an ownership document', () => {
  it('shows both tables, cell by cell', async () => {
    assert.deepEqual(rowsOf(await previewOf(sampleWith())), [
      ['Common Stock', '11/14/2025', '', 'M', '', '2,400', 'A', '$18.50', '14,650', 'D', ''],
      ['Common Stock', '11/14/2025', '', 'S (1)', '', '2,400', 'D', '$41.27 (2)', '12,250', 'D', ''],
      ['Common Stock', '', '', '', '', '', '', '', '3,100', 'I', 'By trust (3)'],
      ['Stock Option (Right to Buy)', '$18.50', '11/14/2025', '', 'M (1)', '', '2,400', 'D', '(4)', '02/28/2031', 'Common Stock', '2,400', '$0', '4,800', 'D', ''],
    ]);
  });

  it('leaves what is no date and no number as it is', async () => {
    const [row] = rowsOf(await previewOf(sampleWith(['<value>2025-11-14', '<value>soon'], ['<value>2400', '<value>2,4oo'], ['<value>14650', '<value>999999999999.9999'])));
    assert.deepEqual([row![1], row![5], row![8]], ['soon', '2,4oo', '999,999,999,999.9999']);
  });

  it('shows the code as EDGAR makes it', async () =>
    assert.deepEqual(rowsOf(await previewOf(sampleWith(['<equitySwapInvolved>0', '<equitySwapInvolved>1'], ['<transactionFormType>4', '<transactionFormType>5'])))[0]!.slice(3, 5), ['M/K', 'V']));

  it('shows who reports on what', async () => {
    const text = plain((await previewOf(sampleWith())).split('<section><h2>Table I')[0]!);
    for (const part of ['Form 4', 'Harbor Ferries Holdings, Inc.', 'HBRF', 'Quayle Marina T', '1 Example Pier; Portland, Maine, 04101', 'Officer, Chief Financial Officer', '2025-11-14', 'Rule 10b5-1(c)']) assert.ok(text.includes(part), part);
  });

  it('has the columns of Form 3 on a Form 3', async () => {
    const head = /<thead>(.*?)<\/thead>/s.exec(await previewOf(sampleAs('3')))![1]!;
    assert.deepEqual([...head.matchAll(/<th[^>]*>(.*?)<\/th>/g)].map(([, text]) => text), ['1. Title of Security', '2. Amount of Securities Beneficially Owned', '3. Ownership Form: Direct (D) or Indirect (I)', '4. Nature of Indirect Beneficial Ownership']);
  });

  it('leads from a number to its footnote, and shows which is lost', async () => {
    const html = await previewOf(sampleWith(['<footnoteId id="F2"/>', '<footnoteId id="F8"/>']));
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) assert.ok(html.includes(`id="${target!}"`), target);
    assert.match(html, /<span class="lost" title="There is no such footnote.">\(8\)<\/span>/);
  });

  it('says where in the text each part stands', async () => {
    const project = await openProject(sampleWith());
    const lines = project.text('form4.xml').split('\n');
    const { html } = project.service.preview(uriOf('form4.xml'))!;
    for (const [, name, line, character, end] of html.matchAll(/<(\w+)[^>]* data-line="(\d+)" data-character="(\d+)" data-end="(\d+)"/g)) {
      const place = lines[Number(line)]!.slice(Number(character));
      assert.match(place, /^<\w+/, name);
      assert.ok(Number(end) >= Number(line));
      if (name === 'tr') assert.match(place, /Transaction>|Holding>/);
    }
  });

  it('keeps the CCC to itself', async () => assert.doesNotMatch(await previewOf(sampleWith(['<rptOwnerName>', '<rptOwnerCcc>$ecr3t!x</rptOwnerCcc><rptOwnerName>'])), /ecr3t/));

  const hostile = '&lt;script>alert(1)&lt;/script>&lt;img src="x" onerror=\'y\'>&amp;amp;';
  const places: readonly Change[] = [
    ['Harbor Ferries Holdings, Inc.', hostile],
    ['<issuerTradingSymbol>HBRF', `<issuerTradingSymbol>${hostile}`],
    ['Quayle Marina T', hostile],
    ['1 Example Pier', hostile],
    ['<rptOwnerState>ME', `<rptOwnerState>${hostile}`],
    ['Chief Financial Officer', hostile],
    ['2025-11-14', hostile],
    ['<value>Common Stock', `<value>${hostile}`],
    ['<transactionCode>M', `<transactionCode>${hostile}`],
    ['<value>2400', `<value>${hostile}`],
    ['<footnoteId id="F2"', `<footnoteId id='${hostile.replaceAll("'", '&apos;')}'`],
    ['<footnote id="F4"', `<footnote id='${hostile.replaceAll("'", '&apos;')}'`],
    ['Held by a family trust', hostile],
    ['<remarks>', `<remarks>${hostile}`],
    ['/s/ Marina T. Quayle', hostile],
    ['<signatureDate>2025-11-17', `<signatureDate>${hostile}`],
    ['<documentType>4', `<documentType>${hostile}`],
  ];
  it('escapes whatever a hostile document has in it, wherever', async () => {
    for (const change of [...places.map((one) => [one]), places]) {
      const html = await previewOf(sampleWith(...change));
      assert.ok(html.includes('&lt;script&gt;') || !change.some(([from]) => from.startsWith('Held')), change[0]![0]);
      const tags = [...html.matchAll(/<\/?(\w+)((?:\s+[\w-]+="[^"<>]*")*)\s*>/g)];
      // Every "<" begins a tag of ours, and none of ours loads or runs anything.
      assert.equal(html.split('<').length - 1, tags.length, change[0]![0]);
      for (const [, name, attributes = ''] of tags) {
        assert.match(name!, /^(header|section|h1|h2|p|div|span|table|thead|tbody|tr|th|td|sup|a)$/);
        for (const [, attribute] of attributes.matchAll(/\s([\w-]+)=/g)) assert.match(attribute!, /^(class|id|title|scope|rowspan|colspan|href|data-line|data-character|data-end)$/);
      }
      for (const [, href] of html.matchAll(/href="([^"]*)"/g)) assert.match(href!, /^#footnote-\d+$/);
    }
  });

  it('escapes quotes too, should a text ever stand in an attribute', () => assert.equal(escapeHtml(`<a b="c" d='e'>&`), '&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;'));

  it('stays bearable where there are very many rows', async () => {
    const rows = '<nonDerivativeHolding><securityTitle><value>x</value></securityTitle></nonDerivativeHolding>'.repeat(5000);
    const html = await previewOf(`-- form4.xml\n<ownershipDocument><nonDerivativeTable>${rows}</nonDerivativeTable></ownershipDocument>`);
    assert.equal(rowsOf(html).length, 1000);
    assert.match(html, /and 4000 more rows/);
  });

  it('is there for half a document, and for no other XML', async () => {
    assert.match(await previewOf('-- form4.xml\n<ownershipDocument><nonDerivativeTable><nonDerivativeTransaction><secur'), /Nothing is reported|<tr class="transaction"/);
    const { service } = await openProject('-- form4.xml\n<report/>');
    assert.equal(service.preview(uriOf('form4.xml')), undefined);
  });
});

describe('The page of the preview', () => {
  const page = previewPage({ title: 'Form', cspSource: 'https://csp.example', nonce: 'abc123', style: 'https://csp.example/a.css', script: 'https://csp.example/a.js' });
  it('may load its style sheet and its script, and nothing else', () => {
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)!;
    assert.deepEqual(policy!.split('; '), ["default-src 'none'", 'style-src https://csp.example', "script-src 'nonce-abc123'", "base-uri 'none'", "form-action 'none'"]);
  });
  it('has one script, with the nonce, and none between its tags', () => assert.deepEqual([...page.matchAll(/<script[^>]*>.*?<\/script>/gs)].map(([tag]) => tag), ['<script nonce="abc123" src="https://csp.example/a.js"></script>']));
  it('takes its colours from the theme alone', () => {
    const css = fs.readFileSync(path.join(root, 'media', 'ownershipPreview.css'), 'utf8');
    for (const [, value] of css.matchAll(/(?:^|[\s;{])(?:color|background|outline|border)\s*:\s*([^;}]+)/g)) assert.match(value!, /var\(--vscode-/);
    assert.doesNotMatch(css, /url\(|@import|#[0-9a-f]{3}/i);
  });
});
