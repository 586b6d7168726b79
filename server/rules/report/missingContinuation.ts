import { setAttribute } from '../../edits/setAttribute';
import { removeAttribute } from '../../edits/removeAttribute';
import type { ReportProblem } from '../../report/report';
import { severityForAll, type DtsContext, type DtsRule, type Finding, type Fix } from '../rule';
import { fixNearestId } from './fixNearestId';
import { problemsOf } from './reportProblems';

const continuedAt = { namespace: '', local: 'continuedAt' } as const;

/**
 * A text goes on in an ix:continuation that is not there, in one where it has been before, or in one that is part of another text
 * (Inline XBRL 1.1, 4.1). It is told where the chain breaks, which may be far from the fact.
 */
export const missingContinuation: DtsRule = {
  id: 'missing-continuation',
  scope: 'dts',
  ignoresLinks: true,
  codes: {},
  severity: severityForAll('error'),
  *check(judged) {
    const loose = problemsOf(judged, 'loose-continuation').map(({ text }) => text);
    const named = loose.length === 1 ? ` No text goes on in "${loose[0]!}": did you mean that?` : '';
    for (const problem of brokenChains(judged)) {
      const { document, element, text, others = [] } = problem;
      yield {
        place: { document, element, attribute: continuedAt },
        message: `${messageOf(problem)}${named === '' ? ' Write the id of the next part, or remove continuedAt.' : named}`,
        related: others.map((other) => ({ place: { ...other, attribute: continuedAt }, message: `"${text}" is named here, too` })),
        fixes: () => fixesOf(problem, loose),
      };
    }
  },
};

/** The places at which chains of continuations break, in the documents to judge. */
export function brokenChains(judged: DtsContext): readonly ReportProblem[] {
  return [...problemsOf(judged, 'missing-continuation'), ...problemsOf(judged, 'circular-continuation'), ...problemsOf(judged, 'shared-continuation')];
}

function messageOf({ kind, text }: ReportProblem): Finding['message'] {
  if (kind === 'missing-continuation') return `"${text}" is the id of no ix:continuation of this report, so that the text ends here.`;
  if (kind === 'circular-continuation') return `The text goes on in "${text}", where it has been before, so that it would never end.`;
  return `"${text}" is part of another text, and each ix:continuation belongs to one alone.`;
}

/** Writes the id of a continuation that nothing names: of several, that which is near to what is written. What only closes a circle goes. */
function fixesOf(problem: ReportProblem, loose: readonly string[]): readonly Fix[] {
  const { document, element, kind } = problem;
  const [only, ...others] = loose;
  if (only !== undefined && others.length === 0) return [{ title: `Write "${only}"`, isPreferred: false, edits: [setAttribute(document, element, continuedAt, only)] }];
  const nearest = fixNearestId([problem], continuedAt, loose.map((id) => ({ id })));
  return kind === 'circular-continuation' ? [...nearest, { title: 'Remove continuedAt', isPreferred: false, edits: removeAttribute(document, element, continuedAt) }] : nearest;
}
