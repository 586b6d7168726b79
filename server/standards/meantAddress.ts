import { distance } from 'fastest-levenshtein';
import { acceptanceOf, acceptedSchemas } from './secTaxonomies';

/** Two letters in the wrong order are two edits. */
const mostEdits = 2;
/** More of them only where the namespace is known that the schema is imported for: a year has been cut short in folder and file. */
const mostEditsOfImport = 6;
/** Nobody's address of a taxonomy is longer, in UTF-16 code units. */
const mostCharacters = 200;

/** Schemas that lead to linkbases of one kind: where one is listed, others of the same name exist that are not. */
const collection = /-(?:def|lab|pre|cal|ref|doc|sub|std|ent|all)[-/]/;

/** What else is known of a reference whose address is none of the list's. */
export interface AddressEvidence {
  /** The namespaces that imports of it name. */
  readonly namespaces: ReadonlySet<string | undefined>;
  /** Whether an address, without scheme, is referred to elsewhere. */
  readonly isUsed: (file: string) => boolean;
}

/**
 * The address of a schema that EDGAR accepts or has accepted and that was meant by another one, which is nearly that.
 * @param url absolute, without fragment; what is no web address has no meaning here
 * @returns with the scheme of the given one; `undefined` for an address that the list has, that is a later or another version's, or where
 * several are as near and nothing says which was meant
 */
export function meantAddress(url: string, { namespaces, isUsed }: AddressEvidence): string | undefined {
  const [, scheme = '', file = ''] = /^(https?:\/\/)(.*)$/s.exec(url) ?? [];
  if (scheme === '' || url.length > mostCharacters || acceptanceOf(url) !== 'never') return undefined;
  const near = [...acceptedSchemas()].flatMap(([address, namespace]) => {
    const isImported = namespaces.has(namespace);
    const most = isImported ? mostEditsOfImport : mostEdits;
    if (Math.abs(address.length - file.length) > most || collection.test(namespace) || isOtherVersion(file, address, isImported)) return [];
    const edits = distance(file, address);
    return edits <= most ? [{ address, namespace, edits }] : [];
  });
  const imported = near.filter(({ namespace }) => namespaces.has(namespace));
  const candidates = imported.length > 0 ? imported : near;
  const fewest = Math.min(...candidates.map(({ edits }) => edits));
  const nearest = candidates.filter(({ edits }) => edits === fewest);
  const used = nearest.filter(({ address }) => isUsed(address));
  const [meant, ...others] = used.length > 0 ? used : nearest;
  return meant === undefined || others.length > 0 ? undefined : scheme + meant.address;
}

/**
 * Whether an address may be that of another version of a schema, which the list lacks: it differs in digits alone, and all its years are one year,
 * or it has no more than one date and the namespace of the listed one is not imported.
 */
function isOtherVersion(file: string, address: string, isImported: boolean): boolean {
  if (withoutDigits(file) !== withoutDigits(address)) return false;
  const years = file.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  const dates = file.match(/\d{2,}(?:-\d\d-\d\d)?/g) ?? [];
  return (dates.length === 1 && !isImported) || (years.length > 1 && new Set(years).size === 1);
}

function withoutDigits(file: string): string {
  return file.replace(/\d+/g, '');
}
