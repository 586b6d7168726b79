import type { ReportProblem } from '../../report/report';
import { severityForAll, type DtsRule } from '../rule';
import { problemsOf } from './reportProblems';
import { saidOnce, type Case } from './saidOnce';

/** How much of a value a message repeats. */
const mostShown = 60;

const kinds = ['invalid-name', 'invalid-sign', 'missing-tuple'] as const;

/** A fact of an Inline XBRL document names no concept, has a sign other than a minus, or belongs to no tuple that there is (Inline XBRL 1.1, 7.1, 10.1, 11.1 and 15.1). */
export const inlineAttribute: DtsRule = {
  id: 'inline-attribute',
  scope: 'dts',
  ignoresLinks: true,
  codes: {},
  severity: severityForAll('error'),
  *check(judged) {
    yield* saidOnce(kinds.flatMap((kind) => problemsOf(judged, kind).map(caseOf)));
  },
};

function caseOf({ document, element, kind, text, attribute }: ReportProblem): Case {
  const [wrong, change] = wordsOf(kind, text.slice(0, mostShown));
  return {
    finding: { place: { document, element, attribute: { namespace: '', local: attribute! } }, message: `${wrong}. ${change}.` },
    causes: [{ key: `${kind} ${text}`, ofMany: (count) => `${wrong}, and it is the same with ${count - 1} more facts. ${change}.` }],
  };
}

function wordsOf(kind: ReportProblem['kind'], text: string): readonly [wrong: string, change: string] {
  if (kind === 'missing-tuple') return [`"${text}" is the tupleID of no ix:tuple of this report`, 'Write the tupleID of one, or remove tupleRef'];
  if (kind === 'invalid-sign') return [`"${text}" is no sign`, 'Write "-" where the number is negative, and no sign where it is not'];
  if (text === '') return ['This fact does not say of which concept it is', 'Write its name with its prefix, such as us-gaap:Cash'];
  const change = 'Write a name with the prefix of its taxonomy, such as us-gaap:Cash';
  return text.includes(':') ? [`"${text}" is no name of a concept`, change] : [`"${text}" has no prefix, so that it is the name of no concept`, change];
}
