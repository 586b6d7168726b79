import type { Continued } from './documentReport';
import { longestProblem, type ReportNode, type ReportProblem } from './report';

/**
 * What is wrong with the chains of ix:continuation in a document set (Inline XBRL 1.1, 4.1): each continuation belongs to one text, so that it
 * is named once, and no text comes back to where it has been.
 * @param continued the elements with the attribute continuedAt, in document order
 * @param continuations elements of ix:continuation by their ids
 */
export function chainProblems(continued: readonly Continued[], continuations: ReadonlyMap<string, ReportNode>): readonly ReportProblem[] {
  const namers = namersOf(continued);
  const closing = closingOnes(continued, continuations, namers);
  const problems: ReportProblem[] = [];
  for (const each of continued) {
    const { document, element, continuedAt } = each;
    const problem = (kind: ReportProblem['kind'], others?: readonly ReportNode[]) => problems.push({ document, element, kind, text: continuedAt.slice(0, longestProblem), attribute: 'continuedAt', ...(others ? { others } : {}) });
    if (!continuations.has(continuedAt)) problem('missing-continuation');
    else if (closing.has(each)) problem('circular-continuation');
  }
  for (const [id, all] of namers) {
    const rivals = all.filter((each) => !closing.has(each));
    if (rivals.length < 2 || !continuations.has(id)) continue;
    const right = mostAkin(rivals, id);
    for (const { document, element } of rivals.filter((each) => each !== right)) problems.push({ document, element, kind: 'shared-continuation', text: id.slice(0, longestProblem), attribute: 'continuedAt', others: [right] });
  }
  for (const [id, { document, element }] of continuations) if (!namers.has(id)) problems.push({ document, element, kind: 'loose-continuation', text: id.slice(0, longestProblem), attribute: 'id' });
  return problems;
}

/** What goes on in each continuation, by its id. */
function namersOf(continued: readonly Continued[]): ReadonlyMap<string, readonly Continued[]> {
  const namers = new Map<string, Continued[]>();
  for (const each of continued) {
    const known = namers.get(each.continuedAt);
    if (known) known.push(each);
    else namers.set(each.continuedAt, [each]);
  }
  return namers;
}

/** The links that lead back to where a text has been: of each circle that which returns to where the text comes in or, where none does, to its first part. */
function closingOnes(continued: readonly Continued[], continuations: ReadonlyMap<string, ReportNode>, namers: ReadonlyMap<string, readonly Continued[]>): ReadonlySet<Continued> {
  const next = new Map<string, Continued>();
  for (const each of continued) {
    const id = each.document.idOf(each.element);
    if (id === undefined) continue;
    const named = continuations.get(id);
    if (named?.document === each.document && named.element === each.element) next.set(id, each);
  }
  const closing = new Set<Continued>();
  const passed = new Set<string>();
  for (const start of next.keys()) {
    const walk = new Set<string>();
    let id: string | undefined = start;
    for (; id !== undefined && !passed.has(id); id = next.get(id)?.continuedAt) {
      passed.add(id);
      walk.add(id);
    }
    if (id === undefined || !walk.has(id)) continue;
    const ids = [...walk].slice([...walk].indexOf(id));
    const links = new Set(ids.map((each) => next.get(each)!));
    const entry = ids.find((each) => namers.get(each)!.some((namer) => !links.has(namer))) ?? ids[0]!;
    for (const link of links) if (link.continuedAt === entry) closing.add(link);
  }
  return closing;
}

/** Of several that name one continuation, that whose own id begins most like the continuation's, as software numbers the parts of a text; else the first. */
function mostAkin(rivals: readonly Continued[], id: string): Continued {
  const alike = ({ document, element }: Continued) => {
    const own = document.idOf(element) ?? '';
    let length = 0;
    while (length < own.length && own[length] === id[length]) length++;
    return length;
  };
  return rivals.reduce((best, each) => (alike(each) > alike(best) ? each : best));
}
