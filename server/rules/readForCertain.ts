import type { XbrlDocument } from '../xbrl/document';
import { meantNamespace } from '../xbrl/meantNamespace';

/**
 * Whether what a start tag lacks is really not there: not where the tag is broken, or a prefix in it is not declared or stands
 * for a misspelt namespace. That is said already, and with it everything that seems to be missing comes back.
 */
export function isReadForCertain({ xml }: XbrlDocument, element: number): boolean {
  const tag = xml.startTagRange(element);
  if (xml.problems.some(({ start, end }) => start <= tag.end && end >= tag.start)) return false;
  return [...xml.attributes(element)].every((attribute) => {
    const { start, end } = xml.attributeNameRange(attribute);
    const { namespace } = xml.attributeName(attribute);
    return namespace === '' ? !xml.text.slice(start, end).includes(':') : meantNamespace(namespace) === undefined;
  });
}
