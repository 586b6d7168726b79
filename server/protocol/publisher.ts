import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { LanguageService } from '../service/service';
import { debounce } from './debounce';
import { betweenRequests } from './betweenRequests';

const pushDelay = 500;
const refreshDelay = 250;

/** What a client can do about diagnostics. */
export interface DiagnosticsSupport {
  /** It asks for the diagnostics of open documents by itself. */
  readonly pull: boolean;
  /** It can be told that what it asked for is out of date. */
  readonly refresh: boolean;
}

/** A document as the client has opened it. */
export interface OpenDocument {
  /** In the client's spelling. */
  readonly uri: string;
  readonly version: number;
}

/**
 * Brings diagnostics to the client: those of open documents on request where the client asks by itself, all others by
 * publishing. No document gets both at once.
 */
export class Publisher {
  readonly #connection: Connection;
  readonly #service: LanguageService;
  readonly #support: DiagnosticsSupport;
  readonly #openAs: (uri: string) => OpenDocument | undefined;
  /** What was last published for each document that has anything published, with the version of its text. */
  readonly #published = new Map<string, string>();
  #isStopped = false;
  /** A later run makes an earlier one stop. */
  #runs = 0;
  readonly #push = debounce(pushDelay, () => {
    this.#publishAll().catch((error: unknown) => this.#connection.console.error(`publishing: ${String(error)}`));
  });
  readonly #refresh = debounce(refreshDelay, () => {
    void this.#connection.languages.diagnostics.refresh();
  });

  /** @param openAs the document that the client has opened at a canonical URI, as it is now; `undefined` where it is not open */
  constructor(connection: Connection, service: LanguageService, support: DiagnosticsSupport, openAs: (uri: string) => OpenDocument | undefined) {
    this.#connection = connection;
    this.#service = service;
    this.#support = support;
    this.#openAs = openAs;
  }

  /** The text of an open document has changed: the client asks again by itself if it asks at all. */
  documentChanged(): void {
    this.#push.schedule();
  }

  /** Something else has changed: a file on disk, a setting, what is known of the workspace. */
  worldChanged(): void {
    this.#push.schedule();
    if (this.#support.pull && this.#support.refresh) this.#refresh.schedule();
  }

  /** A document was opened: from now on the client asks for it, so what was published for it goes. */
  opened(uri: string): void {
    if (this.#support.pull) this.#publish(uri, []);
  }

  stop(): void {
    this.#isStopped = true;
    this.#push.cancel();
    this.#refresh.cancel();
  }

  /** Stops half way if something changes: then it is scheduled again, or the next change would find old findings new. */
  async #publishAll(): Promise<void> {
    const uris = new Set([...this.#service.documents, ...this.#published.keys()]);
    const { revision } = this.#service;
    const run = ++this.#runs;
    for (const uri of uris) {
      if (this.#support.pull && this.#openAs(uri) !== undefined) continue;
      const diagnostics = await betweenRequests(this.#service.diagnostics(uri), () => this.#isStopped);
      if (!diagnostics || this.#isStopped || run !== this.#runs) return;
      if (this.#service.revision !== revision) {
        this.#push.schedule();
        return;
      }
      this.#publish(uri, [...diagnostics]);
    }
  }

  /** Of an open document the client learns by the version which text was judged; one without findings before and now is not spoken of. */
  #publish(uri: string, diagnostics: Diagnostic[]): void {
    const open = this.#openAs(uri);
    const content = diagnostics.length === 0 ? undefined : JSON.stringify([open?.version, diagnostics]);
    if (this.#published.get(uri) === content) return;
    if (content === undefined) this.#published.delete(uri);
    else this.#published.set(uri, content);
    void this.#connection.sendDiagnostics({ uri: open?.uri ?? uri, ...(open ? { version: open.version } : {}), diagnostics });
  }
}
