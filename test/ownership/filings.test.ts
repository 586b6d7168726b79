import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService, type LanguageService } from '../../server/service/service';
import { finish } from '../../server/xml/steps';
import { needs, root, shared } from '../sharedFolder';

const uri = 'file:///project/form4.xml';

/** Opens a text in a service with nothing else in it. */
async function open(text: string): Promise<LanguageService> {
  const service = createLanguageService(
    { read: () => Promise.resolve(undefined), list: () => Promise.resolve([]), includes: () => false, pause: () => Promise.resolve(), log: (message) => assert.fail(message) },
    (id) => `rules:${id}`,
  );
  await service.index();
  service.setText(uri, text);
  return service;
}

/** Checks that a document has no findings, and that every footnoteId in it leads to its footnote and shows its text. */
async function checkNavigable(text: string): Promise<void> {
  const service = await open(text);
  assert.deepEqual(service.diagnose(uri).map(({ rule, message }) => `${rule.id}: ${message}`), []);
  assert.ok(finish(service.outline(uri)).length >= 3, 'An outline of less than issuer, owner and a table');
  const lines = TextDocument.create(uri, 'xml', 0, text);
  for (const { 1: id, index } of text.matchAll(/<footnoteId\s+id="(\w+)"/g)) {
    const position = lines.positionAt(index + 5);
    const links = service.definition(uri, position);
    assert.deepEqual(links.map(({ targetSelectionRange }) => lines.getText(targetSelectionRange)), [`<footnote id="${id!}">`]);
    const { value } = service.hover(uri, position)!.contents as { value: string };
    assert.ok(value.startsWith(`**Footnote ${id!}**\n\n`) && value.length > 20, value);
  }
  for (const { index } of text.matchAll(/<footnote\s/g)) {
    const { value } = service.hover(uri, lines.positionAt(index + 5))!.contents as { value: string };
    assert.match(value, /Referred to by \d+ fields?:/);
  }
}

/** The ownership documents in a file: it, or what lies in the submission that it is. */
function documentsIn(file: string): readonly string[] {
  const text = fs.readFileSync(file, 'utf8');
  return path.extname(file) === '.txt' ? (text.match(/<ownershipDocument>[^]*?<\/ownershipDocument>/g) ?? []) : [text];
}

describe('The sample Form 4', () => {
  const text = fs.readFileSync(path.join(root, 'samples', 'form4', 'form4.xml'), 'utf8');

  it('is clean and navigable', () => checkNavigable(text));

  it('is answered when cut off anywhere', async () => {
    const service = await open('');
    const lines = TextDocument.create(uri, 'xml', 0, text);
    for (let length = 0; length <= text.length; length += 13) {
      service.setText(uri, text.slice(0, length));
      for (const { range } of service.diagnose(uri)) assert.ok(range.start <= range.end && range.end <= length, `A range outside the text of ${length} characters`);
      const end = lines.positionAt(length);
      service.hover(uri, end);
      service.definition(uri, end);
      finish(service.outline(uri));
      service.completion(uri, end, { support: { snippets: true, insertReplace: true }, trigger: undefined });
      service.inlayHints(uri, { start: lines.positionAt(0), end });
      service.rename(uri, end, 'F9');
      finish(service.foldingRanges(uri, { wholeLines: true, limit: 5000 }));
      assert.equal(service.preview(uri)?.html.includes('undefined') ?? false, false);
      for (const fix of service.diagnose(uri).flatMap(({ fixes }) => fixes())) {
        for (const { range } of fix.edits) assert.ok(range.start <= range.end && range.end <= length, `${fix.title} changes text outside the ${length} characters`);
      }
    }
    service.setText(uri, text);
    assert.deepEqual(service.diagnose(uri), []);
  });
});

describe('Real ownership documents', () => {
  const seed = shared('seeds/form4.xml');
  it('have no findings, and lead from every footnoteId to its footnote: the seed', needs(seed), () => checkNavigable(fs.readFileSync(seed!, 'utf8')));

  const corpus = shared('corpus/ownership');
  const files = ['cjavdev-samples', 'edgartools-samples'].flatMap((folder) =>
    corpus === undefined ? [] : fs.readdirSync(path.join(corpus, folder)).map((name) => path.join(corpus, folder, name)),
  );
  it('have no findings, and lead from every footnoteId to its footnote: accepted filings', needs(corpus), async () => {
    const documents = files.filter((file) => /\.(xml|txt)$/.test(file) && !file.endsWith('.xsd.xml')).flatMap(documentsIn);
    assert.equal(documents.length, 16);
    for (const document of documents) await checkNavigable(document);
  });
});
