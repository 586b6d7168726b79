import { RequestType0, type Connection } from 'vscode-languageserver';
import type { LanguageService } from '../service/service';
import type { TaxonomySource } from '../service/resolver';
import type { TaxonomyState } from '../service/taxonomyState';
import { safely } from './safely';

/** The client's own request: every document that the workspace's taxonomies need, and where it comes from or why it is not here. */
export const taxonomiesRequest = new RequestType0<readonly TaxonomyState[], void>('xbrl/taxonomies');

/** The client's own request: the taxonomy packages and mapped folders, with the entry points they offer and what is wrong with them. */
export const taxonomySourcesRequest = new RequestType0<readonly TaxonomySource[], void>('xbrl/taxonomySources');

/** Answers both. */
export function serveTaxonomies(connection: Connection, service: LanguageService): void {
  const taxonomies = safely<undefined, readonly TaxonomyState[]>(connection, 'taxonomies', [], () => service.taxonomies());
  const sources = safely<undefined, readonly TaxonomySource[]>(connection, 'taxonomySources', [], () => service.sources);
  connection.onRequest(taxonomiesRequest, (token) => taxonomies(undefined, token));
  connection.onRequest(taxonomySourcesRequest, (token) => sources(undefined, token));
}
