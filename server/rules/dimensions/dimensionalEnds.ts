import { changeValue } from '../../edits/changeValue';
import { nameOfConcept, type Concept } from '../../index/concept';
import { kindOf, type ConceptKind } from '../../index/derivation';
import { isTurned, kindAtEnd } from '../../index/dimensions/arcEnds';
import type { Dts } from '../../index/dts';
import type { Relationship } from '../../index/network';
import { arcroles, attributes } from '../../xbrl/names';
import type { Arc } from '../../xbrl/views';
import { changeArcrole } from '../changeArcrole';
import { fixByRemoving } from '../fixRemoval';
import { networksWithArcsIn } from '../ownNetworks';
import type { DtsContext, Finding, Fix } from '../rule';

/** What an end of a dimensional relationship must be (Dimensions 1.0, 1.3). */
type Wanted = 'item' | 'hypercube' | 'dimension' | 'explicit dimension';

/** What must stand at the ends of the relationships of an arcrole, and the codes for what does not. */
export interface DimensionalEnds {
  readonly arcroles: readonly string[];
  readonly source: EndRequirement;
  readonly target: EndRequirement;
}

interface EndRequirement {
  readonly wanted: Wanted;
  readonly code: string;
}

const inWords: Readonly<Record<Wanted, string>> = { item: 'an item that is neither a hypercube nor a dimension', hypercube: 'a hypercube', dimension: 'a dimension', 'explicit dimension': 'a dimension without typedDomainRef' };

/**
 * The concepts that stand at an end of effective dimensional relationships where they must not: one finding for each, with all arcs
 * concerned, and for a turned arc one at its source. Nothing where the kind of a concept cannot be decided, or where it is none, which is another finding.
 */
export function* checkEnds({ dts, documents }: DtsContext, ends: DimensionalEnds): Generator<Finding> {
  for (const side of ['source', 'target'] as const) {
    const wrong = new Map<string, { readonly concept: Concept; readonly relationships: Relationship[] }>();
    for (const network of networksWithArcsIn(dts, documents, (arcrole) => ends.arcroles.includes(arcrole))) {
      for (const relationship of network.relationships) {
        const { concept } = side === 'source' ? relationship.from : relationship.to;
        if (!concept || !documents.includes(relationship.arc.document) || !isWrong(dts, relationship, side, ends)) continue;
        const known = wrong.get(concept.key);
        if (known) known.relationships.push(relationship);
        else wrong.set(concept.key, { concept, relationships: [relationship] });
      }
    }
    for (const { concept, relationships } of wrong.values()) yield findingAt(dts, ends, side, concept, relationships);
  }
}

function isWrong(dts: Dts, relationship: Relationship, side: 'source' | 'target', ends: DimensionalEnds): boolean {
  if (wouldFitTurned(dts, relationship, ends)) return side === 'source';
  const { concept } = side === 'source' ? relationship.from : relationship.to;
  return concept !== undefined && isFit(dts, concept, ends[side].wanted) === false;
}

function findingAt(dts: Dts, ends: DimensionalEnds, side: 'source' | 'target', concept: Concept, relationships: readonly Relationship[]): Finding {
  const { wanted, code } = ends[side];
  const arcs = [...new Set(relationships.map(({ arc }) => arc))];
  const [first, ...others] = arcs.map((arc) => ({ document: arc.document, element: arc.element, attribute: side === 'source' ? attributes.from : attributes.to }));
  const name = nameOfConcept(concept);
  const areTurned = relationships.every((relationship) => wouldFitTurned(dts, relationship, ends));
  const advice = areTurned ? 'Swap the two ends of the arc.' : `Let it ${side === 'source' ? 'start' : 'end'} elsewhere, choose another arcrole, or correct the declaration of ${name}.`;
  return {
    place: first!,
    code,
    message: `A ${nameOfArcrole(arcs[0]!.arcrole!)} arc must ${side === 'source' ? 'start' : 'end'} at ${inWords[wanted]}; ${name} is ${describe(dts, concept, relationships[0]!)}. ${advice}`,
    related: others.map((place) => ({ place, message: `The same with ${name}` })),
    fixes: () => [...(areTurned ? turnAround(dts, arcs) : changeToFitting(dts, relationships, arcs)), ...fixByRemoving(arcs, dts, { title: arcs.length === 1 ? 'Remove the arc' : `Remove all ${arcs.length} arcs`, isPreferred: false })],
  };
}

