import { metadataName, metaFolder } from '../../packages/document';
import { listOf } from '../../rules/names';
import { severityForAll } from '../../rules/rule';
import { placeOf, type DeliverableRule } from '../deliverable';
import { filesInPackage, isArchive, topNames, topOf } from './top';

/** A package has not the one folder at its top with META-INF/taxonomyPackage.xml in it (Taxonomy Packages 1.0, 2.2 and 2.3). */
export const packageStructure: DeliverableRule = {
  id: 'package-structure',
  codes: {},
  severity: severityForAll('error'),
  *check(deliverable) {
    const place = placeOf({ document: deliverable.whole });
    if (isArchive(deliverable) && (topNames(deliverable).length > 1 || topOf(deliverable) === '')) {
      yield { place, code: 'tpe:invalidDirectoryStructure', message: `A package has one folder at its top, and all else in that; this one has ${listOf(topNames(deliverable)) || 'nothing'}. Put all into one folder, and pack that.` };
    }
    const files = filesInPackage(deliverable);
    if (!files.some(({ path }) => path.startsWith(`${metaFolder}/`))) {
      yield { place, code: 'tpe:metadataDirectoryNotFound', message: `The package has no folder ${metaFolder}, in which it would describe itself. Add ${metaFolder}/${metadataName}, and a catalog.xml that says which URLs lead to its files.` };
    } else if (!files.some(({ path }) => path === `${metaFolder}/${metadataName}`)) {
      yield { place, code: 'tpe:metadataFileNotFound', message: `The package has no ${metaFolder}/${metadataName}, which names it and its entry points. Add it.` };
    }
  },
};
