import type { DocumentRule } from '../rule';
import { secOnly } from './secOnly';

const priority = { namespace: '', local: 'priority' };

/** The priority of an arc is 10 or more (EFM 6.9.9). What is no whole number is none by XBRL 2.1 either, and a finding of its own. */
export const arcPriority: DocumentRule = {
  id: 'arc-priority',
  scope: 'document',
  codes: { sec: 'EFM.6.09.09' },
  severity: secOnly('error'),
  *check(document) {
    for (const { element, priority: written } of document.arcs) {
      if (written === undefined || !/^\s*[+-]?\d+\s*$/.test(written) || Number(written) < 10) continue;
      yield { place: { document, element, attribute: priority }, message: `The priority of this arc is ${written.trim()}. EDGAR accepts whole numbers below 10: write one that is just higher than that of the arc to be overridden.` };
    }
  },
};
