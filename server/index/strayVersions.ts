import type { XbrlDocument } from '../xbrl/document';
import { spellingOf } from '../xbrl/spelling';
import type { Locator } from '../xbrl/views';
import type { Dts } from './dts';
import { groupBy } from './groupBy';
import { isBaseNamespace, leavesLabelsToFiler } from './profile';
import { referencesOf, urlsOf, type Reference } from './references';
import { withoutVersion } from './strayNamespace';

/** So many versions of one schema are compared with each other. */
const mostVersions = 20;
/** Fewer locators than these outvote no import. */
const fewestLocators = 10;
/** Longer URLs are not looked at, in UTF-16 code units. */
const mostCharacters = 300;

/** A version of a standard taxonomy to which a part of a DTS leads by mistake: the rest of it is built upon another one. */
export interface StrayVersion {
  /** Without fragment. */
  readonly url: string;
  /** All that lead there from documents that are no standard taxonomy: locators alone, or imports alone. At least one. */
  readonly references: readonly Reference[];
  /** The URL of the version that the rest is built upon, in the spelling of the first locator there, if there is one. */
  readonly meant: string;
  /** What leads to that, imports first. */
  readonly rest: readonly Reference[];
}

/** A version of a schema, and what leads to it. */
interface Version {
  readonly url: string;
  readonly references: readonly Reference[];
  readonly locators: number;
  readonly imports: number;
}

const cache = new WeakMap<Dts, readonly StrayVersion[]>();

/**
 * The stray versions of a DTS: of two versions of one schema, the one to which only locators lead, and fewer than to the one that is imported; or the one
 * that is imported and has no locators, while ten or more lead to the other, which is not. Whether the schemas are at hand does not matter. Two versions
 * that are both imported are both meant.
 * @returns the same object each time
 */
export function strayVersionsOf(dts: Dts): readonly StrayVersion[] {
  let strays = cache.get(dts);
  if (!strays) cache.set(dts, (strays = [...find(dts)]));
  return strays;
}

/** The stray version at a URL, in any spelling of it. */
export function strayVersionAt(dts: Dts, url: string): StrayVersion | undefined {
  return strayVersionsOf(dts).find((stray) => spellingOf(stray.url) === spellingOf(url));
}

/** A locator to a stray version, and the keys of what it names and what was most probably meant. */
export interface StrayConcept {
  readonly locator: Locator;
  readonly written: string;
  readonly meant: string;
}

const concepts = new WeakMap<Dts, readonly StrayConcept[]>();

/** The locators to the stray versions of a DTS, and what was meant by each: the same id in the other version. */
export function strayConceptsOf(dts: Dts): readonly StrayConcept[] {
  let found = concepts.get(dts);
  if (!found) {
    found = strayVersionsOf(dts).flatMap(({ references, meant: url }) =>
      references.flatMap(({ kind, document, element, target }) => {
        const locator = kind === 'locator' ? document.viewAt('locators', element) : undefined;
        return locator ? [{ locator, written: dts.follow(target).key, meant: dts.follow({ url, fragment: target.fragment }).key }] : [];
      }),
    );
    concepts.set(dts, found);
  }
  return found;
}

function* find(dts: Dts): Generator<StrayVersion> {
  const own = [...dts.members.values()].filter(({ base }) => !isStandard(base));
  const led = own.flatMap((document) => [...urlsOf(document)].filter((url) => url.length <= mostCharacters && isStandard(url)).map((url) => ({ document, url, spelling: spellingOf(url) })));
  for (const family of groupBy(led, ({ spelling }) => withoutVersion(spelling)).values()) {
    const bySpelling = groupBy(family, ({ spelling }) => spelling);
    if (bySpelling.size < 2 || bySpelling.size > mostVersions) continue;
    yield* straysAmong([...bySpelling.values()].map((leading) => versionOf(leading)));
  }
}

function versionOf(leading: readonly { readonly document: XbrlDocument; readonly url: string }[]): Version {
  const references = leading.flatMap(({ document, url }) => referencesOf(document).get(url) ?? []);
  const locators = references.filter(({ kind }) => kind === 'locator');
  return { url: (locators[0] ?? references[0])!.target.url, references, locators: locators.length, imports: references.filter(({ kind }) => kind === 'import').length };
}

function* straysAmong(versions: readonly Version[]): Generator<StrayVersion> {
  const imported = versions.filter(({ imports }) => imports > 0);
  const located = versions.filter(({ references, locators }) => locators === references.length);
  const [basis, ...more] = imported;
  if (!basis || more.length > 0) return;
  const [other] = located;
  if (other && versions.length === 2 && other.locators >= fewestLocators && basis.imports === basis.references.length) yield strayOf(basis, other);
  for (const each of located) if (each.locators < basis.locators) yield strayOf(each, basis);
}

function strayOf({ url, references }: Version, { url: meant, references: others }: Version): StrayVersion {
  return { url, references, meant, rest: others.toSorted((a, b) => Number(b.kind === 'import') - Number(a.kind === 'import')) };
}

/** Whether a URL is that of a taxonomy that others publish in versions: a filer may relate versions of his own on purpose. */
function isStandard(url: string): boolean {
  return isBaseNamespace(url) || leavesLabelsToFiler(url);
}
