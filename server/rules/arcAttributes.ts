import { attributes, namespaces } from '../xbrl/names';
import { checkRequired, requiredType, type RequiredAttribute } from './requiredAttributes';
import { severityForAll, type DocumentRule } from './rule';

const ends: readonly RequiredAttribute[] = [
  { name: attributes.from, code: 'xbrl.3.5.3.9.2:arcFrom', advice: 'Add xlink:from with the label of the locator it starts at.' },
  { name: attributes.to, code: 'xbrl.3.5.3.9.2:arcTo', advice: 'Add xlink:to with the label of the locator or resource it ends at.' },
];

const required: readonly RequiredAttribute[] = [
  ...ends,
  requiredType('arc', 'xmlSchema:attributesRequired'),
  { name: attributes.arcrole, code: 'xmlSchema:attributesRequired', advice: 'Add the xlink:arcrole that says how the two are related.' },
];

/** An arc lacks an end or its arcrole, or its xlink:type is not "arc" (XBRL 2.1, 3.5.3.9.1 to 3.5.3.9.4). */
export const arcAttributes: DocumentRule = {
  id: 'arc-attributes',
  scope: 'document',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    for (const { element } of document.arcs) {
      const { namespace } = document.xml.name(element);
      yield* checkRequired(document, element, namespace === namespaces.link || namespace === namespaces.generic ? required : ends);
    }
  },
};
