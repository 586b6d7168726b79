import { groupBy } from '../../index/groupBy';
import type { Context } from '../../report/report';
import { namespaces } from '../../xbrl/names';
import type { DtsContext, Finding } from '../rule';

/** What an authority wants of the identifiers of entities, with its codes for what is not so. */
export interface IdentifierForm {
  readonly scheme: string;
  /** Whether an identifier is one, as far as it tells by itself. */
  readonly accepts: (identifier: string) => boolean;
  /** What an identifier is, as the object of "write". */
  readonly description: string;
  readonly codes: { readonly scheme: string; readonly identifier: string; readonly several: string };
}

/**
 * Finds identifiers of another form, and contexts that are about another entity than most that have that form are, or than the first is where as many are about
 * either. What many contexts have in common is told of the first. Contexts without an identifier are a finding of their own.
 */
export function* checkIdentifiers({ documents, report }: DtsContext, { scheme: wanted, accepts, description, codes }: IdentifierForm): Generator<Finding> {
  const byEntity = groupBy(report?.contexts ?? [], ({ entity: { scheme, identifier } }) => (scheme === '' || identifier === '' ? undefined : `${scheme} ${identifier}`));
  const norm = mostOf([...byEntity.values()].filter(([first]) => first!.entity.scheme === wanted && accepts(first!.entity.identifier)));
  for (const contexts of byEntity.values()) {
    const context = contexts.find(({ document }) => documents.includes(document));
    if (!context) continue;
    const { scheme, identifier } = context.entity;
    if (scheme !== wanted) yield { place: placeOf(context, 'scheme'), code: codes.scheme, message: `The scheme of an identifier must be ${wanted}. Write that.` };
    else if (!accepts(identifier)) yield { place: placeOf(context), code: codes.identifier, message: `"${identifier}" is no identifier of this scheme. Write ${description}.` };
    // Who is meant by an identifier that is none, or of another scheme, nobody knows.
    else if (contexts !== norm) yield several(context, norm[0]!, codes.several);
  }
}

function several(context: Context, other: Context, code: string): Finding {
  return {
    place: placeOf(context),
    code,
    message: `This context is about ${context.entity.identifier}, others are about ${other.entity.identifier}: a report is about one entity. Correct one of them.`,
    related: [{ place: placeOf(other), message: 'The other' }],
  };
}

/** The first of the longest lists; an empty one where there is none. */
function mostOf(lists: readonly (readonly Context[])[]): readonly Context[] {
  return lists.reduce((most, list) => (list.length > most.length ? list : most), []);
}

/** Where a context's identifier, or an attribute of that, is. */
export function placeOf({ document, element }: Context, attribute?: string) {
  const { xml } = document;
  const last = xml.tables.elementLast[element]!;
  for (let inner = element + 1; inner <= last; inner++) {
    if (xml.is(inner, namespaces.xbrli, 'identifier')) return { document, element: inner, ...(attribute === undefined ? { part: 'content' as const } : { attribute: { namespace: '', local: attribute } }) };
  }
  return { document, element };
}
