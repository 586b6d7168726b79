import type { FixEdit, TextualDocument } from './edit';
import { insertAfter } from './insertElement';
import { indentationBefore, lineEndBefore } from './lines';

/**
 * Inserts elements as the last children of a parent, behind its other children and like these. In a parent without any, each
 * stands on a line of its own, one step further in than the parent, if the parent begins a line.
 * @param markup the elements as they are to be written
 */
export function appendElement(document: TextualDocument, parent: number, ...markup: readonly string[]): FixEdit {
  const { xml } = document;
  const last = [...xml.children(parent)].at(-1);
  if (last !== undefined) return insertAfter(document, last, ...markup);
  const { start } = xml.elementRange(parent);
  const tag = xml.startTagRange(parent);
  const indentation = indentationBefore(xml.text, start);
  const lineEnd = indentation === undefined ? '' : lineEndBefore(xml.text, start);
  const inner = indentation === undefined ? '' : lineEnd + indentation + stepOf(indentation);
  const elements = markup.map((element) => inner + element).join('');
  const outer = lineEnd + (indentation ?? '');
  if (xml.text.slice(tag.start, tag.end).endsWith('/>')) {
    const name = xml.nameRange(parent);
    const slash = xml.text.slice(0, tag.end - '/>'.length).trimEnd().length;
    return { document, range: { start: slash, end: tag.end }, newText: `>${elements}${outer}</${xml.text.slice(name.start, name.end)}>` };
  }
  const { start: from, end } = xml.contentRange(parent);
  const isBlank = xml.text.slice(from, end).trim() === '';
  return { document, range: { start: isBlank ? from : end, end }, newText: elements + outer };
}

/** By how much lines that are one level further in are indented: as a tab, where tabs are used, else two blanks. */
function stepOf(indentation: string): string {
  return indentation.includes('\t') ? '\t' : '  ';
}
