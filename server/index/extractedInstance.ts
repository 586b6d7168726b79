import type { Dts } from './dts';

/**
 * The Inline XBRL document from which EDGAR has extracted an instance, as their names say: `report.htm` of `report_htm.xml`.
 * @param uri of a document, whether that is such an instance or not
 * @returns its URI, whether or not there is such a document; `undefined` where the name is no extract's
 */
export function extractedFrom(uri: string): string | undefined {
  const inline = uri.replace(/_(html?)\.xml$/i, '.$1');
  return inline === uri ? undefined : inline;
}

/**
 * Leaves out the DTSs that start from the instance that EDGAR has extracted from an Inline XBRL document which is at hand in another of
 * them. What is true of a taxonomy by the one is true by the other, and is said, shown and counted once.
 */
export function withoutExtracts(dtss: readonly Dts[]): readonly Dts[] {
  return dtss.filter(({ entryPoint }) => {
    const inline = extractedFrom(entryPoint);
    // One that is cut off may report more than it seems.
    return inline === undefined || !dtss.some(({ members }) => members.get(inline)?.isReadWhole);
  });
}
