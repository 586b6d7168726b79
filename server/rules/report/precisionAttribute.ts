import type { DtsRule } from '../rule';
import { factAttributes } from './factAttributes';

/** A fact says by precision how exact it is, which EDGAR and ESMA want said by decimals (EFM 6.5.17; ESEF Reporting Manual, 2.2.1). */
export const precisionAttribute: DtsRule = {
  id: 'precision-attribute',
  scope: 'dts',
  codes: { sec: 'EFM.6.05.17', esef: 'ESEF.2.2.1.precisionAttributeUsed' },
  severity: { xbrl: 'off', sec: 'error', esef: 'error' },
  *check({ documents, report }) {
    for (const { document, element } of report?.facts ?? []) {
      if (!documents.includes(document) || document.xml.attribute(element, '', 'precision') === undefined) continue;
      yield { place: { document, element, attribute: factAttributes.precision }, message: 'Write decimals instead of precision: the number of places behind the point to which the value is right, such as "-3" for thousands.' };
    }
  },
};
