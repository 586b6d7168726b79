import { attributes } from '../../xbrl/names';
import type { DocumentRule } from '../rule';
import { extensionDeclarations, standardTypeOf } from '../extension';
import { esefOnly } from './esefOnly';

/** A monetary item of an issuer's has no balance (RTS on ESEF, Annex IV, paragraph 4.2). */
export const monetaryBalance: DocumentRule = {
  id: 'monetary-balance',
  scope: 'document',
  codes: { esef: 'ESEF.RTS.Annex.IV.Par.4.2.monetaryConceptWithoutBalance' },
  severity: esefOnly('error'),
  *check(document) {
    for (const declaration of extensionDeclarations(document)) {
      if (declaration.balance !== undefined || standardTypeOf(declaration) !== 'monetaryItemType') continue;
      yield {
        place: { document, element: declaration.element, attribute: attributes.valueType },
        message: `${declaration.localName} is monetary and does not say whether it is a debit or a credit. Write xbrli:balance="debit" for assets, expenses and uses of cash, xbrli:balance="credit" for equity, liabilities and income.`,
      };
    }
  },
};
