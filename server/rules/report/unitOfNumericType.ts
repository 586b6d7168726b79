import { typesOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import type { Unit } from '../../report/report';
import { isUnderstood } from '../../report/unit';
import { unitName } from '../../report/wording';
import { clark, namespaces, parseClark } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import type { DtsRule } from '../rule';
import { secOnly } from '../sec/secOnly';
import { iso4217 } from './currencyCodes';
import { declaredFacts, nameOfFact } from './declaredFacts';
import { factAttributes } from './factAttributes';
import { hasMistakenMeasure, unitsRegistry } from './mistakenMeasure';
import { saidOnce, type Case } from './saidOnce';

const types = 'http://www.xbrl.org/dtr/type/';
const shares = clark({ namespace: namespaces.xbrli, local: 'shares' });
const pure = clark({ namespace: namespaces.xbrli, local: 'pure' });

/** What the unit of a type must be. */
interface UnitForm {
  readonly description: string;
  readonly accepts: (unit: Unit) => boolean;
}

const registered = (example: string): UnitForm => ({ description: `one of the Units Registry, such as utr:${example}`, accepts: ({ numerators, denominators }) => numerators.length === 1 && denominators.length === 0 && parseClark(numerators[0]!).namespace === unitsRegistry });

const forms: ReadonlyMap<string, UnitForm> = new Map<string, UnitForm>([
  ['perShareItemType', { description: 'a currency divided by xbrli:shares', accepts: ({ numerators, denominators }) => numerators.length === 1 && isCurrency(numerators[0]!) && denominators.length === 1 && denominators[0] === shares }],
  ['percentItemType', { description: 'xbrli:pure', accepts: ({ numerators, denominators }) => numerators.length === 1 && numerators[0] === pure && denominators.length === 0 }],
  ['areaItemType', registered('sqm')],
  ['volumeItemType', registered('l')],
  ['massItemType', registered('kg')],
  ['energyItemType', registered('kWh')],
  ['powerItemType', registered('kW')],
  ['lengthItemType', registered('m')],
  ['memoryItemType', registered('MB')],
]);

/** The unit of a fact is none that the Units Registry has for its type (EFM 6.5.35; Units Registry 1.0). */
export const unitOfNumericType: DtsRule = {
  id: 'unit-of-numeric-type',
  scope: 'dts',
  ignoresLinks: true,
  codes: { sec: 'EFM.6.05.35' },
  severity: secOnly('error'),
  *check(judged) {
    const known = new Map<ElementDeclaration, UnitForm | undefined>();
    const cases: Case[] = [];
    for (const { fact, declaration } of declaredFacts(judged)) {
      if (!known.has(declaration)) known.set(declaration, formOf(judged.dts, declaration));
      const form = known.get(declaration);
      const { document, element, unit } = fact;
      if (!form || !unit || !isUnderstood(unit) || form.accepts(unit) || hasMistakenMeasure(unit)) continue;
      const wrong = `The unit of ${nameOfFact(fact)} must be ${form.description}, and ${unitName(unit)} is not`;
      cases.push({
        finding: {
          place: { document, element, attribute: factAttributes.unitRef },
          message: `${wrong}. Name another unit, or correct this one.`,
          related: [{ place: { document: unit.document, element: unit.element }, message: 'The unit' }],
        },
        causes: [{ key: `${unit.document.uri} ${unit.element} ${form.description}`, ofMany: (count) => `${wrong}; it is the same with ${count - 1} more facts. Correct this unit, or name another one.` }],
      });
    }
    yield* saidOnce(cases);
  },
};

function formOf(dts: Dts, declaration: ElementDeclaration): UnitForm | undefined {
  for (const type of typesOf(dts, declaration).types) {
    const { namespace, local } = parseClark(type);
    const form = namespace.startsWith(types) ? forms.get(local) : undefined;
    if (form) return form;
  }
  return undefined;
}

/** Whether a measure is a currency of ISO 4217: XXX means that there is none, XTS is for tests. */
function isCurrency(measure: string): boolean {
  const { namespace, local } = parseClark(measure);
  return namespace === iso4217 && /^[A-Z]{3}$/.test(local) && local !== 'XXX' && local !== 'XTS';
}
