import { spellingOf } from '../xbrl/spelling';
import { standards, targetNamespaces } from './index';

/** A built-in document of the standards. */
export interface StandardDocument {
  /** Its canonical URL, one for all the spellings that lead to it. */
  readonly url: string;
  /** The URI by which an editor opens it, of the scheme {@link standardScheme}. */
  readonly location: string;
  readonly text: string;
}

/** The scheme of the URIs by which built-in documents are opened. */
export const standardScheme = 'xbrl-standard';

/** Canonical URLs by what all spellings of a URL have in common. */
const urls = new Map([...standards.keys()].map((url) => [spellingOf(url), url]));
const urlsByLocation = new Map([...standards.keys()].map((url) => [locationOf(url), url]));
for (const date of ['2001/03', '2004/10', '2007/08', '2009/01']) urls.set(`w3.org/${date}/xml.xsd`, 'http://www.w3.org/2001/xml.xsd');
urls.set('xbrl.org/2013/match-filter.xsd', 'http://www.xbrl.org/2008/match-filter.xsd');

/**
 * Finds the built-in document that a URL leads to. Taxonomies spell these URLs with http or https and with or without
 * `www.`, and the schema of the xml: attributes has a location for each of its editions; all lead to one document.
 * @param url absolute and without a fragment; the location of a built-in document leads to it too
 * @returns undefined for any other URL, and for text that is no URL
 */
export function standardFor(url: string): StandardDocument | undefined {
  const canonical = urls.get(spellingOf(url)) ?? urlsByLocation.get(url);
  const text = canonical === undefined ? undefined : standards.get(canonical);
  return canonical === undefined || text === undefined ? undefined : { url: canonical, location: locationOf(canonical), text };
}

/** The canonical URLs of all built-in documents. */
export function standardUrls(): readonly string[] {
  return [...standards.keys()];
}

/**
 * Whether a namespace belongs to the standards, that is, whether one of the built-in schemas declares it: XBRL's own and
 * the registries', XML Schema's, XLink's, xml's. Its declarations are never a filer's.
 * @param namespace the name as declared, compared character by character (Namespaces in XML, 2.3)
 */
export function isStandardNamespace(namespace: string): boolean {
  return targetNamespaces.has(namespace);
}

function locationOf(url: string): string {
  return url.replace(/^https?:\/\//, `${standardScheme}:/`);
}
