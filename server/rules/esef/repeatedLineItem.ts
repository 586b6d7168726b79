import type { Relationship } from '../../index/network';
import { arcroles, attributes } from '../../xbrl/names';
import { nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import type { DtsRule } from '../rule';
import { esefOnly } from './esefOnly';

/** A presentation shows a concept twice below one parent without a preferred label (ESEF Reporting Manual, 3.4.4). */
export const repeatedLineItem: DtsRule = {
  id: 'repeated-line-item',
  scope: 'dts',
  codes: { esef: 'ESEF.3.4.4.missingPreferredLabelRole' },
  severity: esefOnly('warning'),
  *check({ dts, documents }) {
    for (const network of networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.parentChild)) {
      for (const parent of network.sources) {
        const shown = new Map<string, Relationship>();
        for (const relationship of network.from(parent)) {
          const { arc, from, to } = relationship;
          if (arc.preferredLabel?.trim()) continue;
          const earlier = shown.get(to.key);
          if (!earlier) shown.set(to.key, relationship);
          if (!earlier || !documents.includes(arc.document)) continue;
          yield {
            place: { document: arc.document, element: arc.element, attribute: attributes.to },
            message: `${nameOfEnd(to)} stands below ${nameOfEnd(from)} twice without a preferredLabel, so that readers cannot tell the two apart. Write one, such as that for the start or the end of the period.`,
            related: [{ place: { document: earlier.arc.document, element: earlier.arc.element, attribute: attributes.to }, message: 'The first time' }],
          };
        }
      }
    }
  },
};
