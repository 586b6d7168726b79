import type { Dts } from '../../index/dts';
import { attributes, fileName } from '../../xbrl/names';
import type { ArcroleType, RoleType } from '../../xbrl/views';
import type { DtsRule, Finding } from '../rule';
import { isExtension } from './extension';
import { secOnly } from './secOnly';

/**
 * A role or arcrole is declared in another schema as well (EFM 6.7.10 and 6.7.14). Two declarations in one schema, and two that
 * differ in where the role may be used, are findings under every profile.
 */
export const repeatedRole: DtsRule = {
  id: 'repeated-role',
  scope: 'dts',
  codes: {},
  severity: secOnly('error'),
  *check({ dts, documents }) {
    for (const document of documents) {
      if (!isExtension(document)) continue;
      for (const role of document.roleTypes) yield* checkDeclaration(role, dts.roleTypesOf(role.uri ?? ''), dts, 'role');
      for (const arcrole of document.arcroleTypes) yield* checkDeclaration(arcrole, dts.arcroleTypesOf(arcrole.uri ?? ''), dts, 'arcrole');
    }
  },
};

function* checkDeclaration(declaration: RoleType | ArcroleType, all: readonly (RoleType | ArcroleType)[], dts: Dts, noun: 'role' | 'arcrole'): Generator<Finding> {
  const { document, element, uri } = declaration;
  const other = all.find((each) => each.document !== document);
  // Of two extensions, one keeps its declaration.
  if (!other || (isExtension(other.document) && isBefore(document.uri, other.document.uri, dts)) || !saysSame(declaration, other)) return;
  const attribute = noun === 'role' ? attributes.roleUri : attributes.arcroleUri;
  yield {
    place: { document, element, attribute },
    code: noun === 'role' ? 'EFM.6.07.10' : 'EFM.6.07.14',
    message: `${fileName(other.document.uri)} declares the ${noun} ${uri!} already. Remove this declaration and let the ${noun}Refs lead to that one, or declare a ${noun} of your own.`,
    related: [{ place: { document: other.document, element: other.element, attribute }, message: 'The other declaration' }],
  };
}

function isBefore(uri: string, other: string, dts: Dts): boolean {
  const order = [...dts.members.keys()];
  return order.indexOf(uri) < order.indexOf(other);
}

function saysSame(one: RoleType | ArcroleType, other: RoleType | ArcroleType): boolean {
  return one.usedOn.toSorted().join(' ') === other.usedOn.toSorted().join(' ');
}
