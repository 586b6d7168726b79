import type { Dts } from '../../index/dts';
import { attributes, fileName, parseClark } from '../../xbrl/names';
import type { XbrlDocument } from '../../xbrl/document';
import { ArcroleType, type RoleType } from '../../xbrl/views';
import { severityForAll, type DtsRule } from '../rule';

/** Two schemas declare one role or arcrole, but not alike (XBRL 2.1, 5.1.3 and 5.1.4). */
export const roleTypeInequality: DtsRule = {
  id: 'role-type-inequality',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    const judged = new Set(documents);
    for (const document of documents) {
      for (const declaration of [...document.roleTypes, ...document.arcroleTypes]) {
        const other = unequal(dts, declaration).find((candidate) => !judged.has(candidate.document) || candidate.document.uri < document.uri);
        if (!other) continue;
        const isArcrole = declaration instanceof ArcroleType;
        const type = isArcrole ? 'arcroleType' : 'roleType';
        const file = fileName(other.document.uri);
        yield {
          place: { document, element: declaration.element, attribute: isArcrole ? attributes.arcroleUri : attributes.roleUri },
          code: isArcrole ? 'xbrl.5.1.4:arcroleTypes-inequality' : 'xbrl.5.1.3:roleTypes-inequality',
          message: `${file} declares ${declaration.uri ?? ''} too, but ${difference(declaration, other)}. Make the two alike, or remove one and refer to the other.`,
          related: [{ place: { document: other.document, element: other.element }, message: `The ${type} in ${file}` }],
        };
      }
    }
  },
};

/** The declarations of the same URI in other schemas that differ. */
function unequal(dts: Dts, declaration: RoleType | ArcroleType): readonly (RoleType | ArcroleType)[] {
  const { uri, document } = declaration;
  if (!uri?.trim() || !isReadable(declaration)) return [];
  const all: readonly (RoleType | ArcroleType)[] = declaration instanceof ArcroleType ? dts.arcroleTypesOf(uri) : dts.roleTypesOf(uri);
  return all.filter((other) => other.document !== document && formOf(other) !== formOf(declaration) && isReadable(other));
}

/** By document, the roleTypes and arcroleTypes with a usedOn that has no name. */
const unreadable = new WeakMap<XbrlDocument, { readonly roleTypes: ReadonlySet<number>; readonly arcroleTypes: ReadonlySet<number> }>();

/** Whether every usedOn is known, as it is not where a prefix is not declared. */
function isReadable(declaration: RoleType | ArcroleType): boolean {
  const { document, row, usedOn } = declaration;
  let rows = unreadable.get(document);
  if (!rows) {
    const nameless = document.usedOn.filter(({ name }) => name === undefined);
    unreadable.set(document, (rows = { roleTypes: new Set(nameless.map(({ roleType }) => roleType)), arcroleTypes: new Set(nameless.map(({ arcroleType }) => arcroleType)) }));
  }
  return usedOn.length > 0 && !(declaration instanceof ArcroleType ? rows.arcroleTypes : rows.roleTypes).has(row);
}

const forms = new WeakMap<RoleType | ArcroleType, string>();

/** The same for declarations that are s-equal. A hostile schema repeats one URI thousands of times. */
function formOf(declaration: RoleType | ArcroleType): string {
  let form = forms.get(declaration);
  if (form === undefined) {
    const cyclesAllowed = declaration instanceof ArcroleType ? (declaration.cyclesAllowed?.trim() ?? '') : '';
    forms.set(declaration, (form = `${cyclesAllowed} ${usersOf(declaration).join()}`));
  }
  return form;
}

function usersOf({ usedOn }: RoleType | ArcroleType): readonly string[] {
  return [...new Set(usedOn)].sort();
}

/** In what two declarations are not s-equal, in words. The definition is free. */
function difference(one: RoleType | ArcroleType, other: RoleType | ArcroleType): string {
  if (one instanceof ArcroleType && other instanceof ArcroleType && one.cyclesAllowed?.trim() !== other.cyclesAllowed?.trim()) {
    return `there with cyclesAllowed="${other.cyclesAllowed ?? ''}", here with "${one.cyclesAllowed ?? ''}"`;
  }
  const [here, there] = [one, other].map((declaration) => usersOf(declaration).map((name) => parseClark(name).local).join(', '));
  return `there to be used on ${there!}, here on ${here!}`;
}
