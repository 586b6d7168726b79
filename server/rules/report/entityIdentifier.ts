import type { DtsRule } from '../rule';
import { secOnly } from '../sec/secOnly';
import { checkIdentifiers, type IdentifierForm } from './identifiers';

const cik: IdentifierForm = {
  scheme: 'http://www.sec.gov/CIK',
  accepts: (identifier) => /^\d{10}$/.test(identifier),
  description: 'the ten digits of the CIK, with zeros in front',
  codes: { scheme: 'EFM.6.05.01', identifier: 'EFM.6.05.02', several: 'EFM.6.05.03' },
};

/** The contexts of a report do not name one entity by its CIK (EFM 6.5.1 to 6.5.3). */
export const entityIdentifier: DtsRule = {
  id: 'entity-identifier',
  scope: 'dts',
  ignoresLinks: true,
  codes: {},
  severity: secOnly('error'),
  check: (judged) => checkIdentifiers(judged, cik),
};
