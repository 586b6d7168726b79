import { setContent } from '../../edits/setContent';
import type { Place, Stretch } from '../../rules/place';
import type { Finding, Fix, RuleHead } from '../../rules/rule';
import type { ExpandedName } from '../../xml/document';
import type { Field, Footnote, FootnoteReference, OwnershipDocument } from '../document';

/** A rule on an ownership document, which decides everything about itself. */
export interface OwnershipRule extends RuleHead {
  check(document: OwnershipDocument): Iterable<Finding>;
}

export const idAttribute: ExpandedName = { namespace: '', local: 'id' };

/** Where the id of a footnote, or of a reference to one, stands; its element's name where it has none. */
export function idOf(document: OwnershipDocument, { element }: Footnote | FootnoteReference): Place {
  return { document, element, attribute: idAttribute };
}

/** The characters of a field's value without white space around it; the name of its element where there are none. */
export function valueOf(document: OwnershipDocument, { element, value }: Field): Place | Stretch {
  if (value === '') return { document, element };
  let { start, end } = document.xml.contentRange(element);
  while (/\s/.test(document.xml.text.charAt(start))) start++;
  while (/\s/.test(document.xml.text.charAt(end - 1))) end--;
  return { document, range: { start, end } };
}

/** A fix that writes another value, the right one where it is marked so. */
export function changeTo(document: OwnershipDocument, { element }: Field, value: string, isPreferred = true): Fix {
  return { title: `Change the value to "${value}"`, isPreferred, edits: [setContent(document, element, value)] };
}

const longestQuote = 60;

/** A value for a sentence, in quotes, cut where it is very long. */
export function quoted(value: string): string {
  return value.length > longestQuote ? `"${value.slice(0, longestQuote)}…"` : `"${value}"`;
}

/** A name as a filer finds it in the text: `<transactionCode>`. */
export function tag(name: string): string {
  return `<${name}>`;
}

/** What form a document is, for a sentence: "a Form 4/A". */
export function formOf({ type }: OwnershipDocument): string {
  return type === undefined ? 'this document' : `a Form ${type}`;
}
