import { unapprovedRoles } from '../../standards/roles';
import { attributes } from '../../xbrl/names';
import { severityForAll, type DocumentRule } from '../rule';

/** A role or arcrole is used that the Link Role Registry lists, but has not approved (Link Role Registry 1.0, 4). One finding for each URI. */
export const unapprovedRole: DocumentRule = {
  id: 'unapproved-role',
  scope: 'document',
  codes: {},
  severity: severityForAll('warning'),
  *check(document) {
    const uses = new Map<string, { readonly isArcrole: boolean; readonly elements: number[] }>();
    const add = (uri: string | undefined, element: number, isArcrole: boolean) => {
      if (uri === undefined || !unapprovedRoles.has(uri)) return;
      const known = uses.get(uri);
      if (known) known.elements.push(element);
      else uses.set(uri, { isArcrole, elements: [element] });
    };
    for (const { role, element } of document.extendedLinks) add(role, element, false);
    for (const { role, element } of document.resources) add(role, element, false);
    for (const { arcrole, element } of document.arcs) add(arcrole, element, true);
    for (const [uri, { isArcrole, elements }] of uses) {
      const [first, ...others] = elements.map((element) => ({ document, element, attribute: isArcrole ? attributes.arcrole : attributes.role }));
      yield {
        place: first!,
        code: isArcrole ? 'lrr:unApprovedArcrole' : 'lrr:unApprovedRole',
        message: `The Link Role Registry lists ${uri} with the status "${unapprovedRoles.get(uri)!}": its meaning is not approved and may change. Use an approved ${isArcrole ? 'arcrole' : 'role'}, or declare one of your own.`,
        related: others.map((place) => ({ place, message: 'Also used here' })),
      };
    }
  },
};
