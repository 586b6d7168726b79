import { arcroles, attributes } from '../../xbrl/names';
import { nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import type { DtsRule } from '../rule';
import { secOnly } from './secOnly';

/** A concept has several tables in the definitions of one role (EFM 6.16.5). */
export const severalTables: DtsRule = {
  id: 'several-tables',
  scope: 'dts',
  codes: { sec: 'EFM.6.16.05' },
  severity: secOnly('error'),
  *check({ dts, documents }) {
    for (const network of networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.all)) {
      for (const source of network.sources) {
        const tables = network.from(source);
        const [first, ...others] = tables;
        const own = tables.findLast(({ arc, to }) => to.key !== first!.to.key && documents.includes(arc.document)) ?? (others.length > 0 && documents.includes(first!.arc.document) ? first : undefined);
        if (!own || !tables.some(({ to }) => to.key !== own.to.key)) continue;
        const other = tables.find(({ to }) => to.key !== own.to.key)!;
        yield {
          place: { document: own.arc.document, element: own.arc.element, attribute: attributes.to },
          message: `${nameOfEnd(own.from)} has the tables ${nameOfEnd(other.to)} and ${nameOfEnd(own.to)} in one role. The SEC accepts one: put all axes into one table, or the other table into a role of its own.`,
          related: [{ place: { document: other.arc.document, element: other.arc.element, attribute: attributes.to }, message: 'The other table' }],
        };
      }
    }
  },
};
