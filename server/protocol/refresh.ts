import { CodeLensRefreshRequest, type ClientCapabilities, type Connection } from 'vscode-languageserver';
import { debounce, type Debounced } from './debounce';

const refreshDelay = 250;

/**
 * Tells a client, as far as it listens, that the hints and lenses it has asked for may be out of date, since something else than
 * their document has changed. Semantic tokens never are: a document's text alone decides them.
 */
export function refreshing(connection: Connection, { workspace }: ClientCapabilities): Debounced {
  const log = (error: unknown) => connection.console.error(`refresh: ${String(error)}`);
  return debounce(refreshDelay, () => {
    if (workspace?.inlayHint?.refreshSupport) connection.languages.inlayHint.refresh().catch(log);
    if (workspace?.codeLens?.refreshSupport) connection.sendRequest(CodeLensRefreshRequest.type).catch(log);
  });
}
