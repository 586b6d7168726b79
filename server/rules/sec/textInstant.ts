import { setAttribute } from '../../edits/setAttribute';
import { attributes } from '../../xbrl/names';
import type { DocumentRule, Severity } from '../rule';
import { extensionDeclarations, standardTypeOf } from '../extension';
import { secOnly } from './secOnly';

/** What of a type may be no instant. The manual's semantic rules are not enforced by EDGAR. */
const durations: Readonly<Record<string, { readonly what: string; readonly code: string; readonly severity: Severity }>> = {
  textBlockItemType: { what: 'a text block', code: 'EFM.6.07.32', severity: 'error' },
  dateItemType: { what: 'a date', code: 'EFM.6.08.16', severity: 'warning' },
  stringItemType: { what: 'a text', code: 'EFM.6.08.17', severity: 'warning' },
};

/** A text block, text or date is of period type instant (EFM 6.7.32, 6.8.16 and 6.8.17). An abstract one is another finding. */
export const textInstant: DocumentRule = {
  id: 'text-instant',
  scope: 'document',
  codes: {},
  severity: secOnly('error'),
  *check(document) {
    for (const declaration of extensionDeclarations(document)) {
      const { element, localName, periodType, abstract } = declaration;
      const found = durations[standardTypeOf(declaration) ?? ''];
      if (!found || abstract || periodType?.trim() !== 'instant') continue;
      yield {
        place: { document, element, attribute: attributes.periodType },
        code: found.code,
        severity: found.severity,
        message: `${localName} is ${found.what} and an instant. The SEC wants that to be a duration: it is reported for the period of the report. Write xbrli:periodType="duration".`,
        fixes: () => [{ title: 'Write periodType="duration"', isPreferred: true, edits: [setAttribute(document, element, attributes.periodType, 'duration')] }],
      };
    }
  },
};
