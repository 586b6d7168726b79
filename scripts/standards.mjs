// npm run standards: writes server/standards/schemas and server/standards/index.ts from the published schemas of the standards.
// What is written are facts in a form of our own (names, ids, types, derivations, roles); texts and content models stay behind.
// The published schemas are expected in a folder `shared` next to this repository; only maintainers need it.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { install, root } from './setup.mjs';

const published = path.resolve(root, '..', 'shared', 'corpus', 'core');
const target = path.join(root, 'server', 'standards');
if (!fs.existsSync(published)) {
  console.error('The published schemas are not here: there is no folder ../shared/corpus/core. Nothing was written.');
  process.exit(1);
}
install();
const { SaxesParser } = await import('saxes');

/** Schemas that no taxonomy imports: of conformance suites and the function registry, reports on versions, rendered tables, inline reports. */
const leftOut = [/conformance/i, /registry\.xsd$/, /\/2008\/function\.xsd$/, /versioning-/, /tablemodel\.xsd$/, /inlineXBRL/];
/** Other copies of a schema that is here already; standardFor leads their URLs to it. */
const copies = ['www.w3.org/2001/03/xml.xsd', 'www.xbrl.org/2013/match-filter.xsd'];
/** Where documents are published under https; elsewhere their own specification spells the URL with http. */
const secure = ['www.xbrl.org/2020/', 'www.xbrl.org/2022/', 'www.xbrl.org/2023/', 'www.xbrl.org/dtr/type/20'];
/** The severities of Assertion Severity 1.0 and 2.0 are a linkbase; severities.ts has it. */
const severities = ['2016', '2022'];

const xsd = 'http://www.w3.org/2001/XMLSchema';
const link = 'http://www.xbrl.org/2003/linkbase';
const xml = 'http://www.w3.org/XML/1998/namespace';
/** The attributes of a declaration that are facts to keep, in the order they are written; those that hold names of other declarations. */
const kept = ['id', 'name', 'type', 'base', 'itemType', 'memberTypes', 'substitutionGroup', 'default', 'abstract', 'nillable',
  '{http://www.xbrl.org/2003/instance}periodType', '{http://www.xbrl.org/2003/instance}balance', '{http://xbrl.org/2005/xbrldt}typedDomainRef'];
const qnames = new Set(['type', 'base', 'itemType', 'memberTypes', 'substitutionGroup']);

/** The prefixes of one written schema, declared as they are needed. */
class Prefixes {
  #byNamespace = new Map([[xml, 'xml']]);

