import type { Report } from '../../report/report';
import type { XmlDocument } from '../../xml/document';
import { namespaces } from '../../xbrl/names';

/**
 * The language of a report, without its region, in small letters: that of the outermost element that has one (ESEF Reporting
 * Manual, 2.5.2).
 * @returns `undefined` where no element of its first document has one
 */
export function languageOfReport({ documents: [first] }: Report): string | undefined {
  return first && outermostLanguage(first.xml)?.split('-')[0]!.toLowerCase();
}

const known = new WeakMap<XmlDocument, { readonly language: string | undefined }>();

function outermostLanguage(xml: XmlDocument): string | undefined {
  let found = known.get(xml);
  if (!found) known.set(xml, (found = { language: findOutermost(xml) }));
  return found.language;
}

function findOutermost(xml: XmlDocument): string | undefined {
  let outermost: { readonly language: string; readonly depth: number } | undefined;
  const hasLanguages = xml.tables.names.some(({ namespace, local }) => namespace === namespaces.xml && local === 'lang');
  for (let element = 0; hasLanguages && element < xml.elementCount && outermost?.depth !== 0; element++) {
    const language = xml.attributeValue(element, namespaces.xml, 'lang')?.trim();
    if (!language) continue;
    const depth = depthOf(xml, element);
    if (!outermost || depth < outermost.depth) outermost = { language, depth };
  }
  return outermost?.language;
}

function depthOf(xml: XmlDocument, element: number): number {
  let depth = 0;
  for (let parent = xml.parent(element); parent !== undefined; parent = xml.parent(parent)) depth++;
  return depth;
}
