import { attributes, namespaces, parseClark, roles } from '../../xbrl/names';
import type { XbrlDocument } from '../../xbrl/document';
import { checkRequired, type MeantValue, type RequiredAttribute } from '../requiredAttributes';
import type { DocumentRule } from '../rule';

const required: readonly RequiredAttribute[] = [{ name: attributes.role, advice: `Add the role that says what kind of text it is; for a standard label it is ${roles.label}.`, meant: standardRoleOf }];

/**
 * A label, reference or footnote has no xlink:role. To XBRL it is then a standard one (XBRL 2.1, 5.2.2.2.2); the SEC wants
 * the role written.
 */
export const resourceRole: DocumentRule = {
  id: 'resource-role',
  scope: 'document',
  codes: { sec: 'EFM.6.09.04' },
  severity: { xbrl: 'off', sec: 'error', esef: 'off' },
  *check(document) {
    for (const { element, link, name, role } of document.resources) {
      // An empty role is wrong in any profile, and said to be no absolute URI.
      if (link && role === undefined && parseClark(name).namespace === namespaces.link) yield* checkRequired(document, element, required);
    }
  },
};

/** The standard role, which a label, reference or footnote without role has anyway (XBRL 2.1, 5.2.2.2.2, 5.2.3.2.1, 4.11.1.2). */
function standardRoleOf({ xml }: XbrlDocument, element: number): MeantValue {
  return { value: `http://www.xbrl.org/2003/role/${xml.name(element).local}`, isCertain: true };
}
