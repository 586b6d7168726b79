import type { Unit } from '../../report/report';
import { clark, namespaces } from '../../xbrl/names';
import { severityForAll, type DtsRule, type Finding } from '../rule';

/** A unit has a measure that means nothing, or divides by what it multiplies with (XBRL 2.1, 4.8.2 and 4.8.4). */
export const unitMeasure: DtsRule = {
  id: 'unit-measure',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check({ documents, report }) {
    for (const unit of report?.units ?? []) if (documents.includes(unit.document)) yield* checkUnit(unit);
  },
};

function* checkUnit(unit: Unit): Generator<Finding> {
  const { document: { xml }, document } = unit;
  const measures = measuresOf(unit);
  const numerators = new Set(unit.numerators);
  if (measures.length === 0) yield { place: { document, element: unit.element }, code: 'xmlSchema:elementOccurrencesError', message: `The unit ${unit.id} has no measure. Add one, such as iso4217:USD or xbrli:pure.` };
  for (const element of measures) {
    const written = xml.content(element).trim();
    const name = xml.resolveQName(written, element);
    const place: Finding['place'] = { document, element, part: 'content' };
    if (!name || !/^[^\s:]+(:[^\s:]+)?$/.test(written)) {
      yield { place, code: 'xmlSchema:valueError', message: name ? `"${written}" is no measure. Write a name with its prefix, such as iso4217:USD.` : `The prefix of ${written} is not declared, so that the measure means nothing. Declare it, or write another one.` };
    } else if (name.namespace === namespaces.xbrli && name.local !== 'pure' && name.local !== 'shares') {
      yield { place, code: 'xbrl.4.8.2:measureElement', message: `XBRL has the measures pure and shares, and no ${name.local}. Write one of them, or give this one the prefix of another namespace.` };
    } else if (isIn(unit, element, 'unitDenominator') && numerators.has(clark(name))) {
      yield { place, code: 'xbrl.4.8.4:measureBothNumDenom', message: `${written} is above the line too. Remove it from both, so that the unit is as simple as it can be.` };
    }
  }
}

function measuresOf({ document: { xml }, element }: Unit): readonly number[] {
  const measures: number[] = [];
  for (let inner = element + 1; inner <= xml.tables.elementLast[element]!; inner++) if (xml.is(inner, namespaces.xbrli, 'measure')) measures.push(inner);
  return measures;
}

function isIn({ document: { xml } }: Unit, element: number, local: string): boolean {
  const parent = xml.parent(element);
  return parent !== undefined && xml.is(parent, namespaces.xbrli, local);
}
