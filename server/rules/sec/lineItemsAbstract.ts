import { setAttribute } from '../../edits/setAttribute';
import { attributes } from '../../xbrl/names';
import type { DocumentRule } from '../rule';
import { extensionDeclarations } from '../extension';
import { secOnly } from './secOnly';

const abstractAttribute = { namespace: '', local: 'abstract' };

/** An element whose name ends in LineItems is not abstract (EFM 6.7.26). */
export const lineItemsAbstract: DocumentRule = {
  id: 'line-items-abstract',
  scope: 'document',
  codes: { sec: 'EFM.6.07.26' },
  severity: secOnly('error'),
  *check(document) {
    for (const { element, localName, abstract } of extensionDeclarations(document)) {
      if (abstract || !localName.endsWith('LineItems')) continue;
      yield {
        place: { document, element, attribute: attributes.name },
        message: `${localName} ends in "LineItems" but is not abstract. Write abstract="true" if it is the heading of a table's lines, or rename it if facts are to be reported on it.`,
        fixes: () => [{ title: 'Write abstract="true"', isPreferred: false, edits: [setAttribute(document, element, abstractAttribute, 'true')] }],
      };
    }
  },
};
