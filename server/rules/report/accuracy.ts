import { accuracyByType } from '../../calculation/accuracyByType';
import { changeValue } from '../../edits/changeValue';
import { removeAttribute } from '../../edits/removeAttribute';
import type { Dts } from '../../index/dts';
import type { Fact } from '../../report/report';
import type { Place } from '../place';
import { severityForAll, type DtsRule, type Fix } from '../rule';
import { judgedFacts, nameOfFact } from './declaredFacts';
import { factAttributes } from './factAttributes';
import { saidOnce, type Case } from './saidOnce';
import { ValueKinds, type ValueKind } from './valueKinds';

/** How much of a value a message repeats. */
const mostShown = 60;

/** What a fact says of its accuracy: as written, or as its type has it where nothing is written. */
interface Written {
  readonly decimals: string | undefined;
  readonly precision: string | undefined;
}

/** A number does not say how exact it is, says it twice or in no valid way, or something says it that is no number (XBRL 2.1, 4.6.3 to 4.6.5; Inline XBRL 1.1, 10.1). */
export const accuracy: DtsRule = {
  id: 'accuracy',
  scope: 'dts',
  ignoresLinks: true,
  codes: {},
  severity: severityForAll('error'),
  *check(judged) {
    const kinds = new ValueKinds(judged.dts);
    const cases: Case[] = [];
    for (const { fact, declaration } of judgedFacts(judged)) {
      // What is wrong about the element comes first.
      if (declaration && kinds.wantedElement(fact, declaration) !== undefined) continue;
      const kind = kinds.ofFact(fact, declaration);
      const found = kind && caseOf(fact, kind, readAccuracy(judged.dts, fact));
      if (found) cases.push(found);
    }
    yield* saidOnce(cases);
  },
};

function readAccuracy(dts: Dts, { document: { xml }, element, concept }: Fact): Written {
  const [decimals, precision] = ['decimals', 'precision'].map((local) => xml.attributeValue(element, '', local)?.trim());
  if (decimals !== undefined || precision !== undefined) return { decimals, precision };
  const byType = concept === undefined ? undefined : accuracyByType(dts, concept);
  return { decimals: byType?.decimals?.toString(), precision: byType?.precision?.toString() };
}

function caseOf(fact: Fact, kind: NonNullable<ValueKind>, { decimals, precision }: Written): Case | undefined {
  const { document, element } = fact;
  const name = nameOfFact(fact);
  const written = decimals === undefined ? 'precision' : 'decimals';
  const isStated = decimals !== undefined || precision !== undefined;
  const found = (code: string, attribute: 'decimals' | 'precision' | undefined, wrong: string, change: string, cause = '', fixes?: () => readonly Fix[]): Case => {
    const place: Place = { document, element, ...(attribute === undefined ? {} : { attribute: factAttributes[attribute] }) };
    const ofMany = (count: number) => `${wrong}, and it is the same with ${count - 1} more facts. ${change}`;
    return { finding: { place, code, message: `${wrong}. ${change}`, ...(fixes ? { fixes } : {}) }, causes: [{ key: `${code} ${cause}`, ofMany }] };
  };
  if (kind === 'no number') return isStated ? found('xmlSchema:attributesExtraneous', written, `${name} is no number, so that its facts have no ${written}`, 'Remove it.', fact.concept) : undefined;
  if (fact.isNil) return isStated ? found('xbrl.4.6.3:nilPrecisionDecimals', written, `This fact is nil: there is no value whose accuracy ${written} could tell`, `Remove ${written}, or xsi:nil.`) : undefined;
  if (kind === 'fraction') return isStated ? found('xbrl.4.6.3:fractionPrecisionDecimals', written, `A fraction is exact: it has no ${written}`, 'Remove it.', fact.concept) : undefined;
  if (!isStated) return found('xbrl.4.6.3:missingPrecisionDecimals', undefined, `This fact of ${name} does not say how exact its number is`, 'Write decimals: "0" for whole units, "-3" for thousands, "INF" for a number that is not rounded.');
  if (decimals !== undefined && precision !== undefined) return found('xbrl.4.6.3:bothPrecisionAndDecimals', 'precision', 'A number has decimals or precision, not both', 'Remove the precision.', '', () => [{ title: 'Remove the precision', isPreferred: true, edits: removeAttribute(document, element, factAttributes.precision) }]);
  if (decimals !== undefined && !isDecimals(decimals)) return found('xbrl.4.6.5:decimals', 'decimals', `"${decimals.slice(0, mostShown)}" are no decimals`, 'Write a whole number, or INF for a number that is not rounded.', decimals, () => rewrite(fact, 'decimals', decimals));
  if (precision !== undefined && !isPrecision(precision)) return found('xbrl.4.6.4:precision', 'precision', `"${precision.slice(0, mostShown)}" is no precision`, 'Write a number of digits, or INF for a number that is not rounded.', precision, () => rewrite(fact, 'precision', precision));
  return undefined;
}

/** Writes an accuracy as the specification has it, where only capitals, the sign of a minus, parentheses around that or a fraction of nothing keep it from being that. */
function rewrite({ document, element }: Fact, attribute: 'decimals' | 'precision', written: string): readonly Fix[] {
  const value = written.replace(/^\((.*)\)$/, (whole, inner: string) => (/^\d/.test(inner) ? whole : inner)).replace(/^inf(inity)?$/i, 'INF').replace(/^[\u2010-\u2015\u2212\uFE63\uFF0D]/, '-').replace(/\.0+$/, '');
  const isValid = attribute === 'decimals' ? isDecimals(value) : isPrecision(value);
  return isValid ? [{ title: `Write "${value}"`, isPreferred: true, edits: changeValue(document, element, factAttributes[attribute], value) }] : [];
}

/** XBRL 2.1, 4.6.5. */
function isDecimals(value: string): boolean {
  return /^(INF|[+-]?\d+)$/.test(value);
}

/** XBRL 2.1, 4.6.4. */
function isPrecision(value: string): boolean {
  return /^(INF|\+?\d+)$/.test(value);
}
