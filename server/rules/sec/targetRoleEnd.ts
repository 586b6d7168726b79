import { linkbasesAreAllHere } from '../../index/absence';
import { ConsecutiveRelationships } from '../../index/dimensions/consecutive';
import { leadsAstray } from '../../index/dimensions/brokenRoles';
import { dimensionalAttributes } from '../../index/dimensions/dimensionalArc';
import { arcroles, attributes } from '../../xbrl/names';
import { nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import type { DtsRule } from '../rule';
import { secOnly } from './secOnly';

const dimensional: ReadonlySet<string> = new Set([arcroles.all, arcroles.notAll, arcroles.hypercubeDimension, arcroles.dimensionDomain, arcroles.domainMember]);

/** A targetRole leads to a role in which nothing goes on (EFM 6.16.9). */
export const targetRoleEnd: DtsRule = {
  id: 'target-role-end',
  scope: 'dts',
  absence: true,
  codes: { sec: 'EFM.6.16.09' },
  severity: secOnly('error'),
  *check({ dts, documents }) {
    if (!linkbasesAreAllHere(dts)) return;
    let consecutive: ConsecutiveRelationships | undefined;
    for (const network of networksWithArcsIn(dts, documents, (arcrole) => dimensional.has(arcrole))) {
      for (const relationship of network.relationships) {
        const { arc, to } = relationship;
        const { targetRole } = dimensionalAttributes(arc);
        if (targetRole === undefined || !documents.includes(arc.document)) continue;
        consecutive ??= new ConsecutiveRelationships(dts);
        // A role that nothing declares, and the linkbase does not refer to, is another finding.
        if (consecutive.after(relationship).length > 0 || (leadsAstray(arc) && dts.roleTypesOf(targetRole).length === 0)) continue;
        yield { place: { document: arc.document, element: arc.element, attribute: attributes.targetRole }, message: `In the role ${targetRole}, nothing goes on from ${nameOfEnd(to)}. Correct the targetRole, remove it, or add there what is to follow.` };
      }
    }
  },
};
