import type { Concept } from '../index/concept';
import type { Dts } from '../index/dts';
import { importedNamespaces } from '../index/importedNamespaces';
import { isMisspeltUri } from '../index/misspeltUri';
import { isSlip } from '../index/nearest';
import { isBaseNamespace } from '../index/profile';
import { strayNamespace, withoutVersion } from '../index/strayNamespace';
import type { Report } from '../report/report';
import { acceptedNamespaceOf, isAcceptedNamespace } from '../standards/secTaxonomies';
import type { XbrlDocument } from '../xbrl/document';
import { clark, namespaces, parseClark } from '../xbrl/names';
import { locatedNamespaces } from './locatedNamespaces';
import { reportedName } from './reportedName';

/** So many namespaces of one document are judged, and so many that its taxonomy has are compared with one. */
const mostJudged = 50;
const mostCompared = 1000;
/** Longer namespaces are not compared, in UTF-16 code units. */
const mostCharacters = 300;

/** A namespace that names in a report have and that its taxonomy has not, though another was meant that it has. */
export interface MistakenNamespace {
  /** The document of the report in which it is declared. */
  readonly document: XbrlDocument;
  readonly written: string;
  readonly meant: string;
  /** Whether the report is wrong and not its taxonomy: what it writes is misspelt. */
  readonly isCertain: boolean;
}

interface Mistakes {
  readonly dts: Dts;
  readonly all: readonly MistakenNamespace[];
}

const known = new WeakMap<Report, Mistakes>();

/**
 * The namespaces of facts, dimensions and members of a report that are not those of its taxonomy, although one of that is meant: it has
 * the same prefix there, is another year's, or differs by a slip of the keys (Namespaces in XML 1.0, 2.3). This is decided also where the
 * taxonomies are not at hand that the filer builds upon. None for a document that has a prefix for what would be meant, too, unless
 * the one is plainly the other misspelt.
 */
export function mistakenNamespaces(dts: Dts, report: Report): readonly MistakenNamespace[] {
  let mistakes = known.get(report);
  if (mistakes?.dts !== dts) known.set(report, (mistakes = { dts, all: find(dts, report) }));
  return mistakes.all;
}

/** Asks of a concept of the taxonomy whether something of its local name was reported under a namespace by which its own was meant. */
export function misnamedTest(dts: Dts, report: Report): (concept: Concept) => boolean {
  const mistaken = mistakenNamespaces(dts, report);
  if (mistaken.length === 0) return () => false;
  const meant = new Map(mistaken.map(({ written, meant: namespace }) => [written, namespace]));
  const names = new Set<string>();
  for (const { concept } of report.facts) {
    const { namespace, local } = parseClark(concept ?? '');
    if (meant.has(namespace)) names.add(clark({ namespace: meant.get(namespace)!, local }));
  }
  return (concept) => {
    const name = reportedName(dts, concept);
    return name === undefined || names.has(name);
  };
}

/** The names, in Clark notation, that those of dimensions and members of a report were meant to be which have a mistaken namespace. */
export function meantDimensionNames(dts: Dts, report: Report): readonly string[] {
  const meant = new Map(mistakenNamespaces(dts, report).map(({ written, meant: namespace }) => [written, namespace]));
  if (meant.size === 0) return [];
  const names = new Set(report.contexts.flatMap(({ dimensions }) => dimensions.flatMap(({ kind, dimension, member }) => [dimension ?? [], (kind === 'explicit' ? member : undefined) ?? []].flat())));
  return [...names].flatMap((name) => {
    const { namespace, local } = parseClark(name);
    const right = meant.get(namespace);
    return right === undefined ? [] : clark({ namespace: right, local });
  });
}

function find(dts: Dts, report: Report): readonly MistakenNamespace[] {
  const imported: ReadonlySet<string> = new Set([...importedNamespaces(dts), ...locatedNamespaces(dts)]);
  const prefixes = prefixesOf(dts, imported);
  return [...usedNamespaces(report)].flatMap(([document, names]) => {
    const others = [...names].filter((namespace) => namespace !== '' && !imported.has(namespace) && !isOfSpecification(namespace)).slice(0, mostJudged);
    const unknown = others.filter((namespace) => !isPossible(dts, namespace, imported));
    if (unknown.length === 0) return [];
    const bound = prefixesByNamespace(document);
    return unknown.flatMap((written) => {
      const meant = meantBy(written, [...(bound.get(written) ?? [])], imported, prefixes);
      // Who declares both may mean both, unless one is plainly misspelt.
      if (meant === undefined || (bound.has(meant) && !isSlipOf(written, meant))) return [];
      return { document, written, meant, isCertain: isSlipOf(written, meant) };
    });
  });
}

const used = new WeakMap<Report, ReadonlyMap<XbrlDocument, ReadonlySet<string>>>();

