import type { DtsRule } from '../rule';
import { factAttributes } from './factAttributes';
import { saidOnce, type Case } from './saidOnce';

/** A fact says by precision how exact it is, which EDGAR and ESMA want said by decimals (EFM 6.5.17; ESEF Reporting Manual, 2.2.1). */
export const precisionAttribute: DtsRule = {
  id: 'precision-attribute',
  scope: 'dts',
  ignoresLinks: true,
  codes: { sec: 'EFM.6.05.17', esef: 'ESEF.2.2.1.precisionAttributeUsed' },
  severity: { xbrl: 'off', sec: 'error', esef: 'error' },
  *check({ documents, report }) {
    const cases: Case[] = [];
    for (const { document, element } of report?.facts ?? []) {
      if (!documents.includes(document) || document.xml.attribute(element, '', 'precision') === undefined) continue;
      // That it has both is a finding of its own.
      if (document.xml.attribute(element, '', 'decimals') !== undefined) continue;
      const change = 'the number of places behind the point to which the value is right, such as "-3" for thousands.';
      cases.push({
        finding: { place: { document, element, attribute: factAttributes.precision }, message: `Write decimals instead of precision: ${change}` },
        causes: [{ key: 'precision', ofMany: (count) => `Write decimals instead of precision, here and in ${count - 1} more facts: ${change}` }],
      });
    }
    yield* saidOnce(cases);
  },
};
