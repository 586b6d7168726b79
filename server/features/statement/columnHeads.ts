import { dimensionTexts } from '../../calculation/reportedConcepts';
import type { Dts } from '../../index/dts';
import type { LabelChoice } from '../../index/labels';
import type { Context } from '../../report/report';
import { periodText } from '../../report/wording';
import { shorten } from '../hover/markdown';

const longestEntity = 60;

/** What tells each column of a statement from the others, part by part: its period, its dimensions, and where there are several, its entity. */
export function columnHeads(dts: Dts, columns: readonly Context[], labels: LabelChoice): readonly (readonly string[])[] {
  const hasEntities = new Set(columns.map(({ entity: { scheme, identifier } }) => `${scheme} ${identifier}`)).size > 1;
  return columns.map((context) => [periodText(context.period), ...dimensionTexts(dts, context, labels), ...(hasEntities ? [shorten(context.entity.identifier, longestEntity)] : [])]);
}
