import { meantAddress } from '../standards/meantAddress';
import { acceptanceOf } from '../standards/secTaxonomies';
import { spellingOf } from '../xbrl/spelling';
import type { Dts } from './dts';
import type { Reference } from './references';

/** So many addresses of one DTS are compared with those of the SEC's list. */
const mostJudged = 50;

const known = new WeakMap<Dts, ReadonlyMap<string, string>>();

/**
 * The addresses to which a DTS leads, at which nothing is and which nearly are those of standard taxonomies on the SEC's list, each with the
 * one that was most probably meant.
 */
export function misspeltAddresses(dts: Dts): ReadonlyMap<string, string> {
  let meant = known.get(dts);
  if (!meant) {
    const urls = [...dts.missing.keys()];
    const used = new Set([...urls, ...[...dts.members.values()].map(({ base }) => base)].map(spellingOf));
    const isUsed = (file: string) => used.has(spellingOf(`http://${file}`));
    meant = new Map(urls.filter((url) => /^https?:/.test(url) && acceptanceOf(url) === 'never').slice(0, mostJudged).flatMap((url) => {
      const address = meantAddress(url, { namespaces: importedFor(dts.referencesTo(url)), isUsed });
      return address === undefined ? [] : [[url, address] as const];
    }));
    known.set(dts, meant);
  }
  return meant;
}

/** The namespaces that imports name. */
export function importedFor(references: readonly Reference[]): ReadonlySet<string | undefined> {
  const imports = references.filter(({ kind }) => kind === 'import');
  return new Set(imports.map(({ document, element }) => document.viewAt('schemaReferences', element)?.namespace));
}
