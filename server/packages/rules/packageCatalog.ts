import { severityForAll } from '../../rules/rule';
import { entryPointPlaces } from '../entryPoints';
import { attribute, type PackageRule } from './rule';

/** No rewrite of a package's catalog leads an entry point into the package, so that it is useless without the web (Taxonomy Packages 1.0, 3.4). */
export const packageCatalog: PackageRule = {
  id: 'package-catalog',
  codes: {},
  severity: severityForAll('warning'),
  *check(document, { hasCatalog, rewrites }) {
    if (hasCatalog === undefined || !document.metadata || !document.isReadWhole) return;
    const outside = entryPointPlaces(document, rewrites).filter(({ locations }) => locations.length === 0);
    const [first] = outside;
    if (!first) return;
    if (!hasCatalog) {
      yield { place: { document, element: 0 }, message: 'The package has no META-INF/catalog.xml, so no URL leads to its files. Add a catalog with a rewriteURI for the URLs of the taxonomy.' };
      return;
    }
    for (const { element, href } of outside) {
      yield {
        place: { document, element, attribute: attribute('href') },
        message: `No rewriteURI of the catalog leads ${href} into the package. Add one, or correct the href.`,
      };
    }
  },
};
