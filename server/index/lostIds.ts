import type { XbrlDocument } from '../xbrl/document';
import { namespaces } from '../xbrl/names';
import { Locator, type ExtendedLink, type RoleReference } from '../xbrl/views';
import type { Dts } from './dts';
import { addTo } from './groupBy';
import { NearestFinder } from './nearest';

/** An id that locators or role references point to in a document that is at hand but has no such id. */
export interface LostId {
  readonly document: XbrlDocument;
  readonly fragment: string;
  /** The id it was most probably meant to be. */
  readonly nearest: string | undefined;
  /** All ids that are as near as that one. */
  readonly allNearest: readonly string[];
  /** Who points there, in document order. */
  readonly references: readonly (Locator | RoleReference)[];
}

/** Longer fragments are not searched for an id in them, in UTF-16 code units. */
const mostCharacters = 300;

/**
 * The keys of the concepts that the locators to a lost id were most probably meant for: those of the nearest ids, the one whose name is in the
 * lost id, its own being gone or changed, and the one whose id a pointer of an unknown scheme ends with, `xpointer(id(hbr_Cash))`.
 */
export function conceptsMeantBy({ document, fragment, allNearest }: LostId, dts: Dts): readonly string[] {
  const named = document.declarationOf(`{${document.targetNamespace ?? ''}}${fragment.slice(fragment.indexOf('_') + 1)}`);
  const inPointer = fragment.length > mostCharacters ? undefined : /(?:^|[('"])([^()'"]+)['"]?\)+$/.exec(fragment)?.[1];
  return [...allNearest, ...(inPointer === undefined ? [] : [inPointer])].map((id) => `${document.uri}#${id}`).concat(named ? dts.conceptOf(named).key : []);
}

const cache = new WeakMap<Dts, readonly LostId[]>();

/** The ids that a DTS's documents point to in vain, each once. */
export function lostIdsOf(dts: Dts): readonly LostId[] {
  let lost = cache.get(dts);
  if (!lost) {
    lost = collect(dts);
    cache.set(dts, lost);
  }
  return lost;
}

function collect(dts: Dts): readonly LostId[] {
  const byKey = new Map<string, { document: XbrlDocument; fragment: string; references: (Locator | RoleReference)[] }>();
  for (const { reference, target } of dts.lostReferences()) {
    const lost = byKey.get(target.key);
    if (lost) lost.references.push(reference);
    else byKey.set(target.key, { document: target.document, fragment: target.fragment, references: [reference] });
  }
  const finder = new NearestFinder();
  const possible = new PossibleIds();
  return [...byKey.values()].map((lost) => {
    const located = possible.locatedBeside(lost.references);
    const allNearest = finder.allNearest(lost.fragment, possible.of(lost.document, lost.references), (id) => !located.some((ids) => ids.has(id)));
    return { ...lost, nearest: allNearest[0], allNearest };
  });
}

/** The ids that lost ones may have been meant to be. Many may be lost in one link and one document, so each of these is looked through once. */
class PossibleIds {
  readonly #declared = new Map<XbrlDocument, readonly string[]>();
  readonly #ofRoles = new Map<XbrlDocument, ReadonlyMap<string, readonly string[]>>();
  readonly #ofArcroles = new Map<XbrlDocument, ReadonlyMap<string, readonly string[]>>();
  readonly #located = new Map<ExtendedLink, ReadonlySet<string>>();

  /**
   * The ids of a document that such references may lead to: locators of standard links to elements (XBRL 2.1, 5.2.2.1 to
   * 5.2.6.1), references to roles to a declaration of the same URI (3.5.2.4.3 and 3.5.2.5.3), others anywhere.
   */
  of(document: XbrlDocument, references: readonly (Locator | RoleReference)[]): Iterable<string> {
    const [first] = references;
    if (first && !(first instanceof Locator)) return this.#ofDeclarations(document, first.isArcrole).get(first.uri ?? '') ?? [];
    if (!references.some((reference) => reference instanceof Locator && reference.link?.name.startsWith(`{${namespaces.link}}`))) return document.ids.keys();
    return known(this.#declared, document, () => [...document.ids].flatMap(([id, element]) => (document.declarationAt(element) ? id : [])));
  }

  /** The ids that each of the extended links with a lost locator names as well: the lost one was hardly meant to be one of those. */
  locatedBeside(references: readonly (Locator | RoleReference)[]): readonly ReadonlySet<string>[] {
    const links = new Set(references.flatMap((reference) => (reference instanceof Locator ? (reference.link ?? []) : [])));
    return Array.from(links, (link) => known(this.#located, link, () => new Set(link.locators.flatMap(({ target }) => target?.fragment ?? []))));
  }

  /** The ids of roleTypes (or arcroleTypes) by the URI that they declare. */
  #ofDeclarations(document: XbrlDocument, isArcrole: boolean): ReadonlyMap<string, readonly string[]> {
    return known(isArcrole ? this.#ofArcroles : this.#ofRoles, document, () => {
      const ids = new Map<string, string[]>();
      for (const { id, uri } of isArcrole ? document.arcroleTypes : document.roleTypes) if (id !== undefined && uri !== undefined) addTo(ids, uri, id.trim());
      return ids;
    });
  }
}

/** What is known of something, or is found out now. */
function known<Key, Value>(values: Map<Key, Value>, key: Key, find: () => Value): Value {
  let value = values.get(key);
  if (value === undefined) values.set(key, (value = find()));
  return value;
}
