import { parseInteger } from '../../report/numbers';
import type { ReportProblem } from '../../report/report';
import { severityForAll, type DtsRule, type Finding } from '../rule';
import { factAttributes } from './factAttributes';
import { problemsOf } from './reportProblems';

/** How much of a text a message repeats. */
const mostShown = 60;

/** What a reader sees of a fact in an Inline XBRL document is none of the texts that its format turns into a value, or its scale is no power of ten (Inline XBRL 1.1, 10.1.2 and 11.1.2). */
export const transformedValue: DtsRule = {
  id: 'transformed-value',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check(judged) {
    for (const problem of problemsOf(judged, 'invalid-value')) yield findingOf(problem);
  },
};

function findingOf({ document, element, text }: ReportProblem): Finding {
  const [format, scale] = ['format', 'scale'].map((local) => document.xml.attributeValue(element, '', local)?.trim());
  if (scale !== undefined && parseInteger(scale) === undefined) {
    return { place: { document, element, attribute: factAttributes.scale }, message: `"${scale.slice(0, mostShown)}" is no scale. Write the power of ten that the number is to be multiplied by, such as 6 for millions.` };
  }
  const shown = text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
  return {
    place: { document, element, part: 'content' },
    message: format === undefined ? `"${shown}" is no number, and no format says how to read it. Write the number with a point, or give the fact a format.` : `"${shown}" is nothing that ${format} can read. Write the text as the format wants it, or name another format.`,
  };
}
