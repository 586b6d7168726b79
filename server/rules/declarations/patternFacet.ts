import { attributes, namespaces } from '../../xbrl/names';
import { codeForAll, severityForAll, type DocumentRule } from '../rule';

/** What may follow a backslash in a regular expression of XML Schema (XML Schema 2, appendix F). */
const escape = /\\(?:[nrt\\|.?*+(){}\-[\]^sSiIcCdDwW]|[pP]\{\w[\w-]*\})/y;

/** The pattern of a type has an escape that XML Schema does not know (XML Schema 2, appendix F.1). */
export const patternFacet: DocumentRule = {
  id: 'pattern-facet',
  scope: 'document',
  codes: codeForAll('xmlSchema:patternEscapeDisallowed'),
  severity: severityForAll('error'),
  *check(document) {
    const { xml } = document;
    const isPattern = xml.tables.names.map(({ namespace, local }) => namespace === namespaces.xsd && local === 'pattern');
    if (!isPattern.includes(true)) return;
    for (let element = 0; element < xml.elementCount; element++) {
      const pattern = isPattern[xml.tables.elementName[element]!]! ? xml.attributeValue(element, '', 'value') : undefined;
      const start = pattern === undefined ? -1 : wrongEscapeIn(pattern);
      if (start < 0) continue;
      const written = pattern!.slice(start, start + 2);
      yield {
        place: { document, element, attribute: attributes.value, span: { start, end: start + written.length } },
        message: `XML Schema knows no escape ${written} in a pattern. ${written.length < 2 ? 'Write \\\\ for a backslash.' : `Write ${written.slice(1)} without the backslash, if that character is meant.`}`,
      };
    }
  },
};

/** Where the first escape is that there is not; -1 where all are in order. */
function wrongEscapeIn(pattern: string): number {
  for (let at = pattern.indexOf('\\'); at >= 0; at = pattern.indexOf('\\', escape.lastIndex)) {
    escape.lastIndex = at;
    if (!escape.test(pattern)) return at;
  }
  return -1;
}
