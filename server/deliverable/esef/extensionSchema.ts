import { esefOnly } from '../../rules/esef/esefOnly';
import { isExtension } from '../../rules/extension';
import { XbrlDocument } from '../../xbrl/document';
import { placeOf, type DeliverableRule } from '../deliverable';

/** A report package has no schema of an extension (ESEF Reporting Manual, 3.1.1). */
export const extensionSchema: DeliverableRule = {
  id: 'extension-schema',
  codes: { esef: 'ESEF.3.1.1.extensionTaxonomyWrongFilesStructure' },
  severity: esefOnly('error'),
  *check({ whole, files }) {
    if (files.some(({ document }) => document instanceof XbrlDocument && isExtension(document))) return;
    yield { place: placeOf({ document: whole }), message: 'The package has no schema. Consolidated financial statements are reported with an extension taxonomy: put its schema and linkbases into the package.' };
  },
};
