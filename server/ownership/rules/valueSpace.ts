import { severityForAll, type Severity } from '../../rules/rule';
import type { Field, OwnershipDocument } from '../document';
import { changeContent, tag, type OwnershipRule } from './rule';

/** Texts in which EDGAR keeps every character as it is written. */
const kept: ReadonlySet<string> = new Set(['footnote', 'remarks', 'signatureName']);

/**
 * White space stands between a value and its tags (EDGAR Ownership XML Technical Specification, 4.1): it counts as part of
 * the value. A code or a CIK is wrong with it; of others it may become.
 */
export const valueSpace: OwnershipRule = {
  id: 'value-space',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    for (const field of document.fields()) {
      const { declaration, element, written, value } = field;
      if (value === '' || written === value || kept.has(declaration.name)) continue;
      const name = declaration.name === 'value' ? `the value of ${tag(document.xml.name(document.xml.parent(element)!).local)}` : tag(declaration.name);
      yield {
        place: { document, element, part: 'content' },
        severity: severityOf(field),
        message: `White space stands around ${name}, and EDGAR counts it as part of the value. Write the value between its tags and nothing else, on one line.`,
        fixes: () => [{ title: 'Remove the white space around the value', isPreferred: true, edits: [changeContent(document, element, rawValue(document, element))] }],
      };
    }
  },
};

function severityOf({ declaration: { value: type } }: Field): Severity {
  return type?.kind === 'cik' || type?.kind === 'code' ? 'error' : 'warning';
}

/** As it is written in the text, references and all. */
function rawValue({ xml }: OwnershipDocument, element: number): string {
  const { start, end } = xml.contentRange(element);
  return xml.text.slice(start, end).trim();
}
