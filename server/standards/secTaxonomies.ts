import table from './secTaxonomies.json';

/** By folder without scheme, the files in it, each with its target namespace; '' for a linkbase. */
type Folders = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What the SEC says of a file: it may be referred to, could be in earlier years, or never could. */
export type Acceptance = 'accepted' | 'earlier' | 'never';

const accepted = urlsOf(table.accepted);
const earlier = urlsOf(table.earlier);

/** The newest year in the SEC's list. Of later taxonomies it says nothing. */
const newestYear = Math.max(...[...accepted.keys()].flatMap((url) => yearOf(url) ?? []));

const byNamespace = new Map<string, Set<string>>();
for (const [url, namespace] of [...accepted, ...earlier]) {
  if (namespace === '') continue;
  const urls = byNamespace.get(namespace);
  if (urls) urls.add(url);
  else byNamespace.set(namespace, new Set([url]));
}

/**
 * Whether EDGAR accepts references to a file of the web (EFM 6.22), by the list of the release that the table was made from.
 * @param url absolute, http or https, which are taken to be the same; without fragment
 * @returns `undefined` for a file of a later year than the list knows
 */
export function acceptanceOf(url: string): Acceptance | undefined {
  const file = withoutScheme(url);
  if (accepted.has(file)) return 'accepted';
  if (earlier.has(file)) return 'earlier';
  return (yearOf(file) ?? 0) > newestYear ? undefined : 'never';
}

/** Whether a namespace is that of a schema which EDGAR accepts or has accepted. */
export function isAcceptedNamespace(namespace: string): boolean {
  return byNamespace.has(namespace);
}

/** The files, without scheme, of all schemas that EDGAR accepts or has accepted, each with its namespace. */
export function* acceptedSchemas(): Generator<readonly [file: string, namespace: string]> {
  for (const entries of [accepted, earlier]) for (const entry of entries) if (entry[1] !== '') yield entry;
}

/** The namespace of a schema that EDGAR accepts or has accepted; `undefined` for any other file. */
export function acceptedNamespaceOf(url: string): string | undefined {
  const file = withoutScheme(url);
  return (accepted.get(file) ?? earlier.get(file)) || undefined;
}

const together: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries(table.together).map(([version, others]) => [version, new Set([version, ...others.split(' ')])]));
const listed: ReadonlySet<string> = new Set([...together.values()].flatMap((versions) => [...versions]));

/**
 * The version of a standard taxonomy that a namespace is of, `us-gaap/2025`, as far as the SEC's list of versions that go together
 * knows it.
 */
export function versionOf(namespace: string): string | undefined {
  const [, name, year] = /\/([a-z-]+)\/(\d{4}(?:q\d)?)(?:-\d\d-\d\d)?$/.exec(namespace) ?? [];
  const ifrs = /^https?:\/\/xbrl\.ifrs\.org\/taxonomy\/(\d{4})-\d\d-\d\d\/ifrs-full$/.exec(namespace)?.[1];
  const version = ifrs === undefined ? `${name ?? ''}/${year ?? ''}` : `ifrs/${ifrs}`;
  return listed.has(version) ? version : undefined;
}

/** The versions that EDGAR accepts together with one, itself included (EFM 6.22.3); `undefined` for one that others are listed beside only. */
export function versionsBeside(version: string): ReadonlySet<string> | undefined {
  return together.get(version);
}

function urlsOf(folders: Folders): ReadonlyMap<string, string> {
  return new Map(Object.entries(folders).flatMap(([folder, files]) => Object.entries(files).map(([file, namespace]) => [folder + file, namespace] as const)));
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//, '');
}

/** The year that a folder of the URL is named after. */
function yearOf(url: string): number | undefined {
  const year = /\/(20\d\d)(?=[-/q])/.exec(url)?.[1];
  return year === undefined ? undefined : Number(year);
}
