import type { XbrlDocument } from '../xbrl/document';
import { fileName } from '../xbrl/names';
import type { Dts } from './dts';
import { isBaseNamespace } from './profile';
import { isMisspeltUri } from './misspeltUri';
import { isSlip } from './nearest';

/** The prefix that a schema's own names were meant to have, and the namespace that it stands for instead of the target namespace. */
export interface StrayNamespace {
  readonly prefix: string;
  readonly bound: string;
}

/** Longer namespaces are not compared, in UTF-16 code units; nor more of them than these. */
const mostCharacters = 300;
const mostCompared = 100;

const known = new WeakMap<XbrlDocument, StrayNamespace | undefined>();

/**
 * The prefix of a filer's schema that was most probably meant for its target namespace, where the one and the other differ: no prefix
 * stands for the target namespace, and the prefix in the ids does for a namespace that is not imported and is a slip away from it, or differs only
 * in its date. Which of the two is wrong, the schema alone does not say.
 */
export function strayNamespace(schema: XbrlDocument): StrayNamespace | undefined {
  if (!known.has(schema)) known.set(schema, find(schema));
  return known.get(schema);
}

function find(schema: XbrlDocument): StrayNamespace | undefined {
  const { kind, targetNamespace = '', content: { rootPrefixes }, schemaReferences, ids } = schema;
  if (kind !== 'schema' || targetNamespace === '' || targetNamespace.length > mostCharacters || isBaseNamespace(targetNamespace)) return undefined;
  if ([...rootPrefixes.values()].includes(targetNamespace)) return undefined;
  const imported = new Set(schemaReferences.map(({ namespace }) => namespace));
  const inIds = new Set(Array.from(ids.keys(), (id) => id.slice(0, id.indexOf('_'))));
  const candidates = [...rootPrefixes].filter(([prefix, bound]) => inIds.has(prefix) && prefix !== '' && bound.length <= mostCharacters && !imported.has(bound) && !isBaseNamespace(bound)).slice(0, mostCompared).filter(([, bound]) => isLike(bound, targetNamespace));
  const [[prefix, bound] = ['', '']] = candidates;
  return candidates.length === 1 ? { prefix, bound } : undefined;
}

function isLike(bound: string, targetNamespace: string): boolean {
  return isMisspeltUri(bound, targetNamespace) || isSlip(bound, targetNamespace) || withoutVersion(bound) === withoutVersion(targetNamespace);
}

/** A namespace without the years, quarters and dates in it: what the versions of one taxonomy have in common. */
export function withoutVersion(namespace: string): string {
  return namespace.replace(/\d{4}(?:-?\d\d-?\d\d|q\d)?/g, '');
}

/** What is known of the two namespaces. */
export interface StrayVerdict {
  /** Whether the target namespace is the wrong one, and not that of the prefix. */
  readonly isTargetWrong: boolean;
  /** Whether other documents say so. */
  readonly isCertain: boolean;
}

/**
 * Which of a stray namespace and the target namespace is the wrong one: that with which fewer others agree, the documents of the DTS and
 * those in the folder of the schema. Where these do not decide, the roles of the schema do, the date in the name of its file and http, and last of all
 * the target namespace is taken to be right.
 */
export function judgeStray(dts: Dts, schema: XbrlDocument, { bound }: StrayNamespace): StrayVerdict {
  const target = schema.targetNamespace ?? '';
  const others = new Set([...dts.members.values(), ...dts.documentsIn(schema.uri.slice(0, schema.uri.lastIndexOf('/') + 1))].filter((document) => document !== schema));
  const lead = agreeing(others, bound) - agreeing(others, target);
  if (lead !== 0) return { isTargetWrong: lead > 0, isCertain: true };
  const ofRoles = rolesOf(schema, bound) - rolesOf(schema, target);
  if (ofRoles !== 0) return { isTargetWrong: ofRoles > 0, isCertain: false };
  const isLikelier = (hasDateOf(schema, bound) && !hasDateOf(schema, target)) || (bound.startsWith('http://') && target.startsWith('https://'));
  return { isTargetWrong: isLikelier, isCertain: false };
}

/** How many documents have a prefix for a namespace, or import it. */
function agreeing(documents: Iterable<XbrlDocument>, namespace: string): number {
  let count = 0;
  for (const { content, schemaReferences } of documents) if ([...content.rootPrefixes.values()].includes(namespace) || schemaReferences.some((reference) => reference.namespace === namespace)) count++;
  return count;
}

/** How many roles of a schema are of the same authority as a namespace. */
function rolesOf({ roleTypes }: XbrlDocument, namespace: string): number {
  const authority = namespace.split('/', 3).join('/');
  return roleTypes.filter(({ uri }) => uri?.startsWith(`${authority}/`)).length;
}

function hasDateOf({ uri }: XbrlDocument, namespace: string): boolean {
  const date = /\d{4}(-?)\d\d\1\d\d/.exec(namespace)?.[0].replace(/-/g, '');
  return date !== undefined && fileName(uri).replace(/-/g, '').includes(date);
}
