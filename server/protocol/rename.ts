import { LSPErrorCodes, RenameFile, ResponseError, type ClientCapabilities, type Connection, type FileOperationOptions, type RenameOptions, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Refusal } from '../features/rename/renaming';
import type { LanguageService } from '../service/service';
import { safely } from './safely';
import { editForClient } from './workspaceEdit';

/** The files whose renaming matters: those that are read, and folders. */
const renamedFiles = [
  { scheme: 'file', pattern: { glob: '**/*.{xsd,xml,xbrl}', matches: 'file' as const, options: { ignoreCase: true } } },
  { scheme: 'file', pattern: { glob: '**/*', matches: 'folder' as const } },
];

/** Renaming of names, and of files where the client asks before it renames one. */
export function renameCapabilities({ textDocument, workspace }: ClientCapabilities): { readonly renameProvider: RenameOptions; readonly fileOperations?: FileOperationOptions } {
  return {
    renameProvider: textDocument?.rename?.prepareSupport ? { prepareProvider: true } : {},
    ...(workspace?.fileOperations?.willRename ? { fileOperations: { willRename: { filters: renamedFiles } } } : {}),
  };
}

/** Answers requests to rename a name or a file. What cannot be renamed is an error that says why. */
export function serveRename(connection: Connection, service: LanguageService, client: () => ClientCapabilities, texts: TextDocuments<TextDocument>): void {
  connection.onPrepareRename(safely(connection, 'prepareRename', null, ({ textDocument, position }) => allowed(service.prepareRename(textDocument.uri, position)) ?? null));
  connection.onRenameRequest(
    safely(connection, 'rename', null, ({ textDocument, position, newName }) => {
      const edit = allowed(service.rename(textDocument.uri, position, newName));
      if (edit?.documentChanges?.some((change) => RenameFile.is(change)) && !renamesFiles(client())) throw new ResponseError(LSPErrorCodes.RequestFailed, 'This editor cannot rename a file for the server.');
      return edit ? editForClient(edit, client(), texts) : null;
    }),
  );
  connection.workspace.onWillRenameFiles(
    safely(connection, 'willRenameFiles', null, async ({ files }) => {
      // References in what is not read yet would be missed.
      await service.settle();
      return editForClient(service.moveFiles(files), client(), texts);
    }),
  );
}

function renamesFiles({ workspace }: ClientCapabilities): boolean {
  return (workspace?.workspaceEdit?.documentChanges && workspace.workspaceEdit.resourceOperations?.includes('rename')) ?? false;
}

function allowed<Answer extends object>(answer: Answer | Refusal | undefined): Answer | undefined {
  if (answer && 'refusal' in answer) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refusal);
  return answer;
}
