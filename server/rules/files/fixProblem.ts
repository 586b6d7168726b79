import type { XmlProblem } from '../../xml/problems';
import type { TextualDocument } from '../place';
import type { Fix } from '../rule';

/** Writes what mends a problem of the text: a value with straight quotes, an end tag, or a reference where the text can take one, in attribute values and character data. */
export function fixProblem(document: TextualDocument, { start, end, replacement }: XmlProblem): readonly Fix[] {
  if (replacement?.startsWith('"')) return [{ title: `Write ${replacement}`, isPreferred: true, edits: [{ document, range: { start, end }, newText: replacement }] }];
  // The start tag may as well be the wrong one.
  if (replacement?.startsWith('</')) return [{ title: `Write ${replacement}`, isPreferred: false, edits: [{ document, range: { start, end }, newText: replacement }] }];
  if (replacement === undefined || !takesReferences(document, start)) return [];
  return [{ title: `Write ${replacement.length > 40 ? 'character references' : replacement}`, isPreferred: true, edits: [{ document, range: { start, end }, newText: replacement }] }];
}

/** Whether a reference at an offset would be read as one (XML 1.0, 4.4): not in names, comments, CDATA or instructions. */
function takesReferences({ xml }: TextualDocument, offset: number): boolean {
  const node = xml.nodeAt(offset);
  if (node?.part === 'attribute-value') return true;
  if (node?.part !== 'content') return false;
  const from = xml.contentRange(node.element).start;
  const before = xml.text.slice(from, offset);
  return sections.every(([opening, closing]) => before.lastIndexOf(opening) <= before.lastIndexOf(closing));
}

const sections = [['<!--', '-->'], ['<![CDATA[', ']]>'], ['<?', '?>']] as const;
