import { renameElement } from '../../edits/renameElement';
import { groupBy } from '../../index/groupBy';
import { isSlip, NearestFinder } from '../../index/nearest';
import type { XbrlDocument } from '../../xbrl/document';
import { isInlineName } from '../../xbrl/names';
import type { Range, XmlDocument } from '../../xml/document';
import type { TextualDocument } from '../place';
import { mostRelated, severityForAll, type DocumentRule, type Fix } from '../rule';

/** The elements of Inline XBRL 1.1 and 1.0. */
const elementNames = ['continuation', 'denominator', 'exclude', 'footnote', 'fraction', 'header', 'hidden', 'nonFraction', 'nonNumeric', 'numerator', 'references', 'relationship', 'resources', 'tuple'];

/** Whether a name, with its prefix or without, ends in that of an element of Inline XBRL. */
const isOfInline = (written: string) => elementNames.includes(written.slice(written.indexOf(':') + 1));

/**
 * The element of an unknown name of Inline XBRL that an end tag closes which has a known one: the start tag is the wrong one of the two.
 * @param range of the end tag, UTF-16 offsets
 */
export function misnamedStartTag({ xml }: TextualDocument, { start, end }: Range): number | undefined {
  const name = /^<\/([^\s>]+)\s*>$/.exec(xml.text.slice(start, end))?.[1];
  const node = name !== undefined && isOfInline(name) ? xml.nodeAt(start + 1) : undefined;
  if (node?.part !== 'end-tag-name') return undefined;
  const { namespace, local } = xml.name(node.element);
  return isInlineName({ namespace, local }) && !elementNames.includes(local) ? node.element : undefined;
}

/** A misspelt name finds its way back whatever its capitals are. */
const namesByLowerCase: ReadonlyMap<string, string> = new Map(elementNames.map((name) => [name.toLowerCase(), name]));

/**
 * An element has a namespace of Inline XBRL and a name that Inline XBRL does not have, so that nothing is read from it (Inline XBRL 1.1,
 * 3 to 16). One finding for each such name of a document. Where the end tag has a known one, that is said of
 * the two tags (xml-syntax).
 */
export const unknownInlineElement: DocumentRule = {
  id: 'unknown-inline-element',
  scope: 'document',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    if (document.kind !== 'instance') return;
    const finder = new NearestFinder();
    for (const [local, [first, ...others]] of groupBy(unknownElements(document), (element) => document.xml.name(element).local)) {
      const meant = namesByLowerCase.get(local.toLowerCase()) ?? finder.nearest(local, elementNames);
      const lost = others.length === 0 ? 'what it reports is lost' : `what it and ${others.length} more report is lost`;
      yield {
        place: { document, element: first! },
        message: `Inline XBRL has no element ${local}, so that ${lost}. ${meant === undefined ? 'Write one that it has, such as nonFraction or nonNumeric.' : `Did you mean ${meant}?`}`,
        related: others.slice(0, mostRelated).map((element) => ({ place: { document, element }, message: 'The same name' })),
        fixes: () => (meant === undefined ? [] : [renaming(document, [first!, ...others], meant)]),
      };
    }
  },
};

/** Elements in document order; a document has few names, and most have none that is unknown. */
function unknownElements({ xml, uri }: XbrlDocument): readonly number[] {
  const { names, elementName } = xml.tables;
  const unknown = new Set([...names.keys()].filter((row) => isInlineName(names[row]!) && !elementNames.includes(names[row]!.local)));
  if (unknown.size === 0) return [];
  return Array.from({ length: xml.elementCount }, (_, element) => element).filter((element) => unknown.has(elementName[element]!) && misnamedStartTag({ xml, uri }, endTagRange(xml, element)) === undefined);
}

function endTagRange(xml: XmlDocument, element: number): Range {
  return { start: xml.contentRange(element).end, end: xml.elementRange(element).end };
}

function renaming(document: XbrlDocument, elements: readonly number[], meant: string): Fix {
  const { xml } = document;
  const { local } = xml.name(elements[0]!);
  const edits = elements.flatMap((element) => {
    const { start, end } = xml.nameRange(element);
    return renameElement(document, element, xml.text.slice(start, end - local.length) + meant);
  });
  return { title: `Write ${meant}${elements.length === 1 ? '' : ` in all ${elements.length} places`}`, isPreferred: isSlip(local.toLowerCase(), meant.toLowerCase()), edits };
}
