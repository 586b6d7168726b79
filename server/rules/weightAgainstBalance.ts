import { nameOfConcept } from '../index/concept';
import { parseDecimal } from '../index/equivalence';
import { attributes, isSummationItem } from '../xbrl/names';
import { severityForAll, type DtsRule } from './rule';

const balances = ['debit', 'credit'];

/** The sign of a weight contradicts the balances of total and item (XBRL 2.1, 5.1.1.2, Table 6). */
export const weightAgainstBalance: DtsRule = {
  id: 'weight-against-balance',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    for (const network of dts.networks(isSummationItem)) {
      for (const { arc, from, to } of network.relationships) {
        const total = from.concept?.declaration;
        const item = to.concept?.declaration;
        const weight = arc.weight === undefined ? undefined : parseDecimal(arc.weight);
        if (!total || !item || !weight || weight.eq(0) || !documents.includes(arc.document)) continue;
        if (!balances.includes(total.balance ?? '') || !balances.includes(item.balance ?? '')) continue;
        const same = total.balance === item.balance;
        if (same === weight.gt(0)) continue;
        yield {
          place: { document: arc.document, element: arc.element, attribute: attributes.weight },
          code: same ? 'xbrl.5.1.1.2:balanceCalcWeightIllegalNegative' : 'xbrl.5.1.1.2:balanceCalcWeightIllegalPositive',
          message: `${nameOfConcept(from.concept)} is a ${total.balance!} and ${nameOfConcept(to.concept)} is a ${item.balance!}, so the weight must be ${same ? 'positive' : 'negative'}. Write ${weight.times(-1).toFixed()}, or correct a balance.`,
          related: [
            { place: { document: total.document, element: total.element, attribute: attributes.name }, message: `The total, balance ${total.balance!}` },
            { place: { document: item.document, element: item.element, attribute: attributes.name }, message: `The item, balance ${item.balance!}` },
          ],
        };
      }
    }
  },
};
