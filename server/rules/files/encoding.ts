import type { Profile } from '../../index/profile';
import type { XmlProblem } from '../../xml/problems';
import { fixProblem } from './fixProblem';
import { severityForAll, type TextRule } from '../rule';

/** The characters of a document do not fit the encoding it declares (XML 1.0, 4.3.3). */
export const encoding: TextRule = {
  id: 'encoding',
  scope: 'text',
  codes: { xbrl: 'IOerror', sec: 'EFM.5.02.01.01', esef: 'IOerror' },
  severity: severityForAll('error'),
  *check(document, profile) {
    const replaced = document.xml.problems.filter((problem) => problem.kind === 'syntax' && problem.replacement?.startsWith('"'));
    for (const problem of document.xml.problems) {
      const { kind, message, start, end } = problem;
      // What stands in the place of a quote is mended there, and not by a reference.
      if (kind === 'encoding' && !replaced.some((other) => other.start <= start && end <= other.end)) yield { place: { document, range: { start, end } }, message: message + alternativeTo(problem, profile), fixes: () => fixProblem(document, problem) };
    }
  },
};

/** What may be done instead of writing references. EDGAR takes characters beyond ASCII in no encoding (EDGAR Filer Manual, volume II, 5.2.1.1). */
function alternativeTo({ replacement }: XmlProblem, profile: Profile): string {
  if (replacement === undefined) return '';
  return profile === 'sec' ? ' EDGAR does not take it in any encoding.' : ' Or save the document as UTF-8, and declare that.';
}
