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
import { namespaces, parseClark } from '../xbrl/names';
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

/**
 * Asks of a concept of the taxonomy whether facts of it may have been reported under another namespace: such a one was meant to be its own, or
 * its schema has another than it was meant to have.
 */
export function misnamedTest(dts: Dts, report: Report): (concept: Concept) => boolean {
  const meant = new Set(mistakenNamespaces(dts, report).map((mistaken) => mistaken.meant));
  if (meant.size === 0) return () => false;
  return (concept) => {
    const name = reportedName(dts, concept);
    return name === undefined || meant.has(parseClark(name).namespace);
  };
}

function find(dts: Dts, report: Report): readonly MistakenNamespace[] {
  const imported = importedNamespaces(dts);
  const prefixes = prefixesOf(dts, imported);
  const own = new Set([...dts.members.values()].flatMap(({ targetNamespace }) => (targetNamespace !== undefined && !isBaseNamespace(targetNamespace) ? targetNamespace : [])));
  const isOpen = mayHaveOthers(dts);
  return [...usedNamespaces(report)].flatMap(([document, names]) => {
    const unknown = [...names].filter((namespace) => namespace !== '' && !imported.has(namespace) && !isOfSpecification(namespace)).slice(0, mostJudged);
    if (unknown.length === 0) return [];
    const scopes = document.xml.tables.scopes;
    return unknown.flatMap((written) => {
      const meant = meantBy(written, prefixesFor(written, scopes), { imported, own, prefixes, isOpen });
      // Who declares both may mean both, unless one is plainly misspelt.
      if (meant === undefined || (scopes.some((scope) => [...scope.values()].includes(meant)) && !isSlipOf(written, meant))) return [];
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

/** Whether a namespace is another one misspelt. That of a standard is so also if it differs in digits alone, where nobody has published it. */
function isSlipOf(written: string, namespace: string): boolean {
  return isMisspeltUri(written, namespace) || (isBaseNamespace(namespace) && !isAcceptedNamespace(written) && written.length <= mostCharacters && isSlip(written, namespace));
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

/** Whether schemas that are not at hand may bring namespaces of which nobody here knows: those of the SEC's and of the standards' do not. */
function mayHaveOthers(dts: Dts): boolean {
  return [...dts.missing.keys(), ...dts.leftOut.keys(), ...dts.unread].some((url) => acceptedNamespaceOf(url) === undefined && !isBaseNamespace(url));
}

function isOfSpecification(namespace: string): boolean {
  return Object.values<string>(namespaces).includes(namespace);
}

function prefixesFor(namespace: string, scopes: readonly ReadonlyMap<string, string>[]): readonly string[] {
  return [...new Set(scopes.flatMap((scope) => [...scope].flatMap(([prefix, bound]) => (bound === namespace && prefix !== '' ? prefix : []))))];
}

interface Candidates {
  readonly imported: ReadonlySet<string>;
  /** The target namespaces of schemas at hand that are of no standard. */
  readonly own: ReadonlySet<string>;
  readonly prefixes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly isOpen: boolean;
}

/** The one namespace that was meant by another; `undefined` where none is, or several are as likely. */
function meantBy(written: string, prefixes: readonly string[], { imported, own, prefixes: meanings, isOpen }: Candidates): string | undefined {
  const compared = [...imported].slice(0, mostCompared);
  const slips = compared.filter((namespace) => isSlipOf(written, namespace));
  const versions = isBaseNamespace(written) ? compared.filter((namespace) => isBaseNamespace(namespace) && withoutVersion(namespace) === withoutVersion(written)) : [];
  const areOfStandards = (namespace: string) => isBaseNamespace(namespace) && isBaseNamespace(written);
  const ofPrefix = prefixes.flatMap((prefix) => [...(meanings.get(prefix) ?? [])]).filter((namespace) => !isOpen || own.has(namespace) || areOfStandards(namespace) || slips.includes(namespace));
  const likely = new Set([...ofPrefix, ...versions, ...slips]);
  const [meant, ...others] = likely.size > 1 ? slips : likely;
  return others.length > 0 ? undefined : meant;
}
