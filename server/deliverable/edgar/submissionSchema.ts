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
    const [first, ...others] = unreached(schemas, files);
    for (const other of others) {
      yield {
        place: placeOf(other),
        severity: 'warning',
        message: `Nothing in the folder leads to ${nameOf(other)}, nor to ${nameOf(first!)}: a filing has one taxonomy. Import the one from the other, or remove it.`,
      };
    }
  },
};

/** The schemas that no other file of the submission leads to. */
function unreached(schemas: readonly DeliverableFile[], files: readonly DeliverableFile[]): readonly DeliverableFile[] {
  const reached = new Set(files.flatMap(({ document }) => (document instanceof XbrlDocument && document.kind !== 'linkbase' ? [...urlsOf(document)] : [])));
  return schemas.filter(({ document }) => !reached.has(document.uri));
}
