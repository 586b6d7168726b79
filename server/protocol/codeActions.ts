import { CodeActionKind, type ClientCapabilities, type CodeAction, type CodeActionOptions, type Connection, type TextDocuments, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LanguageService } from '../service/service';
import { canonicalUri } from '../xbrl/pointer';
import { safely } from './safely';

/** What is offered to a client that takes actions rather than commands; nothing to any other. */
export function codeActionCapability(client: ClientCapabilities): { codeActionProvider?: CodeActionOptions } {
  if (!client.textDocument?.codeAction?.codeActionLiteralSupport) return {};
  return { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix], resolveProvider: resolvesEdits(client) } };
}

/** Answers requests for quick fixes, and for the edit of a chosen one. */
export function serveCodeActions(connection: Connection, service: LanguageService, client: () => ClientCapabilities, texts: TextDocuments<TextDocument>): void {
  const forClient = (action: CodeAction): CodeAction => (action.edit ? { ...action, edit: editForClient(action.edit, client(), texts) } : action);
  connection.onCodeAction(
    safely(connection, 'code actions', [], ({ textDocument, range, context }) => {
      const request = { range, diagnostics: context.diagnostics, only: context.only, resolvesEdits: resolvesEdits(client()) };
      return service.codeActions(textDocument.uri, request).map(forClient);
    }),
  );
  connection.onCodeActionResolve(async (action, token) => safely(connection, 'code action', action, (chosen: CodeAction) => forClient(service.resolveCodeAction(chosen)))(action, token));
}

/** Both are needed: what the action was is in its data. */
function resolvesEdits({ textDocument }: ClientCapabilities): boolean {
  const support = textDocument?.codeAction;
  return (support?.dataSupport ?? false) && (support?.resolveSupport?.properties.includes('edit') ?? false);
}

/** An edit in the client's spelling of its open documents, and if it takes that, with their versions: an edit of a text that has changed since is not applied. */
function editForClient({ changes = {} }: WorkspaceEdit, client: ClientCapabilities, texts: TextDocuments<TextDocument>): WorkspaceEdit {
  const edited = Object.entries(changes).map(([uri, edits]) => {
    const open = texts.all().find((text) => canonicalUri(text.uri) === uri);
    return { uri: open?.uri ?? uri, version: open?.version ?? null, edits };
  });
  if (client.workspace?.workspaceEdit?.documentChanges) return { documentChanges: edited.map(({ uri, version, edits }) => ({ textDocument: { uri, version }, edits })) };
  return { changes: Object.fromEntries(edited.map(({ uri, edits }) => [uri, edits])) };
}
