import { severityForAll } from '../../rules/rule';
import { rootOf, type PackageDocument } from '../document';
import { locationWithin } from '../rewrite';
import { attribute, type PackageRule } from './rule';

const invalid = 'tpe:invalidCatalogFile';
const repeated = 'tpe:multipleRewriteURIsForStartString';

/** A rewriteURI of a package's catalog leads nowhere, or two are about the same URLs (Taxonomy Packages 1.0, 3.4). */
export const packageRewrite: PackageRule = {
  id: 'package-rewrite',
  codes: { xbrl: invalid, sec: invalid, esef: invalid },
  severity: severityForAll('error'),
  *check(document) {
    if (!document.isReadWhole) return;
    const first = new Map<string, number>();
    for (const { element, uriStartString, rewritePrefix } of document.rewriteUris) {
      if (uriStartString === undefined) {
        yield { place: { document, element, attribute: attribute('uriStartString') }, message: 'The rewriteURI has no uriStartString. Write the beginning of the URLs there that it is about.' };
      } else if (first.has(uriStartString)) {
        yield {
          place: { document, element, attribute: attribute('uriStartString') },
          code: repeated,
          message: `Another rewriteURI is about ${uriStartString} already. Remove one of the two.`,
          related: [{ place: { document, element: first.get(uriStartString)!, attribute: attribute('uriStartString') }, message: 'The first one' }],
        };
      } else first.set(uriStartString, element);
      if (rewritePrefix === undefined) {
        yield { place: { document, element, attribute: attribute('rewritePrefix') }, message: 'The rewriteURI has no rewritePrefix. Write the path of the taxonomy there, relative to the catalog.' };
      } else if (leadsOut(document, rewritePrefix)) {
        yield { place: { document, element, attribute: attribute('rewritePrefix') }, message: `${rewritePrefix} leads out of the package and is not followed. Write a path within the package, relative to the catalog.` };
      }
    }
  },
};

function leadsOut(document: PackageDocument, rewritePrefix: string): boolean {
  return locationWithin(rootOf(document.uri), rewritePrefix, document.uri) === undefined;
}
