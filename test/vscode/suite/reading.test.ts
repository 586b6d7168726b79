import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { attribute, declaration, eventually, hoverText, showSample, positionIn, someConcept, tags, type Concept } from './sample';

describe('reading a taxonomy', () => {
  let document: vscode.TextDocument;
  let concept: Concept;

  before(async () => {
    document = await showSample('harbor-plan/hbr-20251231.xsd');
    concept = someConcept(document.getText());
  });

  it('shows the label and the period type of the concept that a locator points to', async () => {
    const position = positionIn(document, `#${concept.id}"`);
    const text = await eventually('The href has a hover.', async () => (await hoverText(document, position)) || undefined);
    assert.ok(text.includes(concept.standardLabel), `${concept.standardLabel} is missing in: ${text}`);
    assert.ok(text.includes(concept.periodType), `${concept.periodType} is missing in: ${text}`);
  });

  it('goes from a locator to the declaration of its concept', async () => {
    await assertDefinition(positionIn(document, `#${concept.id}"`), concept.id);
  });

  it('goes from an end of an arc to the declaration of its concept', async () => {
    const arc = tags(document.getText(), 'link:presentationArc')[0];
    assert.ok(arc, 'The sample has a presentation arc.');
    const from = attribute(arc, 'xlink:from') ?? '';
    const link = document.getText().lastIndexOf('<link:presentationLink', arc.start);
    const locator = tags(document.getText(), 'link:loc').find((loc) => loc.start > link && attribute(loc, 'xlink:label') === from);
    assert.ok(locator, 'The arc starts at a locator of its link.');
    const id = attribute(locator, 'xlink:href')?.split('#')[1] ?? '';
    await assertDefinition(positionIn(document, `xlink:from="${from}"`, arc.start), id);
  });

  it('outlines the extended links by the definition of their role', async () => {
    const definition = /<link:definition>(10020 - Statement - [^<]+)</.exec(document.getText())?.[1];
    assert.ok(definition, 'The sample has a role 10020.');
    const names = await eventually('The sample has an outline.', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri);
      return symbols?.length ? symbolNames(symbols) : undefined;
    });
    assert.ok(names.some((name) => name.includes(definition)), `${definition} is missing in: ${names.join(', ')}`);
  });

  /** F12 at the position lands inside the start tag of the element with this id, in the same document. */
  async function assertDefinition(position: vscode.Position, id: string): Promise<void> {
    const target = await eventually(`There is a definition for ${id}.`, async () => {
      const [found] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, position);
      if (found === undefined) return undefined;
      return 'targetUri' in found ? new vscode.Location(found.targetUri, found.targetSelectionRange ?? found.targetRange) : found;
    });
    assert.equal(target.uri.toString(), document.uri.toString());
    const { start, end } = declaration(document.getText(), id);
    const offset = document.offsetAt(target.range.start);
    assert.ok(offset >= start && offset < end, `line ${target.range.start.line + 1} is not the declaration of ${id}`);
  }
});

function symbolNames(symbols: readonly vscode.DocumentSymbol[]): string[] {
  return symbols.flatMap((symbol) => [symbol.name, ...symbolNames(symbol.children)]);
}
