import { isStandardRole } from '../../standards/roles';
import { attributes, clark, namespaces } from '../../xbrl/names';
import type { DtsRule } from '../rule';
import { isExtension } from '../extension';
import { esefOnly } from './esefOnly';

const label = clark({ namespace: namespaces.link, local: 'label' });

/** A label is in a role that the issuer has declared (ESEF Reporting Manual, 3.4.5). */
export const ownLabelRole: DtsRule = {
  id: 'own-label-role',
  scope: 'dts',
  codes: { esef: 'ESEF.3.4.5.taxonomyElementLabelCustomRole' },
  severity: esefOnly('warning'),
  *check({ dts, documents }) {
    for (const document of documents) {
      for (const { element, name, role } of document.resources) {
        if (name !== label || role === undefined || isStandardRole(role)) continue;
        const declarations = dts.roleTypesOf(role);
        if (declarations.length === 0 || !declarations.every((declaration) => isExtension(declaration.document))) continue;
        yield { place: { document, element, attribute: attributes.role }, message: `The role ${role} is your own. ESEF wants labels in roles of XBRL or of its Link Role Registry: choose one of those.` };
      }
    }
  },
};
