import { urlsOf } from '../../index/references';
import { secOnly } from '../../rules/sec/secOnly';
import { XbrlDocument } from '../../xbrl/document';
import { nameOf, placeOf, type DeliverableFile, type DeliverableRule } from '../deliverable';

/** A submission has no schema, or schemas of two taxonomies that nothing joins: a filing has one taxonomy (EDGAR Filer Manual, volume II, 6.3.2). */
export const submissionSchema: DeliverableRule = {
  id: 'submission-schema',
  codes: {},
  severity: secOnly('error'),
  *check({ whole, files }) {
    const schemas = files.filter(({ document }) => document instanceof XbrlDocument && document.kind === 'schema');
    if (schemas.length === 0) {
      // An instance may do with standard taxonomies alone; linkbases belong to a schema.
      if (files.some(({ document }) => document instanceof XbrlDocument && document.kind === 'linkbase')) yield { place: placeOf({ document: whole }), message: 'The submission has linkbases and no schema that leads to them. Put the schema of the filing into the folder.' };
      return;
    }
    const loose = unreached(schemas, files);
    // What an instance leads to is the taxonomy of the filing; without one, the first schema is taken to be.
    const isReported = files.some(({ document }) => document instanceof XbrlDocument && document.kind === 'instance' && schemas.some((schema) => urlsOf(document).has(schema.document.uri)));
    for (const other of isReported ? loose : loose.slice(1)) {
      yield {
        place: placeOf(other),
        severity: 'warning',
        message: `Nothing in the folder leads to ${nameOf(other)}${isReported ? '' : `, nor to ${nameOf(loose[0]!)}`}: a filing has one taxonomy. ${isReported ? 'Import it from the schema of the filing' : 'Import the one from the other'}, or remove it.`,
      };
    }
  },
};

/** The schemas that no other file of the submission leads to. */
function unreached(schemas: readonly DeliverableFile[], files: readonly DeliverableFile[]): readonly DeliverableFile[] {
  const reached = new Set(files.flatMap(({ document }) => (document instanceof XbrlDocument && document.kind !== 'linkbase' ? [...urlsOf(document)] : [])));
  return schemas.filter(({ document }) => !reached.has(document.uri));
}
