import type { TextChange } from './change';
import { declaredEncoding, encodingProblems } from './encoding';
import { XmlDocument } from './document';
import type { XmlProblem } from './problems';
import { Reader } from './reader';
import { changedFrom, shift } from './shift';
import { finish, type Steps } from './steps';

/**
 * Reads a text as XML (XML 1.0; Namespaces in XML 1.0), also one that is being typed: what is broken becomes a problem
 * at its place and everything else is still found. Never throws.
 *
 * A text so broken that reading is given up has one more problem, of the kind 'given-up', and what was read so far;
 * or, if more was read of `previous`, its tables, with its text and that problem alone.
 * @param previous what the text was before
 * @param change the edit between the two: where it leaves the markup as it is, nothing is read anew
 */
export function parse(text: string, previous?: XmlDocument, change?: TextChange): XmlDocument {
  const shifted = previous && change && shift(previous, text, change);
  if (shifted) return shifted;
  return finish(parseInSteps(text, previous, change));
}

/** Does what {@link parse} does where the text has to be read anew, in steps of some milliseconds. */
export function* parseInSteps(text: string, previous?: XmlDocument, change?: TextChange): Steps<XmlDocument> {
  const reader = new Reader(text);
  yield;
  const tables = yield* reader.read();
  if (reader.givenUpAt !== undefined && previous !== undefined && previous.elementCount > tables.elementName.length) {
    // Before the edit the two texts are the same, so this offset means the same in both.
    const message = 'The text is too broken to be read, so what was read before stays in use. Correct what was changed last.';
    return new XmlDocument({ ...previous.tables, problems: [givenUp(change?.start ?? 0, previous.text, message)] });
  }
  const declared = declaredEncoding(text);
  const problems = [...reader.problems.found, ...encodingProblems(text, declared?.name)];
  if (reader.givenUpAt !== undefined) {
    problems.push(givenUp(reader.givenUpAt, text, 'The text is too broken to be read beyond this place. Correct the problems before it.'));
  }
  return new XmlDocument({ ...tables, text, problems: problems.sort((a, b) => a.start - b.start), declaredEncoding: declared }, previous && change && changedFrom(previous, change));
}

function givenUp(offset: number, text: string, message: string): XmlProblem {
  const start = Math.min(offset, text.length);
  return { kind: 'given-up', start, end: Math.min(start + 1, text.length), message };
}
