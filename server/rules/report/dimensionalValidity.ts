import { conceptNamed } from '../../calculation/reportedConcepts';
import { linkbasesAreAllHere } from '../../index/absence';
import type { Context } from '../../report/report';
import { attributes } from '../../xbrl/names';
import { codeForAll, severityForAll, type DtsRule } from '../rule';
import { nameOfFact } from './declaredFacts';
import { HypercubesOfItems, type Breach } from './hypercubesOfItems';
import { factAttributes } from './factAttributes';

/** The dimensions of a fact's context are not those that the hypercubes of its concept want (Dimensions 1.0, 3.1.3). */
export const dimensionalValidity: DtsRule = {
  id: 'dimensional-validity',
  scope: 'dts',
  codes: codeForAll('xbrldie:PrimaryItemDimensionallyInvalidError'),
  severity: severityForAll('error'),
  *check({ dts, documents, report }) {
    // A linkbase that is not at hand may add members, and roles in which the fact is valid.
    if (!report || report.facts.length === 0 || !linkbasesAreAllHere(dts)) return;
    const hypercubes = new HypercubesOfItems(dts);
    const known = new Map<string, Map<Context, Breach | undefined>>();
    for (const fact of report.facts) {
      const { context, document, element, concept } = fact;
      if (!context || concept === undefined || !documents.includes(document)) continue;
      let ofConcept = known.get(concept);
      if (!ofConcept) known.set(concept, (ofConcept = new Map<Context, Breach | undefined>()));
      if (!ofConcept.has(context)) {
        const item = conceptNamed(dts, concept);
        ofConcept.set(context, item && hypercubes.breachOf(item.key, context));
      }
      const breach = ofConcept.get(context);
      if (!breach) continue;
      const { arc } = breach.relationship;
      yield {
        place: { document, element, attribute: factAttributes.contextRef },
        message: `${nameOfFact(fact)} may not be reported with the dimensions of the context ${context.id}: ${breach.reason}. Name another context, or change the hypercube.`,
        related: [
          { place: { document: context.document, element: context.element, attribute: attributes.id }, message: 'The context' },
          { place: { document: arc.document, element: arc.element, attribute: attributes.to }, message: 'The hypercube is related here' },
        ],
      };
    }
  },
};
