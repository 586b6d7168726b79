import type { Dts } from '../../index/dts';
import { removeElement } from '../../edits/removeElement';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, clark, namespaces } from '../../xbrl/names';
import { isLocated } from '../links/meantDeclaration';
import { withArticle } from '../article';
import { severityForAll, type DocumentRule, type Fix } from '../rule';

/** Components that share their names, by the element that declares them (XML Schema 1, 2.5). */
const nouns: Readonly<Record<string, string>> = { element: 'element', complexType: 'type', simpleType: 'type', attribute: 'attribute', group: 'group', attributeGroup: 'attribute group' };

/** A schema declares two elements, types or other components under one name (XBRL 2.1, 5.1.1; XML Schema 1, 2.5). */
export const duplicateDeclaration: DocumentRule = {
  id: 'duplicate-declaration',
  scope: 'document',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    const { xml, root } = document;
    if (root === undefined || document.kind !== 'schema') return;
    const seen = new Map<string, number>();
    for (const element of xml.children(root)) {
      const { namespace, local } = xml.name(element);
      const noun = namespace === namespaces.xsd ? nouns[local] : undefined;
      const name = noun === undefined ? '' : (xml.attributeValue(element, '', 'name')?.trim() ?? '');
      if (name === '') continue;
      const key = `${noun!} ${name}`;
      const earlier = seen.get(key);
      if (earlier === undefined) {
        seen.set(key, element);
        continue;
      }
      yield {
        place: { document, element, attribute: attributes.name },
        ...(noun === 'element' ? { code: 'xbrl.5.1.1:conceptName' } : {}),
        message: `This schema already declares ${withArticle(noun!)} ${name}. Remove one of the two, or give it another name.`,
        related: [{ place: { document, element: earlier, attribute: attributes.name }, message: 'The first one' }],
        fixes: (dts) => removeSecond(document, earlier, element, dts),
      };
    }
  },
};

/** Takes out the second declaration; that is right where it says just what the first says. Not where something leads to an id of its own. */
function removeSecond(document: XbrlDocument, first: number, second: number, dts: Dts | undefined): readonly Fix[] {
  if (document.idOf(second) !== undefined && (!dts || isLocated(document, second, dts))) return [];
  return [{ title: 'Remove the second declaration', isPreferred: isSame(document, first, second), edits: [removeElement(document, second)] }];
}

/** Whether two elements have the same name, attributes and content, as they are written. */
function isSame({ xml }: XbrlDocument, one: number, other: number): boolean {
  const written = (element: number) => {
    const { start, end } = xml.contentRange(element);
    const values = Array.from(xml.attributes(element), (attribute) => `${clark(xml.attributeName(attribute))}=${xml.value(attribute)}`);
    return [clark(xml.name(element)), ...values.toSorted(), xml.text.slice(start, end)].join('\n');
  };
  return written(one) === written(other);
}
