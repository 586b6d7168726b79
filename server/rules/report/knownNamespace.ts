import type { Dts } from '../../index/dts';
import type { XbrlDocument } from '../../xbrl/document';

/**
 * Whether all declarations of a namespace are at hand, so that a name which is not found does not exist: those of a complete
 * DTS are, and those of a schema of the filer's own that includes nothing which is not.
 * @param documents the filer's own members of the DTS
 */
export function isKnownNamespace(dts: Dts, namespace: string, documents: readonly XbrlDocument[]): boolean {
  if (dts.isComplete) return true;
  const lacksInclude = [...dts.missing.values(), ...dts.leftOut.values()].some((references) => references.some(({ kind }) => kind === 'include'));
  return dts.unread.length === 0 && !lacksInclude && documents.some(({ targetNamespace }) => targetNamespace === namespace);
}
