import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { before, describe, it } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { FileHost } from '../../server/node/fileHost';
import { createLanguageService, type LanguageService } from '../../server/service/service';
import { finish } from '../../server/xml/steps';
import { needs, shared } from '../sharedFolder';

const seed = shared('seeds/aiv-20251231.xsd');
const folds = { wholeLines: true, limit: 5000 };

describe('Reading a schema with all linkbases embedded, as SEC filing agents write it', needs(seed), () => {
  const uri = URI.file(seed ?? '').toString();
  let service: LanguageService;
  let text: TextDocument;

  before(async () => {
    service = createLanguageService(new FileHost({ roots: [seed!] }, (message) => assert.fail(message)), (id) => `rules:${id}`);
    await service.index();
    text = TextDocument.create(uri, 'xml', 1, fs.readFileSync(seed!, 'utf8'));
  });

  /** How often a pattern occurs in the text. */
  const count = (pattern: RegExp) => [...text.getText().matchAll(pattern)].length;

  it('finds as many references of a concept as the text has hrefs, ends of arcs and labels of it', () => {
    const id = 'us-gaap-ebp_EmployeeBenefitPlanEmployerContributionReceivable';
    const found = service.references(uri, text.positionAt(text.getText().indexOf(`#${id}"`) + 5), true);
    const hrefs = found.filter(({ range }) => text.getText({ start: { line: range.start.line, character: 0 }, end: range.start }).endsWith('#'));
    assert.equal(hrefs.length, count(new RegExp(`xlink:href="[^"]*#${id}"`, 'g')));
    const ends = found.filter(({ range }) => /xlink:(?:from|to)="$/.test(text.getText({ start: { line: range.start.line, character: 0 }, end: range.start })));
    assert.equal(ends.length, count(new RegExp(`xlink:(?:from|to)="${id}"`, 'g')));
  });

  it('links every href to an own element to its line', () => {
    const own = finish(service.documentLinks(uri)).filter(({ range }) => text.getText(range).includes('#aiv_'));
    assert.equal(own.length, 192);
    for (const link of own) {
      const line = Number(/#L(\d+)$/.exec(service.resolveDocumentLink(link).target!)![1]) - 1;
      const id = text.getText(link.range).split('#')[1]!;
      assert.ok(text.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }).includes(`id="${id}"`), id);
    }
  });

  it('folds every extended link', () => {
    const starts = new Set((finish(service.foldingRanges(uri, folds)) ?? []).map(({ startLine }) => startLine));
    text.getText().split('\n').forEach((line, number) => {
      if (/<link:(?:label|presentation|definition|calculation)Link /.test(line)) assert.ok(starts.has(number), `line ${number + 1}`);
    });
  });

  it('finds concepts of other taxonomies by the filer\'s words', () => {
    const names = service.workspaceSymbols('employer contributions receivable').map(({ name }) => name);
    assert.deepEqual(names[0], 'us-gaap-ebp_EmployeeBenefitPlanEmployerContributionReceivable — Employer contributions receivable');
  });

  it('answers without a crash when cut off anywhere', () => {
    const whole = text.getText();
    for (let cut = 0; cut < 200; cut++) {
      const length = Math.floor((whole.length * cut) / 200);
      service.setText(uri, whole.slice(0, length));
      const position = text.positionAt(length);
      service.references(uri, position, true);
      service.documentHighlight(uri, position);
      service.declaration(uri, position);
      service.typeDefinition(uri, position);
      finish(service.documentLinks(uri));
      service.workspaceSymbols('cash');
      for (const { startLine, endLine } of finish(service.foldingRanges(uri, folds)) ?? []) assert.ok(startLine < endLine && endLine <= position.line);
      assert.equal(service.selectionRanges(uri, [position]).length, length === 0 ? 0 : 1);
    }
    service.setText(uri, whole);
  });
});
