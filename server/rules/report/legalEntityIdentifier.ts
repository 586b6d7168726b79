import type { DtsRule } from '../rule';
import { checkIdentifiers, type IdentifierForm } from './identifiers';

const lei: IdentifierForm = {
  scheme: 'http://standards.iso.org/iso/17442',
  accepts: (identifier) => /^[0-9A-Z]{18}\d\d$/.test(identifier) && hasCheckDigits(identifier),
  description: 'the twenty capital letters and digits of the LEI, whose last two digits follow from the others',
  codes: { scheme: 'ESEF.2.1.1.invalidIdentifier', identifier: 'ESEF.2.1.1.invalidIdentifierFormat', several: 'ESEF.2.1.4.multipleIdentifiers' },
};

/** The contexts of a report do not name one issuer by its LEI (ESEF Reporting Manual, 2.1.1 and 2.1.4). */
export const legalEntityIdentifier: DtsRule = {
  id: 'legal-entity-identifier',
  scope: 'dts',
  ignoresLinks: true,
  codes: {},
  severity: { xbrl: 'off', sec: 'off', esef: 'error' },
  check: (judged) => checkIdentifiers(judged, lei),
};

/** Whether the last two digits of an LEI are those that the others make (ISO 17442, by ISO 7064, MOD 97-10): with A as 10 and Z as 35, it is 1 more than a multiple of 97. */
function hasCheckDigits(identifier: string): boolean {
  let rest = 0;
  for (const character of identifier) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value < 10 ? 10 : 100) + value) % 97;
  }
  return rest === 1;
}
