import { changeValue } from '../edits/changeValue';
import { distance } from 'fastest-levenshtein';
import { namespaces } from '../xbrl/names';
import { severityForAll, type DocumentRule } from './rule';

/** The namespaces whose elements and attributes taxonomies are made of. */
const known: readonly string[] = [namespaces.xsd, namespaces.xlink, namespaces.link, namespaces.xbrli, namespaces.xbrldt, namespaces.generic];

/**
 * A prefix stands for what is nearly a namespace of the specifications, so that its elements and attributes mean nothing
 * (Namespaces in XML 1.0, 2.3: namespaces are the same if all their characters are).
 */
export const misspeltNamespace: DocumentRule = {
  id: 'misspelt-namespace',
  scope: 'document',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    const { xml } = document;
    const used = new Set(xml.tables.names.map(({ namespace }) => namespace));
    const misspelt = new Map([...used].flatMap((namespace) => {
      const meant = meantBy(namespace);
      return meant === undefined ? [] : [[namespace, meant] as const];
    }));
    if (misspelt.size === 0) return;
    for (let element = 0; element < xml.elementCount; element++) {
      for (const attribute of xml.attributes(element)) {
        const name = xml.attributeName(attribute);
        const meant = name.namespace === namespaces.xmlns ? misspelt.get(xml.value(attribute)) : undefined;
        if (meant === undefined) continue;
        yield {
          place: { document, element, attribute: name },
          message: `This is not quite the namespace ${meant}: nothing with this prefix is understood. Write it exactly so.`,
          fixes: () => [{ title: `Write ${meant}`, isPreferred: true, edits: changeValue(document, element, name, meant) }],
        };
      }
    }
  },
};

/** The namespace that was most probably meant; `undefined` for one that is right, or nothing like one of these. */
function meantBy(namespace: string): string | undefined {
  if (namespace === '' || namespace.length > 100 || Object.values<string>(namespaces).includes(namespace)) return undefined;
  return known.find((one) => plain(one) === plain(namespace) || distance(one, namespace) === 1);
}

/** What the usual mistakes leave as it is: capitals, http or https, www, a slash or number sign at the end, white space. */
function plain(namespace: string): string {
  return namespace.trim().toLowerCase().replace(/^https?:\/\/(www\.)?/, '').replace(/[/#]+$/, '');
}
