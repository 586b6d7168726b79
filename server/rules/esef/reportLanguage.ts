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
  const { names, elementLast } = xml.tables;
  let outermost: { readonly language: string; readonly depth: number } | undefined;
  const hasLanguages = names.some(({ namespace, local }) => namespace === namespaces.xml && local === 'lang');
  /** The last rows of the elements that the current one stands in. */
  const open: number[] = [];
  for (let element = 0; hasLanguages && element < xml.elementCount && outermost?.depth !== 0; element++) {
    while (open.length > 0 && open.at(-1)! < element) open.pop();
    const language = xml.attributeValue(element, namespaces.xml, 'lang')?.trim();
    if (language && (!outermost || open.length < outermost.depth)) outermost = { language, depth: open.length };
    open.push(elementLast[element]!);
  }
  return outermost?.language;
}
