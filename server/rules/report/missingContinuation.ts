import { severityForAll, type DtsRule } from '../rule';
import { problemsOf } from './reportProblems';

const continuedAt = { namespace: '', local: 'continuedAt' } as const;

/** The text of a fact goes on in an ix:continuation that is not there, or in one where it has been before (Inline XBRL 1.1, 4.1.1). */
export const missingContinuation: DtsRule = {
  id: 'missing-continuation',
  scope: 'dts',
  ignoresLinks: true,
  codes: {},
  severity: severityForAll('error'),
  *check(judged) {
    for (const { document, element, text } of problemsOf(judged, 'missing-continuation')) {
      yield { place: { document, element, attribute: continuedAt }, message: `"${text}" is the id of no ix:continuation of this report, or of an earlier part of the same text, so that the text ends there. Write the id of the next part, or remove continuedAt.` };
    }
  },
};
