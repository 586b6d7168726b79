import { clark, namespaces } from '../../xbrl/names';
import type { Range } from '../../xml/document';
import { severityForAll, type DocumentRule } from '../rule';

const label = clark({ namespace: namespaces.link, local: 'label' });

/** A character of white space, typed or written as a character reference. */
const space = /^(?:[ \t\r\n]|&#(?:0*(?:9|10|13|32)|x0*(?:9|[aA]|[dD]|20));)$/;

/** A label begins or ends with white space (EFM 6.10.8, for every role and language). */
export const labelSpace: DocumentRule = {
  id: 'label-space',
  scope: 'document',
  readsContent: 'for findings',
  codes: { sec: 'EFM.6.10.08' },
  severity: { ...severityForAll('warning'), sec: 'error' },
  *check(document) {
    for (const { name, element } of document.resources) {
      if (name !== label) continue;
      const spaces = spacesAround(document.xml.text, document.xml.contentRange(element));
      if (spaces.length === 0) continue;
      yield {
        place: { document, range: spaces[0]! },
        message: `This label ${spaces.length === 2 ? 'begins and ends' : spaces[0]!.start === document.xml.contentRange(element).start ? 'begins' : 'ends'} with white space. Remove that space.`,
        fixes: () => [{ title: 'Remove the white space around the label', isPreferred: true, edits: spaces.map((range) => ({ document, range, newText: '' })) }],
      };
    }
  },
};

/** The stretches of white space at the ends of a content; none in one that is nothing else. */
function spacesAround(text: string, { start, end }: Range): readonly Range[] {
  const content = text.slice(start, end);
  const before = lengthOfSpace(content);
  if (before === content.length) return [];
  const after = content.length - endWithoutSpace(content);
  return [...(before > 0 ? [{ start, end: start + before }] : []), ...(after > 0 ? [{ start: end - after, end }] : [])];
}

// Both go on from character to character: a pattern for all of them would begin anew at every blank in the middle of a text.

function lengthOfSpace(text: string): number {
  for (let start = 0; ; ) {
    const end = text[start] === '&' ? text.indexOf(';', start) + 1 : start + 1;
    if (!space.test(text.slice(start, end))) return start;
    start = end;
  }
}

function endWithoutSpace(text: string): number {
  for (let end = text.length; ; ) {
    const start = text[end - 1] === ';' ? text.lastIndexOf('&', end) : end - 1;
    if (start < 0 || !space.test(text.slice(start, end))) return end;
    end = start;
  }
}
