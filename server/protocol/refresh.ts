import { CodeLensRefreshRequest, NotificationType0, type ClientCapabilities, type Connection } from 'vscode-languageserver';
import { debounce } from './debounce';

const refreshDelay = 250;
/** Nobody looks at one document while he types in another. */
const typingDelay = 500;

/** The server's own notification: what statements show may be out of date, since files or settings have changed. */
export const statementsChangedNotification = new NotificationType0('xbrl/statementsChanged');

/**
 * Tells a client, as far as it listens, that what it has asked for may be out of date, since something else than its document has
 * changed. Semantic tokens never are: a document's text alone decides them. Diagnostics are the publisher's affair.
 */
export class Refresher {
  readonly #connection: Connection;
  readonly #client: ClientCapabilities;
  readonly #isRead: (uri: string) => boolean;
  /** The documents edited since the last refresh. */
  readonly #edited = new Set<string>();
  readonly #ofWorld = debounce(refreshDelay, () => {
    this.#refresh();
    void this.#connection.sendNotification(statementsChangedNotification);
  });
  readonly #ofEdits = debounce(typingDelay, () => {
    const edited = [...this.#edited];
    this.#edited.clear();
    if (edited.some(this.#isRead)) this.#refresh();
  });

  /** @param isRead whether an open document other than the one at a canonical URI may say what that has in it; asked once the typing rests */
  constructor(connection: Connection, client: ClientCapabilities, isRead: (uri: string) => boolean) {
    this.#connection = connection;
    this.#client = client;
    this.#isRead = isRead;
  }

  /** A file on disk has changed, a setting, or what is known of the workspace. */
  worldChanged(): void {
    this.#ofWorld.schedule();
  }

  /** The text of an open document has changed: labels, facts and uses that others tell of. What is shown of itself, the client asks for again anyway. */
  documentChanged(uri: string): void {
    this.#edited.add(uri);
    this.#ofEdits.schedule();
  }

  stop(): void {
    this.#ofWorld.cancel();
    this.#ofEdits.cancel();
  }

  #refresh(): void {
    const { workspace } = this.#client;
    const log = (error: unknown) => this.#connection.console.error(`refresh: ${String(error)}`);
    if (workspace?.inlayHint?.refreshSupport) this.#connection.languages.inlayHint.refresh().catch(log);
    if (workspace?.codeLens?.refreshSupport) this.#connection.sendRequest(CodeLensRefreshRequest.type).catch(log);
  }
}
