import { nameOfConcept } from '../../index/concept';
import { isNumeric } from '../../index/derivation';
import { isProhibiting } from '../../index/network';
import { arcroles, attributes } from '../../xbrl/names';
import { nameOfRole } from '../names';
import type { DtsRule } from '../rule';
import { secOnly } from './secOnly';

/** The label roles that speak of a number: totals, signs, the amount at the start and the end of a period. */
const ofNumbers = /\/role\/(total|positive|negative|negated|zero|periodStart|periodEnd)(\w*)Label$/;

/** A concept that is no number has a label of a role that is for numbers (EFM 6.10.9). */
export const numericLabel: DtsRule = {
  id: 'numeric-label',
  scope: 'dts',
  codes: { sec: 'EFM.6.10.09' },
  severity: secOnly('error'),
  *check({ dts, documents }) {
    for (const arc of documents.flatMap((document) => document.arcs)) {
      if (arc.arcrole !== arcroles.conceptLabel || isProhibiting(arc)) continue;
      for (const { from: { concept }, to: { resource } } of dts.relationshipsOf(arc)) {
        if (!concept || resource?.role === undefined || !ofNumbers.test(resource.role) || isNumeric(dts, concept) !== false) continue;
        yield { place: { document: resource.document, element: resource.element, attribute: attributes.role }, message: `${nameOfConcept(concept)} is no number, so it has no ${nameOfRole(resource.role)} label. Choose another role, such as the terse or verbose label.` };
      }
    }
  },
};
