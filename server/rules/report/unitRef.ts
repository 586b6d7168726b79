import { codeForAll, severityForAll, type DtsRule, type Finding } from '../rule';
import { judgedFacts, nameOfFact } from './declaredFacts';
import { factAttributes } from './factAttributes';
import { ValueKinds } from './valueKinds';
import { fixNearestId } from './fixNearestId';

/** A number has no unit, or what is no number has one (XBRL 2.1, 4.6.2). */
export const unitRef: DtsRule = {
  id: 'unit-ref',
  scope: 'dts',
  codes: codeForAll('xbrl.4.6.2:numericUnit'),
  severity: severityForAll('error'),
  *check(judged) {
    const kinds = new ValueKinds(judged.dts);
    for (const { fact, declaration } of judgedFacts(judged)) {
      const kind = declaration ? kinds.of(declaration) : undefined;
      const { document, element } = fact;
      const place: Finding['place'] = { document, element, attribute: factAttributes.unitRef };
      if (kind === 'no number' && fact.unitRef !== undefined) {
        yield { place, code: 'xmlSchema:attributesExtraneous', message: `${nameOfFact(fact)} is no number, so that its facts have no unit. Remove the unitRef.` };
        continue;
      }
      if (kind === 'no number' || fact.unit) continue;
      if (fact.unitRef === undefined) {
        // Without its declaration, it may be no number.
        if (kind !== undefined) yield { place: { document, element }, message: `This fact of ${nameOfFact(fact)} is a number without a unit. Write a unitRef with the id of one.` };
      } else {
        yield {
          place,
          message: `"${fact.unitRef}" is the id of no unit of this report. Write the id of one, or add the unit.`,
          fixes: () => fixNearestId(fact, factAttributes.unitRef, judged.report!.units),
        };
      }
    }
  },
};
