import { canonicalDecimal } from '../../index/equivalence';
import type { Network, Relationship } from '../../index/network';
import { otherSummation } from '../../index/summation';
import { arcroles, attributes } from '../../xbrl/names';
import { changeSummationArcrole, titleOfChange } from './fixSummationArcrole';
import { count } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import type { Place } from '../place';
import { severityForAll, type DtsRule } from '../rule';

/**
 * A role sums up partly with the summation-item arcrole of 2003, partly with that of 2023: two networks that know nothing
 * of each other (XBRL 2.1, 3.5.3.9.7.3). A complete copy of the one in the other is left alone.
 */
export const mixedSummation: DtsRule = {
  id: 'mixed-summation',
  scope: 'dts',
  codes: {},
  severity: severityForAll('warning'),
  *check({ dts, documents }) {
    const isOwn = ({ arc }: Relationship) => documents.includes(arc.document);
    for (const network of networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.summationItem2003)) {
      const other = otherSummation(dts, network.baseSet);
      if (!other || network.relationships.length === 0 || other.relationships.length === 0 || areEqual(network, other)) continue;
      const [fewer, more] = other.relationships.length < network.relationships.length ? [other, network] : [network, other];
      const own = fewer.relationships.some(isOwn) ? fewer : more;
      const [first, ...others] = own.relationships.filter(isOwn);
      if (!first) continue;
      yield {
        place: placeOf(first),
        message: `This role sums up with two arcroles: ${count(network.relationships.length, 'relationship')} with ${arcroles.summationItem2003} and ${other.relationships.length} with ${arcroles.summationItem2023}. They are two calculations, and each lacks the items of the other. Use one arcrole in the whole role.`,
        related: [
          { place: placeOf((own === fewer ? more : fewer).relationships[0]!), message: 'The other arcrole' },
          ...others.map((relationship) => ({ place: placeOf(relationship), message: 'The same arcrole' })),
        ],
        fixes: () =>
          [fewer, more].flatMap((changed) => {
            const edits = changeSummationArcrole(changed, documents, dts);
            return edits.length === 0 ? [] : [{ title: titleOfChange(changed), isPreferred: false, edits }];
          }),
      };
    }
  },
};

function areEqual(a: Network, b: Network): boolean {
  const summed = new Set(a.relationships.map(signature));
  return new Set(b.relationships.map(signature)).size === summed.size && b.relationships.every((relationship) => summed.has(signature(relationship)));
}

function signature({ arc, from, to }: Relationship): string {
  return `${from.key} ${to.key} ${canonicalDecimal(arc.weight ?? '')}`;
}

function placeOf({ arc }: Relationship): Place {
  return { document: arc.document, element: arc.element, attribute: attributes.arcrole };
}
