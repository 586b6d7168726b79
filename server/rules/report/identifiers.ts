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

/** Finds identifiers of another form, and that contexts are about several entities. What many contexts have in common is told of the first. */
export function* checkIdentifiers({ documents, report }: DtsContext, { scheme: wanted, accepts, description, codes }: IdentifierForm): Generator<Finding> {
  const known = new Set<string>();
  let first: Context | undefined;
  for (const context of report?.contexts ?? []) {
    const { entity: { scheme, identifier }, document } = context;
    const key = `${scheme} ${identifier}`;
    if (known.has(key) || !documents.includes(document)) continue;
    known.add(key);
    if (scheme !== wanted) yield { place: placeOf(context, 'scheme'), code: codes.scheme, message: `The scheme of an identifier must be ${wanted}. Write that.` };
    else if (!accepts(identifier)) yield { place: placeOf(context), code: codes.identifier, message: `"${identifier}" is no identifier of this scheme. Write ${description}.` };
    if (first) yield { place: placeOf(context), code: codes.several, message: `This context is about ${identifier}, others are about ${first.entity.identifier}: a report is about one entity. Correct one of them.`, related: [{ place: placeOf(first), message: 'The other' }] };
    first ??= context;
  }
}

function placeOf({ document, element }: Context, attribute?: string) {
  const { xml } = document;
  const last = xml.tables.elementLast[element]!;
  for (let inner = element + 1; inner <= last; inner++) {
    if (xml.is(inner, namespaces.xbrli, 'identifier')) return { document, element: inner, ...(attribute === undefined ? { part: 'content' as const } : { attribute: { namespace: '', local: attribute } }) };
  }
  return { document, element };
}
