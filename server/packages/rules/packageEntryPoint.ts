import { severityForAll } from '../../rules/rule';
import { rootOf } from '../document';
import { entryPointPlaces } from '../entryPoints';
import { attribute, type PackageRule } from './rule';

/** An entry point of a package is said to be in it, by the catalog or by a relative path, and is not (Taxonomy Packages 1.0, 3.2.2). */
export const packageEntryPoint: PackageRule = {
  id: 'package-entry-point',
  codes: {},
  severity: severityForAll('error'),
  *check(document, { rewrites, exists }) {
    if (!document.isReadWhole) return;
    const root = rootOf(document.uri);
    for (const { element, locations } of entryPointPlaces(document, rewrites)) {
      if (locations.length === 0 || locations.some((location) => exists(location) !== false)) continue;
      yield {
        place: { document, element, attribute: attribute('href') },
        message: `The package has no file ${decodeURIComponent(locations[0]!.slice(root.length))}, where this entry point leads. Put the file there, or correct the href or the catalog.`,
      };
    }
  },
};
