import type { Fact, Unit } from '../../report/report';
import { isUnderstood } from '../../report/unit';
import { unitName } from '../../report/wording';
import { namespaces, parseClark } from '../../xbrl/names';
import { mostRelated, severityForAll, type DtsRule } from '../rule';
import { iso4217 } from './currencyCodes';
import { declaredFacts, nameOfFact } from './declaredFacts';
import { factAttributes } from './factAttributes';
import { hasMistakenMeasure } from './mistakenMeasure';
import { ValueKinds, type ValueKind } from './valueKinds';

/** What is wrong with the unit of a fact. */
interface Problem {
  readonly code: string;
  readonly wanted: string;
}

/** The unit of an amount of money is no currency, or that of a number of shares not shares (XBRL 2.1, 4.8.2, Table 3). One finding for all facts of a type with one unit. */
export const unitOfType: DtsRule = {
  id: 'unit-of-type',
  scope: 'dts',
  ignoresLinks: true,
  codes: {},
  severity: severityForAll('error'),
  *check(judged) {
    const kinds = new ValueKinds(judged.dts);
    const found = new Map<string, { readonly problem: Problem; readonly facts: Fact[] }>();
    for (const { fact, declaration } of declaredFacts(judged)) {
      const problem = fact.unit && isUnderstood(fact.unit) && !hasMistakenMeasure(fact.unit) && problemOf(kinds.of(declaration), fact.unit);
      if (!problem) continue;
      const key = `${fact.unit.document.uri} ${fact.unit.element} ${problem.code}`;
      const known = found.get(key);
      if (known) known.facts.push(fact);
      else found.set(key, { problem, facts: [fact] });
    }
    for (const { problem, facts } of found.values()) {
      const [first, ...others] = facts;
      const { document, element, unit } = first!;
      yield {
        place: { document, element, attribute: factAttributes.unitRef },
        code: problem.code,
        message: `The unit of ${nameOfFact(first!)} must be ${problem.wanted}, and ${unitName(unit!)} is not${others.length === 0 ? '' : `; ${others.length + 1} facts have it`}. Name another unit, or correct this one.`,
        related: [
          { place: { document: unit!.document, element: unit!.element }, message: 'The unit' },
          ...others.slice(0, mostRelated).map((fact) => ({ place: { document: fact.document, element: fact.element, attribute: factAttributes.unitRef }, message: `The same of ${nameOfFact(fact)}` })),
        ],
      };
    }
  },
};

function problemOf(kind: ValueKind, { numerators, denominators }: Unit): Problem | undefined {
  if (kind !== 'monetary' && kind !== 'shares') return undefined;
  const [measure] = numerators;
  const wanted = kind === 'monetary' ? 'a single currency of ISO 4217, such as iso4217:USD' : 'xbrli:shares';
  if (measure === undefined || numerators.length !== 1 || denominators.length > 0) return { code: `xbrl.4.8.2:${kind}FactUnit-notSingleMeasure`, wanted };
  const { namespace, local } = parseClark(measure);
  const isRight = kind === 'monetary' ? namespace === iso4217 && /^[A-Z]{3}$/.test(local) : namespace === namespaces.xbrli && local === 'shares';
  return isRight ? undefined : { code: `xbrl.4.8.2:${kind}FactUnit-${kind === 'monetary' ? 'notMonetaryMeasure' : 'notSharesMeasure'}`, wanted };
}
