import type { XmlContent } from './content';
import { namespaces, parseClark } from './names';
import { fileOf } from './pointer';

/**
 * What a document writes, before any fragment, where it makes other documents part of its DTS (XBRL 2.1, 3.2): in import, include, redefine,
 * schemaRef, linkbaseRef, roleRef and arcroleRef, then in locators; each once, in document order.
 */
export function referredFiles(content: XmlContent): readonly string[] {
  const { schemaReferences, documentReferences, roleReferences, extendedLinks, locators } = content.tables;
  const files = new Set<string>();
  for (const column of [schemaReferences.columns.schemaLocation, documentReferences.columns.href, roleReferences.columns.href]) {
    for (const written of column) if (written >= 0) files.add(fileOf(content.string(written)));
  }
  const isStandard = Array.from(extendedLinks.columns.name, (name) => isOfStandardLink(content.string(name)));
  const { element, link, href } = locators.columns;
  for (let row = 0; row < locators.length; row++) {
    const isDiscovering = isStandard[link[row]!] ?? false;
    if (href[row]! >= 0 && (isDiscovering || content.xml.is(element[row]!, namespaces.link, 'loc'))) files.add(fileOf(content.string(href[row]!)));
  }
  return [...files];
}

/** Whether every locator in an extended link of a name, in Clark notation, makes what it points to part of the DTS; in one of somebody's own, only link:loc does. */
export function isOfStandardLink(name: string | undefined): boolean {
  const { namespace } = parseClark(name ?? '');
  return namespace === namespaces.link || namespace === namespaces.generic;
}
