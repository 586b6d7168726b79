import { severityForAll } from '../../rules/rule';
import { isFootnoteId, numberOf } from '../footnoteIds';
import { renumber } from '../renumber';
import { idOf, type OwnershipRule } from './rule';

/**
 * The footnotes do not stand in the order of their numbers. EDGAR takes them so; a reader looks for what seems to be missing.
 * One finding, at the first that has a higher number before it. Numbers that are left out are nobody's concern.
 */
export const footnoteOrder: OwnershipRule = {
  id: 'footnote-order',
  codes: {},
  severity: severityForAll('hint'),
  *check(document) {
    const { footnotes, footnotesById } = document;
    // What has no good id, or one that others have, is to be mended first.
    if (footnotesById.size < footnotes.length || footnotes.length > 99 || !footnotes.every(({ id }) => isFootnoteId(id))) return;
    const index = footnotes.findIndex(({ id }, at) => at > 0 && numberOf(footnotes[at - 1]!.id) > numberOf(id));
    if (index < 0) return;
    yield {
      place: idOf(document, footnotes[index]!),
      message: `The footnotes are not in the order of their numbers: "${footnotes[index]!.id}" stands behind "${footnotes[index - 1]!.id}".`,
      fixes: () => [{ title: 'Renumber all footnotes in the order in which they stand', isPreferred: true, edits: renumber(document, footnotes) }],
    };
  },
};
