import type { Dts } from '../../index/dts';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, fileName, parseClark } from '../../xbrl/names';
import type { ElementDeclaration, TypeDefinition } from '../../xbrl/views';
import { severityForAll, type DtsRule } from '../rule';

type Declaration = ElementDeclaration | TypeDefinition;

/**
 * Two schemas of one namespace, one of which includes the other, declare an element or type under the same name (XML Schema 1,
 * 4.2.1 and 2.5; XBRL 2.1, 5.1.1). One finding for what two schemas repeat.
 */
export const repeatedDeclaration: DtsRule = {
  id: 'repeated-declaration',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    for (const document of documents) {
      for (const earlier of earlierSchemas(document, documents, dts)) {
        const repeated = [...repeatedIn(document.elementDeclarations, (name) => earlier.declarationOf(name)), ...repeatedIn(document.typeDefinitions, (name) => earlier.typeOf(name))];
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
    }
  },
};

/** The other schemas of a schema's namespace that it is compared with: those of others, and of the filer's own those before it. */
function earlierSchemas(document: XbrlDocument, documents: readonly XbrlDocument[], dts: Dts): readonly XbrlDocument[] {
  if (!document.targetNamespace) return [];
  return dts.schemasOf(document.targetNamespace).filter((other) => other !== document && (!documents.includes(other) || documents.indexOf(other) < documents.indexOf(document)));
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
