import { changeValue } from '../../edits/changeValue';
import { removeAttribute } from '../../edits/removeAttribute';
import { labelsAreAllHere } from '../../index/absence';
import { nameOfConcept } from '../../index/concept';
import type { Dts } from '../../index/dts';
import { addTo } from '../../index/groupBy';
import type { Label } from '../../index/labels';
import { isMisspeltUri } from '../../index/misspeltUri';
import type { Relationship } from '../../index/network';
import { isDefinedRole } from '../../index/roleDeclaration';
import { roleName } from '../../standards/roles';
import { arcroles, attributes } from '../../xbrl/names';
import type { Arc } from '../../xbrl/views';
import { adviceWith, isOnlyChoice } from '../roles/meantRole';
import { nameOfRole } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import type { Place } from '../place';
import { fixMissingLabel } from './fixMissingLabel';
import { codeForAll, severityForAll, type DtsRule, type Fix } from '../rule';

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
        if (labels.length === 0 || labels.some((label) => label.role === role) || labels.some((label) => isMisspeltFor(role, label, dts))) continue;
        addTo(unmet, `${to.key} ${role}`, relationship);
      }
    }
    for (const relationships of unmet.values()) {
      const [first, ...others] = relationships;
      const { arc, to } = first!;
      const role = arc.preferredLabel!.trim();
      const meant = meantBy(role, dts.labelsOf(to.key), dts);
      yield {
        place: placeOf(first!),
        message: `${nameOfConcept(to.concept!)} has no label in the role ${role} (${roleName(role)}). ${adviceWith(meant, 'add that label, or remove preferredLabel.')}`,
        related: others.map((other) => ({ place: placeOf(other), message: 'Asks for the same label' })),
        fixes: () => {
          const arcs = relationships.map((relationship) => relationship.arc);
          const edits = fixMissingLabel({ concept: to.concept!, role }, documents, dts);
          const added: Fix = { title: `Add a ${nameOfRole(role)} label of ${nameOfConcept(to.concept!)}`, isPreferred: false, edits };
          return [...meant.map((one) => writePreferredLabel(arcs, one, meant.length === 1 && isOnlyChoice(arc.document, role, one, dts))), removePreferredLabel(arcs), ...(edits.length === 0 ? [] : [added])];
        },
      };
    }
  },
};

function placeOf({ arc }: Relationship): Place {
  return { document: arc.document, element: arc.element, attribute: attributes.preferredLabel };
}

/** Whether a label has a role that is defined nowhere and nearly the one that is asked for: that role is the mistake, and said to be. */
function isMisspeltFor(role: string, label: Label, dts: Dts): boolean {
  return isMisspeltUri(label.role, role) && !isDefinedRole(dts, label.role);
}

/** Of the roles that a child has labels in, those that were most probably meant by one that is defined nowhere. */
function meantBy(role: string, labels: readonly Label[], dts: Dts): readonly string[] {
  if (isDefinedRole(dts, role)) return [];
  return [...new Set(labels.map((label) => label.role))].filter((candidate) => isMisspeltUri(role, candidate));
}

function writePreferredLabel(repeated: readonly Arc[], role: string, isPreferred: boolean): Fix {
  const edits = [...new Set(repeated)].flatMap(({ document, element }) => changeValue(document, element, attributes.preferredLabel, role));
  return { title: `Write ${role}`, isPreferred, edits };
}

/** Takes preferredLabel from arcs: their children are then shown with the standard label. */
export function removePreferredLabel(repeated: readonly Arc[]): Fix {
  const arcs = [...new Set(repeated)];
  const places = arcs.length === 1 ? '' : ` from all ${arcs.length} arcs`;
  return { title: `Remove preferredLabel${places}`, isPreferred: false, edits: arcs.flatMap(({ document, element }) => removeAttribute(document, element, attributes.preferredLabel)) };
}
