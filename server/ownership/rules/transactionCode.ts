import { severityForAll } from '../../rules/rule';
import { codeLists, edgarMarks } from '../codes';
import { changeTo, quoted, valueOf, type OwnershipRule } from './rule';

/** The code of a transaction is not one of the 18 that there are (EDGAR Ownership XML Technical Specification, 3.6.9). K and V are EDGAR's own marks (4.3.8). */
export const transactionCode: OwnershipRule = {
  id: 'transaction-code',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    const known = codeLists.transaction;
    for (const field of document.fields()) {
      const type = field.declaration.value;
      if (type?.kind !== 'code' || type.list !== 'transaction' || field.value === '' || known.has(field.value)) continue;
      const mark = edgarMarks.get(field.value);
      const meant = field.value.toUpperCase();
      yield {
        place: valueOf(document, field),
        message: mark
          ? `${quoted(field.value)} (${mark.meaning}) is a mark that EDGAR adds by itself. Write the code of the transaction here, and ${mark.instead}.`
          : `${quoted(field.value)} is no transaction code. These are ${[...known.keys()].join(' ')}.`,
        fixes: () => (known.has(meant) ? [changeTo(document, field, meant)] : []),
      };
    }
  },
};
