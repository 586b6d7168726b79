import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, CompletionList, InsertReplaceEdit, TextEdit } from 'vscode-languageserver-types';
import type { CompletionRequest } from '../../server/features/completion';
import { openProject } from '../fixture';

const request: CompletionRequest = { support: { snippets: true, insertReplace: false }, trigger: undefined };

/** The list at a project's cursor, and what the document of the cursor becomes when one of its items is chosen. */
export async function completeAt(source: string, { support, trigger }: Partial<CompletionRequest> = {}): Promise<{ readonly list: CompletionList; readonly labels: readonly string[]; readonly choose: (label: string) => string; readonly item: (label: string) => CompletionItem }> {
  const project = await openProject(source);
  const { service, cursor } = project;
  assert.ok(cursor, 'The fixture has no cursor.');
  const list = service.completion(cursor.uri, cursor.position, { support: support ?? request.support, trigger: trigger ?? request.trigger });
  const labels = list.items.map(({ label }) => label);
  const item = (label: string) => list.items.find((candidate) => candidate.label === label) ?? assert.fail(`"${label}" is not among: ${labels.join(', ')}`);
  const choose = (label: string) => {
    const { textEdit, additionalTextEdits = [] } = item(label);
    const document = TextDocument.create(cursor.uri, 'xml', 1, project.text(cursor.uri.replace('file:///project/', '')));
    return TextDocument.applyEdits(document, [asTextEdit(textEdit!), ...additionalTextEdits]);
  };
  return { list, labels, choose, item };
}

function asTextEdit(edit: TextEdit | InsertReplaceEdit): TextEdit {
  return 'range' in edit ? edit : { range: edit.replace, newText: edit.newText };
}

/**
 * Checks that choosing an item turns a project's only file, but for the cursor, into a text in which `expected` stands in the place of
 * `typed`, which holds the cursor.
 */
export async function checkChoice(source: (typed: string) => string, typed: string, label: string, expected: string): Promise<void> {
  const { choose } = await completeAt(source(typed));
  const [, ...lines] = source(expected).trimStart().split('\n');
  assert.equal(choose(label), lines.join('\n'));
}
