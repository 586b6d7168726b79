import type { Context } from '../../report/report';
import { attributes } from '../../xbrl/names';
import type { DtsRule } from '../rule';
import { secOnly } from '../sec/secOnly';
import { isInOrder } from './contextContent';

/** Two contexts of a report say the same, in whatever order and with whatever prefixes (EFM 6.5.7). */
export const duplicateContext: DtsRule = {
  id: 'duplicate-context',
  scope: 'dts',
  ignoresLinks: true,
  codes: { sec: 'EFM.6.05.07' },
  severity: secOnly('error'),
  *check({ documents, report }) {
    const first = new Map<string, Context>();
    for (const context of report?.contexts ?? []) {
      const { document, element, id, aspects } = context;
      // What else one says whose parts are misplaced, nobody knows.
      if (!isInOrder(context)) continue;
      const earlier = first.get(aspects);
      if (!earlier) {
        first.set(aspects, context);
        continue;
      }
      if (!documents.includes(document)) continue;
      yield {
        place: { document, element, attribute: attributes.id },
        message: `The context ${id} says the same as ${earlier.id}. Keep one, and let all facts name that.`,
        related: [{ place: { document: earlier.document, element: earlier.element, attribute: attributes.id }, message: 'The other' }],
      };
    }
  },
};
