import { setAttribute } from '../../edits/setAttribute';
import type { Dts } from '../../index/dts';
import { attributes, fileName } from '../../xbrl/names';
import type { XbrlDocument } from '../../xbrl/document';
import type { SchemaReference } from '../../xbrl/views';
import { codeForAll, severityForAll, type DtsContext, type DtsRule, type Finding } from '../rule';
import { acceptedNamespaceOf } from '../../standards/secTaxonomies';
import { isUnderstood } from '../../xbrl/undeclaredPrefixes';
import { judgeImport } from './meantImport';

/**
 * An import names another namespace than the schema has that it leads to, an include leads to a schema of another namespace,
 * or either leads to no schema (XML Schema 1, 4.2.1 and 4.2.3; EFM 6.22.3). The namespaces of standard taxonomies that are not at hand are known from the SEC's list.
 */
export const importTarget: DtsRule = {
  id: 'import-target',
  scope: 'dts',
  codes: codeForAll('xmlSchema1.4.2.3:refSchemaNamespace'),
  severity: severityForAll('error'),
  *check(context) {
    for (const document of context.documents) for (const reference of document.schemaReferences) yield* checkReference(reference, document.targetNamespace ?? '', context);
  },
};

function* checkReference(reference: SchemaReference, own: string, context: DtsContext): Generator<Finding> {
  const { dts } = context;
  const { document, element, kind } = reference;
  const asked = kind === 'import' ? (reference.namespace ?? '') : own;
  if (kind === 'import' && asked === own) {
    yield { place: { document, element, attribute: attributes.namespace }, message: 'This import asks for the namespace of the schema itself. Use xs:include for a schema of the same namespace, or correct the import.' };
    return;
  }
  const url = reference.target?.url ?? '';
  const target = schemaAt(reference, dts);
  if (target && target.kind !== 'schema') {
    // With its namespaces right, it may be one.
    if (isUnderstood(target.xml)) yield { place: { document, element, attribute: attributes.schemaLocation }, message: `${fileName(target.uri)} is no schema, so that it cannot be ${kind === 'import' ? 'imported' : 'included'}. Correct the schemaLocation; a linkbase is referred to with link:linkbaseRef.` };
    return;
  }
  const found = target ? (target.targetNamespace ?? '') : acceptedNamespaceOf(url);
  if (found === undefined || found === asked) return;
  const related = target?.root === undefined ? [] : [{ place: { document: target, element: target.root, attribute: attributes.targetNamespace }, message: 'The namespace it has' }];
  if (kind === 'import') yield { ...ofImport(reference, asked, found, context), related };
  else if (target && found !== '') yield { place: { document, element, attribute: attributes.schemaLocation }, message: `${fileName(target.uri)} has the namespace ${named(found)}; only a schema of this one's can be included. Import it instead.`, related };
}

/** What to say of an import whose namespace and schemaLocation disagree: of the one that is wrong, where the rest of the DTS tells. */
function ofImport(reference: SchemaReference, asked: string, found: string, { dts, profile }: DtsContext): Finding {
  const { document, element } = reference;
  const url = reference.target!.url;
  const { wrong, users, address } = judgeImport(dts, reference, asked, found);
  const code = profile === 'sec' && acceptedNamespaceOf(url) !== undefined ? { code: 'EFM.6.22.03' } : {};
  const file = `${fileName(url)} has the namespace ${named(found)}, not ${named(asked)}`;
  const use = users === 0 ? '' : `, which ${users === 1 ? 'one document here uses' : `${users} documents here use`}`;
  if (wrong === 'schemaLocation') {
    return {
      ...code,
      place: { document, element, attribute: attributes.schemaLocation },
      message: `${file}${use}. ${address === undefined ? 'Correct the schemaLocation of this import.' : `Did you mean ${address}? Write that.`}`,
      ...(address === undefined ? {} : { fixes: () => [{ title: `Write schemaLocation="${address}"`, isPreferred: true, edits: [setAttribute(document, element, attributes.schemaLocation, address)] }] }),
    };
  }
  return {
    ...code,
    place: { document, element, attribute: attributes.namespace },
    message: `${file}. ${wrong === 'namespace' && users > 0 ? `${users === 1 ? 'One document here uses' : `${users} documents here use`} ${found}: write that.` : 'Correct the namespace of this import, or its schemaLocation.'}`,
    ...(found === '' ? {} : { fixes: () => [{ title: `Write namespace="${found}"`, isPreferred: true, edits: [setAttribute(document, element, attributes.namespace, found)] }] }),
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
