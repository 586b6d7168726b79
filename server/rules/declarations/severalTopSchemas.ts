import type { Dts } from '../../index/dts';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, fileName } from '../../xbrl/names';
import { codeForAll, severityForAll, type DtsRule } from '../rule';

/**
 * Two schemas of one namespace are in a DTS, and neither includes the other, nor does a third include both (XBRL 2.1, 3.2, as
 * revised in 2025). One finding for each namespace.
 */
export const severalTopSchemas: DtsRule = {
  id: 'several-top-schemas',
  scope: 'dts',
  codes: codeForAll('xbrl:multipleTopLevelSchemasForNamespace'),
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    for (const namespace of new Set(documents.map(({ targetNamespace }) => targetNamespace))) {
      if (namespace === undefined || namespace === '') continue;
      const top = topSchemasOf(namespace, dts);
      const own = top.findLast((schema) => documents.includes(schema));
      if (top.length < 2 || own?.root === undefined) continue;
      const others = top.filter((schema) => schema !== own);
      yield {
        place: placeOf(own),
        message: `${others.map(({ uri }) => fileName(uri)).join(', ')} ${others.length === 1 ? 'has' : 'have'} this namespace too, and no schema of it includes all of them, so that this taxonomy has it in parts. Remove what is only a copy, or let one schema include the others, and import only that one.`,
        // A place in a base taxonomy would have its text read.
        related: others.filter((other) => documents.includes(other)).map((other) => ({ place: placeOf(other), message: 'Another schema of the namespace' })),
      };
    }
  },
};

/** The schemas of a namespace that no other of it includes; none where that cannot be decided, since part of one is not at hand. */
function topSchemasOf(namespace: string, dts: Dts): readonly XbrlDocument[] {
  const schemas = dts.schemasOf(namespace);
  if (schemas.length < 2) return [];
  const included = new Set<XbrlDocument>();
  for (const schema of schemas) {
    if (!schema.isReadWhole) return [];
    for (const { kind, target: pointer } of schema.schemaReferences) {
      if (kind === 'import') continue;
      const target = pointer && dts.follow(pointer);
      if (!target || target.state === 'unavailable') return [];
      if (target.document !== schema) included.add(target.document);
    }
  }
  return schemas.filter((schema) => !included.has(schema));
}

function placeOf(document: XbrlDocument) {
  return { document, element: document.root ?? 0, attribute: attributes.targetNamespace };
}
