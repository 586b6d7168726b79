import { severityForAll, type DtsRule } from '../rule';
import { problemsOf } from './reportProblems';

/** How much of a text a message repeats. */
const mostShown = 60;

/** What a reader sees of a fact in an Inline XBRL document is none of the texts that its format turns into a value (Inline XBRL 1.1, 10.1.2 and 11.1.2). */
export const transformedValue: DtsRule = {
  id: 'transformed-value',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check(judged) {
    for (const { document, element, text } of problemsOf(judged, 'invalid-value')) {
      const format = document.xml.attributeValue(element, '', 'format')?.trim();
      const shown = text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
      yield {
        place: { document, element, part: 'content' },
        message: format === undefined ? `"${shown}" is no number, and no format says how to read it. Write the number with a point, or give the fact a format.` : `"${shown}" is nothing that ${format} can read. Write the text as the format wants it, or name another format.`,
      };
    }
  },
};
