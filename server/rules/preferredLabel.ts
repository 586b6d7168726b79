import { removeAttribute } from '../edits/removeAttribute';
import { labelsAreAllHere } from '../index/absence';
import { nameOfConcept } from '../index/concept';
import type { Relationship } from '../index/network';
import { roleName } from '../standards/roles';
import { arcroles, attributes } from '../xbrl/names';
import type { Arc } from '../xbrl/views';
import { nameOfRole } from './names';
import { networksWithArcsIn } from './ownNetworks';
import type { Place } from './place';
import { fixMissingLabel } from './fixMissingLabel';
import { codeForAll, severityForAll, type DtsRule, type Fix } from './rule';

/** A presentation arc asks for a label in a role the child has none of (XBRL 2.1, 5.2.4.2.1). One finding for each concept and role. */
export const preferredLabel: DtsRule = {
  id: 'preferred-label',
  scope: 'dts',
  absence: true,
  codes: codeForAll('xbrl.5.2.4.2.1:preferredLabelMissing'),
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    const unmet = new Map<string, Relationship[]>();
    for (const network of networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.parentChild)) {
      for (const relationship of network.relationships) {
        const { arc, to } = relationship;
        const role = arc.preferredLabel?.trim();
        if (!role || !to.concept || !documents.includes(arc.document) || !labelsAreAllHere(dts, to.concept)) continue;
        const labels = dts.labelsOf(to.key);
        // A concept without any label is a finding of its own.
        if (labels.length === 0 || labels.some((label) => label.role === role)) continue;
        const key = `${to.key} ${role}`;
        unmet.set(key, [...(unmet.get(key) ?? []), relationship]);
      }
    }
    for (const relationships of unmet.values()) {
      const [first, ...others] = relationships;
      const { arc, to } = first!;
      const role = arc.preferredLabel!.trim();
      yield {
        place: placeOf(first!),
        message: `${nameOfConcept(to.concept!)} has no label in the role ${role} (${roleName(role)}). Add that label, or remove preferredLabel.`,
        related: others.map((other) => ({ place: placeOf(other), message: 'Asks for the same label' })),
        fixes: () => {
          const edits = fixMissingLabel({ concept: to.concept!, role }, documents, dts);
          const added: Fix = { title: `Add a ${nameOfRole(role)} label of ${nameOfConcept(to.concept!)}`, isPreferred: false, edits };
          return [removePreferredLabel(relationships.map(({ arc: each }) => each)), ...(edits.length === 0 ? [] : [added])];
        },
      };
    }
  },
};

function placeOf({ arc }: Relationship): Place {
  return { document: arc.document, element: arc.element, attribute: attributes.preferredLabel };
}

/** Takes preferredLabel from arcs: their children are then shown with the standard label. */
export function removePreferredLabel(repeated: readonly Arc[]): Fix {
  const arcs = [...new Set(repeated)];
  const places = arcs.length === 1 ? '' : ` from all ${arcs.length} arcs`;
  return { title: `Remove preferredLabel${places}`, isPreferred: false, edits: arcs.flatMap(({ document, element }) => removeAttribute(document, element, attributes.preferredLabel)) };
}
