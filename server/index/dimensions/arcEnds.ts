import { arcroles } from '../../xbrl/names';
import { kindOf, type ConceptKind } from '../derivation';
import type { Dts } from '../dts';
import type { End, Relationship } from '../network';

interface Kinds {
  readonly source: ConceptKind;
  readonly target: ConceptKind;
}

/** What stands at the ends of the arcs of Dimensions (Dimensions 1.0, 1.3). */
const kindsAtEnds: ReadonlyMap<string | undefined, Kinds> = new Map<string, Kinds>([
  [arcroles.all, { source: 'item', target: 'hypercube' }],
  [arcroles.notAll, { source: 'item', target: 'hypercube' }],
  [arcroles.hypercubeDimension, { source: 'hypercube', target: 'dimension' }],
  [arcroles.dimensionDomain, { source: 'dimension', target: 'item' }],
  [arcroles.domainMember, { source: 'item', target: 'item' }],
  [arcroles.dimensionDefault, { source: 'dimension', target: 'item' }],
]);

/**
 * The kind that a concept at one end of a relationship is of, by its declaration or, where that is not at hand, by all relationships of
 * Dimensions that it has with other concepts than the one at the other end.
 * @returns `undefined` where neither decides it, or they make it several
 */
export function kindAtEnd(dts: Dts, { key, concept }: End, other: End): ConceptKind | undefined {
  if (!concept) return undefined;
  return (concept.declaration && kindOf(dts, concept.declaration)) ?? kindByUse(dts, key, other.key);
}

/**
 * Whether a relationship has at each end what belongs at the other, so that it would be right the other way round. Where no kind is declared, that can
 * be seen from how its ends are used elsewhere.
 */
export function isTurned(dts: Dts, { arc, from, to }: Relationship): boolean {
  const wanted = kindsAtEnds.get(arc.arcrole);
  return wanted !== undefined && wanted.source !== wanted.target && kindAtEnd(dts, from, to) === wanted.target && kindAtEnd(dts, to, from) === wanted.source;
}

/** Whether a relationship of Dimensions is known to have at one end what must not stand there. */
export function isUnfit(dts: Dts, relationship: Relationship): boolean {
  const wanted = kindsAtEnds.get(relationship.arc.arcrole);
  if (!wanted) return false;
  const isOther = ({ concept }: End, kind: ConceptKind) => {
    const declared = concept?.declaration && kindOf(dts, concept.declaration);
    return declared !== undefined && declared !== kind;
  };
  return isOther(relationship.from, wanted.source) || isOther(relationship.to, wanted.target) || isTurned(dts, relationship);
}

/** Of each kind that a concept is used as, one or two of the concepts at the other ends: enough to see whether there is another than a given one. */
type Uses = ReadonlyMap<ConceptKind, ReadonlySet<string>>;

const cache = new WeakMap<Dts, Map<string, Uses>>();

function kindByUse(dts: Dts, key: string, partner: string): ConceptKind | undefined {
  let known = cache.get(dts);
  if (!known) cache.set(dts, (known = new Map<string, Uses>()));
  let uses = known.get(key);
  if (!uses) known.set(key, (uses = usesOf(dts, key)));
  const [kind, ...others] = [...uses].flatMap(([each, partners]) => (partners.size > 1 || !partners.has(partner) ? [each] : []));
  return others.length === 0 ? kind : undefined;
}

function usesOf(dts: Dts, key: string): Uses {
  const uses = new Map<ConceptKind, Set<string>>();
  for (const [{ arcrole }, { from, to }] of dts.relationshipsWith(key)) {
    const kinds = kindsAtEnds.get(arcrole);
    if (!kinds) continue;
    const [kind, partner] = from.key === key ? [kinds.source, to.key] : [kinds.target, from.key];
    const partners = uses.get(kind);
    if (!partners) uses.set(kind, new Set([partner]));
    else if (partners.size < 2) partners.add(partner);
  }
  return uses;
}
