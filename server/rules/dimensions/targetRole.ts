import { dimensionalAttributes } from '../../index/dimensions/dimensionalArc';
import { isStandardRole } from '../../standards/roles';
import { attributes, isDimensional } from '../../xbrl/names';
import { fixMissingReference } from '../roles/fixMissingReference';
import { placesByScope } from '../roles/roleScope';
import { codeForAll, severityForAll, type DocumentRule } from '../rule';

/** The target role of an arc has no roleRef in its linkbase (Dimensions 1.0, 2.4.3). One finding for each role. */
export const targetRole: DocumentRule = {
  id: 'target-role',
  scope: 'document',
  codes: codeForAll('xbrldte:TargetRoleNotResolvedError'),
  severity: severityForAll('error'),
  *check(document) {
    const uses = document.arcs.flatMap((arc) => {
      const uri = isDimensional(arc.arcrole) ? dimensionalAttributes(arc).targetRole : undefined;
      return uri === undefined || !arc.link || isStandardRole(uri) ? [] : [{ uri, link: arc.link, element: arc.element }];
    });
    for (const use of placesByScope(document, uses, false)) {
      const [first, ...others] = use.elements.map((element) => ({ document, element, attribute: attributes.targetRole }));
      yield {
        place: first!,
        message: `The target role ${use.uri} has no roleRef in this linkbase. Add a link:roleRef with this roleURI and the href of its roleType at the start of the linkbase, or correct the xbrldt:targetRole.`,
        related: others.map((place) => ({ place, message: 'The same target role' })),
        fixes: (dts) => fixMissingReference(document, use, false, dts),
      };
    }
  },
};
