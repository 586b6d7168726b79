import type { Dts } from '../../index/dts';
import type { Relationship } from '../../index/network';
import type { XbrlDocument } from '../../xbrl/document';
import { arcroles, attributes } from '../../xbrl/names';
import { nameOfEnd, nameOfRole } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import type { Place } from '../place';
import { removePreferredLabel } from './preferredLabel';
import { severityForAll, type DtsRule } from '../rule';

/** A presentation arc asks for a label that has no text (XBRL 2.1, 5.2.4.2.1). One finding for each concept and role. */
export const emptyPreferredLabel: DtsRule = {
  id: 'empty-preferred-label',
  scope: 'dts',
  readsContent: 'for findings',
  codes: {},
  severity: severityForAll('information'),
  *check({ dts, documents }) {
    if (!hasEmptyLabels(dts)) return;
    const empty = new Map<string, Relationship[]>();
    for (const network of networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.parentChild)) {
      for (const relationship of network.relationships) {
        const role = relationship.arc.preferredLabel?.trim();
        if (!role || !documents.includes(relationship.arc.document)) continue;
        const labels = dts.labelsOf(relationship.to.key).filter((label) => label.role === role);
        if (labels.length === 0 || labels.some(({ resource }) => resource.content.trim() !== '')) continue;
        const key = `${relationship.to.key} ${role}`;
        const others = empty.get(key);
        if (others) others.push(relationship);
        else empty.set(key, [relationship]);
      }
    }
    for (const [first, ...others] of empty.values()) {
      const { resource } = dts.labelsOf(first!.to.key).find(({ role }) => role === first!.arc.preferredLabel?.trim())!;
      yield {
        place: placeOf(first!),
        message: `The ${nameOfRole(first!.arc.preferredLabel!.trim())} label of ${nameOfEnd(first!.to)}, which is asked for here, is empty: a blank line will be shown. Write its text, or choose another label.`,
        related: [
          { place: { document: resource.document, element: resource.element }, message: 'The empty label' },
          ...others.map((other) => ({ place: placeOf(other), message: 'Asks for the same label' })),
        ],
        fixes: () => [removePreferredLabel([first!, ...others].map(({ arc }) => arc))],
      };
    }
  },
};

/** Seldom true, and soon seen: then the networks need not be looked at. */
function hasEmptyLabels(dts: Dts): boolean {
  for (const member of dts.members.values()) if (hasEmptyResource(member)) return true;
  return false;
}

const emptyResources = new WeakMap<XbrlDocument, boolean>();

function hasEmptyResource(document: XbrlDocument): boolean {
  let has = emptyResources.get(document);
  if (has === undefined) emptyResources.set(document, (has = document.resources.some(({ content }) => content.trim() === '')));
  return has;
}

function placeOf({ arc }: Relationship): Place {
  return { document: arc.document, element: arc.element, attribute: attributes.preferredLabel };
}
