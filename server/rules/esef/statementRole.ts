import { arcroles, attributes } from '../../xbrl/names';
import { listOf, nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import type { DtsRule } from '../rule';
import { isPrimaryStatement } from './core';
import { esefOnly } from './esefOnly';

/** The presentation of one role has a primary financial statement and another root (ESEF Reporting Manual, 3.4.7). */
export const statementRole: DtsRule = {
  id: 'statement-role',
  scope: 'dts',
  codes: { esef: 'ESEF.3.4.7.singleExtendedLinkRoleUsedForAllPFSs' },
  severity: esefOnly('error'),
  *check({ dts, documents }) {
    for (const network of networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.parentChild)) {
      const { roots } = network;
      if (roots.length < 2 || !roots.some(({ concept }) => concept && isPrimaryStatement(concept))) continue;
      const arcs = roots.flatMap(({ key }) => network.from(key).map(({ arc }) => arc)).filter(({ document, link }) => documents.includes(document) && link);
      const link = arcs[0]?.link;
      if (!link) continue;
      yield {
        place: { document: link.document, element: link.element, attribute: attributes.role },
        message: `The presentation of this role has ${roots.length} roots: ${listOf(roots.map(nameOfEnd))}. ESEF wants a role for each primary financial statement: declare one for each root, and move it there.`,
        related: roots.map(({ participant }) => ({ place: { document: participant.document, element: participant.element }, message: 'A root' })),
      };
    }
  },
};
