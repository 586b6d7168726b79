import { isStandardRole } from '../../standards/roles';
import { attributes, namespaces, parseClark } from '../../xbrl/names';
import { isAbsoluteUri } from '../../xbrl/uri';
import { Resource, type ExtendedLink } from '../../xbrl/views';
import { fixMissingReference } from './fixMissingReference';
import { adviceWith, meantRoles, mostSearched, writeMeantRole } from './meantRole';
import { needsReference, placesByScope } from './roleScope';
import { severityForAll, type DocumentRule } from '../rule';

/** A role that the specification does not define is used without a roleRef in its linkbase (XBRL 2.1, 3.5.2.4; Generic Links 1.0, 2.1.1 and 2.1.2). One finding for each role. */
export const missingRoleRef: DocumentRule = {
  id: 'missing-role-ref',
  scope: 'document',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    const users: (ExtendedLink | Resource)[] = [...document.extendedLinks, ...document.resources];
    const uses = users.flatMap((user) => {
      const link = 'link' in user ? user.link : user;
      return user.role === undefined || !isAbsoluteUri(user.role) || !link || isStandardRole(user.role) || !needsReference(user.name, link) ? [] : [{ uri: user.role, link, element: user.element }];
    });
    const userAt = new Map(users.map((user) => [user.element, user]));
    for (const [index, use] of placesByScope(document, uses, false).entries()) {
      const { uri, elements } = use;
      const [first, ...others] = elements.map((element) => ({ document, element, attribute: attributes.role }));
      const meant = index < mostSearched ? meantRoles(document, use, false) : [];
      yield {
        place: first!,
        code: codeOf(userAt.get(elements[0]!)!),
        message: `The role ${uri} is used in this linkbase without a roleRef. ${adviceWith(meant, 'add a link:roleRef with this roleURI and the href of its roleType at the start of the linkbase.')}`,
        related: others.map((place) => ({ place, message: 'The same role' })),
        fixes: (dts) => [...fixMissingReference(document, use, false, dts), ...writeMeantRole(document, use, meant, false, dts)],
      };
    }
  },
};

/** Generic links and the resources in them have codes of their own, save the elements of XBRL 2.1. */
function codeOf(user: ExtendedLink | Resource): string {
  if (parseClark(user.name).namespace === namespaces.link) return 'xbrl.3.5.2.4:missingRoleRef';
  return user instanceof Resource ? 'xbrlgene:missingRoleRefForResourceRole' : 'xbrlgene:missingRoleRefForLinkRole';
}
