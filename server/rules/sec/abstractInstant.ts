import { setAttribute } from '../../edits/setAttribute';
import { attributes } from '../../xbrl/names';
import type { DocumentRule } from '../rule';
import { extensionDeclarations, isInItemGroup } from '../extension';
import { secOnly } from './secOnly';

/** An abstract item is of period type instant (EFM 6.7.21). */
export const abstractInstant: DocumentRule = {
  id: 'abstract-instant',
  scope: 'document',
  codes: { sec: 'EFM.6.07.21' },
  severity: secOnly('error'),
  *check(document) {
    for (const declaration of extensionDeclarations(document)) {
      const { element, localName, abstract, periodType } = declaration;
      if (!abstract || periodType?.trim() !== 'instant' || !isInItemGroup(declaration)) continue;
      yield {
        place: { document, element, attribute: attributes.periodType },
        message: `${localName} is abstract and an instant. The SEC wants abstract elements, which nobody reports, to be durations. Write "duration", or take abstract="true" away.`,
        fixes: () => [{ title: 'Write periodType="duration"', isPreferred: false, edits: [setAttribute(document, element, attributes.periodType, 'duration')] }],
      };
    }
  },
};
