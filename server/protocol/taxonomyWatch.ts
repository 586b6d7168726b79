import { DidChangeWatchedFilesNotification, type ClientCapabilities, type Connection, type Disposable, type FileSystemWatcher } from 'vscode-languageserver';
import * as path from 'node:path';
import { URI } from 'vscode-uri';
import { pathOfSource } from '../node/taxonomySources';

/** Has the client tell of changes to the taxonomies that the settings name, where these lie outside of the workspace, whose files it tells of anyway. */
export class TaxonomyWatch {
  readonly #connection: Connection;
  readonly #canWatch: boolean;
  #watched = '';
  #registration: Promise<Disposable> | undefined;

  constructor(connection: Connection, { workspace }: ClientCapabilities) {
    this.#connection = connection;
    const { dynamicRegistration, relativePatternSupport } = workspace?.didChangeWatchedFiles ?? {};
    this.#canWatch = (dynamicRegistration ?? false) && (relativePatternSupport ?? false);
  }

  /**
   * Watches these in the place of those before.
   * @param taxonomies items of `xbrl.taxonomies`, absolute
   * @param folders paths of the workspace's folders
   */
  watch(taxonomies: readonly string[], folders: readonly string[]): void {
    const paths = taxonomies.map(pathOfSource).filter((source) => !folders.some((folder) => isWithin(folder, source)));
    const watched = paths.join('\n');
    if (!this.#canWatch || watched === this.#watched) return;
    this.#watched = watched;
    void this.#registration?.then((registration) => registration.dispose());
    this.#registration = paths.length === 0 ? undefined : this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: paths.flatMap(watchersOf) });
  }
}

/** The files of a folder, or an archive itself. */
function watchersOf(source: string): readonly FileSystemWatcher[] {
  const isArchive = /\.zip$/i.test(source);
  const baseUri = URI.file(isArchive ? path.dirname(source) : source).toString();
  return [{ globPattern: { baseUri, pattern: isArchive ? path.basename(source) : '**/*.{xsd,xml,zip}' } }];
}

function isWithin(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return !way.startsWith('..') && !path.isAbsolute(way);
}
