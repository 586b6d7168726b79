import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { combineEdits } from '../../server/edits/combineEdits';
import { fixAllKind } from '../../server/features/codeActions';
import type { LanguageService } from '../../server/service/service';
import { applyEdits, applyFix, openProject, uriOf } from '../fixture';
import { documentOf, type Files } from '../index/read';
import { needs, shared } from '../sharedFolder';
import { kinds, type Defect } from './defects';
import { effective } from './effective';
import { generatedTaxonomy } from './generated';

const everything = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** More rounds than any repair of repairs takes. */
const mostRounds = 200;

async function serve(files: Files): Promise<LanguageService> {
  const { service } = await openProject('-- nothing.xml\n');
  for (const [name, text] of Object.entries(files)) service.setText(uriOf(name), text);
  await service.settle();
  return service;
}

/** Breaks a taxonomy in up to so many places. Each pair of numbers chooses a kind of defect and a place for it, where there is one. */
function breakIn(files: Files, choices: readonly (readonly [number, number])[], most = Infinity): { readonly files: Files; readonly defects: readonly string[] } {
  const documents = Object.entries(files).map(([name, text]) => documentOf(name, text));
  const made: Defect[] = [];
  const names: string[] = [];
  const touched = new Set<string | undefined>();
  for (const [kind, place] of choices) {
    const name = Object.keys(kinds)[kind % Object.keys(kinds).length]!;
    const possible = documents.flatMap((document) => kinds[name]!(document, documents)).filter(({ about }) => !about.some((thing) => touched.has(thing)));
    const defect = possible[place % Math.max(1, possible.length)];
    if (!defect || made.length >= most) continue;
    made.push(defect);
    names.push(`${name}: ${defect.about.join(', ')}`);
    for (const thing of defect.about) touched.add(thing);
  }
  const edits = combineEdits(made.map((defect) => defect.edits));
  return { defects: names, files: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, applyEdits(text, edits.filter(({ document }) => document.uri === uriOf(name)))])) };
}

/** Applies the one right repair of a finding, then that of another, until there is none left. */
async function repairOneByOne(files: Files): Promise<Files> {
  const service = await serve(files);
  const repaired: Record<string, string> = { ...files };
  for (let round = 0; round < mostRounds; round++) {
    const fixes = Object.keys(files).flatMap((name) => service.diagnose(uriOf(name)).flatMap(({ rule, fixes: all }) => (rule.isUnnecessary ? [] : all().filter(({ isPreferred }) => isPreferred))));
    const [fix] = fixes;
    if (!fix) return repaired;
    for (const [uri, text] of applyFix(fix)) {
      repaired[Object.keys(files).find((name) => uriOf(name) === uri)!] = text;
      service.setText(uri, text);
    }
  }
  return assert.fail('Repairs bring on new ones.');
}

/** Makes all repairs that are right in each file, until there is none left. */
async function repairAllAtOnce(files: Files): Promise<Files> {
  const service = await serve(files);
  const repaired: Record<string, string> = { ...files };
  for (let round = 0; round < mostRounds; round++) {
    const before = { ...repaired };
    for (const name of Object.keys(files)) {
      const [action] = service.codeActions(uriOf(name), { range: everything, diagnostics: [], only: [fixAllKind], resolvesEdits: false, canFetch: false });
      for (const [uri, edits] of Object.entries(action?.edit?.changes ?? {})) {
        const edited = Object.keys(files).find((file) => uriOf(file) === uri)!;
        repaired[edited] = TextDocument.applyEdits(TextDocument.create(uri, 'xml', 1, repaired[edited]!), edits);
        service.setText(uri, repaired[edited]);
      }
    }
    if (Object.keys(files).every((name) => before[name] === repaired[name])) return repaired;
  }
  return assert.fail('Repairs bring on new ones.');
}

const choice = fc.tuple(fc.nat(), fc.nat());

describe('A taxonomy with defects that have one repair each', () => {
  for (const [way, repair] of [['one by one', repairOneByOne], ['all at once', repairAllAtOnce]] as const) {
    it(`says what it said before once they are repaired ${way}`, async () => {
      await fc.assert(
        fc.asyncProperty(generatedTaxonomy, fc.array(choice, { minLength: 1, maxLength: 5 }), async (clean, choices) => {
          const { files, defects } = breakIn(clean, choices);
          assert.deepEqual(effective(await repair(files)), effective(clean), defects.join('\n'));
        }),
        { numRuns: 30 },
      );
    });
  }

  it('has each kind of them somewhere', () => {
    fc.assert(
      fc.property(generatedTaxonomy, (clean) => {
        const documents = Object.entries(clean).map(([name, text]) => documentOf(name, text));
        for (const [name, kind] of Object.entries(kinds)) assert.ok(documents.some((document) => kind(document, documents).length > 0), name);
      }),
      { numRuns: 5 },
    );
  });
});

const msft = shared('corpus/filings/sec/msft-10k-2024/msft-20240630.xsd');

it('Microsoft’s taxonomy with a hundred such defects says what it said before once they are repaired', needs(msft), async () => {
  const clean = await repairAllAtOnce({ 'msft-20240630.xsd': fs.readFileSync(msft!, 'utf8') });
  let state = 20240630;
  const random = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648);
  const { files, defects } = breakIn(clean, Array.from({ length: 150 }, () => [random() >> 8, random() >> 8] as const), 100);
  assert.equal(defects.length, 100);
  assert.deepEqual(effective(await repairAllAtOnce(files)), effective(clean));
});
