import { severityForAll, type Severity } from '../../rules/rule';
import type { Field, OwnershipDocument } from '../document';
import { tag, type OwnershipRule } from './rule';

/** Texts in which EDGAR keeps every character as it is written. */
const kept: ReadonlySet<string> = new Set(['footnote', 'remarks', 'signatureName']);

/**
 * White space stands between a value and its tags, or a line break in it (EDGAR Ownership XML Technical Specification, 4.1):
 * it counts as part of the value. A code or a CIK is wrong with it; of others it may become.
 */
export const valueSpace: OwnershipRule = {
  id: 'value-space',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    for (const field of document.fields()) {
      const { declaration, element, written, value } = field;
      if (value === '' || kept.has(declaration.name)) continue;
      const isAround = written !== value;
      // Of a value that is no text, a rule on its form says it.
      const isInside = declaration.value?.kind === 'string' && /[\r\n]/.test(value);
      if (!isAround && !isInside) continue;
      const name = declaration.name === 'value' ? `the value of ${tag(document.xml.name(document.xml.parent(element)!).local)}` : tag(declaration.name);
      yield {
        place: { document, element, part: 'content' },
        severity: severityOf(field),
        message: `${isAround ? 'White space stands around' : 'A line break stands in'} ${name}, and EDGAR counts it as part of the value. Write the value between its tags and nothing else, on one line.`,
        fixes: () => [
          { title: isAround ? 'Remove the white space around the value' : 'Write the value on one line', isPreferred: true, edits: [{ document, range: document.xml.contentRange(element), newText: onOneLine(document, element) }] },
        ],
      };
    }
  },
};

/** A timeliness is collapsed by EDGAR's schemas before it is looked at, as a date, a number or a boolean is. */
function severityOf({ declaration: { value: type } }: Field): Severity {
  return type?.kind === 'cik' || (type?.kind === 'code' && type.list !== 'timeliness') ? 'error' : 'warning';
}

/** As it is written in the text, references and all. */
function onOneLine({ xml }: OwnershipDocument, element: number): string {
  const { start, end } = xml.contentRange(element);
  return xml.text.slice(start, end).trim().replace(/(?<![ \t])[ \t]*[\r\n]\s*/g, ' ');
}
