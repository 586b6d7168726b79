import { removeElement } from '../../edits/removeElement';
import { severityForAll } from '../../rules/rule';
import { tag, valueOf, type OwnershipRule } from './rule';

/**
 * A document to be filed gives a value that EDGAR fills in by itself (EDGAR Ownership XML Technical Specification, 4.3 and 5:
 * "NA"). What EDGAR hands out has these values and no CCC, so only a document with a CCC is one to be filed.
 */
export const edgarsElement: OwnershipRule = {
  id: 'edgars-element',
  codes: {},
  severity: severityForAll('warning'),
  *check(document) {
    if (!document.isDraft) return;
    for (const field of document.fields()) {
      if (!field.declaration.isEdgars || field.value === '') continue;
      yield {
        place: valueOf(document, field),
        message: `EDGAR fills in ${tag(field.declaration.name)} by itself and discards what stands here. Remove the element.`,
        fixes: () => [{ title: `Remove <${field.declaration.name}>`, isPreferred: true, edits: [removeElement(document, field.element)] }],
      };
    }
  },
};
