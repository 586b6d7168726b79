import { severityForAll } from '../../rules/rule';
import { attribute, type PackageRule } from './rule';

/** The metadata of a package lacks what every package must say (Taxonomy Packages 1.0, 3.2: tpe:invalidMetaDataFile). */
export const packageMetadata: PackageRule = {
  id: 'package-metadata',
  codes: { xbrl: 'tpe:invalidMetaDataFile', sec: 'tpe:invalidMetaDataFile', esef: 'tpe:invalidMetaDataFile' },
  severity: severityForAll('error'),
  *check(document) {
    const { metadata } = document;
    if (!metadata || !document.isReadWhole) return;
    if (metadata.identifier === '') yield { place: { document, element: 0 }, message: 'The package has no identifier. Add an identifier element with a URI that names the package.' };
    for (const { element, names, documents } of metadata.entryPoints) {
      if (names.every(({ text }) => text === '')) yield { place: { document, element }, message: 'The entry point has no name, by which users choose it. Add a name element.' };
      if (documents.length === 0) yield { place: { document, element }, message: 'The entry point names no document. Add an entryPointDocument with an href.' };
      for (const { element: entry, href } of documents) {
        if (href === '') yield { place: { document, element: entry, attribute: attribute('href') }, message: 'The entryPointDocument has no href. Write the URL of the entry point there.' };
      }
    }
  },
};
