// npm run sec-data: writes server/standards/secTaxonomies.json, the files of standard taxonomies that EDGAR accepts and those
// it accepted in earlier years, from the SEC's own lists (public domain, 17 U.S.C. 105) in ../shared/corpus/sec-data.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { root } from './setup.mjs';

/** The release of EDGAR whose list says what is accepted now. */
const release = '25-4';

const lists = path.resolve(root, '..', 'shared', 'corpus', 'sec-data', 'edgartaxonomies');
const out = path.join(root, 'server', 'standards', 'secTaxonomies.json');

const accepted = filesOf(`edgartaxonomies-${release}.xml`);
const earlier = filesOf('edgartaxonomies-all-years.xml').filter(({ url }) => !accepted.some((file) => file.url === url));
fs.writeFileSync(out, `${JSON.stringify({ release, accepted: byFolder(accepted), earlier: byFolder(earlier) }, undefined, 1)}\n`);
console.log(`${path.relative(root, out)} names ${accepted.length} files of today and ${earlier.length} of earlier years.`);

/** The files that a list names, each once, in alphabetical order: URL without scheme, and target namespace if it is a schema. */
function filesOf(list) {
  const text = fs.readFileSync(path.join(lists, list), 'utf8');
  const files = new Map();
  for (const [, loc] of text.matchAll(/<Loc>([\s\S]*?)<\/Loc>/g)) {
    const valueOf = (name) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(loc)?.[1].trim() ?? '';
    const url = valueOf('Href').replace(/^https?:\/\//, '');
    if (url !== '') files.set(url, valueOf('Namespace'));
  }
  return [...files].map(([url, namespace]) => ({ url, namespace })).sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** `{ folder: { file: namespace } }`. */
function byFolder(files) {
  const folders = {};
  for (const { url, namespace } of files) {
    const end = url.lastIndexOf('/') + 1;
    (folders[url.slice(0, end)] ??= {})[url.slice(end)] = namespace;
  }
  return folders;
}
