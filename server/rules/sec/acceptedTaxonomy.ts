import type { Dts } from '../../index/dts';
import { importedFor } from '../../index/misspeltAddresses';
import { referencesOf } from '../../index/references';
import { strayVersionAt } from '../../index/strayVersions';
import { meantAddress } from '../../standards/meantAddress';
import { acceptanceOf } from '../../standards/secTaxonomies';
import type { XbrlDocument } from '../../xbrl/document';
import { fileName } from '../../xbrl/names';
import { isContradictory } from '../declarations/meantImport';
import { changeAddress } from '../files/changeAddress';
import type { DtsRule, Finding } from '../rule';
import { secOnly } from './secOnly';

/** So many addresses of one document are compared with those of the list. */
const mostCompared = 50;

/**
 * A file of the web is referred to that EDGAR does not accept, or accepted in earlier years only (EFM 6.22.2). One finding for each file; none for one
 * to which the rest of the filing says which other version was meant.
 */
export const acceptedTaxonomy: DtsRule = {
  id: 'accepted-taxonomy',
  scope: 'dts',
  codes: { sec: 'EFM.6.22.02' },
  severity: secOnly('error'),
  *check({ dts, documents }) {
    for (const document of documents) yield* checkDocument(document, dts);
  },
};

function* checkDocument(document: XbrlDocument, dts: Dts): Generator<Finding> {
  const urls = referencesOf(document);
  let compared = 0;
  for (const [url, references] of urls) {
    // What is written relative to a document that was published elsewhere is part of that.
    const reference = references.find(({ element, attribute }) => /^\s*https?:/.test(document.xml.attributeValue(element, attribute.namespace, attribute.local) ?? ''));
    if (!reference) continue;
    const place = { document, element: reference.element, attribute: reference.attribute };
    const acceptance = acceptanceOf(url);
    if (acceptance === undefined || acceptance === 'accepted' || strayVersionAt(dts, url)) continue;
    if (acceptance === 'never') {
      const meant = ++compared <= mostCompared ? meantAddress(url, { namespaces: importedFor(references), isUsed: (file) => urls.has(`http://${file}`) || urls.has(`https://${file}`) }) : undefined;
      yield meant === undefined
        ? { place, message: `EDGAR does not accept references to ${url}. Refer to files of the filing by their name, and to standard taxonomies at the addresses that the SEC lists.` }
        : { place, message: `EDGAR does not accept references to ${url}. Did you mean ${meant}? Write that.`, fixes: () => [changeAddress(references, meant)] };
    } else if (reference.kind === 'import' && !isContradictory(dts, reference)) {
      // Where the schema says it, the linkbases, which follow it, need not.
      yield { place, severity: 'information', message: `EDGAR accepted ${fileName(url)} in earlier years. A filing of today needs the version of a year that is still on the SEC's list.` };
    }
  }
}
