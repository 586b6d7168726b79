import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TextDocumentEdit, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver-types';
import { openProject, uriOf, type Project } from '../fixture';

/** A project's source with a cursor: `place` is text in it with a `|`. */
export function at(place: string, source: string): string {
  const plain = place.replace('|', '');
  assert.ok(source.includes(plain), `"${plain}" is not in the project.`);
  return source.replace(plain, () => place);
}

/** The names of the files in a source. */
function filesOf(source: string): readonly string[] {
  return [...source.matchAll(/^-- (\S+)/gm)].map(([, name]) => name!);
}

/** The edits of a WorkspaceEdit by URI, whichever form it has. */
export function editsByUri({ changes = {}, documentChanges }: WorkspaceEdit): ReadonlyMap<string, readonly TextEdit[]> {
  if (!documentChanges) return new Map(Object.entries(changes));
  return new Map(documentChanges.filter((change) => TextDocumentEdit.is(change)).map(({ textDocument, edits }) => [textDocument.uri, edits as readonly TextEdit[]]));
}

/**
 * Checks that edits turn a project into another one, that no two of them overlap, and that undoing them, as an editor does
 * with their inverse, gives back the text.
 */
export async function checkEdited(project: Project, source: string, edit: WorkspaceEdit, expected: string): Promise<void> {
  const after = await openProject(expected);
  const edits = editsByUri(edit);
  for (const uri of edits.keys()) assert.ok(filesOf(source).some((name) => uriOf(name) === uri), `${uri} is no file of the project.`);
  for (const name of filesOf(source)) {
    const before = TextDocument.create(uriOf(name), 'xml', 1, project.text(name));
    const own = edits.get(uriOf(name)) ?? [];
    const edited = TextDocument.applyEdits(before, [...own]);
    assert.equal(edited, after.text(name), name);
    assert.equal(TextDocument.applyEdits(TextDocument.create('', 'xml', 2, edited), inverse(before, own)), before.getText(), `${name} undone`);
  }
}

/** The edits that take back others, in terms of the edited text. */
function inverse(before: TextDocument, edits: readonly TextEdit[]): TextEdit[] {
  const after = TextDocument.create('', 'xml', 2, TextDocument.applyEdits(before, [...edits]));
  let shift = 0;
  return edits.toSorted((a, b) => before.offsetAt(a.range.start) - before.offsetAt(b.range.start)).map(({ range, newText }) => {
    const start = before.offsetAt(range.start) + shift;
    const oldText = before.getText(range);
    shift += newText.length - oldText.length;
    return { range: { start: after.positionAt(start), end: after.positionAt(start + newText.length) }, newText: oldText };
  });
}
