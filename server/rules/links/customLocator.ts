import { namespaces, parseClark } from '../../xbrl/names';
import { codeForAll, severityForAll, type DocumentRule } from '../rule';

/** The paragraph that asks for link:loc, by extended link. */
const paragraphs: ReadonlyMap<string, string> = new Map([
  ['labelLink', 'xbrl.5.2.2.1:customLocator'],
  ['referenceLink', 'xbrl.5.2.3.1:customLocator'],
  ['presentationLink', 'xbrl.5.2.4.1:customLocator'],
  ['calculationLink', 'xbrl.5.2.5.1:customLocator'],
  ['definitionLink', 'xbrl.5.2.6.1:customLocator'],
  ['footnoteLink', 'xbrl.4.11.1.1:customLocator'],
]);

/** An extended link of XBRL's own has a locator that is no link:loc (XBRL 2.1, 4.11.1.1 and 5.2.2.1 to 5.2.6.1). */
export const customLocator: DocumentRule = {
  id: 'custom-locator',
  scope: 'document',
  codes: codeForAll('xbrl.5.2.4.1:customLocator'),
  severity: severityForAll('error'),
  *check(document) {
    for (const { element, link } of document.locators) {
      const { namespace, local } = document.xml.name(element);
      if (!link || (namespace === namespaces.link && local === 'loc')) continue;
      const around = parseClark(link.name);
      const code = around.namespace === namespaces.link ? paragraphs.get(around.local) : undefined;
      if (code === undefined) continue;
      yield { place: { document, element }, code, message: `A ${around.local} may have no locators but link:loc. Write link:loc instead of ${local}.` };
    }
  },
};
