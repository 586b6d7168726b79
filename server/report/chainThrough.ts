import type { XbrlDocument } from '../xbrl/document';
import { chainFrom, isInline } from './continuations';
import type { ReportNode } from './report';

/** What goes on elsewhere in one document, and where. */
interface Links {
  /** Elements of ix:continuation by their ids; of several with one id the first. */
  readonly continuations: ReadonlyMap<string, ReportNode>;
  /** What goes on in each of them, by its id. */
  readonly continued: ReadonlyMap<string, ReportNode>;
}

const linksOfDocuments = new WeakMap<XbrlDocument, Links>();

/** The ix:continuation with an id in the documents of an Inline XBRL document set (Inline XBRL 1.1, 4.1). */
export function continuationNamed(documents: readonly XbrlDocument[], id: string): ReportNode | undefined {
  return documents.map((document) => linksOf(document).continuations.get(id)).find((part) => part !== undefined);
}

/**
 * The parts of the text that an ix:continuation is one of, by its id, in order: the text or footnote where it begins, as far as one leads to it,
 * then its continuations. A circle ends where it closes.
 */
export function chainThrough(documents: readonly XbrlDocument[], id: string): readonly ReportNode[] {
  const links = documents.map(linksOf);
  const continuations = new Map(links.toReversed().flatMap((each) => [...each.continuations]));
  const seen = new Set<string>();
  let [head, first]: [ReportNode | undefined, string] = [undefined, id];
  for (let wanted: string | undefined = id; wanted !== undefined && !seen.has(wanted); ) {
    seen.add(wanted);
    const before: ReportNode | undefined = links.map(({ continued }) => continued.get(wanted!)).find((node) => node !== undefined);
    if (!before) break;
    first = wanted;
    head = before;
    wanted = isInline(before.document.xml, before.element, 'continuation') ? before.document.idOf(before.element) : undefined;
  }
  const parts = chainFrom(first, continuations).parts;
  return head && !parts.some(({ document, element }) => document === head.document && element === head.element) ? [head, ...parts] : parts;
}

function linksOf(document: XbrlDocument): Links {
  let links = linksOfDocuments.get(document);
  if (!links) linksOfDocuments.set(document, (links = readLinks(document)));
  return links;
}

function readLinks(document: XbrlDocument): Links {
  const { xml } = document;
  const { names, elementName, elementFirstAttribute, attributeName } = xml.tables;
  const isContinuedAt = names.map(({ namespace, local }) => namespace === '' && local === 'continuedAt');
  const continuations = new Map<string, ReportNode>();
  const continued = new Map<string, ReportNode>();
  for (let element = 0; element < xml.elementCount; element++) {
    const id = names[elementName[element]!]!.local === 'continuation' && isInline(xml, element, 'continuation') ? document.idOf(element) : undefined;
    if (id !== undefined && !continuations.has(id)) continuations.set(id, { document, element });
    for (let attribute = elementFirstAttribute[element]!; attribute < elementFirstAttribute[element + 1]!; attribute++) {
      if (!isContinuedAt[attributeName[attribute]!]) continue;
      const named = xml.value(attribute).trim();
      if (!continued.has(named)) continued.set(named, { document, element });
    }
  }
  return { continuations, continued };
}
