import type { Dts } from '../../index/dts';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, clark, fileName, parseClark } from '../../xbrl/names';
import type { ElementDeclaration, TypeDefinition } from '../../xbrl/views';
import { severityForAll, type DtsRule } from '../rule';

type Declaration = ElementDeclaration | TypeDefinition;

/**
 * Two schemas of one namespace, one of which includes the other, declare an element or type under the same name (XML Schema 1,
 * 4.2.1 and 2.5; XBRL 2.1, 5.1.1). What is included and has no namespace takes that of the schema around it. One finding for what two
 * schemas repeat.
 */
export const repeatedDeclaration: DtsRule = {
  id: 'repeated-declaration',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    for (const [document, earlier] of pairsOfOneNamespace(dts, documents)) {
      const nameThere = (name: string) => clark({ namespace: earlier.targetNamespace ?? '', local: parseClark(name).local });
      const repeated = [...repeatedIn(document.elementDeclarations, (name) => earlier.declarationOf(nameThere(name))), ...repeatedIn(document.typeDefinitions, (name) => earlier.typeOf(nameThere(name)))];
      const [first, ...others] = repeated;
      if (!first) continue;
      const [declaration, before] = first;
      const more = others.length === 0 ? '' : ` So ${others.length === 1 ? 'is one more name' : `are ${others.length} more names`} of this schema.`;
      yield {
        place: placeOf(declaration),
        ...('substitutionGroup' in declaration ? { code: 'xbrl.5.1.1:conceptName' } : {}),
        message: `${fileName(earlier.uri)}, which belongs to the same namespace, already declares ${parseClark(declaration.name!).local}.${more} Remove one of the two, or give it another name.`,
        related: [{ place: placeOf(before), message: 'The first one' }, ...others.map(([other]) => ({ place: placeOf(other), message: 'Also declared there' }))],
      };
    }
  },
};

/** Each of the filer's own schemas with every other whose declarations are in one namespace with its own: each pair once, and of the filer's own the later one first. */
function* pairsOfOneNamespace(dts: Dts, documents: readonly XbrlDocument[]): Generator<readonly [XbrlDocument, XbrlDocument]> {
  const order = new Map(documents.map((document, index) => [document, index]));
  const seen = new Map<XbrlDocument, Set<XbrlDocument>>();
  for (const namespace of new Set(documents.map(({ targetNamespace }) => targetNamespace))) {
    if (!namespace) continue;
    const schemas = schemasIn(namespace, dts);
    for (const document of schemas) {
      const index = order.get(document);
      if (index === undefined) continue;
      let others = seen.get(document);
      if (!others) seen.set(document, (others = new Set()));
      for (const other of schemas) {
        if (other === document || (order.get(other) ?? -1) > index || others.has(other)) continue;
        others.add(other);
        yield [document, other];
      }
    }
  }
}

/** The schemas whose declarations are in a namespace: those that have it, and those without one that these include, directly or not (XML Schema 1, 4.2.1). */
function schemasIn(namespace: string, dts: Dts): readonly XbrlDocument[] {
  const schemas = dts.schemasOf(namespace);
  if (dts.schemasOf('').length === 0) return schemas;
  const all = new Set(schemas);
  for (const { schemaReferences } of all) {
    for (const { kind, target } of schemaReferences) {
      const included = kind === 'include' && target ? dts.follow(target) : undefined;
      if (included?.state === 'document' && included.document.targetNamespace === '') all.add(included.document);
    }
  }
  return [...all];
}

function* repeatedIn<Each extends Declaration>(declarations: readonly Each[], earlierOf: (name: string) => Each | undefined): Generator<readonly [Each, Each]> {
  for (const declaration of declarations) {
    const earlier = declaration.name === undefined ? undefined : earlierOf(declaration.name);
    if (earlier) yield [declaration, earlier];
  }
}

function placeOf({ document, element }: Declaration) {
  return { document, element, attribute: attributes.name };
}
