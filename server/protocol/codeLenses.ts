import type { CodeLens, Connection } from 'vscode-languageserver';
import type { LanguageService } from '../service/service';
import { answerBetweenRequests } from './betweenRequests';
import type { FirstShow } from './firstShow';
import { safely } from './safely';

/**
 * Answers requests for lenses and for the words of one.
 * @param showReferences the client's command that a click runs, if it has named one
 */
export function serveCodeLenses(connection: Connection, service: LanguageService, showReferences: () => string | undefined, firstShow: FirstShow): void {
  connection.onCodeLens(
    safely(connection, 'codeLenses', [], async ({ textDocument }, token) => {
      await firstShow.turn(textDocument.uri, token);
      return [...(await answerBetweenRequests(service, token, () => service.codeLenses(textDocument.uri)))];
    }),
  );
  connection.onCodeLensResolve(async (lens, token) => safely(connection, 'codeLens/resolve', lens, (asked: CodeLens) => service.resolveCodeLens(asked, showReferences()))(lens, token));
}
