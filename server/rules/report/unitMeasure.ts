import { changeValue } from '../../edits/changeValue';
import { writeElementName } from '../../edits/prefix';
import { setContent } from '../../edits/setContent';
import { groupBy } from '../../index/groupBy';
import { isSlip } from '../../index/nearest';
import type { ReportNode, Unit } from '../../report/report';
import type { XbrlDocument } from '../../xbrl/document';
import { clark, namespaces } from '../../xbrl/names';
import type { ExpandedName } from '../../xml/document';
import { declarationsOf } from '../namespaceDeclarations';
import { mostRelated, severityForAll, type DtsContext, type DtsRule, type Finding } from '../rule';
import { currencyCodes, iso4217 } from './currencyCodes';
import { isBare, meantMeasure, mistakenMeasures, type MistakenMeasures } from './mistakenMeasure';
import { problemsOf, toldPrefixes } from './reportProblems';

/** A unit has a measure that means nothing, or divides by what it multiplies with (XBRL 2.1, 4.8.2 and 4.8.4). */
export const unitMeasure: DtsRule = {
  id: 'unit-measure',
  scope: 'dts',
  ignoresLinks: true,
  codes: {},
  severity: severityForAll('error'),
  *check(judged) {
    const units = (judged.report?.units ?? []).filter(({ document }) => judged.documents.includes(document));
    for (const unit of units) yield* checkUnit(unit);
    for (const mistaken of mistakenMeasures(units)) yield ofNamespace(mistaken);
    yield* checkPrefixes(judged);
  },
};

/** One finding for all measures of a document with a namespace that nearly is another, where that is declared. */
function ofNamespace({ document, written, meant, locals, units }: MistakenMeasures): Finding {
  const [first, ...others] = declarationsOf(document, written);
  const declarations = first ? [first, ...others] : [];
  const named = locals.length === 1 ? `${locals[0]!} with this prefix means` : `${locals[0]!} and ${locals.length - 1} more with this prefix mean`;
  return {
    place: first ?? { document, element: units[0]!.element },
    message: `${written} is not quite the namespace ${meant}, so that ${named} nothing as a unit. Did you mean that? Write it exactly so.`,
    related: [...others.map((place) => ({ place, message: 'Declared here, too' })), ...units.map(({ element }) => ({ place: { document, element }, message: 'A unit with it' }))].slice(0, mostRelated),
    fixes: () => (first ? [{ title: `Write ${meant}`, isPreferred: isSlip(written, meant), edits: declarations.flatMap(({ element, attribute }) => changeValue(document, element, attribute, meant)) }] : []),
  };
}

/** One finding for all measures of a document whose prefix is not declared. Where other names have that prefix too, it is said of those. */
function* checkPrefixes(judged: DtsContext): Generator<Finding> {
  const isMeasure = ({ document, element }: ReportNode) => document.xml.is(element, namespaces.xbrli, 'measure');
  const problems = problemsOf(judged, 'unknown-prefix');
  const keyOf = ({ document, text }: (typeof problems)[number]) => `${document.uri} ${text}`;
  const ofOthers = new Set(problems.filter((problem) => !isMeasure(problem)).map(keyOf));
  const ofMeasures = problems.filter((problem) => isMeasure(problem) && !ofOthers.has(keyOf(problem)));
  const told = toldPrefixes();
  for (const [first, ...others] of groupBy(ofMeasures, keyOf).values()) {
    const { document, element, text } = first!;
    if (told(document).has(text)) continue;
    const means = others.length === 0 ? 'the measure means' : `${others.length + 1} measures with it mean`;
    yield {
      place: { document, element, part: 'content' },
      code: 'xmlSchema:valueError',
      message: `The prefix of ${document.xml.content(element).trim()} is not declared, so that ${means} nothing. Declare it, or write another one.`,
      related: others.slice(0, mostRelated).map((other) => ({ place: { document: other.document, element: other.element, part: 'content' }, message: 'The same prefix' })),
    };
  }
}

