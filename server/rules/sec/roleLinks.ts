import { appendElement } from '../../edits/appendElement';
import { writeElementName } from '../../edits/prefix';
import { attributes, namespaces, parseClark } from '../../xbrl/names';
import type { RoleType } from '../../xbrl/views';
import type { DocumentRule, Fix } from '../rule';
import { isExtension } from '../extension';
import { isReadToItsEnd } from '../readForCertain';
import { isOfRelationships, relationshipLinks } from './relationshipLinks';
import { secOnly } from './secOnly';

/** A role may be used on a presentation, calculation or definition, but not on all three (EFM 6.7.11). */
export const roleLinks: DocumentRule = {
  id: 'role-links',
  scope: 'document',
  codes: { sec: 'EFM.6.07.11' },
  severity: secOnly('error'),
  *check(document) {
    if (!isExtension(document)) return;
    for (const role of document.roleTypes) {
      if (!isOfRelationships(role)) continue;
      const { element, usedOn } = role;
      const lacking = relationshipLinks.filter((name) => !usedOn.includes(name)).map((name) => parseClark(name).local);
      if (lacking.length === 0 || !isReadToItsEnd(document, element)) continue;
      yield {
        place: { document, element, attribute: attributes.roleUri },
        message: `This role may not be used on a ${lacking.join(' or ')}. The SEC wants each role of a report to be good for presentations, calculations and definitions: add a usedOn for ${lacking.length === 1 ? 'it' : 'both'}.`,
        fixes: () => addUsedOn(role, lacking),
      };
    }
  },
};

function addUsedOn({ document, element }: RoleType, links: readonly string[]): readonly Fix[] {
  const { qname: usedOn, declaration } = writeElementName(document.xml, element, { namespace: namespaces.link, local: 'usedOn' });
  if (declaration) return [];
  const prefix = usedOn.slice(0, usedOn.length - 'usedOn'.length);
  return [{ title: `Add a usedOn for ${links.join(' and ')}`, isPreferred: true, edits: [appendElement(document, element, ...links.map((link) => `<${usedOn}>${prefix}${link}</${usedOn}>`))] }];
}
