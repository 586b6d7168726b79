import type { Hover } from 'vscode-languageserver-types';
import { code, count, escape, shorten } from '../../features/hover/markdown';
import { toLspRange } from '../../features/text';
import type { FootnoteReference, OwnershipDocument } from '../document';
import { describeElement } from './element';
import { subjectAt, type Subject } from './subject';
import { summary } from './summary';

/** EDGAR takes 1000 characters in a footnote. */
const longestFootnote = 2000;
const longestTitle = 60;
/** More fields than this make a list that nobody reads in a hover. */
const mostFields = 20;

/**
 * What a reader wants to know of what is at an offset (UTF-16), as Markdown: of a footnoteId the footnote's text, of a footnote
 * where it is referred to, of an element what it is for, of a code what it means, of the document element what it all says.
 */
export function hover(document: OwnershipDocument, offset: number): Hover | undefined {
  const subject = subjectAt(document, offset);
  const value = subject && describe(document, subject);
  return value === undefined ? undefined : { contents: { kind: 'markdown', value }, range: toLspRange(document.xml, subject!.range) };
}

function describe(document: OwnershipDocument, subject: Subject): string | undefined {
  switch (subject.kind) {
    case 'reference':
      return footnoteTexts(document, subject.id);
    case 'footnote':
      return fieldsOf(document, subject.id);
    default:
      return subject.element === document.xml.root ? summary(document) : describeElement(document, subject.element);
  }
}

function footnoteTexts({ footnotesById, xml }: OwnershipDocument, id: string): string | undefined {
  return footnotesById
    .get(id)
    ?.map(({ element }) => `**Footnote ${escape(id)}**\n\n${escape(shorten(xml.content(element).trim(), longestFootnote)) || '(no text)'}`)
    .join('\n\n---\n\n');
}

function fieldsOf(document: OwnershipDocument, id: string): string | undefined {
  if (id === '') return undefined;
  const references = document.referencesById.get(id) ?? [];
  if (references.length === 0) return `**Footnote ${escape(id)}**\n\nNo field refers to it.`;
  const lines = references.slice(0, mostFields).map((reference) => `- ${describeField(document, reference)}`);
  const left = references.length - mostFields;
  if (left > 0) lines.push(`- and ${left} more`);
  return `**Footnote ${escape(id)}**\n\nReferred to by ${count(references.length, 'field')}:\n\n${lines.join('\n')}`;
}

/** A field as a filer would look for it: its row, what security that is about, the field's element. */
function describeField(document: OwnershipDocument, { field, row }: FootnoteReference): string {
  const name = code(document.xml.name(field).local);
  if (!row) return name;
  const title = shorten(document.textAt(row.element, 'securityTitle', 'value'), longestTitle);
  return `Table ${row.table}, row ${row.number}${title === '' ? '' : ` (${escape(title)})`}: ${name}`;
}
