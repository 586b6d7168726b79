import { undeclaredNames } from '../../calculation/undeclaredNames';
import type { Dts } from '../../index/dts';
import type { Reference } from '../../index/references';
import { codeForAll, severityForAll, type DtsRule } from '../rule';
import { fileOf, isWebAddress } from './missingFile';

/** A taxonomy of somebody else is not at hand (XBRL 2.1, 3.2). One finding for each URL, at its first reference. */
export const missingTaxonomy: DtsRule = {
  id: 'missing-taxonomy',
  scope: 'dts',
  codes: codeForAll('IOerror'),
  severity: severityForAll('information'),
  *check({ dts, documents }) {
    for (const [url, references] of dts.missing) {
      if (!isWebAddress(url)) continue;
      const own = references.filter((reference) => documents.includes(reference.document));
      const [first, ...others] = own;
      if (!first) continue;
      const locators = own.filter(({ kind }) => kind === 'locator');
      const consequence = locators.length === 0 ? '' : ` ${locators.length} ${locators.length === 1 ? 'locator leads' : 'locators lead'} there.`;
      yield {
        place: fileOf(first),
        message: `${url} is not available here.${consequence} If that is its address, nothing is wrong: what depends on that taxonomy (types, balances, periods) is not judged, everything else is.${aboutFacts(dts, url, locators)}`,
        // Locators are counted, not listed: they go by the hundred, and none of them is to be changed.
        related: others.filter(({ kind }) => kind !== 'locator').map((reference) => ({ place: fileOf(reference), message: `Also refers to ${url}` })),
      };
    }
  },
};

/** What a reader of a report has to know if its facts cannot be brought together with concepts of a missing schema. */
function aboutFacts(dts: Dts, url: string, locators: readonly Reference[]): string {
  if (dts.members.get(dts.entryPoint)?.kind !== 'instance' || !/\.xsd$/i.test(url)) return '';
  const names = undeclaredNames(dts);
  // One id for each prefix: there are thousands.
  const ids = new Map(locators.flatMap(({ target: { fragment = '' } }) => (fragment === '' || fragment.includes('(') ? [] : [[fragment.slice(0, fragment.indexOf('_')), fragment] as const])));
  if ([...ids.values()].every((id) => names.nameOf(url, id) !== undefined)) return '';
  return ' Nothing at hand says of which one namespace its concepts are: the sums of their facts are not checked, and their values not shown beside the taxonomy. Fetch it, name its package in xbrl.taxonomies, or import it with its namespace.';
}
