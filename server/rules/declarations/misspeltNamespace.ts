import { changeValue } from '../../edits/changeValue';
import type { XbrlDocument } from '../../xbrl/document';
import { meantNamespace } from '../../xbrl/meantNamespace';
import { namespaces } from '../../xbrl/names';
import type { ExpandedName } from '../../xml/document';
import type { Place } from '../place';
import { severityForAll, type DocumentRule } from '../rule';

/**
 * A prefix stands for what is nearly a namespace of the specifications, so that its elements and attributes mean nothing
 * (Namespaces in XML 1.0, 2.3: namespaces are the same if all their characters are). One finding for each such namespace.
 */
export const misspeltNamespace: DocumentRule = {
  id: 'misspelt-namespace',
  scope: 'document',
  isRootCause: true,
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    const { xml } = document;
    const used = new Set(xml.tables.names.map(({ namespace }) => namespace));
    const declared = new Set(xml.tables.scopes.flatMap((scope) => [...scope.values()]));
    const misspelt = new Map([...declared].flatMap((namespace) => {
      const meant = meantNamespace(namespace);
      return meant === undefined ? [] : [[namespace, meant] as const];
    }));
    if (misspelt.size === 0) return;
    const declarations = new Map<string, (Place & { readonly attribute: ExpandedName })[]>();
    for (let element = 0; element < xml.elementCount; element++) {
      for (const attribute of xml.attributes(element)) {
        const name = xml.attributeName(attribute);
        const namespace = xml.value(attribute);
        const meant = name.namespace === namespaces.xmlns ? misspelt.get(namespace) : undefined;
        if (meant === undefined || (!used.has(namespace) && !isNamed(document, name.local))) continue;
        const places = declarations.get(namespace);
        if (places) places.push({ document, element, attribute: name });
        else declarations.set(namespace, [{ document, element, attribute: name }]);
      }
    }
    for (const [namespace, places] of declarations) {
      const meant = misspelt.get(namespace)!;
      const [place, ...others] = places;
      const times = others.length === 0 ? '' : ` It is declared so ${places.length} times.`;
      yield {
        place: place!,
        message: `This is not quite the namespace ${meant}: nothing with this prefix is understood, so nothing else is judged in this document.${times} Write it exactly so.`,
        related: others.map((other) => ({ place: other, message: 'Declared so here, too' })),
        fixes: () => [{ title: `Write ${meant}`, isPreferred: true, edits: places.flatMap(({ element, attribute }) => changeValue(document, element, attribute, meant)) }],
      };
    }
  },
};

/** Whether a value begins with a prefix, as the names of types and elements do in a schema. */
function isNamed({ xml, kind }: XbrlDocument, prefix: string): boolean {
  return kind === 'schema' && xml.tables.attributeValueStart.some((start) => xml.text.startsWith(`${prefix}:`, start));
}
