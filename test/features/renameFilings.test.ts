import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { FileHost } from '../../server/node/fileHost';
import { createLanguageService, type LanguageService } from '../../server/service/service';
import { XbrlDocument } from '../../server/xbrl/document';
import { parse } from '../../server/xml/parse';
import { needs, shared } from '../sharedFolder';
import { editsByUri } from './edited';

/** What is found in all documents, in words; a concept's new name counts as its old one. */
function findings(service: LanguageService, newName = '', oldName = ''): readonly string[] {
  const words = service.documents.flatMap((uri) => service.diagnose(uri).map(({ rule, message }) => `${uri} ${rule.id} ${message}`));
  return (newName === '' ? words : words.map((text) => text.replaceAll(newName, oldName))).sort();
}

/** Renames every `step`th concept that a filing declares, one at a time, and takes it back again. */
async function checkFiling(folder: string, files: readonly string[], step: number): Promise<void> {
  const service = createLanguageService(new FileHost({ roots: files.map((file) => path.join(folder, file)) }, (message) => assert.fail(message)), (id) => id);
  await service.index();
  const before = findings(service);
  const uri = URI.file(path.join(folder, files.find((file) => file.endsWith('.xsd'))!)).toString();
  const text = TextDocument.create(uri, 'xml', 1, fs.readFileSync(URI.parse(uri).fsPath, 'utf8'));
  const { elementDeclarations, xml } = new XbrlDocument(uri, parse(text.getText()));
  const chosen = elementDeclarations.filter((_, index) => index % step === 0);
  assert.ok(chosen.length > 1);
  for (const { element, id, localName } of chosen) {
    const oldName = localName!;
    // The end of a name says what the concept is.
    const newName = `RenamedForTest${oldName}`;
    const edit = service.rename(uri, text.positionAt(xml.valueRange(xml.attribute(element, '', 'name')!).end), newName);
    assert.ok(edit && !('refusal' in edit), `${oldName}: ${JSON.stringify(edit)}`);
    const originals = new Map([...editsByUri(edit)].map(([document, edits]) => [document, [fs.readFileSync(URI.parse(document).fsPath, 'utf8'), edits] as const]));
    for (const [document, [original, edits]] of originals) {
      const edited = TextDocument.applyEdits(TextDocument.create(document, 'xml', 1, original), [...edits]);
      assert.ok(!new RegExp(`#${id ?? ''}["']`).test(edited), `${document} still has an href to ${id ?? oldName}.`);
      service.setText(document, edited);
    }
    assert.deepEqual(findings(service, newName, oldName), before, oldName);
    for (const [document, [original]] of originals) service.setText(document, original);
    assert.deepEqual(findings(service), before, `${oldName}, taken back`);
  }
}

/** The taxonomy's files in a folder. */
const taxonomyFiles = (folder: string | undefined) => (folder === undefined ? [] : fs.readdirSync(folder).filter((file) => /\.xsd$|_(?:pre|cal|def|lab)\.xml$/.test(file)));

describe('Renaming a concept of a filing leaves what is found as it was', () => {
  const seed = shared('seeds/aiv-20251231.xsd');
  it('in a schema with all linkbases embedded', needs(seed), () => checkFiling(path.dirname(seed!), ['aiv-20251231.xsd'], 7));

  const msft = shared('corpus/filings/sec/msft-10k-2024');
  it('in a large one of that kind', needs(msft), () => checkFiling(msft!, taxonomyFiles(msft), 60));

  const aeon = shared('corpus/filings/sec/aeon-10q-2023');
  it('in separate linkbases that declare their namespaces on every element', needs(aeon), () => checkFiling(aeon!, taxonomyFiles(aeon), 40));

  const albemarle = shared('corpus/filings/muni-cafr/10');
  it('in separate linkbases with labels of a convention of their own', needs(albemarle), () => checkFiling(albemarle!, taxonomyFiles(albemarle), 5));
});
