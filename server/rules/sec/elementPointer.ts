import { setAttribute } from '../../edits/setAttribute';
import type { Dts } from '../../index/dts';
import type { Pointer } from '../../xbrl/pointer';
import { attributes } from '../../xbrl/names';
import type { DocumentReference, Locator, RoleReference } from '../../xbrl/views';
import type { DocumentRule, Fix } from '../rule';
import { secOnly } from './secOnly';

/** An href points at an element in another way than by its id (EFM 6.3.6). */
export const elementPointer: DocumentRule = {
  id: 'element-pointer',
  scope: 'document',
  codes: { sec: 'EFM.6.03.06' },
  severity: secOnly('error'),
  *check(document) {
    for (const reference of [...document.locators, ...document.roleReferences, ...document.documentReferences]) {
      if (!reference.target?.fragment?.includes('(')) continue;
      yield {
        place: { document, element: reference.element, attribute: attributes.href },
        message: 'EDGAR accepts nothing behind the # but the id of an element. Write the id of the element this leads to; if it has none, give it one.',
        fixes: (dts) => pointById(reference, reference.target!, dts),
      };
    }
  },
};

/** Points by the id that the element has. */
function pointById({ document, element, href }: Locator | RoleReference | DocumentReference, pointer: Pointer, dts: Dts | undefined): readonly Fix[] {
  const target = dts?.follow(pointer);
  const id = target?.state === 'element' ? target.document.idOf(target.element) : undefined;
  return id === undefined ? [] : [{ title: `Point to "${id}"`, isPreferred: true, edits: [setAttribute(document, element, attributes.href, `${href!.slice(0, href!.indexOf('#'))}#${id}`)] }];
}
