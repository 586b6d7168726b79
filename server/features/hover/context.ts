import { dimensionTexts } from '../../calculation/reportedConcepts';
import type { Dts } from '../../index/dts';
import type { LabelChoice } from '../../index/labels';
import type { Context, Unit } from '../../report/report';
import { periodText, unitText } from '../../report/wording';
import { parseClark } from '../../xbrl/names';
import { code, escape, shorten } from './markdown';

/** So many dimensions of a context, and measures of a unit, are told. */
const mostLines = 20;
const longestName = 200;

/** What facts are about that point to a context (XBRL 2.1, 4.7): its period, its dimensions with their members, whatever else it holds, and its entity. */
export function contextHover(dts: Dts, context: Context, choice: LabelChoice): string {
  const { id, period, entity } = context;
  const dimensions = dimensionTexts(dts, context, choice);
  return [`**${escape(periodText(period))}**`, list(dimensions.map((text) => escape(shorten(text, longestName)))), `Entity ${name(entity.identifier)} of ${name(entity.scheme)}`, `Context ${name(id)}`].filter((part) => part !== '').join('\n\n');
}

/** In what facts are measured that point to a unit (XBRL 2.1, 4.8): its measures, by name and namespace. */
export function unitHover(unit: Unit): string {
  const { id, numerators, denominators } = unit;
  const short = unitText(unit);
  const measures = [...numerators.map(measureText), ...denominators.map((measure) => `per ${measureText(measure)}`)];
  return [`**${escape(shorten(short === '' ? 'pure number' : short, longestName))}**`, list(measures), `Unit ${name(id)}`].filter((part) => part !== '').join('\n\n');
}

function measureText(measure: string): string {
  // One whose prefix is not declared is kept as it is written.
  if (!measure.startsWith('{')) return name(measure);
  const { namespace, local } = parseClark(measure);
  return namespace === '' ? name(local) : `${name(local)} of ${name(namespace)}`;
}

function name(text: string): string {
  return code(shorten(text, longestName));
}

function list(lines: readonly string[]): string {
  const more = lines.length > mostLines ? [`and ${lines.length - mostLines} more`] : [];
  return [...lines.slice(0, mostLines), ...more].map((line) => `- ${line}`).join('\n');
}
