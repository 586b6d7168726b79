import { removeAttribute } from '../../edits/removeAttribute';
import type { Dts } from '../../index/dts';
import { hrefTo } from '../../index/href';
import { roleDeclarationOf } from '../../index/roleDeclaration';
import type { XbrlDocument } from '../../xbrl/document';
import { arcroles, attributes } from '../../xbrl/names';
import { referredBy } from '../roles/roleReferences';
import { checkRequired, requiredType, type MeantValue, type RequiredAttribute } from '../requiredAttributes';
import { severityForAll, type DocumentRule, type Finding } from '../rule';

const simpleLink: readonly RequiredAttribute[] = [
  requiredType('simple', 'xbrl.3.5.1.1:simpleLinkType'),
  { name: attributes.href, code: 'xbrl.3.5.1.2:simpleLinkHref', advice: 'Add xlink:href with the place it leads to.', meant: hrefOf },
];

const required: Readonly<Record<'schemaRef' | 'linkbaseRef' | 'roleRef' | 'arcroleRef', readonly RequiredAttribute[]>> = {
  schemaRef: simpleLink,
  linkbaseRef: [...simpleLink, { name: attributes.arcrole, value: arcroles.linkbase, code: 'xbrl.4.3.3:linkbaseRefArcrole', advice: `Add xlink:arcrole="${arcroles.linkbase}".` }],
  roleRef: [...simpleLink, { name: attributes.roleUri, code: 'xbrl.3.5.2.4.5:roleRefMissing', advice: 'Add roleURI with the role it is for.', meant: uriOf }],
  arcroleRef: [...simpleLink, { name: attributes.arcroleUri, code: 'xbrl.3.5.2.5.5:arcroleRefMissing', advice: 'Add arcroleURI with the arcrole it is for.', meant: uriOf }],
};

/**
 * A schemaRef, linkbaseRef, roleRef or arcroleRef lacks what makes it lead anywhere (XBRL 2.1, 3.5.1.1 to 3.5.1.4, 4.3.3,
 * 3.5.2.4.5 and 3.5.2.5.5).
 */
export const simpleLinkAttributes: DocumentRule = {
  id: 'simple-link-attributes',
  scope: 'document',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    for (const { element, kind } of document.documentReferences) {
      yield* checkRequired(document, element, required[kind]);
      yield* checkEmpty(document, element, attributes.role, 'xbrl.3.5.1.3:emptySimpleLinkRole');
      if (kind !== 'linkbaseRef') yield* checkEmpty(document, element, attributes.arcrole, 'xbrl.3.5.1.4:emptyXlinkArcrole');
    }
    for (const { element, isArcrole } of document.roleReferences) {
      yield* checkRequired(document, element, required[isArcrole ? 'arcroleRef' : 'roleRef']);
      yield* checkEmpty(document, element, attributes.role, 'xbrl.3.5.1.3:emptySimpleLinkRole');
      yield* checkEmpty(document, element, attributes.arcrole, 'xbrl.3.5.1.4:emptyXlinkArcrole');
    }
  },
};

/** A role or arcrole that a simple link need not have must not be empty where it has one. */
function* checkEmpty(document: XbrlDocument, element: number, attribute: (typeof attributes)['role' | 'arcrole'], code: string): Generator<Finding> {
  const { xml } = document;
  if (xml.attributeValue(element, attribute.namespace, attribute.local)?.trim() !== '') return;
  yield { place: { document, element, attribute }, code, message: `The xlink:${attribute.local} of this ${xml.name(element).local} is empty. Remove it, or give it a value.`, fixes: () => [{ title: `Remove the empty xlink:${attribute.local}`, isPreferred: true, edits: removeAttribute(document, element, attribute) }] };
}

/** Where the declaration of a roleRef's or arcroleRef's URI is. */
function hrefOf(document: XbrlDocument, element: number, dts: Dts | undefined): MeantValue | undefined {
  const reference = document.roleReferences.find((each) => each.element === element);
  const declaration = reference?.uri?.trim() ? roleDeclarationOf(dts, reference.uri.trim(), reference.isArcrole) : undefined;
  const file = declaration && hrefTo(declaration.document, reference!, dts);
  return file === undefined ? undefined : { value: `${file}#${declaration!.id!}`, isCertain: true };
}

/** The URI whose declaration a roleRef or arcroleRef leads to. */
function uriOf(document: XbrlDocument, element: number, dts: Dts | undefined): MeantValue | undefined {
  const reference = document.roleReferences.find((each) => each.element === element);
  const referred = reference && dts && referredBy(dts, reference);
  const value = referred?.kind === 'declaration' ? referred.declaration.uri?.trim() : undefined;
  return value ? { value, isCertain: true } : undefined;
}