/** Whether a concept may stand at an end; `undefined` where its kind cannot be decided or it is no concept at all. */
function isFit(dts: Dts, concept: Concept, wanted: Wanted): boolean | undefined {
  const kind = decidedKind(dts, concept);
  if (kind === undefined) return undefined;
  return wanted === 'explicit dimension' ? kind === 'dimension' && !isTyped(concept) : kind === wanted;
}

function decidedKind(dts: Dts, { declaration }: Concept): ConceptKind | undefined {
  const kind = declaration && kindOf(dts, declaration);
  return kind === 'not a concept' ? undefined : kind;
}

function isTyped({ declaration }: Concept): boolean {
  return declaration?.typedDomainRef !== undefined;
}

/** What a concept is, or what it is used as by other arcs than a turned one. */
function describe(dts: Dts, concept: Concept, { from, to }: Relationship): string {
  const declared = decidedKind(dts, concept);
  if (declared === 'dimension' && isTyped(concept)) return 'a typed dimension';
  const kind = declared ?? kindAtEnd(dts, from, to) ?? 'not a concept';
  return `${declared === undefined ? 'used as ' : ''}${kind === 'item' ? `an item${declared === undefined ? '' : ' of another kind'}` : `a ${kind}`}`;
}

/** Whether a relationship would be right the other way round. A dimension that is not at hand may be taken to be explicit, as it has a domain. */
function wouldFitTurned(dts: Dts, relationship: Relationship, { source, target }: DimensionalEnds): boolean {
  const fits = ({ concept }: Relationship['from'], wanted: Wanted) => concept !== undefined && isFit(dts, concept, wanted) !== false;
  return isTurned(dts, relationship) && fits(relationship.from, target.wanted) && fits(relationship.to, source.wanted);
}

function turnAround(dts: Dts, arcs: readonly Arc[]): readonly Fix[] {
  if (arcs.some((arc) => dts.relationshipsOf(arc).length !== 1)) return [];
  const edits = arcs.flatMap(({ document, element, from, to }) => [...changeValue(document, element, attributes.from, to!), ...changeValue(document, element, attributes.to, from!)]);
  return [{ title: arcs.length === 1 ? 'Swap the ends of the arc' : `Swap the ends of all ${arcs.length} arcs`, isPreferred: true, edits }];
}

/** Gives the arcs the arcrole that goes between concepts of the kinds they relate, where there is one. */
function changeToFitting(dts: Dts, relationships: readonly Relationship[], arcs: readonly Arc[]): readonly Fix[] {
  const [arcrole, ...others] = new Set(arcs.flatMap((arc) => dts.relationshipsOf(arc)).map((relationship) => fittingArcrole(dts, relationship)));
  if (arcrole === undefined || others.length > 0 || relationships.some(({ arc }) => arc.arcrole === arcroles.dimensionDefault)) return [];
  const edits = changeArcrole(arcs, arcrole, dts);
  return edits.length === 0 ? [] : [{ title: `Change the arcrole to ${nameOfArcrole(arcrole)}`, isPreferred: false, edits }];
}

function fittingArcrole(dts: Dts, { from, to }: Relationship): string | undefined {
  const [source, target] = [from, to].map(({ concept }) => concept && decidedKind(dts, concept));
  if (source === 'hypercube' && target === 'dimension') return arcroles.hypercubeDimension;
  if (source === 'dimension' && target === 'item') return isTyped(from.concept!) ? undefined : arcroles.dimensionDomain;
  return source === 'item' && target === 'item' ? arcroles.domainMember : undefined;
}

/** How an arcrole of Dimensions is called in a sentence. */
export function nameOfArcrole(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}
