import { fixProblem } from './fixProblem';
import type { TextualDocument } from '../place';
import { codeForAll, severityForAll, type TextRule } from '../rule';

/** Nobody reads more than this; the rest is one finding. */
const most = 200;

/** The text is not well-formed XML (XML 1.0, 2.1; Namespaces in XML 1.0). */
export const xmlSyntax: TextRule = {
  id: 'xml-syntax',
  scope: 'text',
  codes: codeForAll('xmlSchema:syntax'),
  severity: severityForAll('error'),
  *check(document) {
    const problems = document.xml.problems.filter(({ kind }) => kind !== 'encoding');
    for (const problem of problems.slice(0, most)) {
      const { message, start, end } = problem;
      const severity = isBlankBefore(document, start) ? ({ severity: 'information' } as const) : {};
      yield { place: { document, range: { start, end } }, message, ...severity, fixes: () => fixProblem(document, problem) };
    }
    const next = problems[most];
    if (next) yield { place: { document, range: next }, message: `Here and behind are ${problems.length - most} more places that are not well-formed. Correct those before first.` };
  },
};

/** Whether a problem of a web page is but the white space before its XML declaration: browsers do not mind, and EDGAR itself hands out reports with an empty line there. */
function isBlankBefore({ xml }: TextualDocument, start: number): boolean {
  return xml.root !== undefined && xml.name(xml.root).local === 'html' && xml.text.startsWith('<?xml', start) && xml.text.slice(0, start).trim() === '';
}
