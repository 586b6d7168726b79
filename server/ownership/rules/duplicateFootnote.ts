import { changeValue } from '../../edits/changeValue';
import { severityForAll } from '../../rules/rule';
import { freeFootnoteId } from '../footnoteIds';
import { idAttribute, idOf, type OwnershipRule } from './rule';

/** Several footnotes have the same id (EDGAR Ownership XML Technical Specification, 4.3.5). Each after the first is a finding. */
export const duplicateFootnote: OwnershipRule = {
  id: 'duplicate-footnote',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    const free = freeFootnoteId(document);
    // Under an id that no field refers to, the footnote would be one that is never referred to.
    const wanted = new Set(document.referencesById.keys());
    for (const [id, [first, ...others]] of document.footnotesById) {
      for (const other of others) {
        yield {
          place: idOf(document, other),
          message: `An earlier footnote has the id "${id}" already. Give this one an id of its own${free === undefined ? '' : `, such as "${free}"`}.`,
          fixes: () => (free === undefined || !wanted.has(free) ? [] : [{ title: `Renumber the footnote to "${free}"`, isPreferred: true, edits: changeValue(document, other.element, idAttribute, free) }]),
          related: [{ place: idOf(document, first!), message: `The first footnote "${id}"` }],
        };
      }
    }
  },
};