function* checkUnit(unit: Unit): Generator<Finding> {
  const { document: { xml }, document } = unit;
  const measures = measuresOf(unit);
  const numerators = new Set(unit.numerators);
  if (measures.length === 0) yield { place: { document, element: unit.element }, code: 'xmlSchema:elementOccurrencesError', message: `The unit ${unit.id} has no measure. Add one, such as iso4217:USD or xbrli:pure.` };
  for (const element of measures) {
    const written = xml.content(element).trim();
    const name = xml.resolveQName(written, element);
    const place: Finding['place'] = { document, element, part: 'content' };
    if (!name) continue;
    if (!/^[^\s:]+(:[^\s:]+)?$/.test(written)) {
      yield { place, code: 'xmlSchema:valueError', message: `"${written}" is no measure. Write a name with its prefix, such as iso4217:USD.` };
    } else if (meantMeasure(name) ?? isBare(name.namespace)) {
      yield { place, ...(name.namespace === namespaces.xbrli ? { code: 'xbrl.4.8.2:measureElement' } : {}), ...prefixFinding(document, element, written, meantMeasure(name)) };
    } else if (name.namespace === namespaces.xbrli && name.local !== 'pure' && name.local !== 'shares') {
      yield { place, code: 'xbrl.4.8.2:measureElement', message: `XBRL has the measures pure and shares, and no ${name.local}. Write one of them, or give this one the prefix of another namespace.` };
    } else if (name.namespace === iso4217 && !currencyCodes.has(name.local)) {
      yield { place, ...currencyFinding(document, element, written, name.local) };
    } else if (isIn(unit, element, 'unitDenominator') && numerators.has(clark(name))) {
      yield { place, code: 'xbrl.4.8.4:measureBothNumDenom', message: `${written} is above the line too. Remove it from both, so that the unit is as simple as it can be.` };
    }
  }
}

/** What is said of a measure that has no prefix, or that of others. */
function prefixFinding(document: XbrlDocument, element: number, written: string, meant: ExpandedName | undefined): Omit<Finding, 'place'> {
  if (!meant) return { message: `The measure ${written} has no prefix, so that it means nothing. Write it with that of its namespace, such as iso4217:USD, xbrli:shares or xbrli:pure.`, severity: 'warning' };
  const kind = meant.namespace === iso4217 ? 'a currency of ISO 4217' : 'a measure of XBRL itself';
  const { qname, declaration } = writeElementName(document.xml, element, meant);
  const right = declaration ? `${meant.namespace === iso4217 ? 'iso4217' : 'xbrli'}:${meant.local}` : qname;
  return {
    message: `${meant.local} is ${kind}, and here it ${written.includes(':') ? 'has another prefix' : 'has no prefix'}, so that it means nothing. Write ${right}${declaration ? `, and declare the prefix for ${meant.namespace}` : ''}.`,
    fixes: () => (declaration ? [] : [{ title: `Write ${right}`, isPreferred: true, edits: [setContent(document, element, right)] }]),
  };
}

/** What is said of a measure of ISO 4217 that is none of its codes: three capitals may be one that is newer than this list of them. */
function currencyFinding(document: XbrlDocument, element: number, written: string, code: string): Omit<Finding, 'place'> {
  const meant = code.toUpperCase();
  if (currencyCodes.has(meant)) {
    const right = written.slice(0, written.length - code.length) + meant;
    return { message: `ISO 4217 writes its codes in capitals, so that ${written} is no currency. Write ${right}.`, fixes: () => [{ title: `Write ${right}`, isPreferred: true, edits: [setContent(document, element, right)] }] };
  }
  return { message: `${code} is no code of ISO 4217. Write that of a currency, such as ${written.slice(0, written.length - code.length)}USD.`, ...(/^[A-Z]{3}$/.test(code) ? { severity: 'warning' } : {}) };
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
