import type { Dts } from '../../index/dts';
import type { Network } from '../../index/network';
import { arcroles, attributes } from '../../xbrl/names';
import type { Arc } from '../../xbrl/views';
import { changeSummationArcrole, titleOfChange } from '../calculation/fixSummationArcrole';
import { networksWithArcsIn } from '../ownNetworks';
import type { Place } from '../place';
import type { DtsRule } from '../rule';
import { coreYearOf } from './core';
import { esefOnly } from './esefOnly';

/** From ESMA's taxonomy of 2024 on, calculations use the arcrole of Calculations 1.1 (ESEF Reporting Manual, 3.4.1). */
export const summationArcrole: DtsRule = {
  id: 'summation-arcrole',
  scope: 'dts',
  codes: { esef: 'ESEF.3.4.1.IncorrectSummationItemArcroleUsed' },
  severity: esefOnly('error'),
  *check({ dts, documents }) {
    const year = coreYearOf(documents);
    if (year === undefined || year < 2024) return;
    for (const network of networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.summationItem2003)) {
      const [first, ...others] = arcsOf(network, dts).filter(({ document }) => documents.includes(document));
      if (!first) continue;
      yield {
        place: placeOf(first),
        message: `This role sums up with the summation-item arcrole of XBRL 2.1. Extensions of ESMA’s taxonomy of 2024 and later must use that of Calculations 1.1: write ${arcroles.summationItem2023} on all its arcs.`,
        related: others.map((arc) => ({ place: placeOf(arc), message: 'The same arcrole' })),
        fixes: () => {
          const edits = changeSummationArcrole(network, documents, dts);
          return edits.length === 0 ? [] : [{ title: titleOfChange(network), isPreferred: true, edits }];
        },
      };
    }
  },
};

function arcsOf({ baseSet }: Network, dts: Dts): readonly Arc[] {
  return dts.baseSets.get(baseSet.key)?.arcs ?? [];
}

function placeOf({ document, element }: Arc): Place {
  return { document, element, attribute: attributes.arcrole };
}
