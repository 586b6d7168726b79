import { groupBy } from '../../index/groupBy';
import type { DtsRule } from '../rule';
import { secOnly } from '../sec/secOnly';
import { isInOrder } from './contextContent';
import { duplicatesOf } from './duplicates';

/** Two contexts of a report say the same, in whatever order and with whatever prefixes (EFM 6.5.7). */
export const duplicateContext: DtsRule = {
  id: 'duplicate-context',
  scope: 'dts',
  ignoresLinks: true,
  codes: { sec: 'EFM.6.05.07' },
  severity: secOnly('error'),
  *check({ documents, report }) {
    // What else one says whose parts are misplaced, nobody knows.
    const groups = groupBy(report?.contexts ?? [], (context) => (isInOrder(context) ? context.aspects : undefined));
    for (const [first, ...others] of groups.values()) yield* duplicatesOf(first!, others, documents, ({ id }) => `The context ${id} says the same as ${first!.id}. Keep one, and let all facts name that.`);
  },
};
