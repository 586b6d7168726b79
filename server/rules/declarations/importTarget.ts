import { setAttribute } from '../../edits/setAttribute';
import type { Dts } from '../../index/dts';
import { attributes, fileName } from '../../xbrl/names';
import type { XbrlDocument } from '../../xbrl/document';
import type { SchemaReference } from '../../xbrl/views';
import { codeForAll, severityForAll, type DtsRule, type Finding } from '../rule';
import { isUnderstood } from '../../xbrl/undeclaredPrefixes';

/**
 * An import names another namespace than the schema has that it leads to, an include leads to a schema of another namespace,
 * or either leads to no schema (XML Schema 1, 4.2.1 and 4.2.3).
 */
export const importTarget: DtsRule = {
  id: 'import-target',
  scope: 'dts',
  codes: codeForAll('xmlSchema1.4.2.3:refSchemaNamespace'),
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    for (const document of documents) for (const reference of document.schemaReferences) yield* checkReference(reference, document.targetNamespace ?? '', dts);
  },
};

function* checkReference(reference: SchemaReference, own: string, dts: Dts): Generator<Finding> {
  const { document, element, kind } = reference;
  const asked = kind === 'import' ? (reference.namespace ?? '') : own;
  if (kind === 'import' && asked === own) {
    yield { place: { document, element, attribute: attributes.namespace }, message: 'This import asks for the namespace of the schema itself. Use xs:include for a schema of the same namespace, or correct the import.' };
    return;
  }
  const target = schemaAt(reference, dts);
  if (!target) return;
  const file = fileName(target.uri);
  if (target.kind !== 'schema') {
    // With its namespaces right, it may be one.
    if (!isUnderstood(target.xml)) return;
    yield { place: { document, element, attribute: attributes.schemaLocation }, message: `${file} is no schema, so that it cannot be ${kind === 'import' ? 'imported' : 'included'}. Correct the schemaLocation; a linkbase is referred to with link:linkbaseRef.` };
    return;
  }
  const found = target.targetNamespace ?? '';
  if (found === asked || (kind !== 'import' && found === '')) return;
  yield {
    place: { document, element, attribute: kind === 'import' ? attributes.namespace : attributes.schemaLocation },
    message: kind === 'import' ? `${file} has the namespace ${named(found)}, not ${named(asked)}. Correct the namespace of this import, or its schemaLocation.` : `${file} has the namespace ${named(found)}; only a schema of this one's can be included. Import it instead.`,
    related: target.root === undefined ? [] : [{ place: { document: target, element: target.root, attribute: attributes.targetNamespace }, message: 'The namespace it has' }],
    ...(kind === 'import' && found !== '' ? { fixes: () => [{ title: `Write namespace="${found}"`, isPreferred: true, edits: [setAttribute(document, element, attributes.namespace, found)] }] } : {}),
  };
}

/** The document that a reference leads to, as far as it can be judged. */
function schemaAt({ target: pointer }: SchemaReference, dts: Dts): XbrlDocument | undefined {
  const target = pointer && dts.follow(pointer);
  if (!target || target.state === 'unavailable' || !target.document.isReadWhole || target.document.root === undefined) return undefined;
  return target.document;
}

function named(namespace: string): string {
  return namespace === '' ? 'no target namespace' : namespace;
}
