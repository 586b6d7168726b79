import type { DtsRule } from '../rule';
import { checkIdentifiers, type IdentifierForm } from './identifiers';

const lei: IdentifierForm = {
  scheme: 'http://standards.iso.org/iso/17442',
  pattern: /^[0-9A-Z]{18}\d\d$/,
  description: 'the twenty letters and digits of the LEI',
  codes: { scheme: 'ESEF.2.1.1.invalidIdentifier', identifier: 'ESEF.2.1.1.invalidIdentifierFormat', several: 'ESEF.2.1.4.multipleIdentifiers' },
};

/** The contexts of a report do not name one issuer by its LEI (ESEF Reporting Manual, 2.1.1 and 2.1.4). */
export const legalEntityIdentifier: DtsRule = {
  id: 'legal-entity-identifier',
  scope: 'dts',
  codes: {},
  severity: { xbrl: 'off', sec: 'off', esef: 'error' },
  check: (judged) => checkIdentifiers(judged, lei),
};
