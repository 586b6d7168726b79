import { setAttribute } from '../../edits/setAttribute';
import { importedFor } from '../../index/misspeltAddresses';
import { referencesOf } from '../../index/references';
import { meantAddress } from '../../standards/meantAddress';
import { acceptanceOf, acceptedNamespaceOf } from '../../standards/secTaxonomies';
import { attributes, fileName } from '../../xbrl/names';
import { changeAddress } from '../files/changeAddress';
import type { DocumentRule } from '../rule';
import { secOnly } from './secOnly';

/** So many addresses of one document are compared with those of the list. */
const mostCompared = 50;

/**
 * A file of the web is referred to that EDGAR does not accept, or accepted in earlier years only; or an import gives a standard
 * taxonomy another namespace than it has (EFM 6.22.2 and 6.22.3). One finding for each file.
 */
export const acceptedTaxonomy: DocumentRule = {
  id: 'accepted-taxonomy',
  scope: 'document',
  codes: {},
  severity: secOnly('error'),
  *check(document) {
    const urls = referencesOf(document);
    let compared = 0;
    for (const [url, references] of urls) {
      // What is written relative to a document that was published elsewhere is part of that.
      const reference = references.find(({ element, attribute }) => /^\s*https?:/.test(document.xml.attributeValue(element, attribute.namespace, attribute.local) ?? ''));
      if (!reference) continue;
      const place = { document, element: reference.element, attribute: reference.attribute };
      const acceptance = acceptanceOf(url);
      const meant = acceptance === 'never' && ++compared <= mostCompared ? meantAddress(url, { namespaces: importedFor(references), isUsed: (file) => urls.has(`http://${file}`) || urls.has(`https://${file}`) }) : undefined;
      if (meant !== undefined) yield { place, code: 'EFM.6.22.02', message: `EDGAR does not accept references to ${url}. Did you mean ${meant}? Write that.`, fixes: () => [changeAddress(references, meant)] };
      else if (acceptance === 'never') yield { place, code: 'EFM.6.22.02', message: `EDGAR does not accept references to ${url}. Refer to files of the filing by their name, and to standard taxonomies at the addresses that the SEC lists.` };
      // Where the schema says it, the linkbases, which follow it, need not.
      if (acceptance === 'earlier' && reference.kind === 'import') yield { place, code: 'EFM.6.22.02', severity: 'information', message: `EDGAR accepted ${fileName(url)} in earlier years. A filing of today needs the version of a year that is still on the SEC's list.` };
    }
    for (const { kind, element, namespace, target } of document.schemaReferences) {
      const wanted = kind === 'import' && target ? acceptedNamespaceOf(target.url) : undefined;
      if (wanted === undefined || wanted === namespace) continue;
      yield {
        place: { document, element, attribute: attributes.namespace },
        code: 'EFM.6.22.03',
        message: `${fileName(target!.url)} has the namespace ${wanted}. Write that, or import the schema of ${namespace ?? 'the namespace that is meant'}.`,
        fixes: () => [{ title: `Write namespace="${wanted}"`, isPreferred: true, edits: [setAttribute(document, element, attributes.namespace, wanted)] }],
      };
    }
  },
};
