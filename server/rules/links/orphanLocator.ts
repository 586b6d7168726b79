import { removeElement } from '../../edits/removeElement';
import { orphans } from './orphans';
import { severityForAll, type DocumentRule } from '../rule';

/** No arc of its extended link names a locator, so that it takes part in nothing (XBRL 2.1, 3.5.3.9). */
export const orphanLocator: DocumentRule = {
  id: 'orphan-locator',
  scope: 'document',
  codes: {},
  severity: severityForAll('hint'),
  isUnnecessary: true,
  *check(document) {
    for (const { element, label } of orphans(document, ({ locators }) => locators)) {
      yield {
        place: { document, element, part: 'whole' },
        message: `No arc of this extended link names the locator "${label}", so it has no effect. Remove it, or add the arc it was meant for.`,
        fixes: () => [{ title: 'Remove the locator', isPreferred: false, edits: [removeElement(document, element)] }],
      };
    }
  },
};
