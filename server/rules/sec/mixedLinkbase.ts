import { parseClark } from '../../xbrl/names';
import type { DocumentRule } from '../rule';
import { secOnly } from './secOnly';

/** A linkbase file holds extended links of several kinds (EFM 6.9.7). A linkbase embedded in a schema may. */
export const mixedLinkbase: DocumentRule = {
  id: 'mixed-linkbase',
  scope: 'document',
  codes: { sec: 'EFM.6.09.07' },
  severity: secOnly('error'),
  *check(document) {
    const [first, ...others] = document.extendedLinks;
    const other = others.find(({ name }) => name !== first!.name);
    if (document.kind !== 'linkbase' || !other) return;
    yield {
      place: { document, element: other.element },
      message: `This file has a ${parseClark(first!.name).local} and a ${parseClark(other.name).local}. EDGAR wants a linkbase file for each kind: move one kind into a file of its own, or all links into the schema.`,
      related: [{ place: { document, element: first!.element }, message: 'The first kind' }],
    };
  },
};
