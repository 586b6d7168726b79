import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { InlayHint, MarkupContent } from 'vscode-languageserver-types';
import { openProject, uriOf, type Project } from '../fixture';
import { context, dollars, instance, instant, schemaRef } from '../report/instances';
import { calculationArc, calculationLink, concept, file, label, labelArc, labelLink, locator, plan, presentationArc, presentationLink } from '../taxonomy';

const cashLabels = [locator('Cash'), label('Cash', 'Cash and  equivalents'), label('Cash', 'Total cash', { role: 'totalLabel' }), labelArc('Cash')];
const project = (...content: readonly string[]) => plan([concept('Cash'), concept('Assets')], labelLink(...cashLabels), ...content);

/** The hints of a project's plan.xsd in a range of lines, all by default. */
function hintsOf({ service }: Project, from = 0, to = 1000): readonly InlayHint[] {
  return service.inlayHints(uriOf('plan.xsd'), { start: { line: from, character: 0 }, end: { line: to, character: 0 } });
}

/** The lines of plan.xsd that contain a part, with each hint where it is shown, in angle brackets. */
function shown(opened: Project, hints: readonly InlayHint[], part: string): readonly string[] {
  const text = TextDocument.create('', 'xml', 1, opened.text('plan.xsd'));
  const edits = hints.map(({ position, label: words }) => ({ range: { start: position, end: position }, newText: `‹${words as string}›` }));
  return TextDocument.applyEdits(text, edits).split('\n').filter((line) => line.includes(part));
}

describe('Inlay hints', () => {
  it('are labels behind the hrefs of locators, the ends of arcs, and the label that an arc leads to', async () => {
    const opened = await openProject(plan([concept('Cash')], labelLink(locator('Cash'), label('Cash', 'Cash and  equivalents'), labelArc('Cash'))));
    const hints = hintsOf(opened);
    assert.deepEqual(shown(opened, hints, '<link:loc '), ['<link:loc xlink:type="locator" xlink:href="#hbr_Cash"‹Cash and equivalents› xlink:label="Cash"/>']);
    assert.match(shown(opened, hints, 'labelArc')[0]!, /from="Cash"‹Cash and equivalents› xlink:to="Cash_lbl"‹Cash and equivalents›\/>/);
  });

  it('take the label that an arc prefers, and the role and language of the settings', async () => {
    const arc = presentationArc('Assets', 'Cash', { rest: 'preferredLabel="http://www.xbrl.org/2003/role/totalLabel"' });
    const opened = await openProject(project(presentationLink(locator('Assets'), locator('Cash'), arc)));
    assert.match(shown(opened, hintsOf(opened), 'presentationArc')[0]!, /from="Assets" xlink:to="Cash"‹Total cash› order/);
    const other = await openProject(project(), { labels: { language: 'en', role: 'http://www.xbrl.org/2003/role/totalLabel' } });
    assert.match(shown(other, hintsOf(other), 'labelArc')[0]!, /from="Cash"‹Total cash›/);
  });

  it('are the signs of summations', async () => {
    const opened = await openProject(project(calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash', { weight: '-1' }), calculationArc('Cash', 'Assets'))));
    const [minus, plus] = shown(opened, hintsOf(opened), 'calculationArc');
    assert.match(minus!, /to="Cash"‹−›‹Cash and equivalents› order/);
    assert.match(plus!, /from="Cash"‹Cash and equivalents› xlink:to="Assets"‹\+› order/);
  });

  it('are only those of the range', async () => {
    const opened = await openProject(project());
    const line = opened.text('plan.xsd').split('\n').findIndex((text) => text.includes('<link:labelArc'));
    assert.equal(hintsOf(opened, line, line + 1).length, 2);
    assert.deepEqual(hintsOf(opened, line + 1), []);
  });

  it('can be switched off, each kind by itself', async () => {
    const source = project(calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash')));
    const of = async (labels: boolean, signs: boolean) => hintsOf(await openProject(source, { inlayHints: { labels, signs, sums: true } })).map(({ label: words }) => words);
    assert.deepEqual(await of(false, true), ['+']);
    assert.ok(!(await of(true, false)).includes('+'));
    assert.deepEqual(await of(false, false), []);
  });

  it('say behind a total, in its first arc, whether it adds up wherever it is reported', async () => {
    const arcs = calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash'));
    const value = (name: string, number: string, contextRef: string) => `<hbr:${name} contextRef="${contextRef}" unitRef="usd" decimals="0">${number}</hbr:${name}>`;
    const reported = ['then', 'now'].flatMap((when) => [value('Cash', '100', when), value('Assets', '100', when)]);
    const contextsOfBoth = [context('then', { period: instant('2024-12-31') }), context('now'), dollars];
    const of = async (facts: readonly string[], sums = true) => {
      const opened = await openProject(project(arcs) + file('report.xml', instance(schemaRef('plan.xsd'), ...contextsOfBoth, ...facts)), { inlayHints: { labels: false, signs: false, sums } });
      return shown(opened, hintsOf(opened), 'calculationArc').map((line) => /from="Assets"(?:‹(.*?)›)?/.exec(line)![1]);
    };
    assert.deepEqual(await of(reported), ['✓']);
    assert.deepEqual(await of([...reported.slice(0, -1), value('Assets', '105', 'now')]), ['≠ 1 of 2']);
    assert.deepEqual(await of(reported.slice(0, 1)), [undefined]);
    assert.deepEqual(await of(reported, false), [undefined]);
  });

  it('have the hover of the value for a tooltip, worked out on demand', async () => {
    const opened = await openProject(project());
    const [hint] = hintsOf(opened);
    assert.equal(hint!.tooltip, undefined);
    const { tooltip } = opened.service.resolveInlayHint(hint!);
    assert.match((tooltip as MarkupContent).value, /\*\*Cash and equivalents\*\*[^]*hbr:Cash/);
    const foreign: InlayHint = { position: { line: 0, character: 0 }, label: 'x' };
    assert.equal(opened.service.resolveInlayHint(foreign), foreign);
  });
});
