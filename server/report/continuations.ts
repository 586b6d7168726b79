import { namespaces } from '../xbrl/names';
import type { XmlDocument } from '../xml/document';
import type { ReportNode } from './report';
import { textOf, type Most } from './text';

/** How many elements of ix:continuation are followed for one text. */
const mostContinuations = 1000;

/** The parts of a text that goes on elsewhere (Inline XBRL 1.1, 4). */
interface Chain {
  readonly parts: readonly ReportNode[];
  /** The id that leads to no continuation, or back to one before. */
  readonly broken: string | undefined;
}

/** Follows ix:continuation elements from the id at which a text goes on. */
export function chainFrom(continuedAt: string | undefined, continuations: ReadonlyMap<string, ReportNode>): Chain {
  const parts: ReportNode[] = [];
  const seen = new Set<string>();
  let id = continuedAt;
  while (id !== undefined) {
    const part = continuations.get(id);
    if (!part || seen.has(id) || parts.length === mostContinuations) return { parts, broken: id };
    seen.add(id);
    parts.push(part);
    id = part.document.xml.attributeValue(part.element, '', 'continuedAt')?.trim();
  }
  return { parts, broken: undefined };
}

/**
 * The text of a fact with its continuations, without markup and without what stands in ix:exclude.
 */
export function readText({ document, element }: ReportNode, continuedAt: string | undefined, continuations: ReadonlyMap<string, ReportNode>, most: Most): string {
  const isExcluded = (xml: XmlDocument) => (row: number) => isInline(xml, row, 'exclude');
  let text = textOf(document.xml, element, most, isExcluded(document.xml));
  if (continuedAt === undefined) return text;
  for (const part of chainFrom(continuedAt, continuations).parts) {
    if (text.length >= most.length) break;
    text += textOf(part.document.xml, part.element, { ...most, length: most.length - text.length }, isExcluded(part.document.xml));
  }
  return text;
}

/** Whether an element is one of Inline XBRL, 1.1 or 1.0, with that local name. */
export function isInline(xml: XmlDocument, element: number, local: string): boolean {
  const name = xml.name(element);
  return name.local === local && (name.namespace === namespaces.inline || name.namespace === namespaces.inline2008);
}
