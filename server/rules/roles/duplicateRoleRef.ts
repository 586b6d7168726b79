import { removeElement } from '../../edits/removeElement';
import { attributes } from '../../xbrl/names';
import type { RoleReference } from '../../xbrl/views';
import { isInForce } from './roleReferences';
import { severityForAll, type DocumentRule } from '../rule';

/** A linkbase, or an instance, has two roleRefs or arcroleRefs for one URI (XBRL 2.1, 3.5.2.4.5 and 3.5.2.5.5). */
export const duplicateRoleRef: DocumentRule = {
  id: 'duplicate-role-ref',
  scope: 'document',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    const first = new Map<string, RoleReference>();
    for (const reference of document.roleReferences) {
      const { uri, isArcrole, linkbase, element } = reference;
      if (!isInForce(reference) || !uri?.trim()) continue;
      const key = `${linkbase?.row ?? ''} ${isArcrole} ${uri}`;
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, reference);
        continue;
      }
      const attribute = isArcrole ? attributes.arcroleUri : attributes.roleUri;
      yield {
        place: { document, element, attribute },
        code: isArcrole ? 'xbrl.3.5.2.5.5:arcroleRefDuplicate' : 'xbrl.3.5.2.4.5:roleRefDuplicate',
        message: `This ${linkbase ? 'linkbase' : 'instance'} already has ${isArcrole ? 'an arcroleRef' : 'a roleRef'} for ${uri}. Remove one of the two.`,
        related: [{ place: { document, element: earlier.element, attribute }, message: 'The first one' }],
        fixes: () => (leadTogether(earlier, reference) ? [{ title: `Remove the second ${isArcrole ? 'arcroleRef' : 'roleRef'}`, isPreferred: true, edits: [removeElement(document, element)] }] : []),
      };
    }
  },
};

/** Whether two references lead to the same place, so that one can go. */
function leadTogether({ target: one }: RoleReference, { target: other }: RoleReference): boolean {
  return one !== undefined && one.url === other?.url && one.fragment === other.fragment;
}
