import { dimensionTexts } from '../../calculation/reportedConcepts';
import { reportedName } from '../../calculation/reportedName';
import { isReportAtHand, reportOfDts } from '../../calculation/reportOfDts';
import type { Concept } from '../../index/concept';
import type { Dts } from '../../index/dts';
import type { LabelChoice } from '../../index/labels';
import type { Fact } from '../../report/report';
import { byNewest, periodText, valueText } from '../../report/wording';
import { fileName } from '../../xbrl/names';
import { code, escape, shorten } from './markdown';

/** So many facts of a concept are shown of each report, in so many reports. */
const mostFacts = 12;
const mostReports = 3;
const longestValue = 120;

/**
 * What is reported of a concept: its values by period and dimensions, the newest first.
 * @param dtss where it may be reported; those that start from no report have nothing to say, and of a long one that has not been read
 * yet only that is said
 * @returns Markdown; '' where nothing is reported
 */
export function factsHover(dtss: readonly Dts[], concept: Concept, choice: LabelChoice): string {
  const sections = dtss.flatMap((dts) => {
    if (!isReportAtHand(dts)) return `${code(fileName(dts.entryPoint))} is still being read: hover again for what is reported.`;
    const report = reportOfDts(dts);
    const name = report && reportedName(dts, concept);
    const facts = name === undefined ? [] : report!.factsOf(name);
    return facts.length === 0 ? [] : [table(dts, facts, choice)];
  });
  if (sections.length > mostReports) return [...sections.slice(0, mostReports), `and in ${sections.length - mostReports} more reports`].join('\n\n');
  return sections.join('\n\n');
}

function table(dts: Dts, facts: readonly Fact[], choice: LabelChoice): string {
  const rows = new Map<string, readonly string[]>();
  for (const fact of [...facts].sort((a, b) => byNewest(a.context, b.context))) {
    const cells = rowOf(dts, fact, choice);
    rows.set(cells.join('|'), cells);
  }
  const shown = [...rows.values()].slice(0, mostFacts);
  const hasDimensions = shown.some(([, dimensions]) => dimensions !== '');
  const lines = shown.map(([period, dimensions, value]) => `| ${(hasDimensions ? [period, dimensions, value] : [period, value]).join(' | ')} |`);
  const head = hasDimensions ? '| Period | Dimensions | Reported |\n|---|---|--:|' : '| Period | Reported |\n|---|--:|';
  const more = rows.size > mostFacts ? `\n\nand ${rows.size - mostFacts} more in ${code(fileName(facts[0]!.document.uri))}` : '';
  return `Reported in ${code(fileName(facts[0]!.document.uri))}\n\n${head}\n${lines.join('\n')}${more}`;
}

function rowOf(dts: Dts, fact: Fact, choice: LabelChoice): readonly string[] {
  const { context } = fact;
  return [periodText(context?.period), context ? dimensionTexts(dts, context, choice).join(', ') : '', shorten(valueText(fact), longestValue)].map(escape);
}
