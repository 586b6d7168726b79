import type { Relationship } from '../../index/network';
import { arcroles, attributes } from '../../xbrl/names';
import { fixByRemoving } from '../fixRemoval';
import { nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import type { DtsRule } from '../rule';
import { secOnly } from './secOnly';

/** A presentation shows a concept twice below one parent, with the same preferred label or none (EFM 6.12.5, which EDGAR asks where facts are reported on it). */
export const repeatedChild: DtsRule = {
  id: 'repeated-child',
  scope: 'dts',
  codes: { sec: 'EFM.6.12.05' },
  severity: secOnly('warning'),
  *check({ dts, documents }) {
    for (const network of networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.parentChild)) {
      for (const parent of network.sources) {
        const children = network.from(parent);
        if (children.length < 2) continue;
        const shown = new Map<string, Relationship>();
        for (const relationship of children) {
          const { arc, from, to } = relationship;
          const key = `${to.key} ${arc.preferredLabel?.trim() ?? ''}`;
          const earlier = shown.get(key);
          if (!earlier) shown.set(key, relationship);
          if (!earlier || !documents.includes(arc.document)) continue;
          yield {
            place: { document: arc.document, element: arc.element, attribute: attributes.to },
            message: `${nameOfEnd(to)} stands below ${nameOfEnd(from)} already, with the same label. Give one of the two arcs another preferredLabel, such as the one for the start or the end of the period, or remove it.`,
            related: [{ place: { document: earlier.arc.document, element: earlier.arc.element, attribute: attributes.to }, message: 'The first time' }],
            fixes: () => (dts.relationshipsOf(arc).length === 1 ? fixByRemoving([arc], dts, { title: 'Remove this arc', isPreferred: false }) : []),
          };
        }
      }
    }
  },
};
