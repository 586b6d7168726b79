import type { Dts } from '../index/dts';
import { acceptedNamespaceOf } from '../standards/secTaxonomies';
import { spellingOf } from '../xbrl/spelling';

/** Prefixes have at most so many underscores in them; what follows more of them in an id is a local name. */
const mostUnderscores = 4;
/** Of a prefix with more namespaces than this nobody can say what it means. */
const mostNamespaces = 10;
/** So many years and dates of a URL are looked at. */
const mostVersions = 4;
/** How much of a URL is looked at for a prefix. */
const mostSegments = 12;

/**
 * The names of concepts whose schemas are not at hand, by the addresses at which locators expect them. The id of a concept is,
 * as is customary in the taxonomies of standards, the prefix of its namespace, an underscore and its local name.
 */
class UndeclaredNames {
  readonly #dts: Dts;
  /** What is said of the schema at each URL that was asked for, and what a prefix may mean there. */
  readonly #stated = new Map<string, string | undefined>();
  readonly #possible = new Map<string, readonly string[]>();
  #imported: ReadonlyMap<string, string> | undefined;
  #bound: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  constructor(dts: Dts) {
    this.#dts = dts;
  }

  /** @returns the name in Clark notation; `undefined` where nothing or not one thing only says what namespace it is of, or the id has no prefix */
  nameOf(url: string, id: string): string | undefined {
    const stated = this.#statedNamespace(url);
    const prefixes = prefixesIn(id);
    for (const prefix of prefixes) {
      const namespaces = this.#namespacesOf(prefix, url, stated);
      if (namespaces.length > 0) return namespaces.length === 1 ? nameIn(namespaces[0]!, prefix, id) : undefined;
    }
    const shortest = prefixes.at(-1);
    return stated === undefined || shortest === undefined ? undefined : nameIn(stated, shortest, id);
  }

  /** The namespace that the list of a regulator has for a schema, or for which it is imported: an import may be wrong. */
  #statedNamespace(url: string): string | undefined {
    if (!this.#stated.has(url)) this.#stated.set(url, acceptedNamespaceOf(url) ?? this.#importedNamespaces().get(spellingOf(url)));
    return this.#stated.get(url);
  }

  /** The namespaces that a prefix may mean in ids of a schema: the stated one, if it has that prefix, or those of its host and version that no schema at hand has. */
  #namespacesOf(prefix: string, url: string, stated: string | undefined): readonly string[] {
    const bound = this.#boundPrefixes().get(prefix);
    if (!bound) return [];
    if (stated !== undefined) return bound.has(stated) ? [stated] : [];
    if (bound.size > mostNamespaces) return [];
    const key = `${prefix} ${url}`;
    let possible = this.#possible.get(key);
    if (!possible) {
      possible = [...bound].filter((namespace) => areOfOneHost(url, namespace) && areOfOneVersion(url, namespace) && this.#dts.schemasOf(namespace).length === 0);
      this.#possible.set(key, possible);
    }
    return possible;
  }

  /** For what namespaces the members of the DTS import schemas, by the spelling of their URLs. */
  #importedNamespaces(): ReadonlyMap<string, string> {
    if (!this.#imported) {
      const imports = [...this.#dts.members.values()].flatMap(({ schemaReferences }) => schemaReferences.filter(({ kind }) => kind === 'import'));
      this.#imported = new Map(imports.flatMap(({ namespace, target }) => (namespace === undefined || !target ? [] : [[spellingOf(target.url), namespace] as const])));
    }
    return this.#imported;
  }

  /** The namespaces by the prefixes that members bind to them on their document elements, and by those that they customarily have: us-gaap for `http://fasb.org/us-gaap/2024`. */
  #boundPrefixes(): ReadonlyMap<string, ReadonlySet<string>> {
    if (!this.#bound) {
      const bound = new Map<string, Set<string>>();
      const add = (prefix: string, namespace: string) => {
        const namespaces = bound.get(prefix);
        if (namespaces) namespaces.add(namespace);
        else bound.set(prefix, new Set([namespace]));
      };
      for (const { content } of this.#dts.members.values()) {
        for (const [prefix, namespace] of content.rootPrefixes) {
          if (prefix !== '') add(prefix, namespace);
          for (const segment of segmentsOf(namespace)) add(segment, namespace);
        }
      }
      this.#bound = bound;
    }
    return this.#bound;
  }
}

/** What may be the prefix in an id, the longest first. */
function prefixesIn(id: string): readonly string[] {
  const prefixes: string[] = [];
  for (let at = id.indexOf('_'); at >= 0 && at < id.length - 1 && prefixes.length < mostUnderscores; at = id.indexOf('_', at + 1)) if (at > 0) prefixes.unshift(id.slice(0, at));
  return prefixes;
}

function nameIn(namespace: string, prefix: string, id: string): string {
  return `{${namespace}}${id.slice(prefix.length + 1)}`;
}

/** The first steps of a URL's path. */
function segmentsOf(url: string): readonly string[] {
  return url.split('/', mostSegments).slice(3);
}

/** Whether the hosts of two URLs are the same, or one is part of the other, as `fasb.org` is of `xbrl.fasb.org`. */
function areOfOneHost(a: string, b: string): boolean {
  const [one, other] = [hostOf(a), hostOf(b)];
  return one !== undefined && other !== undefined && (one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`));
}

function hostOf(url: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1]?.toLowerCase();
}

/** Whether two URLs name no different years or dates, where both name some. */
function areOfOneVersion(a: string, b: string): boolean {
  const [ones, others] = [versionsIn(a), versionsIn(b)];
  return ones.length === 0 || others.length === 0 || ones.some((one) => others.some((other) => one.startsWith(other) || other.startsWith(one)));
}

/** The first years and dates of a URL: hardly one has more than two. */
function versionsIn(url: string): readonly string[] {
  return (url.match(/(?<!\d)(?:19|20)\d\d(?!\d)(?:-\d\d-\d\d(?!\d))?/g) ?? []).slice(0, mostVersions);
}

const known = new WeakMap<Dts, UndeclaredNames>();

/** The names of the concepts of a DTS whose schemas are not at hand: the same object each time. */
export function undeclaredNames(dts: Dts): UndeclaredNames {
  let names = known.get(dts);
  if (!names) known.set(dts, (names = new UndeclaredNames(dts)));
  return names;
}
