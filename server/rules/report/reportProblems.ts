import type { ReportProblem } from '../../report/report';
import type { DtsContext } from '../rule';

/** What of one kind could not be read in the documents to judge, in document order. */
export function problemsOf({ documents, report }: DtsContext, kind: ReportProblem['kind']): readonly ReportProblem[] {
  return (report?.problems ?? []).filter((problem) => problem.kind === kind && documents.includes(problem.document));
}

/** The same by what is wrong: many facts may have one format. */
export function problemsByText(judged: DtsContext, kind: ReportProblem['kind']): ReadonlyMap<string, readonly ReportProblem[]> {
  const groups = new Map<string, ReportProblem[]>();
  for (const problem of problemsOf(judged, kind)) {
    const group = groups.get(problem.text);
    if (group) group.push(problem);
    else groups.set(problem.text, [problem]);
  }
  return groups;
}
