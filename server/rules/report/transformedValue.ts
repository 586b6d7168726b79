import { changeValue } from '../../edits/changeValue';
import { parseInteger } from '../../report/numbers';
import type { ReportProblem } from '../../report/report';
import { severityForAll, type DtsRule, type Fix } from '../rule';
import { factAttributes } from './factAttributes';
import { fixFormat } from './meantFormat';
import { problemsOf } from './reportProblems';
import { saidOnce, type Case } from './saidOnce';

/** How much of a text a message repeats. */
const mostShown = 60;

/** What a reader sees of a fact in an Inline XBRL document is none of the texts that its format turns into a value, or its scale is no power of ten (Inline XBRL 1.1, 10.1.2 and 11.1.2). */
export const transformedValue: DtsRule = {
  id: 'transformed-value',
  scope: 'dts',
  ignoresLinks: true,
  codes: {},
  severity: severityForAll('error'),
  *check(judged) {
    yield* saidOnce(problemsOf(judged, 'invalid-value').map(caseOf));
  },
};

function caseOf(problem: ReportProblem): Case {
  const { document, element, text } = problem;
  const [format, scale] = ['format', 'scale'].map((local) => document.xml.attributeValue(element, '', local)?.trim());
  if (scale !== undefined && parseInteger(scale) === undefined) {
    const wrong = `"${scale.slice(0, mostShown)}" is no scale`;
    const change = 'Write the power of ten that the number is to be multiplied by, such as 6 for millions.';
    return {
      finding: { place: { document, element, attribute: factAttributes.scale }, message: `${wrong}. ${change}`, fixes: () => fixScale(problem, scale) },
      causes: [{ key: `scale ${scale}`, ofMany: (count) => `${wrong}, and ${count} facts have it. ${change}` }],
    };
  }
  const shown = text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
  const [wrong, change] = format === undefined ? [`"${shown}" is no number, and no format says how to read it`, 'Write the number with a point, or give the fact a format.'] : [`"${shown}" is nothing that ${format} can read`, 'Write the text as the format wants it, or name another format.'];
  return {
    finding: { place: { document, element, part: 'content' }, message: `${wrong}. ${change}`, fixes: () => fixFormat(problem) },
    causes: [{ key: `format ${format ?? ''}`, ofMany: (count) => `${wrong}, and it is the same with ${count - 1} more facts. ${change}` }],
  };
}

/** Writes a scale as a whole number where only the sign of a minus or parentheses around it keep it from being that. */
function fixScale({ document, element }: ReportProblem, written: string): readonly Fix[] {
  const value = written.replace(/^\(([^\d].*)\)$/, '$1').replace(/^[\u2010-\u2015\u2212\uFE63\uFF0D]/, '-').replace(/\.0+$/, '');
  return parseInteger(value) === undefined ? [] : [{ title: `Write "${value}"`, isPreferred: true, edits: changeValue(document, element, factAttributes.scale, value) }];
}
