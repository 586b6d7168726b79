import { setAttribute } from '../../edits/setAttribute';
import { writeAttributeName } from '../../edits/prefix';
import { attributes, namespaces } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import type { DocumentRule, Fix } from '../rule';
import { extensionDeclarations } from '../extension';
import { secOnly } from './secOnly';

const substitutionGroup = { namespace: '', local: 'substitutionGroup' };

/** What the end of a name promises, and the substitution group that goes with it. */
const kinds = [
  { ending: 'Axis', noun: 'an axis', group: 'dimensionItem', code: 'EFM.6.07.23' },
  { ending: 'Table', noun: 'a table', group: 'hypercubeItem', code: 'EFM.6.07.24' },
] as const;

/** A name ends in Axis or Table and the element is none, or the other way round (EFM 6.7.23 and 6.7.24). */
export const kindAgainstName: DocumentRule = {
  id: 'kind-against-name',
  scope: 'document',
  codes: {},
  severity: secOnly('error'),
  *check(document) {
    for (const declaration of extensionDeclarations(document)) {
      const { element, localName } = declaration;
      for (const { ending, noun, group, code } of kinds) {
        const isCalled = localName.endsWith(ending);
        const isKind = declaration.substitutionGroup === `{${namespaces.xbrldt}}${group}`;
        if (isCalled === isKind) continue;
        yield isCalled
          ? {
              place: { document, element, attribute: declaration.substitutionGroup === undefined ? attributes.name : substitutionGroup },
              code,
              message: `${localName} is called ${noun} but is not in the substitution group xbrldt:${group}. Change the substitutionGroup, or give the element a name that does not end in "${ending}".`,
              fixes: () => putInto(declaration, group),
            }
          : { place: { document, element, attribute: attributes.name }, code, message: `${localName} is ${noun}, so its name must end in "${ending}". Rename it, or change its substitutionGroup.` };
      }
    }
  },
};

function putInto({ document, element }: ElementDeclaration, group: string): readonly Fix[] {
  const { qname, declaration } = writeAttributeName(document.xml, element, { namespace: namespaces.xbrldt, local: group });
  return declaration ? [] : [{ title: `Write substitutionGroup="${qname}"`, isPreferred: false, edits: [setAttribute(document, element, substitutionGroup, qname)] }];
}
