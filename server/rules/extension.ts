import type { Concept } from '../index/concept';
import { isBaseNamespace, leavesLabelsToFiler } from '../index/profile';
import type { XbrlDocument } from '../xbrl/document';
import { namespaces, parseClark } from '../xbrl/names';
import type { ElementDeclaration } from '../xbrl/views';

/** Whether a document is a schema of a filer, and of no standard taxonomy. */
export function isExtension({ kind, targetNamespace }: XbrlDocument): boolean {
  return kind === 'schema' && !isBaseNamespace(targetNamespace ?? '');
}

/** The global declarations of a filer's schema that have a name; none of any other document. */
export function* extensionDeclarations(document: XbrlDocument): Generator<ElementDeclaration & { readonly localName: string }> {
  if (!isExtension(document)) return;
  for (const declaration of document.elementDeclarations) if (declaration.localName) yield declaration as ElementDeclaration & { readonly localName: string };
}

/** Whether a concept is known to be of a standard taxonomy, whether or not that is at hand. */
export function isStandardConcept({ declaration, uri }: Concept): boolean {
  return declaration ? isBaseNamespace(declaration.document.targetNamespace ?? '') : leavesLabelsToFiler(uri);
}

const itemGroups: ReadonlySet<string | undefined> = new Set([`{${namespaces.xbrli}}item`, `{${namespaces.xbrldt}}dimensionItem`, `{${namespaces.xbrldt}}hypercubeItem`]);

/** Whether a declaration is in one of the three substitution groups that EDGAR knows (EFM 6.7.25). */
export function isInItemGroup({ substitutionGroup }: ElementDeclaration): boolean {
  return itemGroups.has(substitutionGroup);
}

/** The registries of types and the standard taxonomies' own: what their types are is known from their names. */
const standardTypes = /^http:\/\/(www\.xbrl\.org\/|fasb\.org\/|xbrl\.us\/us-types\/|xbrl\.sec\.gov\/)/;

/** As many derivations as `index/derivation.ts` follows. */
const mostSteps = 100;

/**
 * The local name of the first standard type that a declaration's type is or derives from, followed as far as its own schema
 * declares the types on the way.
 * @returns `undefined` where that leads to a type that is neither standard nor in the schema, or takes more than a hundred steps
 */
export function standardTypeOf({ document, type, baseType }: ElementDeclaration): string | undefined {
  const seen = new Set<string>();
  for (let name = type ?? baseType; name !== undefined && !seen.has(name) && seen.size < mostSteps; name = document.typeOf(name)?.base) {
    seen.add(name);
    const { namespace, local } = parseClark(name);
    if (standardTypes.test(namespace)) return local;
  }
  return undefined;
}
