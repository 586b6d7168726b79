import { setContent } from '../../edits/setContent';
import { severityForAll } from '../../rules/rule';
import { codeLists } from '../codes';
import { timelinessOf } from '../coding';
import { quoted, valueOf, type OwnershipRule } from './rule';

/**
 * The transactionTimeliness of a transaction does not go with its transactionFormType and the type of the document (EDGAR
 * Ownership XML Technical Specification, 4.3.8.2 and 4.3.8.3).
 */
export const transactionTimeliness: OwnershipRule = {
  id: 'transaction-timeliness',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    for (const row of document.rows) {
      const [timeliness] = document.children(row.element, 'transactionTimeliness');
      const [element] = timeliness === undefined ? [] : document.children(timeliness, 'value');
      const field = element === undefined ? undefined : document.field(element);
      if (!field || field.value === '') continue;
      const formType = document.textAt(row.element, 'transactionCoding', 'transactionFormType');
      const rule = document.type === undefined ? undefined : timelinessOf(document.type, formType);
      const allowed = rule?.allowed ?? [...codeLists.timeliness.keys()];
      if (allowed.includes(field.value)) continue;
      const letters = allowed.filter((letter) => letter !== '').map((letter) => `${letter} (${codeLists.timeliness.get(letter)!})`);
      const advice = letters.length === 0 ? 'Leave it empty' : `Leave it empty or make it ${letters.join(' or ')}`;
      yield {
        place: valueOf(document, field),
        message: `The transactionTimeliness ${quoted(field.value)} does not fit here${rule ? `: ${rule.reason}` : ''}. ${advice}.`,
        fixes: () => [{ title: 'Leave the transactionTimeliness empty', isPreferred: letters.length === 0, edits: [setContent(document, field.element, '')] }],
      };
    }
  },
};
