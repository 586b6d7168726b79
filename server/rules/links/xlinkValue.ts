import { changeValue } from '../../edits/changeValue';
import { NearestFinder } from '../../index/nearest';
import { namespaces } from '../../xbrl/names';
import { elementKinds } from '../../xbrl/vocabulary';
import { severityForAll, type DocumentRule } from '../rule';

/** XLink 1.1, 3.2, 5.6.1 and 5.6.2. */
const values: Readonly<Record<string, readonly string[]>> = {
  type: ['simple', 'extended', 'locator', 'arc', 'resource', 'title', 'none'],
  show: ['new', 'replace', 'embed', 'other', 'none'],
  actuate: ['onLoad', 'onRequest', 'other', 'none'],
};

/** An xlink:type, xlink:show or xlink:actuate has a value that XLink does not know. */
export const xlinkValue: DocumentRule = {
  id: 'xlink-value',
  scope: 'document',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    const { xml } = document;
    const { names, attributeName, elementName, elementFirstAttribute } = xml.tables;
    const allowed = names.map(({ namespace, local }) => (namespace === namespaces.xlink ? values[local] : undefined));
    const isOurs = names.map((name) => elementKinds.of(name) !== undefined);
    if (!allowed.some((list) => list !== undefined)) return;
    for (let element = 0; element < xml.elementCount; element++) {
      for (let attribute = elementFirstAttribute[element]!; attribute < elementFirstAttribute[element + 1]!; attribute++) {
        const list = allowed[attributeName[attribute]!];
        if (list === undefined) continue;
        // Of the elements of XBRL's own, the rules on their attributes say what the type has to be.
        if (list === values['type'] && isOurs[elementName[element]!]!) continue;
        const value = xml.value(attribute).trim();
        if (list.includes(value)) continue;
        const name = xml.attributeName(attribute);
        yield {
          place: { document, element, attribute: name },
          code: `xlink:${name.local}`,
          message: `"${value}" is no value of xlink:${name.local}. Use one of ${list.map((one) => `"${one}"`).join(', ')}.`,
          fixes: () => {
            const near = list.filter((one) => one.toLowerCase() === value.toLowerCase());
            const meant = near.length > 0 ? near : new NearestFinder().allNearest(value, list);
            return meant.map((one) => ({ title: `Write "${one}"`, isPreferred: meant.length === 1, edits: changeValue(document, element, name, one) }));
          },
        };
      }
    }
  },
};
