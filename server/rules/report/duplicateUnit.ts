import type { Unit } from '../../report/report';
import { unitName } from '../../report/wording';
import { attributes } from '../../xbrl/names';
import type { DtsRule } from '../rule';
import { secOnly } from '../sec/secOnly';

/** Two units of a report have the same measures, in whatever order and with whatever prefixes (EFM 6.5.11). */
export const duplicateUnit: DtsRule = {
  id: 'duplicate-unit',
  scope: 'dts',
  ignoresLinks: true,
  codes: { sec: 'EFM.6.05.11' },
  severity: secOnly('error'),
  *check({ documents, report }) {
    const first = new Map<string, Unit>();
    for (const unit of report?.units ?? []) {
      const { document, element, uEqual } = unit;
      const earlier = first.get(uEqual);
      if (!earlier) {
        first.set(uEqual, unit);
        continue;
      }
      if (!documents.includes(document)) continue;
      yield {
        place: { document, element, attribute: attributes.id },
        message: `The unit ${unitName(unit)} is the same as ${earlier.id}. Keep one, and let all facts name that.`,
        related: [{ place: { document: earlier.document, element: earlier.element, attribute: attributes.id }, message: 'The other' }],
      };
    }
  },
};
