import type { Dts } from '../../index/dts';
import { referencesOf, type Reference } from '../../index/references';
import { strayVersionAt } from '../../index/strayVersions';
import { acceptedNamespaceOf, versionOf, versionsBeside } from '../../standards/secTaxonomies';
import type { XbrlDocument } from '../../xbrl/document';
import { isContradictory } from '../declarations/meantImport';
import type { DtsRule } from '../rule';
import { secOnly } from './secOnly';

/**
 * The filer builds upon versions of standard taxonomies that EDGAR does not accept together, such as us-gaap of one year and dei of
 * another (EFM 6.22.3). One finding for each version that does not go with the principal one. Versions that the SEC's list does not
 * name are left out of account, as EDGAR does, and those that stray-version or
 * import-target tells.
 */
export const taxonomyYears: DtsRule = {
  id: 'taxonomy-years',
  scope: 'dts',
  codes: { sec: 'EFM.6.22.03' },
  severity: secOnly('error'),
  *check({ dts, documents }) {
    const references = versionsOf(dts, documents);
    const versions = [...references.keys()];
    const principals = versions.flatMap((version) => {
      const beside = versionsBeside(version);
      return beside ? { version, beside, others: versions.filter((other) => !beside.has(other)) } : [];
    });
    // Which of two is the wrong one, nobody knows: the one that most others go with is taken to be right.
    const [principal] = principals.sort((a, b) => a.others.length - b.others.length);
    for (const other of principal?.others ?? []) {
      const { document, element, attribute } = references.get(other)!;
      yield {
        place: { document, element, attribute },
        message: `EDGAR does not accept ${spoken(other)} together with ${spoken(principal!.version)}. ${advice(other, principal!)}`,
        related: [{ place: placeOf(references.get(principal!.version)!), message: `${spoken(principal!.version)}, which the others go with` }],
      };
    }
  },
};

/** The versions that the filer's documents refer to, each with the first reference to it: of an import, if there is one. */
function versionsOf(dts: Dts, documents: readonly XbrlDocument[]): ReadonlyMap<string, Reference> {
  const found = new Map<string, Reference>();
  for (const document of documents) {
    for (const [url, references] of referencesOf(document)) {
      const version = versionOf(acceptedNamespaceOf(url) ?? '');
      const reference = references.find(({ kind }) => kind === 'import') ?? references[0]!;
      if (version === undefined || strayVersionAt(dts, url) || isContradictory(dts, reference) || (found.has(version) && (reference.kind !== 'import' || found.get(version)!.kind === 'import'))) continue;
      found.set(version, reference);
    }
  }
  return found;
}

/** What to do about a version that does not go with the principal one: of the same taxonomy, that is the only one. */
function advice(other: string, { version, beside }: { readonly version: string; readonly beside: ReadonlySet<string> }): string {
  const [name] = other.split('/');
  const [principal] = version.split('/');
  if (name === principal) return `Refer to ${spoken(version)} throughout.`;
  const instead = [...beside].filter((each) => each.startsWith(`${name!}/`)).map(spoken);
  return `${instead.length > 0 ? `Refer to ${instead.join(' or ')}` : 'Leave one of the two out'}, or to another version of ${principal!}.`;
}

function placeOf({ document, element, attribute }: Reference) {
  return { document, element, attribute };
}

function spoken(version: string): string {
  return version.replace('/', ' ');
}