  of(namespace) {
    const known = this.#byNamespace.get(namespace);
    if (known !== undefined) return known;
    const taken = [...this.#byNamespace.values()];
    const candidates = [...(usual.get(namespace) ?? []), namespace.includes('/dtr/type/') ? 'dtr-types' : 'ns', `ns${taken.length}`];
    const prefix = candidates.find((candidate) => !taken.includes(candidate));
    this.#byNamespace.set(namespace, prefix);
    return prefix;
  }

  declarations() {
    return [...this.#byNamespace].filter(([namespace]) => namespace !== xml).map(([namespace, prefix]) => ` xmlns:${prefix}="${namespace}"`).join('');
  }
}

const files = fs.readdirSync(published, { recursive: true })
  .map((file) => String(file).replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.xsd') && !copies.includes(file) && !leftOut.some((pattern) => pattern.test(file)))
  .sort();
const schemas = files.map((file) => ({ file, url: urlOf(file), schema: read(fs.readFileSync(path.join(published, file), 'utf8')) }));
const usual = usualPrefixes();

fs.rmSync(path.join(target, 'schemas'), { recursive: true, force: true });
let size = 0;
for (const { file, url, schema } of schemas) {
  const text = reduce(schema, url);
  size += text.length;
  const written = path.join(target, 'schemas', file);
  fs.mkdirSync(path.dirname(written), { recursive: true });
  fs.writeFileSync(written, text);
}
fs.writeFileSync(path.join(target, 'index.ts'), index());
console.log(`${schemas.length} schemas, ${Math.round(size / 1000)} kB.`);

function urlOf(file) {
  return `${secure.some((start) => file.startsWith(start)) ? 'https' : 'http'}://${file}`;
}

/** The element tree of a document: expanded names, and the namespaces in scope for names in values. */
function read(text) {
  const parser = new SaxesParser({ xmlns: true });
  const stack = [];
  let document;
  parser.on('opentag', (tag) => {
    const parent = stack.at(-1);
    const element = {
      namespace: tag.uri,
      local: tag.local,
      scope: { ...(parent?.scope ?? { xml }), ...tag.ns },
      attributes: new Map(Object.values(tag.attributes).filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns').map(({ uri, local, value }) => [uri === '' ? local : `{${uri}}${local}`, value])),
      children: [],
      text: '',
    };
    if (parent) parent.children.push(element);
    else document = element;
    stack.push(element);
  });
  parser.on('text', (content) => {
    const element = stack.at(-1);
    if (element) element.text += content;
  });
  parser.on('closetag', () => stack.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return document;
}

/** The prefixes that the published schemas give each namespace, the most usual first. */
function usualPrefixes() {
  const counts = new Map();
  for (const { schema } of schemas) {
    for (const [prefix, namespace] of Object.entries(schema.scope)) {
      if (prefix === '' || prefix === 'xml' || namespace === '') continue;
      const count = counts.get(namespace) ?? new Map();
      counts.set(namespace, count.set(prefix, (count.get(prefix) ?? 0) + 1));
    }
  }
  const usual = new Map([...counts].map(([namespace, count]) => [namespace, [...count].sort((one, other) => other[1] - one[1]).map(([prefix]) => prefix)]));
  return usual.set(xsd, ['xs']).set(link, ['link']);
}

/** A schema's text with its facts alone. */
function reduce(schema, url) {
  const targetNamespace = schema.attributes.get('targetNamespace');
  const prefixes = new Prefixes();
  prefixes.of(xsd);
  if (usual.has(targetNamespace)) prefixes.of(targetNamespace);
  const name = (value, element) => {
    const [prefix, local] = value.includes(':') ? value.split(':') : ['', value];
    const namespace = element.scope[prefix] ?? '';
    return namespace === '' ? local : `${prefixes.of(namespace)}:${local}`;
  };
  const tag = (element, names = kept, prefix = 'xs') => {
    const attributes = names.filter((key) => element.attributes.has(key)).map((key) => {
      const value = element.attributes.get(key).trim();
      return ` ${attributeName(key, prefixes)}="${escape(qnames.has(key) ? value.split(/\s+/).map((one) => name(one, element)).join(' ') : value)}"`;
    });
    return `${prefix}:${element.local}${attributes.join('')}`;
  };
  const declaration = (element, indent) => {
    const inner = element.children.filter((child) => isXsd(child, 'complexType', 'simpleType', 'simpleContent', 'complexContent', 'restriction', 'extension', 'list', 'union'));
    const lines = [
      ...inner.flatMap((child) => declaration(child, `${indent}  `)),
      ...element.children.filter((child) => isXsd(child, 'enumeration')).map((child) => `${indent}  <${tag(child, ['value'])}/>`),
    ];
    return write(tag(element), indent, lines);
  };
  const roleDeclaration = (element) => {
    const indent = ' '.repeat(6);
    const names = element.local === 'roleType' ? ['roleURI', 'id'] : ['arcroleURI', 'id', 'cyclesAllowed'];
    const usedOn = element.children.filter((child) => child.local === 'usedOn').map((child) => `${indent}  <link:usedOn>${name(child.text.trim(), child)}</link:usedOn>`);
    return write(tag(element, names, prefixes.of(link)), indent, usedOn);
  };

  const imports = schema.children.filter((child) => isXsd(child, 'import')).map((child) => `  <xs:import namespace="${child.attributes.get('namespace')}" schemaLocation="${locationOf(child.attributes.get('schemaLocation'), url)}"/>`);
  const roles = descendants(schema).filter((element) => element.namespace === link && (element.local === 'roleType' || element.local === 'arcroleType')).flatMap(roleDeclaration);
  const declarations = schema.children.filter((child) => isXsd(child, 'attribute', 'attributeGroup', 'simpleType', 'complexType', 'element')).flatMap((child) => declaration(child, '  '));
  const appinfo = roles.length === 0 ? [] : ['  <xs:annotation>', '    <xs:appinfo>', ...roles, '    </xs:appinfo>', '  </xs:annotation>'];
  const own = ['id', 'targetNamespace'].filter((key) => schema.attributes.has(key)).map((key) => ` ${key}="${schema.attributes.get(key)}"`).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!-- Reduced form built into XBRL Authoring: declarations only. The full text is at ${url} -->`,
    `<xs:schema${own} elementFormDefault="qualified"${prefixes.declarations()}>`,
    ...imports, ...appinfo, ...declarations,
    '</xs:schema>', '',
  ].join('\n');
}

function write(tag, indent, lines) {
  return lines.length === 0 ? [`${indent}<${tag}/>`] : [`${indent}<${tag}>`, ...lines, `${indent}</${tag.split(' ')[0]}>`];
}

function attributeName(key, prefixes) {
  if (!key.startsWith('{')) return key;
  const [namespace, local] = key.slice(1).split('}');
  return `${prefixes.of(namespace)}:${local}`;
}

/** Where an import leads, as the canonical URL of a built-in schema if it is one. */
function locationOf(location, base) {
  const url = new URL(location, base).href;
  const file = url.replace(/^https?:\/\/(www\.)?/, 'www.');
  return files.includes(file) ? urlOf(file) : url;
}

function isXsd(element, ...names) {
  return element.namespace === xsd && names.includes(element.local);
}

function descendants(element) {
  return element.children.flatMap((child) => [child, ...descendants(child)]);
}

function escape(value) {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replace(/[^ -~]/g, (character) => `&#${character.codePointAt(0)};`);
}

/** index.ts: the texts by canonical URL, and the namespaces they declare. */
function index() {
  const identifiers = files.map(identifierFor);
  const targetNamespaces = [...new Set(schemas.flatMap(({ schema }) => schema.attributes.get('targetNamespace') ?? []))].sort();
  return [
    '// Written by `npm run standards`; changes belong in scripts/standards.mjs.',
    "import { severities } from './severities';",
    ...files.map((file, at) => `import ${identifiers[at]} from './schemas/${file}';`),
    '',
    '/** The built-in documents of the standards by canonical URL: schemas in reduced form, and the severities linkbases. */',
    'export const standards: ReadonlyMap<string, string> = new Map([',
    ...schemas.map(({ url }, at) => `  ['${url}', ${identifiers[at]}],`),
    ...severities.map((year) => `  ['${urlOf(`www.xbrl.org/${year}/severities.xml`)}', severities('${year}')],`),
    ']);',
    '',
    '/** The target namespaces of the built-in schemas. */',
    'export const targetNamespaces: ReadonlySet<string> = new Set([',
    ...targetNamespaces.map((namespace) => `  '${namespace}',`),
    ']);', '',
  ].join('\n');
}

/** A variable's name for a schema: its path in camel case, without the host that nearly all share. */
function identifierFor(file) {
  return `schema ${file.replace(/^www\.xbrl\.org\//, '').replace(/\.xsd$/, '')}`.replace(/[^A-Za-z0-9]+(.)/g, (_, first) => first.toUpperCase());
}
