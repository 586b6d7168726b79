import { clark, namespaces, roles } from '../../xbrl/names';
import { matchesLanguage } from '../../index/labels';
import type { XbrlDocument } from '../../xbrl/document';
import type { Resource } from '../../xbrl/views';
import type { DocumentRule, Finding } from '../rule';
import { secOnly } from './secOnly';

const label = clark({ namespace: namespaces.link, local: 'label' });
/** Characters. */
const longest = 511;
const run = /[ \t\r\n]{2,}/g;

/** An English label, other than documentation, is longer than 511 characters, has a < in it, or runs of white space (EFM 6.10.6). */
export const labelText: DocumentRule = {
  id: 'label-text',
  scope: 'document',
  readsContent: 'for findings',
  codes: { sec: 'EFM.6.10.06' },
  severity: secOnly('error'),
  *check(document) {
    for (const resource of document.resources) {
      if (resource.name === label && resource.role !== roles.documentation && matchesLanguage(resource.language, 'en')) yield* checkLabel(document, resource);
    }
  },
};

function* checkLabel(document: XbrlDocument, { element, content }: Resource): Generator<Finding> {
  const text = content.trim();
  const place = { document, element, part: 'content' } as const;
  if (text.length > longest) yield { place, message: `This label has ${text.length} characters; the SEC accepts ${longest}. Shorten it, and put what is left into a documentation label.` };
  if (text.includes('<') && !hasRawMarkup(document, element)) yield { place, message: 'The SEC accepts no "<" in a label, however it is written. Say it in words, or remove the markup.' };
  const runs = runsIn(document, element);
  if (runs.length === 0) return;
  yield {
    place: { document, range: runs[0]! },
    message: 'The words of this label are apart by more than one space. Leave one.',
    fixes: () => [{ title: 'Leave one space between words', isPreferred: true, edits: runs.map((range) => ({ document, range, newText: ' ' })) }],
  };
}

/** Whether a < is written as it is: that it is no XML is a finding that tells what the SEC asks, too. */
function hasRawMarkup({ xml }: XbrlDocument, element: number): boolean {
  const { start, end } = xml.contentRange(element);
  return xml.problems.some((problem) => problem.start >= start && problem.end <= end && xml.text.slice(problem.start, problem.end) === '<');
}

/** The runs of white space between the first and the last character of a label, as they are typed. */
function runsIn({ xml }: XbrlDocument, element: number): readonly { readonly start: number; readonly end: number }[] {
  const { start, end } = xml.contentRange(element);
  const written = xml.text.slice(start, end);
  const from = written.length - written.trimStart().length;
  const to = written.trimEnd().length;
  return [...written.matchAll(run)].flatMap(({ 0: { length }, index }) => (index >= from && index < to ? [{ start: start + index, end: start + index + length }] : []));
}
