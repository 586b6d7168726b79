import { attributes, namespaces, parseClark } from '../../xbrl/names';
import type { Locator } from '../../xbrl/views';
import { hrefOfLocator, labelOfLocator } from './meantNames';
import { checkRequired, requiredType, type RequiredAttribute } from '../requiredAttributes';
import { severityForAll, type DocumentRule } from '../rule';

const href: RequiredAttribute = { name: attributes.href, code: 'xbrl.3.5.3.7.2:linkLocHref', advice: 'Add xlink:href with the file and id of what it leads to, such as "plan.xsd#hbr_Cash".', meant: hrefOfLocator };
const type = requiredType('locator', 'xbrl.3.5.3.7.1:linkLocType');
const label: RequiredAttribute = { name: attributes.label, code: 'xbrl.3.5.3.7.3:linkLocLabel', advice: 'Add the xlink:label that arcs are to name it by.', meant: labelOfLocator };

const required = [type, href, label];
const requiredOfEmpty = [type, label];

/** A locator lacks its href or its label, or a loc's xlink:type is not "locator" (XBRL 2.1, 3.5.3.7.1 to 3.5.3.7.3). */
export const locatorAttributes: DocumentRule = {
  id: 'locator-attributes',
  scope: 'document',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    for (const locator of document.locators) {
      yield* checkRequired(document, locator.element, mayBeEmpty(locator) ? requiredOfEmpty : required);
    }
  },
};

/** An empty href leads to the locator's own document: no use in a link between concepts, but other links may mean it. */
function mayBeEmpty({ link, href }: Locator): boolean {
  return href?.trim() === '' && link !== undefined && parseClark(link.name).namespace !== namespaces.link;
}
