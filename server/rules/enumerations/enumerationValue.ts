import { setAttribute } from '../../edits/setAttribute';
import { NearestFinder } from '../../index/nearest';
import { enumerationVersions } from './enumerationItems';
import { codeForAll, severityForAll, type DocumentRule } from '../rule';

const booleans = ['true', 'false', '1', '0'];

/** The headUsable of a declaration is no xs:boolean (Extensible Enumerations 1.0, B.1; 2.0, B.1). */
export const enumerationValue: DocumentRule = {
  id: 'enumeration-value',
  scope: 'document',
  codes: codeForAll('xmlSchema:valueError'),
  severity: severityForAll('error'),
  *check(document) {
    const { xml } = document;
    const used = enumerationVersions.filter(({ namespace }) => xml.tables.names.some((name) => name.namespace === namespace && name.local === 'headUsable'));
    if (used.length === 0) return;
    for (const { element } of document.elementDeclarations) {
      for (const { namespace, prefix } of used) {
        const name = { namespace, local: 'headUsable' };
        const value = xml.attributeValue(element, namespace, name.local)?.trim();
        if (value === undefined || booleans.includes(value)) continue;
        yield {
          place: { document, element, attribute: name },
          message: `"${value}" is no value of ${prefix}:headUsable. Write "true" where the head of the domain can be reported as a value, or "false".`,
          fixes: () => {
            const near = new NearestFinder().nearest(value.toLowerCase(), booleans);
            return near === undefined ? [] : [{ title: `Write "${near}"`, isPreferred: true, edits: [setAttribute(document, element, name, near)] }];
          },
        };
      }
    }
  },
};
