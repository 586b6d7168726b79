import { severityForAll } from '../../rules/rule';
import { endOfSection } from '../../xml/sections';
import type { OwnershipRule } from './rule';

/** There is a processing instruction, such as one that names a style sheet (EDGAR Ownership XML Technical Specification, 5). The XML declaration at the start is none. */
export const processingInstruction: OwnershipRule = {
  id: 'processing-instruction',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    const { text } = document.xml;
    const section = /<[!?]/g;
    for (let found = section.exec(text); found; found = section.exec(text)) {
      const start = found.index;
      const end = endOfSection(text, start);
      if (end < 0) return;
      section.lastIndex = Math.max(end, start + 1);
      if (!text.startsWith('<?', start) || /^<\?xml\s/i.test(text.slice(start, start + 6))) continue;
      yield {
        place: { document, range: { start, end } },
        message: 'EDGAR suspends a submission with a processing instruction in it. Remove it.',
        fixes: () => [{ title: 'Remove the processing instruction', isPreferred: true, edits: [{ document, range: { start, end }, newText: '' }] }],
      };
    }
  },
};
