import { changeValue } from '../../edits/changeValue';
import type { FixEdit } from '../../edits/edit';
import type { Dts } from '../../index/dts';
import { locatorsOf } from '../../index/locators';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes } from '../../xbrl/names';
import { pointersOutsideLinks, type PointerPlace } from '../pointers';

/** An id before and after; `undefined` where there is none. */
export interface IdChange {
  readonly oldId: string | undefined;
  readonly newId: string | undefined;
}

/**
 * Writes an element's new id into what leads to it by the old one in a document: every href, and typedDomainRef.
 * @param key of the element, as it is in this DTS now
 */
export function changeReferences(document: XbrlDocument, dts: Dts, key: string, { oldId, newId }: IdChange): readonly FixEdit[] {
  if (oldId === undefined || newId === undefined || oldId === newId) return [];
  const edits: FixEdit[] = [];
  for (const place of pointersOutsideLinks(document)) if (dts.follow(place.target).key === key) edits.push(...fragment(document, place, oldId, newId));
  for (const { element, target } of locatorsOf(document, dts, key)) if (target) edits.push(...fragment(document, { element, attribute: attributes.href, target }, oldId, newId));
  return edits;
}

/** The id in the fragment of a pointer: alone, or in the element() scheme (XBRL 2.1, 3.5.4). */
function fragment(document: XbrlDocument, { element, attribute, target }: PointerPlace, oldId: string, newId: string): readonly FixEdit[] {
  const value = document.xml.attributeValue(element, attribute.namespace, attribute.local)!;
  const start = value.indexOf('#') + 1;
  if (target.fragment === oldId) return changeValue(document, element, attribute, newId, { start, end: value.trimEnd().length });
  const scheme = `element(${oldId})`;
  const at = value.indexOf(scheme, start);
  return at < 0 ? [] : changeValue(document, element, attribute, `element(${newId})`, { start: at, end: at + scheme.length });
}
