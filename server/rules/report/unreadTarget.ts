import { severityForAll, type DtsRule } from '../rule';
import { factAttributes } from './factAttributes';

/** An Inline XBRL document set holds several reports, of which one is read (Inline XBRL 1.1, 3.2). */
export const unreadTarget: DtsRule = {
  id: 'unread-target',
  scope: 'dts',
  ignoresLinks: true,
  codes: {},
  severity: severityForAll('information'),
  *check({ documents, report }) {
    for (const { target, facts } of report?.otherTargets ?? []) {
      const first = facts.find(({ document }) => documents.includes(document));
      if (!first) continue;
      const read = report!.target === undefined ? 'those without a target are' : `those with the target "${report!.target}" are`;
      yield {
        place: { document: first.document, element: first.element, attribute: factAttributes.target },
        message: `${messageStart(facts.length, target ?? '')} not checked: of several reports in one document set, ${read}. Check ${facts.length === 1 ? 'it in a copy in which it has' : 'them in a copy in which they have'} no target.`,
      };
    }
  },
};

function messageStart(count: number, target: string): string {
  return count === 1 ? `This fact with the target "${target}" is` : `The ${count} facts with the target "${target}", of which this is the first, are`;
}
