import { codeForAll, severityForAll, type DocumentRule } from '../rule';

/** A taxonomy schema uses xs:redefine (XBRL 2.1, 5.6.1). */
export const redefinedSchema: DocumentRule = {
  id: 'redefined-schema',
  scope: 'document',
  codes: codeForAll('xbrl.5.6.1:Redefine'),
  severity: severityForAll('error'),
  *check(document) {
    for (const { kind, element } of document.schemaReferences) {
      if (kind === 'redefine') yield { place: { document, element }, message: 'A taxonomy may not redefine another schema. Import that schema, and declare what is to differ under a name of your own.' };
    }
  },
};
