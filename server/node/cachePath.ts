/** The folder of the cache in which the server keeps what it has read of base taxonomies. */
export const indexFolder = 'index';

/** No file system takes paths of any length. */
const longestPath = 1000;

/**
 * The path of a web address in the cache, so that a person finds it there: `https/xbrl.fasb.org/us-gaap/2025/us-gaap.xsd`. What some
 * file system forbids or reads in a way of its own is written `^` and two hexadecimal digits: whatever the URL, the path stays in the
 * cache, and no two URLs share one.
 * @param url absolute, http or https; a fragment does not count
 * @returns a relative path with slashes; `undefined` for a URL that has none: of another scheme, with a password, or of a folder
 */
export function cachePath(url: string): string | undefined {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(parsed.protocol) || parsed.username !== '' || parsed.password !== '') return undefined;
  const names = `${parsed.pathname.slice(1)}${parsed.search}`.split('/');
  if (names.at(-1) === '') return undefined;
  const relative = [parsed.protocol.slice(0, -1), parsed.host, ...names].map(safeName).join('/');
  return relative.length > longestPath ? undefined : relative;
}

/**
 * Reads such a path back.
 * @param path relative to the cache, with slashes or backslashes
 * @returns `undefined` for a path that {@link cachePath} does not make
 */
export function urlOfCachePath(path: string): string | undefined {
  const slashed = path.replaceAll('\\', '/');
  const [scheme, host, ...names] = slashed.split('/').map(originalName);
  const url = `${scheme ?? ''}://${host ?? ''}/${names.join('/')}`;
  return cachePath(url) === slashed ? url : undefined;
}

/** What Windows takes for a device, whatever follows behind a dot. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

function safeName(name: string): string {
  if (name === '') return '^';
  return name
    .replace(/[<>:"|?*\\^]/g, escape)
    .replace(device, (found) => escape(found[0]!) + found.slice(1))
    .replace(/^\.+$/, (dots) => escape(dots[0]!) + dots.slice(1))
    .replace(/[. ]$/, escape);
}

function escape(character: string): string {
  return `^${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function originalName(name: string): string {
  return name === '^' ? '' : name.replace(/\^([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
