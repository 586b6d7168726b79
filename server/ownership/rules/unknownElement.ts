import { renameElement } from '../../edits/renameElement';
import { severityForAll } from '../../rules/rule';
import { knownNames } from '../declarations';
import type { OwnershipDocument } from '../document';
import { tag, type OwnershipRule } from './rule';

/**
 * An element has a name that the schemas up to X0306 do not know (EDGAR Ownership XML Technical Specification, 5). A later
 * version may: there it is only information.
 */
export const unknownElement: OwnershipRule = {
  id: 'unknown-element',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    const { xml, isNewer } = document;
    const byLowerCase = new Map(Array.from(knownNames, (name) => [name.toLowerCase(), name]));
    for (let element = 1; element < xml.elementCount; element++) {
      const { namespace, local } = xml.name(element);
      if ((namespace === '' && knownNames.has(local)) || document.declaration(xml.parent(element)!) === undefined) continue;
      const meant = namespace === '' ? byLowerCase.get(local.toLowerCase()) : undefined;
      const version = isNewer ? 'The schemas up to X0306, which are those known here, have no such element; a later one may.' : 'The schema of this version has no such element: remove it.';
      yield {
        place: { document, element },
        // A name that differs in case alone is a slip in any version.
        severity: isNewer && meant === undefined ? 'information' : 'error',
        message: `${tag(local)} is not known. ${meant === undefined ? version : `Did you mean ${tag(meant)}? Upper and lower case count.`}`,
        fixes: () => (meant === undefined || !hasRoom(document, xml.parent(element)!, meant) ? [] : [{ title: `Change it to <${meant}>`, isPreferred: true, edits: renameElement(document, element, meant) }]),
      };
    }
  },
};

/** Whether an element may have a child, or one more, of that name. */
function hasRoom(document: OwnershipDocument, parent: number, name: string): boolean {
  const child = document.declaration(parent)?.children.find((candidate) => candidate.name === name);
  return child !== undefined && document.children(parent, name).length < child.most;
}
