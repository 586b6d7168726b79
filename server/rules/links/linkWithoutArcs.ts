import { isBaseNamespace } from '../../index/profile';
import { isStandardRole } from '../../standards/roles';
import { attributes, namespaces, parseClark } from '../../xbrl/names';
import type { ExtendedLink } from '../../xbrl/views';
import { removeLink } from '../fixRemoval';
import { severityForAll, type DocumentRule } from '../rule';

/** A standard extended link has no arcs, so that it relates nothing (XBRL 2.1, 3.5.3). */
export const linkWithoutArcs: DocumentRule = {
  id: 'link-without-arcs',
  scope: 'document',
  codes: {},
  severity: severityForAll('hint'),
  *check(document) {
    if (!document.isReadWhole) return;
    for (const link of document.extendedLinks) {
      const { namespace, local } = parseClark(link.name);
      // The resources of generic links may mean something without arcs, as the parameters of formulas do.
      if (namespace !== namespaces.link || link.arcs.length > 0 || bringsConceptsIn(link)) continue;
      yield {
        place: { document, element: link.element, attribute: attributes.role },
        message: `This ${local} has no arcs, so it relates nothing. Add arcs, or remove it.`,
        fixes: (dts) => {
          const edits = removeLink(link, dts);
          return edits.length === 0 ? [] : [{ title: `Remove the ${local}`, isPreferred: false, edits }];
        },
      };
    }
  },
};

/** In a role of a base taxonomy locators may be all there is to say: filers so bring in the members of its enumerations. */
function bringsConceptsIn({ role, locators }: ExtendedLink): boolean {
  return role !== undefined && locators.length > 0 && !isStandardRole(role) && isBaseNamespace(role);
}
