import { changeValue } from '../../edits/changeValue';
import type { Dts } from '../../index/dts';
import { hrefTo } from '../../index/href';
import { roleDeclarationOf } from '../../index/roleDeclaration';
import { attributes, fileName } from '../../xbrl/names';
import type { RoleReference } from '../../xbrl/views';
import { fixMissingReference } from './fixMissingReference';
import { findingAtDeclaration, misspeltDeclarations } from './misspeltDeclaration';
import { isInForce, referredBy, type Referred } from './roleReferences';
import { severityForAll, type DtsRule, type Finding, type Fix } from '../rule';

/**
 * A roleRef or arcroleRef leads to the declaration of another URI or to no declaration (XBRL 2.1, 3.5.2.4.5 and 3.5.2.5.5).
 * Silent where its id is lost or its document is not at hand, which is said elsewhere. Where all agree on one URI but the declaration, it stands there, once.
 */
export const roleRefTarget: DtsRule = {
  id: 'role-ref-target',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    const misspelt = misspeltDeclarations(dts, documents);
    for (const declared of misspelt.values()) yield { ...findingAtDeclaration(declared), code: (declared.references[0]!.isArcrole ? arcroleRef : roleRef).mismatch };
    for (const document of documents) {
      for (const reference of document.roleReferences) {
        if (!isInForce(reference) || !reference.uri?.trim()) continue;
        const referred = referredBy(dts, reference);
        if (referred.kind === 'declaration' && misspelt.has(referred.declaration)) continue;
        const finding = judge(dts, reference, reference.uri, referred);
        if (finding) yield finding;
      }
    }
  },
};

const roleRef = { element: 'roleRef', attribute: 'roleURI', type: 'roleType', mismatch: 'xbrl.3.5.2.4.5:roleRefMismatch', notDefined: 'xbrl.3.5.2.4.5:roleRefNotDefined' } as const;
const arcroleRef = { element: 'arcroleRef', attribute: 'arcroleURI', type: 'arcroleType', mismatch: 'xbrl.3.5.2.5.5:arcroleRefMismatch', notDefined: 'xbrl.3.5.2.5.5:arcroleRefNotDefined' } as const;

function judge(dts: Dts, reference: RoleReference, uri: string, referred: Referred): Finding | undefined {
  const { document, element, isArcrole } = reference;
  const words = isArcrole ? arcroleRef : roleRef;
  if (referred.kind === 'undecided') return undefined;
  const [declared] = isArcrole ? dts.arcroleTypesOf(uri) : dts.roleTypesOf(uri);
  const place = declared?.id === undefined ? undefined : `${fileName(declared.document.uri)}#${declared.id.trim()}`;
  if (referred.kind === 'declaration') {
    const found = referred.declaration.uri?.trim();
    if (found === uri.trim() || !found) return undefined;
    const advice = place === undefined ? `Write that ${words.attribute}, or the href of the ${words.type} that is meant.` : `The ${words.type} of ${uri} is ${place}: correct the href or the ${words.attribute}.`;
    return {
      place: { document, element, attribute: isArcrole ? attributes.arcroleUri : attributes.roleUri },
      code: words.mismatch,
      message: `This ${words.element} is for ${uri}, but its href leads to the ${words.type} of ${found}. ${advice}`,
      related: [{ place: { document: referred.declaration.document, element: referred.declaration.element }, message: `The ${words.type} it leads to` }],
      fixes: () => [...leadTo(reference, uri, dts, needs(reference, uri), needs(reference, found) ? found : undefined), ...writeUri(reference, found)],
    };
  }
  const found = `The href of this ${words.element} must lead to the ${words.type} of ${uri}; it leads to ${referred.what}.`;
  const advice = !declared ? `No ${words.type} at hand declares this URI. Correct it, or declare it in a schema.` : place === undefined ? `Give that ${words.type} an id, and write it here.` : `Write ${place}.`;
  return { place: { document, element, attribute: attributes.href }, code: declared ? words.mismatch : words.notDefined, message: `${found} ${advice}`, fixes: () => leadTo(reference, uri, dts, true) };
}

/**
 * Writes the href of the declaration of a URI.
 * @param left the URI whose declaration the reference leads to now, if something needs that: it gets a reference of its own
 */
function leadTo(reference: RoleReference, uri: string, dts: Dts, isPreferred: boolean, left?: string): readonly Fix[] {
  const { document, element, isArcrole, linkbase } = reference;
  const declaration = roleDeclarationOf(dts, uri, isArcrole);
  const file = declaration && hrefTo(declaration.document, reference, dts);
  if (file === undefined) return [];
  const added = left === undefined ? [] : (fixMissingReference(document, { uri: left, elements: [], linkbase }, isArcrole, dts)[0]?.edits ?? []);
  return [{ title: `Let it lead to ${declaration!.id!}`, isPreferred, edits: [...changeValue(document, element, attributes.href, `${file}#${declaration!.id!}`), ...added] }];
}

/** Writes the URI whose declaration the reference leads to; that is right where the linkbase needs it and not the other. */
function writeUri(reference: RoleReference, found: string): readonly Fix[] {
  const { document, element, isArcrole, uri } = reference;
  const isRight = needs(reference, found) && !needs(reference, uri!);
  return [{ title: `Write ${found}`, isPreferred: isRight, edits: changeValue(document, element, isArcrole ? attributes.arcroleUri : attributes.roleUri, found) }];
}

/** Whether the linkbase of a reference uses a role or arcrole and has no other reference to it. */
function needs(reference: RoleReference, uri: string): boolean {
  const { document, linkbase, isArcrole, element } = reference;
  return isUsed(reference, uri) && !document.roleReferences.some((other) => other.element !== element && other.linkbase === linkbase && other.isArcrole === isArcrole && other.uri?.trim() === uri.trim());
}

/** Whether something in the linkbase of a reference has a role or arcrole. */
function isUsed({ document, linkbase, isArcrole }: RoleReference, uri: string): boolean {
  const links = document.extendedLinks.filter((link) => link.linkbase === linkbase);
  return links.some(({ role, resources, arcs }) => (isArcrole ? arcs.some((arc) => arc.arcrole === uri) : role === uri || resources.some((resource) => resource.role === uri)));
}
