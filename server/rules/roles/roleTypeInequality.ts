import type { Dts } from '../../index/dts';
import { attributes, fileName, parseClark } from '../../xbrl/names';
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
  return all.filter((other) => other.document !== document && isReadable(other) && difference(declaration, other) !== undefined);
}

/** Whether every usedOn is known, as it is not where a prefix is not declared. */
function isReadable({ document, row, usedOn }: RoleType | ArcroleType): boolean {
  return usedOn.length > 0 && document.usedOn.every((each) => (each.roleType !== row && each.arcroleType !== row) || each.name !== undefined);
}

/** In what two declarations are not s-equal, in words; `undefined` where they are. The definition is free. */
function difference(one: RoleType | ArcroleType, other: RoleType | ArcroleType): string | undefined {
  if (one instanceof ArcroleType && other instanceof ArcroleType && one.cyclesAllowed?.trim() !== other.cyclesAllowed?.trim()) {
    return `there with cyclesAllowed="${other.cyclesAllowed ?? ''}", here with "${one.cyclesAllowed ?? ''}"`;
  }
  const usedOn = [one, other].map((declaration) => [...new Set(declaration.usedOn)].sort());
  if (usedOn[0]!.join() === usedOn[1]!.join()) return undefined;
  const [here, there] = usedOn.map((names) => names.map((name) => parseClark(name).local).join(', '));
  return `there to be used on ${there!}, here on ${here!}`;
}
