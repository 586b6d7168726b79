import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { DocumentSymbol, Hover, Position } from 'vscode-languageserver-types';
import { FileHost } from '../server/node/fileHost';
import { createLanguageService, type LanguageService } from '../server/service/service';
import { XbrlDocument } from '../server/xbrl/document';
import { parse } from '../server/xml/parse';
import { finish } from '../server/xml/steps';
import { needs, shared } from './sharedFolder';

const seed = shared('seeds/aiv-20251231.xsd');

async function open(file: string): Promise<LanguageService> {
  const service = createLanguageService(new FileHost({ roots: [file] }, (message) => assert.fail(message)), (id) => `rules:${id}`);
  await service.index();
  return service;
}

/** What the file has as it was filed: six taxonomies that are not here, and an arcroleRef that nothing uses. */
const asFiled = { 'information missing-taxonomy': 6, 'hint unused-role-ref': 1 };

/** Counts the findings by severity and rule. */
function tally(service: LanguageService, uri: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { severity, rule } of service.diagnose(uri)) counts[`${severity} ${rule.id}`] = (counts[`${severity} ${rule.id}`] ?? 0) + 1;
  return counts;
}

describe('A 560 kB schema with all linkbases embedded, as SEC filing agents write it', needs(seed), () => {
  let service: LanguageService;
  let text: TextDocument;
  const uri = URI.file(seed ?? '').toString();

  before(async () => {
    service = await open(seed!);
    text = TextDocument.create(uri, 'xml', 1, fs.readFileSync(seed!, 'utf8'));
  });

  /** Where `needle` stands the `nth` time, `offset` characters on. */
  const positions = (needle: string): readonly Position[] => [...text.getText().matchAll(new RegExp(needle, 'g'))].map((match) => text.positionAt(match.index + match[0].length - 2));
  const hoverText = (position: Position) => ((service.hover(uri, position) as Hover).contents as { value: string }).value;

  it('is read whole', () => {
    const document = new XbrlDocument(uri, parse(text.getText()));
    assert.deepEqual(document.xml.problems, []);
    assert.equal(document.elementDeclarations.length, 57);
    assert.equal(document.roleTypes.length, 28);
    assert.equal(document.locators.length, 828);
    assert.equal(document.resources.length, 347);
    const arcs: Record<string, number> = {};
    for (const { name } of document.arcs) arcs[name] = (arcs[name] ?? 0) + 1;
    assert.deepEqual(arcs, {
      '{http://www.xbrl.org/2003/linkbase}labelArc': 186,
      '{http://www.xbrl.org/2003/linkbase}presentationArc': 267,
      '{http://www.xbrl.org/2003/linkbase}definitionArc': 290,
      '{http://www.xbrl.org/2003/linkbase}calculationArc': 23,
    });
  });

  it('has no error and no warning, only what taxonomies are not available and an arcroleRef that nothing uses', () => {
    assert.deepEqual(tally(service, uri), asFiled);
  });

  it('gives the labels of a concept wherever it is named', () => {
    const places = positions('(href="[^"]*#|xlink:from="|xlink:to="|xlink:label=")us-gaap-ebp_EmployeeBenefitPlanEmployerContributionReceivable"');
    assert.ok(places.length > 8, `${places.length} places`);
    for (const place of places) {
      const hover = hoverText(place);
      assert.match(hover, /Terse: Employer contributions receivable/);
      assert.match(hover, /Standard: EBP, Employer Contribution, Receivable/);
    }
  });

  it('leads from every href to an own concept to its element', () => {
    const places = positions('xlink:href="aiv-20251231.xsd#aiv_[A-Za-z0-9]+"');
    assert.equal(places.length, 192);
    for (const place of places) {
      const id = /#([^"]+)"/.exec(text.getText({ start: { line: place.line, character: 0 }, end: { line: place.line + 1, character: 0 } }))![1]!;
      const [link] = service.definition(uri, place);
      assert.ok(link, id);
      const element = text.getText(link.targetRange);
      assert.ok(element.startsWith(`<xsd:element id="${id}"`), element);
    }
  });

  it('has an outline of its roles by number and of its concepts', () => {
    const outline = finish(service.outline(uri));
    assert.equal(outline[0]?.name, '75000 - Document - Document and Entity Information');
    assert.equal(outline.at(-1)?.name, 'Concepts');
    assert.equal(outline.at(-1)?.children?.length, 57);
    const nets = outline[1]?.children?.find(({ name }) => name === 'Calculation')?.children?.[0] as DocumentSymbol;
    assert.equal(nets.name, 'EBP, Net Asset Available for Benefit');
    assert.equal(nets.children?.length, 4);
  });

  it('has one finding, not two hundred, where the file was renamed', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-seed-'));
    const renamed = path.join(folder, 'aiv-renamed.xsd');
    after(() => fs.rmSync(folder, { recursive: true }));
    fs.copyFileSync(seed!, renamed);
    const renamedUri = URI.file(renamed).toString();
    const other = await open(renamed);
    assert.deepEqual(tally(other, renamedUri), { ...asFiled, 'error missing-file': 1 });
    const [finding] = other.diagnose(renamedUri).filter(({ severity }) => severity === 'error');
    assert.match(finding!.message, /^The file aiv-20251231\.xsd cannot be found \(220 references\)\. Everything they lead to is in aiv-renamed\.xsd: it seems to have been renamed\./);
  });

  it('is answered without a crash when cut off anywhere', async () => {
    const other = await open(seed!);
    const whole = text.getText();
    for (let cut = 0; cut < 500; cut++) {
      const length = Math.floor((whole.length * cut) / 500);
      other.setText(uri, whole.slice(0, length));
      for (const { range } of other.diagnose(uri)) assert.ok(range.start <= range.end && range.end <= length);
      other.hover(uri, text.positionAt(length));
      other.definition(uri, text.positionAt(length));
      if (cut % 25 === 0) finish(other.outline(uri));
    }
    other.setText(uri, whole);
    assert.deepEqual(tally(other, uri), asFiled);
  });
});
