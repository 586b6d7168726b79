import { parseFragment, type Pointer } from '../../xbrl/pointer';
import { attributes } from '../../xbrl/names';
import { codeForAll, severityForAll, type DocumentRule } from '../rule';

/** An href points into its document in another way than by an id or the element() scheme (XBRL 2.1, 3.5.4). */
export const pointerScheme: DocumentRule = {
  id: 'pointer-scheme',
  scope: 'document',
  codes: codeForAll('xbrl.3.5.4:hrefScheme'),
  severity: severityForAll('error'),
  *check(document) {
    for (const { element, target } of [...document.locators, ...document.roleReferences, ...document.documentReferences]) {
      if (!isOfOtherScheme(target)) continue;
      yield { place: { document, element, attribute: attributes.href }, message: `"${target!.fragment!}" is no way to point at an element in XBRL. Write its id behind the #, or element(/1/2) with the numbers of the children that lead to it.` };
    }
  },
};

function isOfOtherScheme(target: Pointer | undefined): boolean {
  return target?.fragment !== undefined && target.fragment !== '' && parseFragment(target.fragment) === undefined;
}
