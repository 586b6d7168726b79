import { fileURLToPath } from 'node:url';
import { URI } from 'vscode-uri';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WatchKind,
  type ClientCapabilities,
  type Connection,
  type FileEvent,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import type { FileHost } from '../node/fileHost';
import type { LanguageService } from '../service/service';
import { baselineName, BaselineError, parseBaseline, type Baseline } from '../rules/baseline';
import { fileName } from '../xbrl/names';
import { readConfiguration, sections } from './configuration';
import { statusNotification } from './status';
import { TaxonomyWatch } from './taxonomyWatch';

/**
 * Keeps the service in step with the client's workspace: its folders, files and settings. Everything here happens one after
 * the other; when it is done, `changed` is called.
 */
export class WorkspaceSync {
  readonly #connection: Connection;
  readonly #service: LanguageService;
  readonly #host: FileHost;
  readonly #client: ClientCapabilities;
  readonly #changed: () => void;
  readonly #taxonomies: TaxonomyWatch;
  #folders: readonly string[];
  #queue: Promise<void> = Promise.resolve();
  #wasCancelled = false;
  #sentStatus = '';

  constructor(parts: {
    readonly connection: Connection;
    readonly service: LanguageService;
    readonly host: FileHost;
    readonly client: ClientCapabilities;
    readonly folders: readonly WorkspaceFolder[];
    readonly changed: () => void;
  }) {
    this.#connection = parts.connection;
    this.#service = parts.service;
    this.#host = parts.host;
    this.#client = parts.client;
    this.#changed = parts.changed;
    this.#taxonomies = new TaxonomyWatch(parts.connection, parts.client);
    this.#folders = pathsOf(parts.folders);
  }

  /** Subscribes to what the client tells, and reads the workspace for the first time. */
  start(): void {
    const { workspace } = this.#client;
    if (workspace?.didChangeConfiguration?.dynamicRegistration) void this.#connection.client.register(DidChangeConfigurationNotification.type, { section: sections });
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      void this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
        // A folder that is deleted or renamed is one event, of the folder.
        watchers: [{ globPattern: '**/*.{xsd,xml,xbrl,htm,html,xhtml,zip}' }, { globPattern: `**/${baselineName}` }, { globPattern: '**/*', kind: WatchKind.Delete | WatchKind.Create }],
      });
    }
    if (workspace?.workspaceFolders) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(pathsOf(removed));
        this.#folders = [...this.#folders.filter((folder) => !gone.has(folder)), ...pathsOf(added)];
        this.reindex();
      });
    }
    this.reindex();
  }

  /** Takes the settings anew and reads the whole workspace. */
  reindex(): void {
    this.enqueue(async () => {
      await this.#configure();
      await this.#index();
    });
  }

  /** Takes the settings anew; the workspace is read again only if other files are in it now. */
  configurationChanged(): void {
    this.enqueue(async () => {
      if (await this.#configure()) await this.#index();
    });
  }

  /** The user trusts the workspace from now on: what was left out for want of trust can be read. */
  trusted(): void {
    this.#host.configure({ isTrusted: true });
    this.reindex();
  }

  filesChanged(changes: readonly FileEvent[]): void {
    this.enqueue(async () => {
      if (changes.some(({ uri }) => uri.endsWith(`/${baselineName}`))) await this.#configure();
      // A file that says where URLs lead has the whole workspace looked through; of several, once is enough.
      const ofPackages = new Set(changes.filter(({ uri }) => /(\.zip|\/META-INF\/[^/]+\.xml)$/i.test(uri)));
      let isReadAnew = ofPackages.size > 1;
      for (const change of changes) {
        const { uri, type } = change;
        if (ofPackages.size > 1 && ofPackages.has(change)) continue;
        if (/\.(xsd|xml|xbrl|html?|xhtml|zip)$/i.test(uri)) await this.#service.reread(uri);
        else if (type === FileChangeType.Deleted) await this.#service.rereadFolder(uri);
        else if (type === FileChangeType.Created) isReadAnew ||= await this.#host.isFolder(uri);
      }
      if (isReadAnew) await this.#index();
    });
  }

  /** Does something once all that came before is done; then everything it leads to is read. */
  enqueue(act: () => Promise<unknown>): void {
    this.#queue = this.#queue.then(async () => {
      try {
        await act();
        await this.#service.settle();
        this.#changed();
        this.#sendStatus();
        await this.#service.readCompanions();
      } catch (error) {
        this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      }
    });
  }

  /** @returns whether the files of the workspace may be others now */
  async #configure(): Promise<boolean> {
    const before = JSON.stringify([this.#folders, this.#host.options]);
    this.#host.configure({ roots: this.#folders });
    if (this.#client.workspace?.configuration) {
      const configuration = await readConfiguration(this.#connection, this.#folders);
      this.#service.configure({ ...configuration, baselines: await this.#readBaselines() });
      const { exclude, mostBytes, taxonomies } = configuration;
      this.#host.configure({ exclude, mostBytes, taxonomies });
      this.#taxonomies.watch(taxonomies, this.#folders);
    }
    return JSON.stringify([this.#folders, this.#host.options]) !== before;
  }

  async #readBaselines(): Promise<readonly Baseline[]> {
    const baselines: Baseline[] = [];
    for (const folder of this.#folders) {
      const folderUri = `${URI.file(folder).toString()}/`;
      const bytes = await this.#host.read(folderUri + baselineName);
      if (!(bytes instanceof Uint8Array)) continue;
      try {
        baselines.push(parseBaseline(new TextDecoder().decode(bytes), folderUri));
      } catch (error) {
        if (!(error instanceof BaselineError)) throw error;
        this.#connection.window.showWarningMessage(`${baselineName} is not used: ${error.message}.`);
      }
    }
    return baselines;
  }

  async #index(): Promise<void> {
    const isWorth = this.#folders.length > 0 && this.#client.window?.workDoneProgress;
    const progress = isWorth ? await this.#connection.window.createWorkDoneProgress() : undefined;
    progress?.begin('XBRL: reading taxonomies', 0, undefined, true);
    try {
      const finished = await this.#service.index({
        isCancelled: () => progress?.token.isCancellationRequested ?? false,
        report: (uri, done, total) => progress?.report(Math.floor((100 * done) / total), fileName(uri)),
      });
      this.#wasCancelled = !finished;
    } finally {
      progress?.done();
    }
  }

  #sendStatus(): void {
    const status = { ...this.#service.status, wasCancelled: this.#wasCancelled };
    const content = JSON.stringify(status);
    if (content === this.#sentStatus) return;
    this.#sentStatus = content;
    void this.#connection.sendNotification(statusNotification, status);
  }
}

function pathsOf(folders: readonly WorkspaceFolder[]): readonly string[] {
  return folders.filter(({ uri }) => uri.startsWith('file:')).map(({ uri }) => fileURLToPath(uri));
}
