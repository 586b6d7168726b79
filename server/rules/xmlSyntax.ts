import { fixProblem } from './fixProblem';
import { codeForAll, severityForAll, type TextRule } from './rule';

/** The text is not well-formed XML (XML 1.0, 2.1; Namespaces in XML 1.0). */
export const xmlSyntax: TextRule = {
  id: 'xml-syntax',
  scope: 'text',
  codes: codeForAll('xmlSchema:syntax'),
  severity: severityForAll('error'),
  *check(document) {
    for (const problem of document.xml.problems) {
      const { kind, message, start, end } = problem;
      if (kind !== 'encoding') yield { place: { document, range: { start, end } }, message, fixes: () => fixProblem(document, problem) };
    }
  },
};
