import { writeElement } from '../../edits/writeElement';
import type { Concept } from '../../index/concept';
import type { Dts } from '../../index/dts';
import { hrefTo } from '../../index/href';
import { attributes, namespaces } from '../../xbrl/names';
import type { ExtendedLink } from '../../xbrl/views';

/**
 * Writes a locator of a concept for an extended link (XBRL 2.1, 3.5.3.7), in the manner of its others.
 * @param label the name it is to have, which no other in the link has
 * @returns `undefined` where the concept has no id, or no href can lead to it
 */
export function writeLocator(concept: Concept, link: ExtendedLink, label: string, dts: Dts | undefined): string | undefined {
  const { document, element } = link;
  const target = concept.declaration?.document;
  const file = target ? hrefTo(target, { document, element }, dts) : concept.uri;
  if (file === undefined || concept.id === undefined) return undefined;
  const written = [
    { name: attributes.type, value: 'locator' },
    { name: attributes.href, value: `${file}#${concept.id}` },
    { name: attributes.label, value: label },
  ];
  return writeElement(document.xml, element, { namespace: namespaces.link, local: 'loc' }, written, link.locators.at(-1)?.element);
}
