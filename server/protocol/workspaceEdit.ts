import { AnnotatedTextEdit, RenameFile, TextDocumentEdit, type ClientCapabilities, type TextDocuments, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { canonicalUri } from '../xbrl/pointer';

/**
 * An edit of the service in the client's spelling of its open documents. A client that takes versions gets those of the open
 * documents, so that an edit of a text that has changed since is not applied; one that takes annotations gets these. One
 * that asks before it renames a file gets the other edits then, and here the renaming alone.
 */
export function editForClient(edit: WorkspaceEdit, client: ClientCapabilities, texts: TextDocuments<TextDocument>): WorkspaceEdit {
  const support = client.workspace?.workspaceEdit;
  const renamed = (edit.documentChanges ?? []).filter((change) => RenameFile.is(change));
  if (renamed.length > 0 && client.workspace?.fileOperations?.willRename) return { documentChanges: renamed };
  const annotations = support?.documentChanges && support.changeAnnotationSupport ? edit.changeAnnotations : undefined;
  const edited = [...editsByUri(edit)].map(([uri, edits]) => {
    const open = texts.all().find((text) => canonicalUri(text.uri) === uri);
    return { uri: open?.uri ?? uri, version: open?.version ?? null, edits: annotations ? [...edits] : edits.map(plain) };
  });
  if (!support?.documentChanges) return { changes: Object.fromEntries(edited.map(({ uri, edits }) => [uri, edits])) };
  const documentChanges = [...edited.map(({ uri, version, edits }) => ({ textDocument: { uri, version }, edits })), ...renamed];
  return annotations ? { documentChanges, changeAnnotations: annotations } : { documentChanges };
}

function editsByUri({ changes = {}, documentChanges }: WorkspaceEdit): ReadonlyMap<string, readonly TextEdit[]> {
  if (!documentChanges) return new Map(Object.entries(changes));
  return new Map(documentChanges.filter((change) => TextDocumentEdit.is(change)).map(({ textDocument, edits }) => [textDocument.uri, edits.filter((edit) => 'newText' in edit)]));
}

function plain(edit: TextEdit): TextEdit {
  return AnnotatedTextEdit.is(edit) ? { range: edit.range, newText: edit.newText } : edit;
}
