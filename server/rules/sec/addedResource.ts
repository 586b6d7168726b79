import { nameOfConcept, type Concept } from '../../index/concept';
import type { Dts } from '../../index/dts';
import { isProhibiting } from '../../index/network';
import { arcroles, attributes, roles } from '../../xbrl/names';
import type { Arc } from '../../xbrl/views';
import { fixByRemoving } from '../fixRemoval';
import type { DtsRule, Finding } from '../rule';
import { isExtension, isStandardConcept } from '../extension';
import { secOnly } from './secOnly';

/**
 * A filer's linkbase gives a standard concept a documentation label or a reference, or an extension concept a reference
 * (EFM 6.10.5, 6.18.1 and 6.18.2).
 */
export const addedResource: DtsRule = {
  id: 'added-resource',
  scope: 'dts',
  codes: {},
  severity: secOnly('error'),
  *check({ dts, documents }) {
    for (const arc of documents.flatMap((document) => document.arcs)) {
      if ((arc.arcrole !== arcroles.conceptLabel && arc.arcrole !== arcroles.conceptReference) || isProhibiting(arc)) continue;
      yield* checkArc(arc, dts);
    }
  },
};

function* checkArc(arc: Arc, dts: Dts): Generator<Finding> {
  for (const { from: { concept }, to: { resource } } of dts.relationshipsOf(arc)) {
    if (!concept || !resource) continue;
    const found = arc.arcrole === arcroles.conceptLabel ? (resource.role === roles.documentation ? documentationOf(concept) : undefined) : referenceOf(concept);
    if (!found) continue;
    yield {
      place: { document: arc.document, element: arc.element, attribute: attributes.from },
      ...found,
      related: [{ place: { document: resource.document, element: resource.element }, message: 'What it leads to' }],
      fixes: () => fixByRemoving([arc], dts, { title: 'Remove the arc and what it leads to', isPreferred: false }),
    };
    return;
  }
}

function documentationOf(concept: Concept) {
  return isStandardConcept(concept) ? { code: 'EFM.6.10.05', message: `${nameOfConcept(concept)} is a standard concept, whose meaning its taxonomy says. The SEC accepts no documentation label of a filer's on it: remove this one.` } : undefined;
}

function referenceOf(concept: Concept) {
  if (isStandardConcept(concept)) return { code: 'EFM.6.18.02', message: `${nameOfConcept(concept)} is a standard concept, whose references its taxonomy has. The SEC accepts none of a filer's on it: remove this one.` };
  if (!concept.declaration || !isExtension(concept.declaration.document)) return undefined;
  return { code: 'EFM.6.18.01', message: `The SEC accepts no references on concepts of a filer's own, such as ${nameOfConcept(concept)}. Remove this one, and say what the concept means in a documentation label.` };
}
