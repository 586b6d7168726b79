import { clark, namespaces } from '../../xbrl/names';
import type { Range } from '../../xml/document';
import { severityForAll, type DocumentRule } from '../rule';

const label = clark({ namespace: namespaces.link, local: 'label' });

/** White space at either end, typed or written as character references. */
const space = '(?:[ \\t\\r\\n]|&#(?:0*(?:9|10|13|32)|x0*(?:9|[aA]|[dD]|20));)+';
const leading = new RegExp(`^${space}`);
const trailing = new RegExp(`${space}$`);

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
  const before = leading.exec(content)?.[0].length ?? 0;
  if (before === content.length) return [];
  const after = trailing.exec(content)?.[0].length ?? 0;
  return [...(before > 0 ? [{ start, end: start + before }] : []), ...(after > 0 ? [{ start: end - after, end }] : [])];
}
