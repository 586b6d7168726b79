import { changeValue } from '../../edits/changeValue';
import { renameElement } from '../../edits/renameElement';
import { setContent } from '../../edits/setContent';
import type { XbrlDocument } from '../../xbrl/document';
import type { Fix } from '../rule';
import type { Place } from '../place';

/** Where a report writes the name of a concept: in an attribute, as the content of an element, or as the element's own name. */
export interface NamePlace extends Place {
  readonly document: XbrlDocument;
}

/** A name as it is written, with its prefix and without white space around it. */
export function writtenName({ document: { xml }, element, attribute, part }: NamePlace): string {
  if (part === 'content') return xml.content(element).trim();
  const value = attribute && xml.attributeValue(element, attribute.namespace, attribute.local);
  const { start, end } = xml.nameRange(element);
  return value?.trim() ?? xml.text.slice(start, end);
}

/** A written name with another local name behind its prefix. */
export function renamed(written: string, local: string): string {
  return written.slice(0, written.indexOf(':') + 1) + local;
}

/** What stands behind the prefix of a name. */
export function localName(place: NamePlace): string {
  const written = writtenName(place);
  return written.slice(written.indexOf(':') + 1);
}

/** Writes another prefix at each place, before the local name that is there. */
export function fixPrefix(places: readonly NamePlace[], prefix: string, isPreferred: boolean): Fix {
  const title = places.length === 1 ? `Change the name to "${prefix}:${localName(places[0]!)}"` : `Change the prefix to "${prefix}" in all ${places.length} places`;
  return { title, isPreferred, edits: places.flatMap((place) => rewrite(place, `${prefix}:${localName(place)}`)) };
}

/** Writes another local name at each place, behind the prefix that is there. */
export function fixLocalName(places: readonly NamePlace[], local: string, isPreferred: boolean): Fix {
  const where = places.length === 1 ? '' : ` in all ${places.length} places`;
  return { title: `Change the name to "${renamed(writtenName(places[0]!), local)}"${where}`, isPreferred, edits: places.flatMap((place) => rewrite(place, renamed(writtenName(place), local))) };
}

function rewrite({ document, element, attribute, part }: NamePlace, name: string): Fix['edits'] {
  if (part === 'content') return [setContent(document, element, name)];
  const isInAttribute = attribute !== undefined && document.xml.attribute(element, attribute.namespace, attribute.local) !== undefined;
  return isInAttribute ? changeValue(document, element, attribute, name) : renameElement(document, element, name);
}
