import { fixProblem } from './fixProblem';
import { severityForAll, type TextRule } from '../rule';

/** The characters of a document do not fit the encoding it declares (XML 1.0, 4.3.3). */
export const encoding: TextRule = {
  id: 'encoding',
  scope: 'text',
  codes: { xbrl: 'IOerror', sec: 'EFM.5.02.01.01', esef: 'IOerror' },
  severity: severityForAll('error'),
  *check(document) {
    const replaced = document.xml.problems.filter((problem) => problem.kind === 'syntax' && problem.replacement?.startsWith('"'));
    for (const problem of document.xml.problems) {
      const { kind, message, start, end } = problem;
      // What stands in the place of a quote is mended there, and not by a reference.
      if (kind === 'encoding' && !replaced.some((other) => other.start <= start && end <= other.end)) yield { place: { document, range: { start, end } }, message, fixes: () => fixProblem(document, problem) };
    }
  },
};
