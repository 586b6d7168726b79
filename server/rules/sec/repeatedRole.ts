import type { Dts } from '../../index/dts';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, fileName } from '../../xbrl/names';
import type { ArcroleType, RoleType } from '../../xbrl/views';
import type { DtsRule, Finding } from '../rule';
import { isExtension } from '../extension';
import { secOnly } from './secOnly';

/**
 * A role or arcrole is declared in another schema as well (EFM 6.7.10 and 6.7.14). One finding for what two schemas repeat. Two
 * declarations in one schema, and two that differ in where the role may be used, are findings under every profile.
 */
export const repeatedRole: DtsRule = {
  id: 'repeated-role',
  scope: 'dts',
  codes: {},
  severity: secOnly('error'),
  *check({ dts, documents }) {
    for (const document of documents) {
      if (!isExtension(document)) continue;
      yield* checkDeclarations(document.roleTypes, (uri) => dts.roleTypesOf(uri), dts, 'role');
      yield* checkDeclarations(document.arcroleTypes, (uri) => dts.arcroleTypesOf(uri), dts, 'arcrole');
    }
  },
};

type Declaration = RoleType | ArcroleType;

function* checkDeclarations(declarations: readonly Declaration[], allOf: (uri: string) => readonly Declaration[], dts: Dts, noun: 'role' | 'arcrole'): Generator<Finding> {
  const attribute = noun === 'role' ? attributes.roleUri : attributes.arcroleUri;
  const placeOf = ({ document, element }: Declaration) => ({ document, element, attribute });
  for (const [other, [first, ...more]] of repeatedIn(declarations, allOf, dts)) {
    const [declaration, before] = first!;
    const others = more.length === 0 ? '' : ` So ${more.length === 1 ? `is one more ${noun}` : `are ${more.length} more ${noun}s`} of this schema.`;
    yield {
      place: placeOf(declaration),
      code: noun === 'role' ? 'EFM.6.07.10' : 'EFM.6.07.14',
      message: `${fileName(other.uri)} declares the ${noun} ${declaration.uri!} already.${others} Remove this declaration and let the ${noun}Refs lead to that one, or declare a ${noun} of your own.`,
      related: [{ place: placeOf(before), message: 'The other declaration' }, ...more.map(([each]) => ({ place: placeOf(each), message: 'Also declared there' }))],
    };
  }
}

/** The declarations of a schema that others repeat, each with the other one, by the other's schema. */
function repeatedIn(declarations: readonly Declaration[], allOf: (uri: string) => readonly Declaration[], dts: Dts): ReadonlyMap<XbrlDocument, readonly (readonly [Declaration, Declaration])[]> {
  const repeated = new Map<XbrlDocument, (readonly [Declaration, Declaration])[]>();
  for (const declaration of declarations) {
    const { document, uri } = declaration;
    const other = allOf(uri ?? '').find((each) => each.document !== document);
    // Of two extensions, one keeps its declaration.
    if (!other || (isExtension(other.document) && isBefore(document.uri, other.document.uri, dts)) || !saysSame(declaration, other)) continue;
    const known = repeated.get(other.document);
    if (known) known.push([declaration, other]);
    else repeated.set(other.document, [[declaration, other]]);
  }
  return repeated;
}

function isBefore(uri: string, other: string, dts: Dts): boolean {
  const order = [...dts.members.keys()];
  return order.indexOf(uri) < order.indexOf(other);
}

function saysSame(one: Declaration, other: Declaration): boolean {
  return one.usedOn.toSorted().join(' ') === other.usedOn.toSorted().join(' ');
}
