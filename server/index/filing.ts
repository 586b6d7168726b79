import { fileName, namespaces } from '../xbrl/names';
import type { XbrlDocument } from '../xbrl/document';
import type { Dts } from './dts';
import { isBaseNamespace } from './profile';

/** A namespace that is an authority with a date (EFM 6.7.4), or at least ends in a date written as filers write it. */
const datedNamespace = /^https?:\/\/[^/]+\/\d{4}-\d\d-\d\d\/?$|\/\d{8}\/?$/;
/** A file name such as hbr-20251231.xsd (EFM 6.3.3). */
const datedFile = /^[a-z][a-z\d]*-\d{8}\.xsd$/i;
/** A role's definition such as "00002 - Statement - Balance Sheets" (EFM 6.7.12). */
const filedDefinition = /^\s*\d+ - (?:Document|Statement|Disclosure|Schedule) - \S/;
/** Concepts of dei that every filing reports about itself (EFM 6.5.20). */
const coverConcept = /\/dei[-\w]*\.xsd#dei_(?:DocumentType|EntityCentralIndexKey|AmendmentFlag)$/;
/** By which the SEC knows registrants (EFM 6.5.1). */
const registrantScheme = 'http://www.sec.gov/CIK';

/**
 * What in a DTS says that it is a registrant's, filed with the SEC, and not a taxonomy for others that only builds upon one of
 * the SEC's: anything that the EDGAR Filer Manual asks of a filing and that nobody else would write. One such thing is enough,
 * as in a taxonomy that is being written any of them may still be wrong.
 * @returns a clause on "it", the taxonomy; `undefined` where nothing says so
 */
export function signOfFiling(dts: Dts): string | undefined {
  const members = [...dts.members.values()];
  const schemas = members.filter(({ kind }) => kind === 'schema');
  const filers = schemas.filter(({ targetNamespace }) => !isBaseNamespace(targetNamespace ?? ''));
  const folders = new Set(filers.map(folderOf));
  if (schemas.some(({ targetNamespace }) => datedNamespace.test(targetNamespace ?? ''))) return "its namespace is dated as a filing's is";
  if (filers.some(({ uri }) => datedFile.test(fileName(uri)))) return "its file is named as a filing's is";
  if (filers.some(({ roleTypes }) => roleTypes.some(({ definition }) => filedDefinition.test(definition ?? '')))) return "its roles are defined as a filing's are";
  if (members.some((document) => folders.has(folderOf(document)) && locatesCover(document))) return 'it presents the cover page of a filing';
  return members.some(namesRegistrant) ? 'its report names a registrant by a CIK' : undefined;
}

function folderOf({ uri }: XbrlDocument): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/** Whether a document says something, asked of it once. */
function asked(says: (document: XbrlDocument) => boolean): (document: XbrlDocument) => boolean {
  const known = new WeakMap<XbrlDocument, boolean>();
  return (document) => {
    const answer = known.get(document) ?? says(document);
    known.set(document, answer);
    return answer;
  };
}

const locatesCover = asked(({ locators }) => locators.some(({ href }) => coverConcept.test(href ?? '')));

const namesRegistrant = asked(({ kind, xml }) => {
  if (kind !== 'instance') return false;
  for (let element = 0; element < xml.elementCount; element++) {
    if (xml.is(element, namespaces.xbrli, 'identifier')) return xml.attributeValue(element, '', 'scheme') === registrantScheme;
  }
  return false;
});
