import type { ReportProblem } from '../../report/report';
import type { XbrlDocument } from '../../xbrl/document';
import type { DtsContext } from '../rule';
import { undeclaredPrefixes } from '../../xbrl/undeclaredPrefixes';

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

/** Looks up the prefixes of a document that are told to be undeclared since its elements have them, once for each document. */
export function toldPrefixes(): (document: XbrlDocument) => ReadonlySet<string> {
  const known = new Map<XbrlDocument, ReadonlySet<string>>();
  return (document) => {
    let prefixes = known.get(document);
    if (!prefixes) known.set(document, (prefixes = undeclaredPrefixes(document.xml)));
    return prefixes;
  };
}
