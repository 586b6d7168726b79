import { nameOfConcept, type Concept } from '../../index/concept';
import { kindOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import type { Relationship } from '../../index/network';
import { attributes, parseClark } from '../../xbrl/names';
import type { ExpandedName } from '../../xml/document';
import { fixByRemoving } from '../fixRemoval';
import type { DtsRule, Finding } from '../rule';
import { standardTypeOf } from '../extension';
import { anchorsIn } from './anchors';
import { coreYearOf, isCoreConcept, isExtensionConcept } from './core';
import { esefOnly } from './esefOnly';

/**
 * An anchoring relationship does not relate a line item of the issuer's and one of the core taxonomy (ESEF Reporting Manual, 3.3.1),
 * or relates two of different types (1.4.1).
 */
export const anchoringEnd: DtsRule = {
  id: 'anchoring-end',
  scope: 'dts',
  codes: {},
  severity: esefOnly('error'),
  *check({ dts, documents }) {
    const comparesTypes = (coreYearOf(documents) ?? 0) >= 2024;
    for (const relationship of anchorsIn(dts, documents)) {
      const found = problemOf(relationship, dts) ?? (comparesTypes ? typesOf(relationship) : undefined);
      if (!found) continue;
      const { attribute, ...finding } = found;
      yield { ...finding, place: { document: relationship.arc.document, element: relationship.arc.element, attribute } };
    }
  },
};

type Problem = Omit<Finding, 'place'> & { readonly attribute: ExpandedName };

function problemOf({ arc, from, to }: Relationship, dts: Dts): Problem | undefined {
  const fixes = () => (dts.relationshipsOf(arc).length === 1 ? fixByRemoving([arc], dts, { title: 'Remove the arc', isPreferred: false }) : []);
  const ends = [[from.concept, attributes.from], [to.concept, attributes.to]] as const;
  for (const [concept, attribute] of ends) {
    const declaration = concept?.declaration;
    if (!declaration) continue;
    const name = nameOfConcept(concept);
    if (standardTypeOf(declaration) === 'domainItemType') {
      return { attribute, fixes, code: 'ESEF.3.3.1.anchoringRelationshipsForDomainMembersDefinedUsingWiderNarrowerArcrole', message: `${name} is a member of a domain. ESEF anchors line items only: members are anchored by their place among the members of the domain. Remove this arc.` };
    }
    if (kindOf(dts, declaration) === 'dimension') {
      return { attribute, fixes, code: 'ESEF.3.3.1.anchoringRelationshipsForDimensionsDefinedUsingWiderNarrowerArcrole', message: `${name} is a dimension. ESEF anchors line items only: remove this arc.` };
    }
  }
  if (!from.concept || !to.concept) return undefined;
  return baseOf(from.concept, to.concept) ?? abstractOf(from.concept, attributes.from) ?? abstractOf(to.concept, attributes.to);
}

function baseOf(from: Concept, to: Concept): Problem | undefined {
  const both = (is: (concept: Concept) => boolean) => is(from) && is(to);
  const whose = both(isCoreConcept) ? 'of the core taxonomy' : both(isExtensionConcept) ? 'of your own' : undefined;
  if (whose === undefined) return undefined;
  return { attribute: attributes.to, code: 'ESEF.3.3.1.anchoringRelationshipBase', message: `${nameOfConcept(from)} and ${nameOfConcept(to)} are both ${whose}. Anchoring relates a concept of your own and one of the ESEF taxonomy: let one end of the arc lead there, or remove it.` };
}

function abstractOf(concept: Concept, attribute: ExpandedName): Problem | undefined {
  if (!isCoreConcept(concept) || concept.declaration?.abstract !== true) return undefined;
  return { attribute, severity: 'warning', code: 'ESEF.3.3.1.ExtensionConceptAnchoredToAbstractConcept', message: `${nameOfConcept(concept)} is abstract: nobody reports on it. Anchor to a concept with values.` };
}

function typesOf({ from, to }: Relationship): Problem | undefined {
  const [wider, narrower] = [from.concept?.declaration?.type, to.concept?.declaration?.type];
  if (wider === undefined || narrower === undefined || wider === narrower) return undefined;
  return {
    attribute: attributes.to,
    severity: 'warning',
    code: 'ESEF.1.4.1.differentExtensionDataType',
    message: `${nameOfConcept(from.concept!)} is of type ${parseClark(wider).local} and ${nameOfConcept(to.concept!)} of type ${parseClark(narrower).local}. ESEF wants a concept anchored to one of the same type: choose another, or change the type of your own.`,
  };
}
