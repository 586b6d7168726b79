import type { Dts } from '../../index/dts';
import { isStandardRole } from '../../standards/roles';
import { attributes } from '../../xbrl/names';
import type { DtsRule } from '../rule';
import { isExtension } from '../extension';
import { secOnly } from './secOnly';

/**
 * A label, reference or footnote is in a role, or a linkbase or report uses an arcrole, that the filer has declared (EFM 6.9.5 and
 * 6.9.6; of footnotes 6.5.28 and 6.5.30).
 */
export const customRole: DtsRule = {
  id: 'custom-role',
  scope: 'dts',
  codes: {},
  severity: secOnly('error'),
  *check({ dts, documents }) {
    for (const document of documents) {
      const isReport = document.kind === 'instance';
      for (const { element, role } of document.resources) {
        if (role === undefined || isStandardRole(role) || !isFilers(dts, role)) continue;
        yield { place: { document, element, attribute: attributes.role }, code: isReport ? 'EFM.6.05.28' : 'EFM.6.09.05', message: `The role ${role} is declared by the filer. The SEC accepts ${isReport ? 'footnotes' : 'labels and references'} in roles of XBRL and of the standard taxonomies alone: choose one of those.` };
      }
      for (const { isArcrole, element, uri, target } of document.roleReferences) {
        const found = isArcrole ? target && dts.follow(target) : undefined;
        if (found?.state !== 'element' || !isExtension(found.document)) continue;
        yield { place: { document, element, attribute: attributes.arcroleUri }, code: isReport ? 'EFM.6.05.30' : 'EFM.6.09.06', message: `The arcrole ${uri ?? ''} is declared by the filer. The SEC accepts arcs in arcroles of XBRL and of the standard taxonomies alone: choose one of those, or remove arcroleRef and arcs.` };
      }
    }
  },
};

/** Whether nobody but the filer declares a role. */
function isFilers(dts: Dts, role: string): boolean {
  return dts.roleTypesOf(role).length > 0 && dts.roleTypesOf(role).every(({ document }) => isExtension(document));
}
