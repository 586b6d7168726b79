import { kindOf } from '../../index/derivation';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, clark, namespaces } from '../../xbrl/names';
import { codeForAll, severityForAll, type DtsContext, type DtsRule } from '../rule';

/** A locator of a footnoteLink leads to something that is no fact of the report (XBRL 2.1, 4.11.1.1). */
export const footnoteLocator: DtsRule = {
  id: 'footnote-locator',
  scope: 'dts',
  codes: codeForAll('xbrl.4.11.1.1:instanceLoc'),
  severity: severityForAll('error'),
  *check(judged) {
    const { dts, documents, report } = judged;
    for (const document of report?.documents ?? []) {
      if (!documents.includes(document)) continue;
      for (const locator of document.locators) {
        if (locator.link?.name !== footnoteLink || !locator.target) continue;
        const target = dts.follow(locator.target);
        // An id that does not exist, and a file that is not there, are findings of their own.
        if (target.state !== 'element' || (target.document === document && mayBeFact(judged, document, target.element))) continue;
        yield {
          place: { document, element: locator.element, attribute: attributes.href },
          message: target.document === document ? `This leads to ${document.xml.name(target.element).local}, which is no fact: a footnote belongs to a fact. Write the id of one.` : 'This leads to another document: a footnote belongs to a fact of its own report. Write the id of one.',
        };
      }
    }
  },
};

const footnoteLink = clark({ namespace: namespaces.link, local: 'footnoteLink' });

/** Whether an element of an instance is a fact or may be one, its concept being declared in a schema that is not at hand. */
function mayBeFact({ dts }: DtsContext, { xml }: XbrlDocument, element: number): boolean {
  const name = xml.name(element);
  if (name.namespace === namespaces.xbrli || name.namespace === namespaces.link) return false;
  const declaration = dts.declarationOf(clark(name));
  return !declaration || kindOf(dts, declaration) !== 'not a concept';
}
