import { removeAttribute } from '../../edits/removeAttribute';
import { setAttribute } from '../../edits/setAttribute';
import { isItem, isMonetary } from '../../index/derivation';
import { attributes } from '../../xbrl/names';
import { codeForAll, severityForAll, type DtsRule } from '../rule';

const balances = ['debit', 'credit'];

/** An item's balance is neither debit nor credit, or the item is not monetary and may have none (XBRL 2.1, 5.1.1.2). */
export const itemBalance: DtsRule = {
  id: 'item-balance',
  scope: 'dts',
  codes: codeForAll('xbrl.5.1.1.2:itemBalance'),
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    for (const document of documents) {
      for (const declaration of document.elementDeclarations) {
        if (declaration.balance === undefined || !isItem(dts, declaration)) continue;
        const { element, localName = 'this item' } = declaration;
        const place = { document, element, attribute: attributes.balance };
        const remove = () => ({ title: 'Remove the balance', isPreferred: false, edits: removeAttribute(document, element, attributes.balance) });
        const written = declaration.balance.trim();
        if (!balances.includes(written)) {
          const write = (value: string) => ({ title: `Write balance="${value}"`, isPreferred: false, edits: [setAttribute(document, element, attributes.balance, value)] });
          yield { place, message: `"${written}" is no balance. Write "debit" or "credit", or leave the attribute out.`, fixes: () => [...balances.map(write), remove()] };
        } else if (isMonetary(dts, declaration) === false) {
          yield { place, message: `${localName} has a balance, but is not monetary: its type does not derive from monetaryItemType. Remove the balance, or correct the type.`, fixes: () => [remove()] };
        }
      }
    }
  },
};
