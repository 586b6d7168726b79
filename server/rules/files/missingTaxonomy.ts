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
      const locators = own.filter(({ kind }) => kind === 'locator').length;
      const consequence = locators === 0 ? '' : ` ${locators} ${locators === 1 ? 'locator leads' : 'locators lead'} there.`;
      yield {
        place: fileOf(first),
        message: `${url} is not available here.${consequence} If that is its address, nothing is wrong: what depends on that taxonomy (types, balances, periods) is not judged, everything else is.`,
        // Locators are counted, not listed: they go by the hundred, and none of them is to be changed.
        related: others.filter(({ kind }) => kind !== 'locator').map((reference) => ({ place: fileOf(reference), message: `Also refers to ${url}` })),
      };
    }
  },
};
