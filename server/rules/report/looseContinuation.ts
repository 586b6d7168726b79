import { setAttribute } from '../../edits/setAttribute';
import { isInline } from '../../report/continuations';
import { severityForAll, type DtsRule, type Fix } from '../rule';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes } from '../../xbrl/names';
import { brokenChains } from './missingContinuation';
import { problemsOf } from './reportProblems';

const continuedAt = { namespace: '', local: 'continuedAt' } as const;

/**
 * No text goes on in an ix:continuation, so that what stands in it is reported nowhere (Inline XBRL 1.1, 4.1). Silent while as many chains
 * break elsewhere: then that is what has to be mended.
 */
export const looseContinuation: DtsRule = {
  id: 'loose-continuation',
  scope: 'dts',
  absence: true,
  ignoresLinks: true,
  codes: {},
  severity: severityForAll('error'),
  *check(judged) {
    const loose = problemsOf(judged, 'loose-continuation');
    if (loose.length <= brokenChains(judged).length || judged.report!.documents.some(({ isReadWhole }) => !isReadWhole)) return;
    for (const { document, element, text } of loose) {
      const before = partBefore(document, text);
      const named = before === undefined ? '' : `, most probably that with the id "${document.idOf(before)!}"`;
      yield {
        place: { document, element, attribute: attributes.id },
        message: `No text goes on in this ix:continuation, so that what stands in it is part of no fact. Write continuedAt="${text}" at the part before it${named}, or remove the tags of this one.`,
        ...(before === undefined ? {} : { related: [{ place: { document, element: before }, message: 'The part before it?' }] }),
        fixes: (): readonly Fix[] => (before === undefined ? [] : [{ title: `Write continuedAt="${text}" at "${document.idOf(before)!}"`, isPreferred: false, edits: [setAttribute(document, before, continuedAt, text)] }]),
      };
    }
  },
};

/** What most probably goes on in a continuation, as software numbers the parts of a text: of f-7-3 that is f-7-2, of f-7-1 it is f-7. It has to be a text that ends. */
function partBefore(document: XbrlDocument, id: string): number | undefined {
  const number = /(?<!\d)\d+$/.exec(id)?.[0];
  if (number === undefined) return undefined;
  const stem = id.slice(0, id.length - number.length).replace(/[-_.]$/, '');
  const before = `${id.slice(0, id.length - number.length)}${Number(number) - 1}`;
  return [before, stem].map((each) => document.ids.get(each)).find((element) => element !== undefined && isOpenEnd(document, element));
}

function isOpenEnd({ xml }: XbrlDocument, element: number): boolean {
  return ['nonNumeric', 'footnote', 'continuation'].some((local) => isInline(xml, element, local)) && xml.attribute(element, '', 'continuedAt') === undefined;
}
