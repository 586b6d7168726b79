import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** A start tag as it stands in a document; offsets are UTF-16. */
export interface Tag {
  text: string;
  start: number;
  end: number;
}

/** What the samples' own text says about a concept. */
export interface Concept {
  id: string;
  periodType: string;
  standardLabel: string;
}

/** Shows a file of the workspace, which is a copy of the folder samples. */
export async function showSample(name: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'The samples are open as a workspace.');
  return await show(vscode.Uri.joinPath(folder.uri, name));
}

/** Shows a file in a tab of its own: VS Code asks for the diagnostics of a document only while it has one. */
export async function show(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const editor = await vscode.window.showTextDocument(uri, { preview: false });
  return editor.document;
}

/** The first value that is not undefined; fails with `message` when there is none within 30 seconds. */
export async function eventually<T>(message: string, read: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const value = await read();
    if (value !== undefined) return value;
    assert.ok(Date.now() < deadline, message);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** All start tags of a name as written, comments included: the samples have none inside. */
export function tags(text: string, name: string): Tag[] {
  return [...text.matchAll(new RegExp(`<${name}\\s[^>]*>`, 'g'))].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
}

/** An attribute's value as written, undefined where the tag has none. */
export function attribute(tag: Tag, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag.text)?.[1];
}

/** The declaration of the concept with this id. */
export function declaration(text: string, id: string): Tag {
  const tag = tags(text, 'xsd?:element').find((element) => attribute(element, 'id') === id);
  assert.ok(tag, `The sample declares ${id}.`);
  return tag;
}

/**
 * A concept that has a locator and an English standard label of nothing but words, so that the label appears in a
 * hover's Markdown as it is.
 */
export function someConcept(text: string): Concept {
  const standard = new Map<string, string>();
  for (const [, open = '', label = ''] of text.matchAll(/(<link:label\s[^>]*>)([A-Za-z ,]+)</g)) {
    const tag = { text: open, start: 0, end: 0 };
    const english = attribute(tag, 'xml:lang')?.startsWith('en') ?? false;
    if (english && attribute(tag, 'xlink:role') === 'http://www.xbrl.org/2003/role/label') standard.set(attribute(tag, 'xlink:label') ?? '', label);
  }
  const labelOf = new Map(tags(text, 'link:labelArc').map((arc) => [attribute(arc, 'xlink:from'), attribute(arc, 'xlink:to') ?? '']));
  for (const locator of tags(text, 'link:loc')) {
    const id = attribute(locator, 'xlink:href')?.split('#')[1];
    const standardLabel = standard.get(labelOf.get(attribute(locator, 'xlink:label')) ?? '');
    if (id === undefined || standardLabel === undefined) continue;
    const periodType = attribute(declaration(text, id), 'xbrli:periodType');
    if (periodType !== undefined) return { id, periodType, standardLabel };
  }
  assert.fail('No concept of the sample has a locator and a standard label.');
}

/** A position inside the first occurrence of `needle` at or after the offset `from`: before its last but one character. */
export function positionIn(document: vscode.TextDocument, needle: string, from = 0): vscode.Position {
  const start = document.getText().indexOf(needle, from);
  assert.ok(start >= 0, `The document has ${needle}.`);
  return document.positionAt(start + needle.length - 2);
}

/** The text of all hovers at a position. */
export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<{ contents: vscode.MarkdownString[] }[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers.flatMap((hover) => hover.contents).map((content) => content.value).join('\n');
}

/** Diagnostics of a severity, as `line: message` for reading in a failure. */
export function messages(uri: vscode.Uri, severity: vscode.DiagnosticSeverity): string[] {
  return vscode.languages.getDiagnostics(uri)
    .filter((diagnostic) => diagnostic.severity === severity)
    .map((diagnostic) => `${diagnostic.range.start.line + 1}: ${diagnostic.message}`);
}