/** The namespaces of the names that a report uses, by the document in which it does so; looked for once, as taxonomies change more often. */
function usedNamespaces(report: Report): ReadonlyMap<XbrlDocument, ReadonlySet<string>> {
  let byDocument = used.get(report);
  if (!byDocument) used.set(report, (byDocument = findUsedNamespaces(report)));
  return byDocument;
}

function findUsedNamespaces({ facts, contexts }: Report): ReadonlyMap<XbrlDocument, ReadonlySet<string>> {
  const names = new Map<XbrlDocument, Set<string>>();
  const add = (document: XbrlDocument, name: string | undefined) => {
    if (name === undefined) return;
    const others = names.get(document);
    if (others) others.add(name);
    else names.set(document, new Set([name]));
  };
  for (const { document, concept } of facts) add(document, concept);
  for (const { document, dimensions } of contexts) {
    for (const { kind, dimension, member } of dimensions) {
      add(document, dimension);
      if (kind === 'explicit') add(document, member);
    }
  }
  return new Map([...names].map(([document, all]) => [document, new Set([...all].map((name) => parseClark(name).namespace))]));
}

/**
 * Whether a namespace is another one misspelt. That of a standard is so also if it differs in digits alone, where nobody has published it. What
 * the SEC accepts is right as it is: those of its taxonomies differ in a letter or two.
 */
function isSlipOf(written: string, namespace: string): boolean {
  if (isAcceptedNamespace(written)) return false;
  return isMisspeltUri(written, namespace) || (isBaseNamespace(namespace) && written.length <= mostCharacters && isSlip(written, namespace));
}

/** What the prefixes stand for that the members of a DTS have for the namespaces in it; of a schema of the filer's, also the one that was meant for its own. */
function prefixesOf(dts: Dts, imported: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const prefixes = new Map<string, Set<string>>();
  const add = (prefix: string, namespace: string) => {
    const others = prefixes.get(prefix);
    if (others) others.add(namespace);
    else prefixes.set(prefix, new Set([namespace]));
  };
  for (const member of dts.members.values()) {
    if (member.kind !== 'schema') continue;
    for (const [prefix, namespace] of member.content.rootPrefixes) if (prefix !== '' && imported.has(namespace)) add(prefix, namespace);
    const stray = strayNamespace(member);
    if (stray) add(stray.prefix, member.targetNamespace!);
  }
  return prefixes;
}

/**
 * Whether a schema that is not at hand may bring a namespace of which nobody here knows. Those on the SEC's list bring only others on it, those
 * of a standard's authority only such authorities', and of a taxonomy that is there in one version no other.
 */
function isPossible(dts: Dts, namespace: string, imported: ReadonlySet<string>): boolean {
  const unlisted = [...dts.missing.keys(), ...dts.leftOut.keys(), ...dts.unread].filter((url) => acceptedNamespaceOf(url) === undefined);
  if (unlisted.length === 0) return false;
  if (!unlisted.every(isBaseNamespace)) return true;
  return isBaseNamespace(namespace) && ![...imported].slice(0, mostCompared).some((other) => withoutVersion(other) === withoutVersion(namespace));
}

function isOfSpecification(namespace: string): boolean {
  return Object.values<string>(namespaces).includes(namespace);
}

/** The prefixes of a document, '' among them, by what they stand for anywhere in it. */
function prefixesByNamespace({ xml }: XbrlDocument): ReadonlyMap<string, ReadonlySet<string>> {
  const byNamespace = new Map<string, Set<string>>();
  for (const scope of xml.tables.scopes) {
    for (const [prefix, namespace] of scope) {
      const others = byNamespace.get(namespace);
      if (others) others.add(prefix);
      else byNamespace.set(namespace, new Set([prefix]));
    }
  }
  return byNamespace;
}

/** The one namespace that was meant by another; `undefined` where none is, or several are as likely. */
function meantBy(written: string, prefixes: readonly string[], imported: ReadonlySet<string>, meanings: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  const compared = [...imported].slice(0, mostCompared);
  const slips = compared.filter((namespace) => isSlipOf(written, namespace));
  const versions = isBaseNamespace(written) ? compared.filter((namespace) => isBaseNamespace(namespace) && withoutVersion(namespace) === withoutVersion(written)) : [];
  const ofPrefix = prefixes.flatMap((prefix) => (isGenerated(prefix) ? [] : [...(meanings.get(prefix) ?? [])]));
  const likely = new Set([...ofPrefix, ...versions, ...slips]);
  const [meant, ...others] = likely.size > 1 ? slips : likely;
  return others.length > 0 ? undefined : meant;
}

/** Whether a program has numbered the prefixes, so that one says nothing of what it stands for. */
function isGenerated(prefix: string): boolean {
  return prefix === '' || /^ns\d+$/i.test(prefix);
}
