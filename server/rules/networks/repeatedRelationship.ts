import type { Dts } from '../../index/dts';
import { addTo } from '../../index/groupBy';
import { isProhibiting, priorityOf, type Relationship } from '../../index/network';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, fileName, parseClark } from '../../xbrl/names';
import type { ExtendedLink } from '../../xbrl/views';
import { fixByRemoving } from '../fixRemoval';
import { nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import { severityForAll, type DtsRule, type Finding } from '../rule';

/**
 * A relationship is there already, made by an equivalent arc through other locators: one of the two has no effect
 * (XBRL 2.1, 3.5.3.9.7.4 and 3.5.3.9.7.5; EFM 6.9.3). Two arcs between the same names are a finding of their own; where a whole
 * link repeats another, that is one finding.
 */
export const repeatedRelationship: DtsRule = {
  id: 'repeated-relationship',
  scope: 'dts',
  codes: { sec: 'EFM.6.09.03' },
  severity: severityForAll('warning'),
  *check({ dts, documents }) {
    const repetitions = [...repetitionsIn(dts, documents)];
    const copies = copiesAmong(repetitions, dts);
    for (const [copy, original] of copies) yield ofLink(copy, original);
    for (const repetition of repetitions) if (!copies.has(repetition.relationship.arc.link!)) yield ofArc(repetition, dts);
  },
};

/** A relationship without effect, and the equivalent one that has it. */
interface Repetition {
  readonly relationship: Relationship;
  readonly kept: Relationship;
}

function* repetitionsIn(dts: Dts, documents: readonly XbrlDocument[]): Generator<Repetition> {
  for (const network of networksWithArcsIn(dts, documents)) {
    for (const group of network.contested.flatMap((pair) => network.equivalentAmong(pair))) {
      const making = group.filter(({ arc }) => !isProhibiting(arc));
      if (making.length < 2) continue;
      const kept = making.reduce((strongest, relationship) => (priorityOf(relationship.arc) > priorityOf(strongest.arc) ? relationship : strongest));
      for (const relationship of making) if (documents.includes(relationship.arc.document) && !isSameArcOrNames(relationship, kept)) yield { relationship, kept };
    }
  }
}

/** The extended links of which every arc repeats one of a single other link, with that link: it was pasted a second time. */
function copiesAmong(repetitions: readonly Repetition[], dts: Dts): ReadonlyMap<ExtendedLink, ExtendedLink> {
  const byLink = new Map<ExtendedLink, Repetition[]>();
  for (const repetition of repetitions) if (repetition.relationship.arc.link) addTo(byLink, repetition.relationship.arc.link, repetition);
  const copies = new Map<ExtendedLink, ExtendedLink>();
  for (const [link, repeated] of byLink) {
    const [original, ...others] = new Set(repeated.map(({ kept }) => kept.arc.link));
    const made = link.arcs.reduce((sum, arc) => sum + dts.relationshipsOf(arc).length, 0);
    if (original && original !== link && others.length === 0 && link.arcs.length > 1 && made === repeated.length) copies.set(link, original);
  }
  return copies;
}

function ofLink(copy: ExtendedLink, original: ExtendedLink): Finding {
  const name = parseClark(copy.name).local;
  const where = copy.document === original.document ? '' : ` in ${fileName(original.document.uri)}`;
  return {
    place: { document: copy.document, element: copy.element, attribute: attributes.role },
    message: `All ${copy.arcs.length} arcs of this ${name} repeat those of another ${name} of the same role${where}, so this one has no effect. Remove one of the two.`,
    related: [{ place: { document: original.document, element: original.element, attribute: attributes.role }, message: `The other ${name}` }],
    fixes: (dts) => fixByRemoving(copy.arcs, dts, { title: `Remove this ${name}`, isPreferred: true }),
  };
}

function ofArc({ relationship, kept }: Repetition, dts: Dts): Finding {
  return {
    place: placeOf(relationship),
    message: `Another arc of this role already makes the relationship from ${nameOfEnd(relationship.from)} to ${nameOfEnd(relationship.to)}, so this one has no effect. Remove one of the two.`,
    related: [{ place: placeOf(kept), message: 'The other arc' }],
    // An arc of several relationships may have an effect through the others.
    fixes: () => (dts.relationshipsOf(relationship.arc).length === 1 ? fixByRemoving([relationship.arc], dts, { title: 'Remove this arc', isPreferred: true }) : []),
  };
}

function isSameArcOrNames({ arc }: Relationship, { arc: other }: Relationship): boolean {
  return arc === other || (arc.link === other.link && arc.from === other.from && arc.to === other.to);
}

function placeOf({ arc }: Relationship) {
  return { document: arc.document, element: arc.element, attribute: attributes.to };
}
