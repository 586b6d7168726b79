import type { XbrlDocument } from '../xbrl/document';
import type { XmlDocument } from '../xml/document';
import { meantNamespace } from '../xbrl/meantNamespace';

const known = new WeakMap<XmlDocument, Map<number, boolean>>();

/**
 * Whether what a start tag lacks is really not there: not where the tag is broken, or a prefix in it is not declared or stands
 * for a misspelt namespace. That is said already, and with it everything that seems to be missing comes back.
 */
export function isReadForCertain({ xml }: XbrlDocument, element: number): boolean {
  let ofDocument = known.get(xml);
  if (!ofDocument) known.set(xml, (ofDocument = new Map<number, boolean>()));
  let isCertain = ofDocument.get(element);
  if (isCertain === undefined) ofDocument.set(element, (isCertain = judge(xml, element)));
  return isCertain;
}

function judge(xml: XmlDocument, element: number): boolean {
  const tag = xml.startTagRange(element);
  if (xml.problems.some(({ start, end }) => start <= tag.end && end >= tag.start)) return false;
  return [...xml.attributes(element)].every((attribute) => {
    const { start, end } = xml.attributeNameRange(attribute);
    const { namespace } = xml.attributeName(attribute);
    return namespace === '' ? !xml.text.slice(start, end).includes(':') : meantNamespace(namespace) === undefined;
  });
}

/** Whether an element has all of its content: not where a text that is cut off lacks its end tag, which is said already. */
export function isReadToItsEnd({ xml, isReadWhole }: XbrlDocument, element: number): boolean {
  return isReadWhole || xml.contentRange(element).end < xml.elementRange(element).end;
}
