import { nameOfConcept } from '../../index/concept';
import type { Relationship } from '../../index/network';
import { arcroles, attributes } from '../../xbrl/names';
import { fixByRemoving } from '../fixRemoval';
import { listOf, nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import type { Place } from '../place';
import { codeForAll, severityForAll, type DtsRule } from '../rule';

/** A dimension has several default members, in whatever roles (Dimensions 1.0, 2.7.1). One finding for each dimension. */
export const multipleDefaults: DtsRule = {
  id: 'multiple-defaults',
  scope: 'dts',
  codes: codeForAll('xbrldte:TooManyDefaultMembersError'),
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    const isDefault = (arcrole: string) => arcrole === arcroles.dimensionDefault;
    if (networksWithArcsIn(dts, documents, isDefault).next().done) return;
    const byDimension = new Map<string, Relationship[]>();
    for (const { relationships } of dts.networks(isDefault)) {
      for (const relationship of relationships) {
        const others = byDimension.get(relationship.from.key);
        if (others) others.push(relationship);
        else byDimension.set(relationship.from.key, [relationship]);
      }
    }
    for (const defaults of byDimension.values()) {
      const own = defaults.findLast(({ arc }) => documents.includes(arc.document));
      const members = new Map(defaults.map(({ to }) => [to.key, nameOfEnd(to)]));
      if (!own || members.size < 2) continue;
      const same = defaults.filter(({ arc, to }) => to.key === own.to.key && documents.includes(arc.document)).map(({ arc }) => arc);
      yield {
        place: placeOf(own),
        message: `${own.from.concept ? nameOfConcept(own.from.concept) : nameOfEnd(own.from)} has ${members.size} default members: ${listOf([...members.values()])}. A dimension has one in the whole taxonomy, whatever the role. Remove the others, or prohibit those of a taxonomy that is not yours.`,
        related: defaults.filter((relationship) => relationship !== own).map((relationship) => ({ place: placeOf(relationship), message: `The default ${nameOfEnd(relationship.to)}` })),
        fixes: () => fixByRemoving(same, dts, { title: `Remove the default ${nameOfEnd(own.to)}`, isPreferred: false }),
      };
    }
  },
};

function placeOf({ arc }: Relationship): Place {
  return { document: arc.document, element: arc.element, attribute: attributes.to };
}
