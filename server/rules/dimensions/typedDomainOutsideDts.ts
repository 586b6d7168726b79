import { kindOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import { attributes, fileName } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import { codeForAll, severityForAll, type DtsRule } from '../rule';

/** The typedDomainRef of a dimension leads to a schema that is not part of the DTS (Dimensions 1.0, 2.5.2.1.1). */
export const typedDomainOutsideDts: DtsRule = {
  id: 'typed-domain-outside-dts',
  scope: 'dts',
  absence: true,
  codes: codeForAll('xbrldte:OutOfDTSSchemaError'),
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    // What is not at hand may lead there.
    if (!dts.isComplete) return;
    for (const document of documents) {
      for (const declaration of document.elementDeclarations) {
        const schema = declaration.typedDomainRef === undefined || kindOf(dts, declaration) !== 'dimension' ? undefined : schemaOutside(dts, declaration);
        if (schema === undefined) continue;
        yield {
          place: { document, element: declaration.element, attribute: attributes.typedDomainRef },
          message: `The typedDomainRef leads to ${fileName(schema)}, which nothing in this taxonomy imports. Import that schema, or correct the reference.`,
        };
      }
    }
  },
};

/** The URL of the schema that a typedDomainRef leads to, if that is no member of the DTS. */
function schemaOutside(dts: Dts, { document, element, typedDomainRef }: ElementDeclaration): string | undefined {
  const pointer = document.resolve(typedDomainRef, element);
  if (!pointer?.fragment) return undefined;
  const target = dts.follow(pointer);
  return target.state === 'unavailable' || dts.members.get(target.document.uri) !== target.document ? pointer.url : undefined;
}
