import { severityForAll, type DtsRule } from '../rule';
import { problemsOf } from './reportProblems';

const continuedAt = { namespace: '', local: 'continuedAt' } as const;

/** The text of a fact goes on in an ix:continuation that is not there (Inline XBRL 1.1, 4.1.1). */
export const missingContinuation: DtsRule = {
  id: 'missing-continuation',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check(judged) {
    for (const { document, element, text } of problemsOf(judged, 'missing-continuation')) {
      yield { place: { document, element, attribute: continuedAt }, message: `No ix:continuation of this document has the id "${text}", so that the text ends here. Write the id of one, or remove continuedAt.` };
    }
  },
};
