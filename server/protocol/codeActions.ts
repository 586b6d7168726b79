import { CodeActionKind, LSPErrorCodes, ResponseError, type ClientCapabilities, type CodeAction, type CodeActionOptions, type Connection, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fixAllKind } from '../features/codeActions';
import type { LanguageService } from '../service/service';
import { safely } from './safely';
import { betweenRequests } from './betweenRequests';
import { editForClient } from './workspaceEdit';

/** What is offered to a client that takes actions rather than commands; nothing to any other. */
export function codeActionCapability(client: ClientCapabilities): { codeActionProvider?: CodeActionOptions } {
  if (!client.textDocument?.codeAction?.codeActionLiteralSupport) return {};
  return { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, fixAllKind], resolveProvider: resolvesEdits(client) } };
}

/** Which commands of the client may be offered. */
export interface OfferedCommands {
  readonly canFetch: boolean;
  readonly hasRuleCommands: boolean;
}

/** Answers requests for quick fixes, and for the edit of a chosen one. */
export function serveCodeActions(connection: Connection, service: LanguageService, client: () => ClientCapabilities, texts: TextDocuments<TextDocument>, offered: () => OfferedCommands): void {
  const forClient = (action: CodeAction): CodeAction => (action.edit ? { ...action, edit: editForClient(action.edit, client(), texts) } : action);
  connection.onCodeAction(
    safely(connection, 'code actions', [], async ({ textDocument, range, context }, token) => {
      // What is wrong is worked out first, and kept: after an edit that takes long in a large taxonomy, and others want an answer meanwhile.
      const { revision } = service;
      const isOver = () => token.isCancellationRequested || service.revision !== revision;
      if (!(await betweenRequests(service.diagnostics(textDocument.uri), isOver))) throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed.');
      const request = { range, diagnostics: context.diagnostics, only: context.only, resolvesEdits: resolvesEdits(client()), ...offered() };
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
