import { changeValue } from '../../edits/changeValue';
import { nameOfConcept, type Concept } from '../../index/concept';
import { parseDecimal } from '../../index/equivalence';
import { attributes, isSummationItem } from '../../xbrl/names';
import type { Arc } from '../../xbrl/views';
import { networksWithArcsIn } from '../ownNetworks';
import { severityForAll, type DtsRule, type Fix } from '../rule';

const balances = ['debit', 'credit'];

/** The sign of a weight contradicts the balances of total and item (XBRL 2.1, 5.1.1.2, Table 6). */
export const weightAgainstBalance: DtsRule = {
  id: 'weight-against-balance',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    for (const network of networksWithArcsIn(dts, documents, isSummationItem)) {
      for (const { arc, from, to } of network.relationships) {
        const total = from.concept?.declaration;
        const item = to.concept?.declaration;
        const weight = arc.weight === undefined ? undefined : parseDecimal(arc.weight);
        const sign = signOfWeight(from.concept, to.concept);
        if (!total || !item || !weight || weight.eq(0) || sign === undefined || !documents.includes(arc.document)) continue;
        const same = sign === 1;
        if (same === weight.gt(0)) continue;
        yield {
          place: { document: arc.document, element: arc.element, attribute: attributes.weight },
          code: same ? 'xbrl.5.1.1.2:balanceCalcWeightIllegalNegative' : 'xbrl.5.1.1.2:balanceCalcWeightIllegalPositive',
          message: `${nameOfConcept(from.concept)} is a ${total.balance!} and ${nameOfConcept(to.concept)} is a ${item.balance!}, so the weight must be ${same ? 'positive' : 'negative'}. Write ${weight.times(-1).toFixed()}, or correct a balance.`,
          related: [
            { place: { document: total.document, element: total.element, attribute: attributes.name }, message: `The total, balance ${total.balance!}` },
            { place: { document: item.document, element: item.element, attribute: attributes.name }, message: `The item, balance ${item.balance!}` },
          ],
          // An arc of several relationships may be right for one of them.
          fixes: () => (dts.relationshipsOf(arc).length === 1 ? [turnSign(arc)] : []),
        };
      }
    }
  },
};

/** The sign that the balances of total and item ask of a weight (XBRL 2.1, 5.1.1.2, Table 6); `undefined` where one has none that is known. */
export function signOfWeight(total: Concept | undefined, item: Concept | undefined): 1 | -1 | undefined {
  const totals = total?.declaration?.balance;
  const items = item?.declaration?.balance;
  if (!balances.includes(totals ?? '') || !balances.includes(items ?? '')) return undefined;
  return totals === items ? 1 : -1;
}

/** Gives the weight of an arc the other sign. */
export function turnSign(arc: Arc): Fix {
  const weight = arc.weight!.trim();
  const turned = weight.startsWith('-') ? weight.slice(1) : `-${weight.replace(/^\+/, '')}`;
  return { title: `Change the weight to ${turned}`, isPreferred: true, edits: changeValue(arc.document, arc.element, attributes.weight, turned) };
}
