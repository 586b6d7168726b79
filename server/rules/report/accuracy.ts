import { accuracyByType } from '../../calculation/accuracyByType';
import type { Dts } from '../../index/dts';
import type { Fact } from '../../report/report';
import { severityForAll, type DtsRule, type Finding } from '../rule';
import { declaredFacts, nameOfFact } from './declaredFacts';
import { factAttributes } from './factAttributes';
import { ValueKinds, type ValueKind } from './valueKinds';

/** What a fact says of its accuracy: as written, or as its type has it where nothing is written. */
interface Written {
  readonly decimals: string | undefined;
  readonly precision: string | undefined;
}

/** A number does not say how exact it is, says it twice or in no valid way, or something says it that is no number (XBRL 2.1, 4.6.3 to 4.6.5). */
export const accuracy: DtsRule = {
  id: 'accuracy',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check(judged) {
    const kinds = new ValueKinds(judged.dts);
    for (const { fact, declaration } of declaredFacts(judged)) {
      const kind = kinds.of(declaration);
      const finding = kind && findingOf(fact, kind, readAccuracy(judged.dts, fact));
      if (finding) yield finding;
    }
  },
};

function readAccuracy(dts: Dts, { document: { xml }, element, concept }: Fact): Written {
  const [decimals, precision] = ['decimals', 'precision'].map((local) => xml.attributeValue(element, '', local)?.trim());
  if (decimals !== undefined || precision !== undefined) return { decimals, precision };
  const byType = accuracyByType(dts, concept!);
  return { decimals: byType?.decimals?.toString(), precision: byType?.precision?.toString() };
}

function findingOf(fact: Fact, kind: NonNullable<ValueKind>, { decimals, precision }: Written): Finding | undefined {
  const { document, element } = fact;
  const at = (attribute: 'decimals' | 'precision'): Finding['place'] => ({ document, element, attribute: factAttributes[attribute] });
  const written = decimals === undefined ? 'precision' : 'decimals';
  const isStated = decimals !== undefined || precision !== undefined;
  if (kind === 'no number') return isStated ? { place: at(written), code: 'xmlSchema:attributesExtraneous', message: `${nameOfFact(fact)} is no number, so that its facts have no ${written}. Remove it.` } : undefined;
  if (fact.isNil) return isStated ? { place: at(written), code: 'xbrl.4.6.3:nilPrecisionDecimals', message: `This fact is nil: there is no value whose accuracy ${written} could tell. Remove ${written}, or xsi:nil.` } : undefined;
  if (kind === 'fraction') return isStated ? { place: at(written), code: 'xbrl.4.6.3:fractionPrecisionDecimals', message: `A fraction is exact: it has no ${written}. Remove it.` } : undefined;
  if (!isStated) return { place: { document, element }, code: 'xbrl.4.6.3:missingPrecisionDecimals', message: `This fact of ${nameOfFact(fact)} does not say how exact its number is. Write decimals: "0" for whole units, "-3" for thousands, "INF" for a number that is not rounded.` };
  if (decimals !== undefined && precision !== undefined) return { place: at('precision'), code: 'xbrl.4.6.3:bothPrecisionAndDecimals', message: 'A number has decimals or precision, not both. Remove the precision.' };
  if (decimals !== undefined && !/^(INF|[+-]?\d+)$/.test(decimals)) return { place: at('decimals'), code: 'xbrl.4.6.5:decimals', message: `"${decimals}" are no decimals. Write a whole number, or INF for a number that is not rounded.` };
  if (precision !== undefined && !/^(INF|\+?\d+)$/.test(precision)) return { place: at('precision'), code: 'xbrl.4.6.4:precision', message: `"${precision}" is no precision. Write a number of digits, or INF for a number that is not rounded.` };
  return undefined;
}
