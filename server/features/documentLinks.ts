import type { DocumentLink } from 'vscode-languageserver-types';
import type { Dts } from '../index/dts';
import type { XbrlDocument } from '../xbrl/document';
import type { Pointer } from '../xbrl/pointer';
import type { Steps } from '../xml/steps';
import { pointersOf } from './pointers';
import { isReadable } from './readable';
import { textOf, toLspRange } from './text';

/** Pointers that are followed in one step. */
const pointersInStep = 500;

/**
 * The links of a document: every href, schemaLocation and typedDomainRef that leads to a file at hand. They have no target
 * yet but the pointer in `data`, which {@link linkTarget} turns into one.
 */
export function* documentLinks(document: XbrlDocument, dts: Dts): Steps<readonly DocumentLink[]> {
  const links: DocumentLink[] = [];
  let count = 0;
  for (const { element, attribute, target } of pointersOf(document)) {
    if (++count % pointersInStep === 0) yield;
    const found = dts.follow(target);
    if (found.state === 'unavailable' || !isReadable(found.document.uri)) continue;
    const row = document.xml.attribute(element, attribute.namespace, attribute.local);
    if (row !== undefined) links.push({ range: toLspRange(document.xml, document.xml.valueRange(row)), data: target });
  }
  return links;
}

/** The pointer that a link of {@link documentLinks} carries; `undefined` for a link of anybody else's. */
export function pointerOfLink(link: DocumentLink): Pointer | undefined {
  const data: unknown = link.data;
  if (typeof data !== 'object' || data === null || !('url' in data) || typeof data.url !== 'string') return undefined;
  return { url: data.url, fragment: 'fragment' in data && typeof data.fragment === 'string' ? data.fragment : undefined };
}

/** The address of a document, with the line (from 1) of the element that a fragment identifies there, if any does: `…/plan.xsd#L12`. */
export function linkTarget(document: XbrlDocument, fragment: string | undefined): string {
  const element = fragment === undefined ? undefined : document.elementOf(fragment);
  if (element === undefined) return document.uri;
  return `${document.uri}#L${textOf(document.xml).positionAt(document.xml.elementRange(element).start).line + 1}`;
}
