import { severityForAll } from '../../rules/rule';
import { tag, type OwnershipRule } from './rule';

const relationships = ['isDirector', 'isOfficer', 'isTenPercentOwner', 'isOther'];

/** Nothing is said of how a reporting owner is related to the issuer: none of the four is true (EDGAR Ownership XML Technical Specification, 3.3: cm(1)). */
export const ownerRelationship: OwnershipRule = {
  id: 'owner-relationship',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    if (!document.isReadWhole) return;
    for (let element = 0; element < document.xml.elementCount; element++) {
      if (document.declaration(element)?.name !== 'reportingOwnerRelationship' || relationships.some((name) => document.isTrue(element, name))) continue;
      yield { place: { document, element }, message: `No relationship of the reporting owner to the issuer is true. Set at least one of ${relationships.map(tag).join(', ')} to 1.` };
    }
  },
};
