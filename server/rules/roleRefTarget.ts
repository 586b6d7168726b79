import type { Dts } from '../index/dts';
import { attributes, fileName } from '../xbrl/names';
import type { RoleReference } from '../xbrl/views';
import { isInForce, referredBy } from './roleReferences';
import { severityForAll, type DtsRule, type Finding } from './rule';

/**
 * A roleRef or arcroleRef leads to the declaration of another URI or to no declaration (XBRL 2.1, 3.5.2.4.5 and 3.5.2.5.5).
 * Silent where its id is lost or its document is not at hand, which is said elsewhere.
 */
export const roleRefTarget: DtsRule = {
  id: 'role-ref-target',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    for (const document of documents) {
      for (const reference of document.roleReferences) {
        if (!isInForce(reference) || !reference.uri?.trim()) continue;
        const finding = judge(dts, reference, reference.uri);
        if (finding) yield finding;
      }
    }
  },
};

const roleRef = { element: 'roleRef', attribute: 'roleURI', type: 'roleType', mismatch: 'xbrl.3.5.2.4.5:roleRefMismatch', notDefined: 'xbrl.3.5.2.4.5:roleRefNotDefined' } as const;
const arcroleRef = { element: 'arcroleRef', attribute: 'arcroleURI', type: 'arcroleType', mismatch: 'xbrl.3.5.2.5.5:arcroleRefMismatch', notDefined: 'xbrl.3.5.2.5.5:arcroleRefNotDefined' } as const;

function judge(dts: Dts, reference: RoleReference, uri: string): Finding | undefined {
  const { document, element, isArcrole } = reference;
  const words = isArcrole ? arcroleRef : roleRef;
  const referred = referredBy(dts, reference);
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
    };
  }
  const found = `The href of this ${words.element} must lead to the ${words.type} of ${uri}; it leads to ${referred.what}.`;
  const advice = !declared ? `No ${words.type} at hand declares this URI. Correct it, or declare it in a schema.` : place === undefined ? `Give that ${words.type} an id, and write it here.` : `Write ${place}.`;
  return { place: { document, element, attribute: attributes.href }, code: declared ? words.mismatch : words.notDefined, message: `${found} ${advice}` };
}
