import type Big from 'big.js';
import { namespaces, parseClark } from '../xbrl/names';
import type { XmlDocument } from '../xml/document';
import type { Context, Fact, Period, Unit } from './report';
import { textOf, type Most } from './text';

const day = 24 * 60 * 60 * 1000;

/** A period as a reader writes it: `2025-12-31`, `2025-01-01 to 2025-12-31`, `forever`. A time is told where it is not midnight. */
export function periodText(period: Period | undefined): string {
  switch (period?.kind) {
    case 'instant':
      return endText(period.moment);
    case 'duration':
      return `${startText(period.start)} to ${endText(period.end)}`;
    case 'forever':
      return 'forever';
    case undefined:
      return 'no period';
  }
}

/** A number with its thousands apart and all its digits: `-1,234,567.05`. One of which hardly anybody would read all digits is written with a power of ten. */
export function numberText(number: Big): string {
  if (number.e > 30 || number.e < -30) return number.toExponential(Math.min(number.c.length - 1, 20));
  const [, sign, whole, places] = /^(-?)(\d+)(\.\d+)?$/.exec(number.toFixed())!;
  return `${sign!}${BigInt(whole!).toLocaleString('en')}${places ?? ''}`;
}

/** A fact's value as a reader writes it, with its unit: `1,234,567 USD`. White space runs of a text are one blank. */
export function valueText({ isNil, number, unit, value }: Pick<Fact, 'isNil' | 'number' | 'unit' | 'value'>): string {
  if (isNil) return 'nil';
  if (!number) return value === undefined ? '?' : value.replace(/\s+/g, ' ').trim();
  const measure = unit ? unitText(unit) : '';
  return measure === '' ? numberText(number) : `${numberText(number)} ${measure}`;
}

/** A unit by the local names of its measures: `USD`, `USD / shares`; '' for a pure number. */
export function unitText({ numerators, denominators }: Unit): string {
  const [above, below] = [numerators, denominators].map((measures) => measures.map((measure) => parseClark(measure).local).filter((name) => name !== 'pure').join(' × '));
  return below === '' ? above! : `${above!} / ${below!}`;
}

/** So much is told of an element that a segment or scenario holds. */
const mostOfOther: Most = { length: 60, elements: 50 };
/** So many such elements are told of. */
const mostOthers = 10;

/** What a context's segment and scenario hold besides dimensions (XBRL 2.1, 4.7.3.2 and 4.7.4), element by element: `division: Ferries`. */
export function otherTexts({ document: { xml }, element, dimensions, others: { segment, scenario } }: Context): readonly string[] {
  if (segment.length + scenario.length === 0) return [];
  const told = new Set(dimensions.map((dimension) => dimension.element));
  const texts: string[] = [];
  for (const row of elementsBelow(xml, element)) {
    if (!xml.is(row, namespaces.xbrli, 'segment') && !xml.is(row, namespaces.xbrli, 'scenario')) continue;
    for (const child of xml.children(row)) {
      if (told.has(child)) continue;
      if (texts.length === mostOthers) return [...texts, '…'];
      const text = textOf(xml, child, mostOfOther).replace(/\s+/g, ' ').trim();
      texts.push(text === '' ? xml.name(child).local : `${xml.name(child).local}: ${text}`);
    }
  }
  return texts;
}

/** The children of a context and of its entity. */
function* elementsBelow(xml: XmlDocument, context: number): Generator<number> {
  for (const child of xml.children(context)) {
    yield child;
    if (xml.is(child, namespaces.xbrli, 'entity')) yield* xml.children(child);
  }
}

/** A unit by its id and its measures: `U_USD (USD)`; by the measures alone where the id says no more. */
export function unitName(unit: Unit): string {
  const measures = unitText(unit) || 'pure';
  return unit.id.toLowerCase() === measures.toLowerCase() ? measures : `${unit.id} (${measures})`;
}

/** Orders contexts: the newest end first, of the same end instants before durations and longer ones before shorter, of the same period fewer dimensions first. */
export function byNewest(a: Context | undefined, b: Context | undefined): number {
  const [later, earlier] = [placeInTime(b), placeInTime(a)];
  return later[0] - earlier[0] || earlier[1] - later[1] || (a?.dimensions.length ?? 0) - (b?.dimensions.length ?? 0);
}

/** End and start, such that instants are before all durations, and what has no end last. */
function placeInTime(context: Context | undefined): readonly [end: number, start: number] {
  const period = context?.period;
  if (period?.kind === 'instant') return [period.moment, -Number.MAX_VALUE];
  if (period?.kind === 'duration') return [period.end, period.start];
  return [-Number.MAX_VALUE, 0];
}

function startText(moment: number): string {
  return moment % day === 0 ? dateText(moment) : timeText(moment);
}

/** Midnight at the end of a day is told by that day. */
function endText(moment: number): string {
  return moment % day === 0 ? dateText(moment - day) : timeText(moment);
}

function dateText(moment: number): string {
  return timeText(moment).slice(0, -'T00:00:00Z'.length);
}

/** A moment beyond those that JavaScript knows has no text. */
function timeText(moment: number): string {
  return Math.abs(moment) <= 8.64e15 ? new Date(moment).toISOString().replace(/\.000Z$/, 'Z') : '?T00:00:00Z';
}
