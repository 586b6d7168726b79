import { groupBy } from '../../index/groupBy';
import { unitName } from '../../report/wording';
import type { DtsRule } from '../rule';
import { secOnly } from '../sec/secOnly';
import { duplicatesOf } from './duplicates';

/** Two units of a report have the same measures, in whatever order and with whatever prefixes (EFM 6.5.11). */
export const duplicateUnit: DtsRule = {
  id: 'duplicate-unit',
  scope: 'dts',
  ignoresLinks: true,
  codes: { sec: 'EFM.6.05.11' },
  severity: secOnly('error'),
  *check({ documents, report }) {
    const groups = groupBy(report?.units ?? [], ({ uEqual }) => uEqual);
    for (const [first, ...others] of groups.values()) yield* duplicatesOf(first!, others, documents, (unit) => `The unit ${unitName(unit)} is the same as ${first!.id}. Keep one, and let all facts name that.`);
  },
};
