/**
 * What a filer calls the taxonomy at a URL, as far as the URL tells: the name of the file and the year, `us-gaap 2025`. Where the
 * file's name has no year, the nearest folder's counts.
 */
export function taxonomyName(url: string): string {
  const segments = url.split(/[?#]/, 1)[0]!.split('/').filter((segment) => segment !== '');
  const file = (segments.pop() ?? '').replace(/\.[^.]*$/, '');
  const [, before, year, after] = /^(.*?)[-_]?((?:19|20)\d\d)(?!\d)(?:-\d\d)*(.*)$/.exec(file) ?? [];
  if (year !== undefined) return `${before!}${after!} ${year}`.trim();
  const inFolder = segments.map((segment) => /(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(segment)?.[1]).filter((found) => found !== undefined).pop();
  return inFolder === undefined ? file : `${file} ${inFolder}`;
}
