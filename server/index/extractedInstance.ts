import type { Dts } from './dts';

/**
 * Whether a DTS starts from the instance that EDGAR has extracted from an Inline XBRL document which is at hand in another of
 * some DTSs, and calls `report_htm.xml` where that is `report.htm`. What is true of a taxonomy by the one is true by the other.
 */
export function isExtractedInstance({ entryPoint }: Dts, among: readonly Dts[]): boolean {
  const inline = entryPoint.replace(/_(html?)\.xml$/i, '.$1');
  // One that is cut off may report more than it seems.
  return inline !== entryPoint && among.some(({ members }) => members.get(inline)?.isReadWhole);
}
