import type { XbrlDocument, XbrlNode } from '../xbrl/document';
import type { Dts } from './dts';

/**
 * The part of an href before `#` that leads from an element to a document: as the element's document spells it already, else
 * nothing where that is the document itself, else relative where both have one origin, else absolute.
 * @param dts for the spellings of a URL that lead to the same document
 * @returns `undefined` where an xml:base (XML Base) leads all of these astray
 */
export function hrefTo(target: XbrlDocument, { document, element }: XbrlNode, dts: Dts | undefined): string | undefined {
  const leadsThere = (file: string) => {
    const pointer = document.resolve(file, element);
    if (!pointer) return false;
    const found = dts?.follow({ url: pointer.url, fragment: undefined });
    return pointer.url === target.uri || pointer.url === target.base || (found?.state === 'document' && found.document === target);
  };
  for (const file of spellingsIn(document)) if (leadsThere(file)) return file;
  return ['', relativeUrl(target.base, document.base), target.base].find(leadsThere);
}

const spellings = new WeakMap<XbrlDocument, ReadonlySet<string>>();

/** The files and URLs that a document's own references name, roleRefs first, each once. */
function spellingsIn(document: XbrlDocument): ReadonlySet<string> {
  let found = spellings.get(document);
  if (!found) spellings.set(document, (found = collectSpellings(document)));
  return found;
}

function collectSpellings(document: XbrlDocument): ReadonlySet<string> {
  const hrefs = [...document.roleReferences, ...document.locators, ...document.documentReferences].flatMap(({ href }) => href ?? []);
  const locations = document.schemaReferences.flatMap(({ schemaLocation }) => schemaLocation ?? []);
  return new Set([...hrefs, ...locations].map((href) => href.replace(/#.*/s, '').trim()));
}

/**
 * A URL relative to a document's (RFC 3986, 4.2); the URL itself where the two do not share scheme and host.
 * @param base absolute, of the document in which it is to be written
 */
export function relativeUrl(url: string, base: string): string {
  const origin = /^[a-z][a-z0-9+.-]*:\/\/[^/]*\//i.exec(base)?.[0];
  if (origin === undefined || !url.startsWith(origin)) return url;
  const from = base.slice(origin.length).split('/').slice(0, -1);
  const to = url.slice(origin.length).split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
