import { changeValue } from '../../edits/changeValue';
import { removeAttribute } from '../../edits/removeAttribute';
import { labelsAreAllHere } from '../../index/absence';
import { nameOfConcept } from '../../index/concept';
import type { Dts } from '../../index/dts';
import { addTo } from '../../index/groupBy';
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

/** No concept has labels in more roles, of which it would be searched what was meant. */
const mostRoles = 100;

/** A presentation arc asks for a label in a role the child has none of (XBRL 2.1, 5.2.4.2.1). One finding for each concept and role. */
export const preferredLabel: DtsRule = {
  id: 'preferred-label',
  scope: 'dts',
  absence: true,
  codes: codeForAll('xbrl.5.2.4.2.1:preferredLabelMissing'),
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    const unmet = new Map<string, Relationship[]>();
    const roles = new Map<string, ReadonlySet<string>>();
    const rolesOf = (key: string) => {
      let found = roles.get(key);
      if (!found) roles.set(key, (found = new Set(dts.labelsOf(key).map((label) => label.role))));
      return found;
    };
    for (const network of networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.parentChild)) {
      for (const relationship of network.relationships) {
        const { arc, to } = relationship;
        const role = arc.preferredLabel?.trim();
        if (!role || !to.concept || !documents.includes(arc.document) || !labelsAreAllHere(dts, to.concept)) continue;
        const found = rolesOf(to.key);
        // A concept without any label is a finding of its own.
        if (found.size === 0 || found.has(role) || searched(found).some((other) => isMisspeltFor(role, other, dts))) continue;
        addTo(unmet, `${to.key} ${role}`, relationship);
      }
    }
    for (const relationships of unmet.values()) {
      const [first, ...others] = relationships;
      const { arc, to } = first!;
      const role = arc.preferredLabel!.trim();
      const meant = meantBy(role, rolesOf(to.key), dts);
      yield {
        place: placeOf(first!),
        message: `${nameOfConcept(to.concept!)} has no label in the role ${role} (${roleName(role)}). ${adviceWith(meant, 'add that label, or remove preferredLabel.')}`,
        related: others.map((other) => ({ place: placeOf(other), message: 'Asks for the same label' })),
        fixes: () => {
          const arcs = relationships.map((relationship) => relationship.arc);
          const edits = fixMissingLabel({ concept: to.concept!, role }, documents, dts);
          const added: Fix = { title: `Add a ${nameOfRole(role)} label of ${nameOfConcept(to.concept!)}`, isPreferred: false, edits };
          return [...meant.map((one) => writePreferredLabel(arcs, one, meant.length === 1 && (isBareName(role) || isOnlyChoice(arc.document, role, one, dts)))), removePreferredLabel(arcs), ...(edits.length === 0 ? [] : [added])];
        },
      };
    }
  },
};

function placeOf({ arc }: Relationship): Place {
  return { document: arc.document, element: arc.element, attribute: attributes.preferredLabel };
}

/** Whether the role of a label is defined nowhere and nearly the one that is asked for: that role is the mistake, and said to be. */
function isMisspeltFor(role: string, other: string, dts: Dts): boolean {
  return isMisspeltUri(other, role) && !isDefinedRole(dts, other);
}

/** Those roles of a concept's labels among which it is searched what was meant. */
function searched(roles: ReadonlySet<string>): readonly string[] {
  return roles.size > mostRoles ? [] : [...roles];
}

/** Of the roles that a child has labels in, those that were most probably meant by one that is defined nowhere. */
function meantBy(role: string, roles: ReadonlySet<string>, dts: Dts): readonly string[] {
  const alike = searched(roles).filter((candidate) => (isBareName(role) ? candidate.endsWith(`/${role}`) : isMisspeltUri(role, candidate)));
  return alike.length === 0 || isDefinedRole(dts, role) ? [] : alike;
}

/** Whether a role is but a name, as the last segment of one is: a role is an absolute URI, so that nothing can define this one (XBRL 2.1, 3.5.2.4). */
function isBareName(role: string): boolean {
  return /^\w+$/.test(role);
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
