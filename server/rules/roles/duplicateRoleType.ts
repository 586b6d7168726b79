import { removeElement } from '../../edits/removeElement';
import type { Dts } from '../../index/dts';
import { attributes } from '../../xbrl/names';
import { ArcroleType, type RoleType } from '../../xbrl/views';
import { severityForAll, type DocumentRule, type Finding, type Fix } from '../rule';

/** A schema has two roleTypes or arcroleTypes for one URI (XBRL 2.1, 5.1.3 and 5.1.4). One finding for each later one. */
export const duplicateRoleType: DocumentRule = {
  id: 'duplicate-role-type',
  scope: 'document',
  codes: {},
  severity: severityForAll('error'),
  *check({ roleTypes, arcroleTypes }) {
    yield* repeated(roleTypes, 'role', 'xbrl.5.1.3:roleTypeDuplicate');
    yield* repeated(arcroleTypes, 'arcrole', 'xbrl.5.1.4:arcroleTypeDuplicate');
  },
};

function* repeated(declarations: readonly (RoleType | ArcroleType)[], noun: 'role' | 'arcrole', code: string): Generator<Finding> {
  const attribute = noun === 'role' ? attributes.roleUri : attributes.arcroleUri;
  const first = new Map<string, RoleType | ArcroleType>();
  for (const declaration of declarations) {
    const { uri, document, element } = declaration;
    if (!uri?.trim()) continue;
    const earlier = first.get(uri);
    if (!earlier) {
      first.set(uri, declaration);
      continue;
    }
    yield {
      place: { document, element, attribute },
      code,
      message: `This schema already declares the ${noun} ${uri}. Remove one of the two ${noun}Types, adding its usedOn to the other if both are needed, or give this one another URI.`,
      related: [{ place: { document, element: earlier.element, attribute }, message: 'The first declaration' }],
      fixes: (dts) => removeSecond(earlier, declaration, noun, dts),
    };
  }
}

/** The second can go where it says the same, and nobody in the DTS refers to its id. */
function removeSecond(first: RoleType | ArcroleType, second: RoleType | ArcroleType, noun: string, dts: Dts | undefined): readonly Fix[] {
  const { document, element } = second;
  const referred = [...(dts?.members.values() ?? [])].some(({ roleReferences }) =>
    roleReferences.some(({ target }) => {
      const found = target && dts!.follow(target);
      return found?.state === 'element' && found.document === document && found.element === element;
    }),
  );
  return !saySame(first, second) || referred ? [] : [{ title: `Remove the second ${noun}Type`, isPreferred: true, edits: [removeElement(document, element)] }];
}

function saySame(first: RoleType | ArcroleType, second: RoleType | ArcroleType): boolean {
  const contentOf = (declaration: RoleType | ArcroleType) => [...declaration.usedOn.toSorted(), declaration instanceof ArcroleType ? declaration.cyclesAllowed?.trim() : ''].join(' ');
  return contentOf(first) === contentOf(second);
}
