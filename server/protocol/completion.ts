import { CompletionTriggerKind, type ClientCapabilities, type CompletionItem, type CompletionList, type Connection, type ServerCapabilities } from 'vscode-languageserver';
import { completionTriggers, type CompletionRequest } from '../features/completion';
import type { LanguageService } from '../service/service';
import { safely } from './safely';

/** Lists for every client; the documentation of an item is worked out where somebody looks at it. */
export function completionCapability(): Pick<ServerCapabilities, 'completionProvider'> {
  return { completionProvider: { triggerCharacters: [...completionTriggers], resolveProvider: true, completionItem: { labelDetailsSupport: true } } };
}

/** Answers requests for what may be written at a position, and for the documentation of an item. */
export function serveCompletion(connection: Connection, service: LanguageService, client: () => ClientCapabilities): void {
  const none: CompletionList = { isIncomplete: false, items: [] };
  connection.onCompletion(
    safely(connection, 'completion', none, ({ textDocument, position, context }) => {
      const trigger = context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? context.triggerCharacter : undefined;
      return service.completion(textDocument.uri, position, { support: supportOf(client()), trigger });
    }),
  );
  connection.onCompletionResolve(async (item, token) => safely(connection, 'completionItem/resolve', item, (asked: CompletionItem) => service.resolveCompletion(asked))(item, token));
}

function supportOf({ textDocument }: ClientCapabilities): CompletionRequest['support'] {
  const item = textDocument?.completion?.completionItem;
  return { snippets: item?.snippetSupport ?? false, insertReplace: item?.insertReplaceSupport ?? false };
}
