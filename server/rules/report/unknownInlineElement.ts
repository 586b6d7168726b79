import { renameElement } from '../../edits/renameElement';
import { groupBy } from '../../index/groupBy';
import { isSlip, NearestFinder } from '../../index/nearest';
import type { XbrlDocument } from '../../xbrl/document';
import { isInlineName } from '../../xbrl/names';
import { mostRelated, severityForAll, type DocumentRule, type Fix } from '../rule';

/** The elements of Inline XBRL 1.1 and 1.0. */
const elementNames = ['continuation', 'denominator', 'exclude', 'footnote', 'fraction', 'header', 'hidden', 'nonFraction', 'nonNumeric', 'numerator', 'references', 'relationship', 'resources', 'tuple'];

/** A misspelt name finds its way back whatever its capitals are. */
const namesByLowerCase: ReadonlyMap<string, string> = new Map(elementNames.map((name) => [name.toLowerCase(), name]));

/**
 * An element has a namespace of Inline XBRL and a name that Inline XBRL does not have, so that nothing is read from it (Inline XBRL 1.1,
 * 3 to 16). One finding for each such name of a document.
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
function unknownElements({ xml }: XbrlDocument): readonly number[] {
  const { names, elementName } = xml.tables;
  const unknown = new Set([...names.keys()].filter((row) => isInlineName(names[row]!) && !elementNames.includes(names[row]!.local)));
  if (unknown.size === 0) return [];
  return Array.from({ length: xml.elementCount }, (_, element) => element).filter((element) => unknown.has(elementName[element]!));
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
