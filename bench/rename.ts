import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { FileHost } from '../server/node/fileHost';
import { createLanguageService, type LanguageService } from '../server/service/service';
import { XbrlDocument } from '../server/xbrl/document';
import { parse } from '../server/xml/parse';
import { finish } from '../server/xml/steps';
import { writeGenerated } from './generated';

/** What was measured, the milliseconds of each run, and what came out of it. */
export type Measured = readonly [what: string, times: readonly number[], note: string];

const concepts = 20_000;

/** A service on some files, and the schema among them. */
interface Opened {
  readonly service: LanguageService;
  readonly uri: string;
  readonly text: TextDocument;
  readonly document: XbrlDocument;
}

/**
 * References and renaming in a generated taxonomy of 20,000 concepts, and renaming of the own concept with the most locators in
 * filings; what is shown beside the text of the largest.
 * @param filings name and taxonomy files of each; the first .xsd among these declares the concepts
 */
export async function renameTimes(rounds: number, filings: readonly (readonly [name: string, files: readonly string[]])[]): Promise<readonly Measured[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-bench-'));
  try {
    writeGenerated(folder, concepts);
    const generated = await open(fs.readdirSync(folder).map((file) => path.join(folder, file)));
    const measured: Measured[] = [referencesOf(generated, rounds), renamingOf(`${concepts} concepts`, generated, rounds)];
    for (const [name, files] of filings) {
      const opened = await open(files);
      measured.push(renamingOf(name, opened, rounds), ...beside(name, opened, rounds));
    }
    return measured;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

async function open(files: readonly string[]): Promise<Opened> {
  const service = createLanguageService(new FileHost({ roots: [...files] }, () => undefined), (id) => id);
  await service.index();
  const schema = files.find((file) => file.endsWith('.xsd'))!;
  const uri = URI.file(schema).toString();
  const content = fs.readFileSync(schema, 'utf8');
  return { service, uri, text: TextDocument.create(uri, 'xml', 1, content), document: new XbrlDocument(uri, parse(content)) };
}

/** Where the declarations name their concepts. */
function places({ document, text }: Opened) {
  return document.elementDeclarations.map(({ element }) => text.positionAt(document.xml.valueRange(document.xml.attribute(element, '', 'name')!).end));
}

function referencesOf(opened: Opened, rounds: number): Measured {
  const { service, uri } = opened;
  const asked = places(opened).filter((_, index) => index % Math.floor(concepts / rounds) === 0);
  let found = 0;
  const times = asked.map((place) => time(() => (found = service.references(uri, place, true).length)));
  return [`references with ${concepts} concepts`, times, `${found} places at last`];
}

/** Of the concept that is named in the most places. */
function renamingOf(name: string, opened: Opened, rounds: number): Measured {
  const { service, uri } = opened;
  const [commonest] = places(opened).filter((_, index) => index % Math.ceil(opened.document.elementDeclarations.length / 500) === 0)
    .map((place) => ({ place, uses: service.references(uri, place, true).length }))
    .sort((a, b) => b.uses - a.uses);
  let edits = 0;
  const times = Array.from({ length: rounds }, () =>
    time(() => {
      const edit = service.rename(uri, commonest!.place, 'Renamed');
      edits = edit && 'documentChanges' in edit ? (edit.documentChanges ?? []).reduce((sum, change) => sum + ('edits' in change ? change.edits.length : 0), 0) : 0;
    }),
  );
  return [`rename of the commonest concept: ${name}`, times, `${edits} edits`];
}

function beside(name: string, { service, uri, text }: Opened, rounds: number): readonly Measured[] {
  const half = Math.floor(text.lineCount / 2);
  const screen = { start: { line: half, character: 0 }, end: { line: half + 60, character: 0 } };
  const measure = (act: () => number): readonly [readonly number[], string] => {
    let found = 0;
    const times = Array.from({ length: rounds }, () => time(() => (found = act())));
    return [times, `${found}`];
  };
  return [
    [`inlay hints of 60 lines: ${name}`, ...measure(() => service.inlayHints(uri, screen).length)],
    [`all lenses without words: ${name}`, ...measure(() => finish(service.codeLenses(uri)).length)],
    [`words of 50 lenses: ${name}`, ...measure(() => finish(service.codeLenses(uri)).slice(0, 50).filter((lens) => service.resolveCodeLens(lens).command).length)],
    [`all semantic tokens: ${name}`, ...measure(() => finish(service.semanticTokens(uri)).length)],
  ];
}

function time(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
