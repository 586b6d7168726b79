import type { Dts } from '../../index/dts';
import { isBaseNamespace } from '../../index/profile';
import { referencesOf, type Reference } from '../../index/references';
import { withoutVersion } from '../../index/strayNamespace';
import { acceptedNamespaceOf, acceptedSchemas } from '../../standards/secTaxonomies';
import type { XbrlDocument } from '../../xbrl/document';
import { spellingOf } from '../../xbrl/spelling';
import type { SchemaReference } from '../../xbrl/views';

/** The two parts of an import that disagree, and what the rest of a DTS says of them. */
export interface Disagreement {
  /** Which of the two is wrong; `undefined` where nothing says so, or where they are not of two versions of one taxonomy: then anything may be meant. */
  readonly wrong: 'namespace' | 'schemaLocation' | undefined;
  /** So many documents of the filer's use the other one. */
  readonly users: number;
  /** The URL of the schema with the namespace that the import names, the same but for its version, if one is known. */
  readonly address: string | undefined;
}

/**
 * Which part of an import is wrong, the namespace that it names or the schemaLocation, which leads to a schema of another: the one with which
 * fewer of the filer's documents agree, by the prefixes that they declare and the files to which they lead. What another import of the same
 * schema document is for, this one is not.
 * @param asked the namespace that it names
 * @param found the target namespace of the schema to which it leads
 */
export function judgeImport(dts: Dts, reference: SchemaReference, asked: string, found: string): Disagreement {
  if (withoutVersion(asked) !== withoutVersion(found)) return { wrong: undefined, users: 0, address: undefined };
  const { document, element } = reference;
  const own = [...dts.members.values()].filter(({ base }) => !isBaseNamespace(base));
  const besides = document.schemaReferences.filter((other) => other.element !== element).map(({ namespace }) => namespace);
  const [usersOfAsked, usersOfFound] = [asked, found].map((namespace) => own.filter((each) => uses(each, namespace, dts, element)).length) as [number, number];
  const lead = besides.includes(found) === besides.includes(asked) ? usersOfAsked - usersOfFound : besides.includes(found) ? 1 : -1;
  return {
    wrong: lead === 0 ? undefined : lead > 0 ? 'schemaLocation' : 'namespace',
    users: lead > 0 ? usersOfAsked : usersOfFound,
    address: addressOf(dts, own, reference.target?.url ?? '', asked),
  };
}

/** Whether a document has a prefix for a namespace, or leads to a schema of it otherwise than by the import itself. */
function uses(document: XbrlDocument, namespace: string, dts: Dts, element: number): boolean {
  if ([...document.content.rootPrefixes.values()].includes(namespace)) return true;
  return [...referencesOf(document)].some(([url, references]) => namespaceAt(dts, url) === namespace && references.some((reference) => reference.kind !== 'import' || reference.element !== element));
}

/** Whether a reference is an import that names another namespace than the schema has to which it leads, as far as that is known: import-target says so. */
export function isContradictory(dts: Dts, { kind, document, element, target: { url } }: Reference): boolean {
  const found = kind === 'import' ? namespaceAt(dts, url) : undefined;
  return found !== undefined && document.viewAt('schemaReferences', element)?.namespace !== found;
}

/** The target namespace of the schema at a URL: its own where it is at hand, or else by the SEC's list. */
function namespaceAt(dts: Dts, url: string): string | undefined {
  const target = dts.follow({ url, fragment: undefined });
  return target.state === 'document' ? target.document.targetNamespace : acceptedNamespaceOf(url);
}

function addressOf(dts: Dts, own: readonly XbrlDocument[], url: string, namespace: string): string | undefined {
  const family = withoutVersion(spellingOf(url));
  const isMeant = (other: string) => withoutVersion(spellingOf(other)) === family;
  const used = own.flatMap((document) => [...referencesOf(document).keys()]).find((other) => isMeant(other) && namespaceAt(dts, other) === namespace);
  if (used !== undefined) return used;
  const scheme = /^https?:\/\//.exec(url)?.[0];
  const listed = scheme === undefined ? [] : [...acceptedSchemas()].flatMap(([file, of]) => (of === namespace && isMeant(scheme + file) ? [scheme + file] : []));
  return listed.length === 1 ? listed[0] : undefined;
}
