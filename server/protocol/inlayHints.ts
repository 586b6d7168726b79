import type { CancellationToken, ClientCapabilities, Connection, InlayHint, InlayHintParams, ServerCapabilities } from 'vscode-languageserver';
import type { LanguageService } from '../service/service';
import { prepareReports } from './betweenRequests';
import { safely } from './safely';

/** Hints for a client that shows them; their tooltips are worked out one by one where it asks for these. */
export function inlayHintCapability({ textDocument }: ClientCapabilities): Pick<ServerCapabilities, 'inlayHintProvider'> {
  if (!textDocument?.inlayHint) return {};
  return { inlayHintProvider: { resolveProvider: textDocument.inlayHint.resolveSupport?.properties.includes('tooltip') ?? false } };
}

/** Answers requests for hints and for the tooltip of one. */
export function serveInlayHints(connection: Connection, service: LanguageService): void {
  const hints = async ({ textDocument: { uri }, range }: InlayHintParams, token: CancellationToken) => {
    await prepareReports(service, uri, token);
    return [...service.inlayHints(uri, range)];
  };
  connection.languages.inlayHint.on(safely(connection, 'inlayHints', [], hints));
  connection.languages.inlayHint.resolve(async (hint, token) => safely(connection, 'inlayHint/resolve', hint, (asked: InlayHint) => service.resolveInlayHint(asked))(hint, token));
}
