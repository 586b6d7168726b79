// npm run sec-data: writes, from the SEC's own lists (CC0; public domain, 17 U.S.C. 105) in ../shared/corpus/sec-data, into server/standards
// - secTaxonomies.json: the files of standard taxonomies that EDGAR accepts, those it accepted in earlier years, and which versions of
//   taxonomies it accepts together;
// - secConcepts.json: the concepts that are deprecated in the versions of us-gaap it accepts, and standard axes with the names, as patterns,
//   that filers give axes of their own in their stead.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { root } from './setup.mjs';

/** The release of EDGAR whose list says what is accepted now. */
const release = '25-4';

/** A concept stays in us-gaap for this many years after the one in which it is deprecated. */
const yearsKept = 2;

const lists = path.resolve(root, '..', 'shared', 'corpus', 'sec-data');

const accepted = filesOf(`edgartaxonomies-${release}.xml`);
const earlier = filesOf('edgartaxonomies-all-years.xml').filter(({ url }) => !accepted.some((file) => file.url === url));
const together = versionsTogether();
write('secTaxonomies.json', { release, accepted: byFolder(accepted), earlier: byFolder(earlier), together });
const deprecated = deprecatedConcepts();
write('secConcepts.json', { deprecated, axes: standardAxes() });
const count = Object.values(deprecated).reduce((sum, names) => sum + names.split(' ').length, 0);
console.log(`${accepted.length} files of today, ${earlier.length} of earlier years, ${Object.keys(together).length} versions with others, ${count} deprecated concepts.`);

function write(name, content) {
  fs.writeFileSync(path.join(root, 'server', 'standards', name), `${JSON.stringify(content, undefined, 1)}\n`);
}

function json(name) {
  return JSON.parse(fs.readFileSync(path.join(lists, name), 'utf8'));
}

/** `{ us-gaap/2025: versions }`, with blanks between the versions that may stand beside it: the classes that the list refers to by name are resolved. */
function versionsTogether() {
  const { 'taxonomy-classes': classes, 'compatible-classes': compatible } = json('taxonomy-compatibility.json');
  const resolved = (entries) => entries.flatMap((entry) => (entry.startsWith('@') ? resolved(classes[entry.slice(1)]) : [entry]));
  return Object.fromEntries(Object.entries(compatible).filter(([, entries]) => Array.isArray(entries)).map(([version, entries]) => [version, [...new Set(resolved(entries))].join(' ')]));
}

/** `{ year: names }`, the names with blanks between them: of the years whose deprecated concepts an accepted us-gaap still has. */
function deprecatedConcepts() {
  const oldest = Math.min(...accepted.flatMap(({ namespace }) => /^http:\/\/fasb\.org\/us-gaap\/(\d{4})/.exec(namespace)?.slice(1).map(Number) ?? []));
  const years = {};
  for (const [name, date] of Object.entries(json('us-gaap-deprecated-concepts.json'))) {
    const year = Number(String(date).slice(0, 4));
    if (year >= oldest - yearsKept) (years[year] ??= []).push(name);
  }
  return Object.fromEntries(Object.entries(years).map(([year, names]) => [year, names.sort().join(' ')]));
}

/** `{ srt:CurrencyAxis: pattern }`. */
function standardAxes() {
  return Object.fromEntries(Object.entries(json('axiswarnings.json')).filter(([name]) => name.includes(':')));
}

/** The files that a list names, each once, in alphabetical order: URL without scheme, and target namespace if it is a schema. */
function filesOf(list) {
  const text = fs.readFileSync(path.join(lists, 'edgartaxonomies', list), 'utf8');
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
