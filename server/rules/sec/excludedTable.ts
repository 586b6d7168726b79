import { clark, arcroles, attributes, namespaces } from '../../xbrl/names';
import type { Dts } from '../../index/dts';
import type { Network, Relationship } from '../../index/network';
import { nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import { fixByRemoving } from '../fixRemoval';
import type { DtsRule, Finding } from '../rule';
import { secOnly } from './secOnly';

const closed = { namespace: namespaces.xbrldt, local: 'closed' };

/** A notAll relationship is closed, excludes an axis that no table of its role includes, or a table that it includes (EFM 6.16.6 to 6.16.8). */
export const excludedTable: DtsRule = {
  id: 'excluded-table',
  scope: 'dts',
  codes: {},
  severity: secOnly('error'),
  *check({ dts, documents }) {
    for (const network of networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.notAll)) {
      const including = [...dts.networks((arcrole) => arcrole === arcroles.all)].filter(({ baseSet }) => baseSet.role === network.baseSet.role);
      for (const relationship of network.relationships) if (documents.includes(relationship.arc.document)) yield* checkExclusion(relationship, including, dts);
    }
  },
};

function* checkExclusion(relationship: Relationship, including: readonly Network[], dts: Dts): Generator<Finding> {
  const { arc, from, to } = relationship;
  const place = { document: arc.document, element: arc.element, attribute: attributes.to };
  const isClosed = arc.otherAttributes.find(([name]) => name === clark(closed))?.[1].trim();
  if (isClosed === 'true' || isClosed === '1') yield { place: { ...place, attribute: closed }, code: 'EFM.6.16.06', message: 'A table that is excluded must not be closed. Write xbrldt:closed="false".' };
  const included = including.flatMap((network) => network.relationships);
  if (included.some((other) => other.to.key === to.key)) {
    yield { place, code: 'EFM.6.16.08', message: `${nameOfEnd(to)} is included and excluded in one role, so that nothing is left of it. Declare a table of its own for what is to be excluded.`, fixes: () => fixByRemoving([arc], dts, { title: 'Remove the exclusion', isPreferred: false }) };
    return;
  }
  if (arc.otherAttributes.some(([name]) => name === clark(attributes.targetRole))) return;
  const axes = (table: string) => dts.relationshipsWith(table).flatMap(([{ arcrole }, other]) => (arcrole === arcroles.hypercubeDimension && other.from.key === table ? [other.to] : []));
  const inTables = new Set(included.flatMap((other) => axes(other.to.key).map(({ key }) => key)));
  const lost = axes(to.key).find(({ key }) => !inTables.has(key));
  if (lost) yield { place, code: 'EFM.6.16.07', message: `${nameOfEnd(to)} excludes members of ${nameOfEnd(lost)}, but no table of ${nameOfEnd(from)} in this role has that axis. Add the axis to the table that is included, or take it out of this one.` };
}
