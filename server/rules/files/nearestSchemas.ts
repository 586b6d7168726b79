import type { Dts } from '../../index/dts';
import { groupBy } from '../../index/groupBy';
import { NearestFinder } from '../../index/nearest';
import { referencesOf, type Reference } from '../../index/references';
import type { XbrlDocument } from '../../xbrl/document';
import { fileName } from '../../xbrl/names';

/**
 * The schemas whose file names are nearest to that of a URL at which there is none: of its folder, or else of the folder of the report
 * that leads there, or else of those around that. A schema that the report leads to anyway was not meant.
 */
export function nearestSchemas(dts: Dts, url: string, { document }: Reference): readonly XbrlDocument[] {
  const folder = folderOf(document.uri);
  const around = folderOf(folder.slice(0, -1));
  const led = referencesOf(document);
  const isFree = ({ kind, uri, base }: XbrlDocument) => kind === 'schema' && ![uri, base].some((address) => led.get(address)?.some((reference) => reference.kind === 'schemaRef'));
  for (const documents of [dts.documentsIn(folderOf(url)), dts.documentsIn(folder), dts.documentsUnder(around)]) {
    const schemas = groupBy(documents.filter(isFree), ({ uri }) => fileName(uri));
    const near = new NearestFinder().allNearest(fileName(url), schemas.keys());
    if (near.length > 0) return near.flatMap((name) => schemas.get(name)!);
  }
  return [];
}

/** Up to the last slash, with it. */
function folderOf(url: string): string {
  return url.slice(0, url.lastIndexOf('/') + 1);
}
