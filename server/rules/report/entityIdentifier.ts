import { parseClark } from '../../xbrl/names';
import type { DtsContext, DtsRule, Finding } from '../rule';
import { secOnly } from '../sec/secOnly';
import { checkIdentifiers, placeOf, type IdentifierForm } from './identifiers';

/** How much of a value a message repeats. */
const mostShown = 60;

const cik: IdentifierForm = {
  scheme: 'http://www.sec.gov/CIK',
  accepts: (identifier) => /^\d{10}$/.test(identifier),
  description: 'the ten digits of the CIK, with zeros in front',
  codes: { scheme: 'EFM.6.05.01', identifier: 'EFM.6.05.02', several: 'EFM.6.05.03' },
};

/**
 * The contexts of a report do not name one entity by its CIK (EFM 6.5.1 to 6.5.3), or its cover page names another one (EFM 6.5.23), which
 * those on the security-based swap data of others may (document type L SDR).
 */
export const entityIdentifier: DtsRule = {
  id: 'entity-identifier',
  scope: 'dts',
  ignoresLinks: true,
  codes: {},
  severity: secOnly('error'),
  *check(judged) {
    yield* checkIdentifiers(judged, cik);
    yield* checkCover(judged);
  },
};

/** A dei:EntityCentralIndexKey of the registrant, not of one of several in a dimension, that is not the identifier of its own context. */
function* checkCover({ documents, report }: DtsContext): Generator<Finding> {
  const cover = (report?.facts ?? []).filter(({ context, concept }) => context?.dimensions.length === 0 && concept !== undefined && /^\{http:\/\/xbrl\.sec\.gov\/dei\//.test(concept));
  const named = (local: string) => cover.filter(({ concept }) => parseClark(concept!).local === local);
  if (named('DocumentType').some(({ value }) => value === 'L SDR')) return;
  for (const { document, element, context, value } of named('EntityCentralIndexKey')) {
    const { scheme, identifier } = context!.entity;
    if (value === undefined || value === identifier || !documents.includes(document) || scheme !== cik.scheme || !cik.accepts(identifier)) continue;
    yield {
      place: { document, element, part: 'content' },
      code: 'EFM.6.05.23',
      message: `The CIK "${value.slice(0, mostShown)}" is not ${identifier}, the one that the contexts name. Correct the one that is wrong.`,
      related: [{ place: placeOf(context!), message: 'The identifier of this context' }],
    };
  }
}
