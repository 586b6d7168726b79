import { attributes } from '../../xbrl/names';
import type { DocumentRule } from '../rule';
import { isExtension } from '../extension';
import { secOnly } from './secOnly';

/** A schema of a filer includes another (EFM 6.7.1). */
export const schemaInclude: DocumentRule = {
  id: 'schema-include',
  scope: 'document',
  codes: { sec: 'EFM.6.07.01' },
  severity: secOnly('error'),
  *check(document) {
    if (!isExtension(document)) return;
    for (const { kind, element } of document.schemaReferences) {
      if (kind === 'include') yield { place: { document, element, attribute: attributes.schemaLocation }, message: 'EDGAR accepts no xs:include. Put the declarations of the included schema into this one.' };
    }
  },
};
