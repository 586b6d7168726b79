import { arcroles, attributes } from '../../xbrl/names';
import { nameOfEnd, nameOfRole } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import type { DtsRule } from '../rule';
import { secOnly } from './secOnly';

/** A presentation asks for the label of the start or end of a period on a duration, which has neither (EFM 6.12.7). */
export const periodLabel: DtsRule = {
  id: 'period-label',
  scope: 'dts',
  codes: { sec: 'EFM.6.12.07' },
  severity: secOnly('warning'),
  *check({ dts, documents }) {
    for (const network of networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.parentChild)) {
      for (const { arc, to } of network.relationships) {
        const role = arc.preferredLabel?.trim() ?? '';
        if (!/period(Start|End)\w*Label$/i.test(role) || to.concept?.declaration?.periodType?.trim() !== 'duration' || !documents.includes(arc.document)) continue;
        yield {
          place: { document: arc.document, element: arc.element, attribute: attributes.preferredLabel },
          message: `${nameOfEnd(to)} is a duration, and is asked for its ${nameOfRole(role)} label: only an amount at a point in time has a start and an end of the period. Choose another preferredLabel, or correct the period type.`,
        };
      }
    }
  },
};
