import { attributes } from '../../xbrl/names';
import { labelOfResource } from './meantNames';
import { checkRequired, requiredType, type RequiredAttribute } from '../requiredAttributes';
import { severityForAll, type DocumentRule } from '../rule';

const required: readonly RequiredAttribute[] = [
  requiredType('resource', 'xbrl.3.5.3.8.1:resourceType'),
  { name: attributes.label, code: 'xbrl.3.5.3.8.2:resourceLabel', advice: 'Add the xlink:label that an arc is to name it by.', meant: labelOfResource },
];

/** A label, reference or other resource lacks its xlink:label, or its xlink:type is not "resource" (XBRL 2.1, 3.5.3.8.1 and 3.5.3.8.2). */
export const resourceAttributes: DocumentRule = {
  id: 'resource-attributes',
  scope: 'document',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    for (const { element, link } of document.resources) {
      if (link) yield* checkRequired(document, element, required);
    }
  },
};
