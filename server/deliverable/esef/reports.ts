import { metaFolder } from '../../packages/document';
import { namespaces } from '../../xbrl/names';
import type { Deliverable } from '../deliverable';
import { filesInPackage, type FileInPackage } from '../package/top';

/** The files of a report package that are reports by their names. */
export function reportsIn(deliverable: Deliverable): readonly FileInPackage[] {
  return filesInPackage(deliverable).filter(({ path }) => /\.x?html?$/i.test(path) && !path.startsWith(`${metaFolder}/`));
}

const facts: ReadonlySet<string> = new Set(['nonNumeric', 'nonFraction', 'fraction', 'tuple']);

/** Whether a file has a fact of Inline XBRL 1.1 in it. */
export function isTagged({ file: { document: { xml } } }: FileInPackage): boolean {
  for (let element = 0; element < xml.elementCount; element++) {
    const { namespace, local } = xml.name(element);
    if (namespace === namespaces.inline && facts.has(local)) return true;
  }
  return false;
}
