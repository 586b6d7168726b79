import { removeAttribute } from '../../edits/removeAttribute';
import { namespaces } from '../../xbrl/names';
import type { DocumentRule } from '../rule';
import { secOnly } from './secOnly';

const base = { namespace: namespaces.xml, local: 'base' };

/** An element has xml:base (EFM 6.3.11). */
export const xmlBase: DocumentRule = {
  id: 'xml-base',
  scope: 'document',
  codes: { sec: 'EFM.6.03.11' },
  severity: secOnly('error'),
  *check(document) {
    if (!document.content.hasXmlBase) return;
    const { xml } = document;
    for (let element = 0; element < xml.elementCount; element++) {
      const attribute = xml.attribute(element, base.namespace, base.local);
      if (attribute === undefined) continue;
      const isIdle = xml.attributeValue(element, base.namespace, base.local)!.trim() === '';
      yield {
        place: { document, element, attribute: base },
        message: 'EDGAR accepts no xml:base. Remove it, and write the hrefs below it as they are to be resolved.',
        fixes: () => (isIdle ? [{ title: 'Remove xml:base', isPreferred: true, edits: removeAttribute(document, element, base) }] : []),
      };
    }
  },
};
