import { mistakenNamespaces } from '../../calculation/mistakenNamespaces';
import type { Dts } from '../../index/dts';
import type { XbrlDocument } from '../../xbrl/document';
import { parseClark } from '../../xbrl/names';
import type { DtsContext } from '../rule';

/** Whether a report says which schema its taxonomy starts from (XBRL 2.1, 4.2). */
export function hasSchemaRef(document: XbrlDocument): boolean {
  return document.documentReferences.some(({ kind }) => kind === 'schemaRef');
}

/** Whether a DTS starts from a report that leads to no schema: that it knows no concept is no wonder then. */
export function lacksSchemaRef({ members, entryPoint }: Dts): boolean {
  return members.get(entryPoint)?.kind === 'instance' && ![...members.values()].some((document) => document.kind === 'instance' && hasSchemaRef(document));
}

/**
 * Whether all declarations of a namespace are at hand, so that a name which is not found does not exist: those of a complete
 * DTS are, unless it starts from a report that leads to no schema, or a schema is cut off, of that namespace or, where there is none, any that may import one, and those of a schema of the filer's own that includes nothing which is not.
 * @param documents the filer's own members of the DTS
 */
export function isKnownNamespace(dts: Dts, namespace: string, documents: readonly XbrlDocument[]): boolean {
  const schemas = dts.schemasOf(namespace);
  const isWhole = (schemas.length > 0 ? schemas : [...dts.members.values()]).every(({ isReadWhole }) => isReadWhole);
  if (dts.isComplete) return isWhole && !lacksSchemaRef(dts);
  const lacksInclude = [...dts.missing.keys(), ...dts.leftOut.keys()].some((url) => dts.referencesTo(url).some(({ kind }) => kind === 'include'));
  return dts.unread.length === 0 && !lacksInclude && isWhole && documents.some(({ targetNamespace }) => targetNamespace === namespace);
}

/** Asks of names, in Clark notation, whether they are known to be declared nowhere. Not those of a namespace that is a mistake: that is said where it is declared. */
export function undeclaredTest({ dts, documents, report }: Pick<DtsContext, 'dts' | 'documents' | 'report'>): (name: string) => boolean {
  const known = new Map(report ? mistakenNamespaces(dts, report).map(({ written }) => [written, false]) : []);
  return (name) => {
    if (dts.declarationOf(name)) return false;
    const { namespace } = parseClark(name);
    let isKnown = known.get(namespace);
    if (isKnown === undefined) known.set(namespace, (isKnown = isKnownNamespace(dts, namespace, documents)));
    return isKnown;
  };
}
