import { attributes, namespaces, parseClark, roles } from '../../xbrl/names';
import { checkRequired, requiredType, type RequiredAttribute } from '../requiredAttributes';
import { severityForAll, type DocumentRule } from '../rule';

const required: readonly RequiredAttribute[] = [
  requiredType('extended', 'xmlSchema:attributesRequired'),
  { name: attributes.role, advice: `Give it the role of the statement or note it belongs to, or ${roles.link}.`, meant: () => ({ value: roles.link, isCertain: false }) },
];

/** An extended link lacks its role, or its xlink:type is not "extended" (XBRL 2.1, 3.5.3.2 and 3.5.3.3). */
export const linkAttributes: DocumentRule = {
  id: 'link-attributes',
  scope: 'document',
  codes: { xbrl: 'xbrl.3.5.3.3:emptyStdExtLinkRole', sec: 'EFM.6.09.04', esef: 'xbrl.3.5.3.3:emptyStdExtLinkRole' },
  severity: severityForAll('error'),
  *check(document) {
    for (const { element, name } of document.extendedLinks) {
      const { namespace } = parseClark(name);
      if (namespace === namespaces.link || namespace === namespaces.generic) yield* checkRequired(document, element, required);
    }
  },
};
