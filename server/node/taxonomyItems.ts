import * as os from 'node:os';
import * as path from 'node:path';

/**
 * Makes what a user wrote as a taxonomy absolute: the path of a package or folder, or `URL-PREFIX=FOLDER`.
 * @param folder absolute path of the folder that relative paths start from; `~` is the user's own
 */
export function absoluteTaxonomy(item: string, folder: string): string {
  const trimmed = item.trim();
  const prefix = urlPrefixOf(trimmed);
  return prefix + absolutePath(trimmed.slice(prefix.length), folder);
}

/** The absolute path in what {@link absoluteTaxonomy} gives. */
export function pathOfTaxonomy(item: string): string {
  return item.slice(urlPrefixOf(item).length);
}

function urlPrefixOf(item: string): string {
  return /^https?:\/\/[^=\s]+=/i.exec(item)?.[0] ?? '';
}

/** A path made absolute in the same way. */
export function absolutePath(written: string, folder: string): string {
  const expanded = /^~(?=[\\/]|$)/.test(written) ? os.homedir() + written.slice(1) : written;
  return path.resolve(folder, expanded);
}

/** Where what was downloaded is kept when nobody says otherwise: where the platform keeps such things. */
export function defaultCacheFolder(): string {
  const home = os.homedir();
  const { LOCALAPPDATA: localAppData, XDG_CACHE_HOME: cacheHome } = process.env;
  const parent = { win32: localAppData ?? path.join(home, 'AppData', 'Local'), darwin: path.join(home, 'Library', 'Caches') }[process.platform as string] ?? cacheHome ?? path.join(home, '.cache');
  return path.join(parent, 'xbrl-authoring');
}
