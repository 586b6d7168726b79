import { setAttribute } from '../../edits/setAttribute';
import { NearestFinder } from '../../index/nearest';
import { attributes, clark, isDimensional } from '../../xbrl/names';
import { codeForAll, severityForAll, type DocumentRule } from '../rule';

const booleans = ['true', 'false', '1', '0'];

const listed = [
  { name: attributes.closed, values: booleans },
  { name: attributes.usable, values: booleans },
  { name: attributes.contextElement, values: ['segment', 'scenario'] },
].map((attribute) => ({ ...attribute, key: clark(attribute.name) }));

/** An attribute of Dimensions has a value that its type does not list (Dimensions 1.0, 2.3.2, 2.3.3 and 2.5.3.3). */
export const xbrldtValue: DocumentRule = {
  id: 'xbrldt-value',
  scope: 'document',
  codes: codeForAll('xmlSchema:valueError'),
  severity: severityForAll('error'),
  *check(document) {
    for (const arc of document.arcs) {
      const { element } = arc;
      for (const [key, written] of isDimensional(arc.arcrole) ? arc.otherAttributes : []) {
        const attribute = listed.find((each) => each.key === key);
        const value = written.trim();
        if (!attribute || attribute.values.includes(value)) continue;
        const { name, values } = attribute;
        yield {
          place: { document, element, attribute: name },
          message: `"${value}" is no value of xbrldt:${name.local}. Write ${values.map((each) => `"${each}"`).join(' or ')}.`,
          fixes: () => {
            const near = new NearestFinder().nearest(value.toLowerCase(), values);
            return near === undefined ? [] : [{ title: `Write "${near}"`, isPreferred: true, edits: [setAttribute(document, element, name, near)] }];
          },
        };
      }
    }
  },
};
