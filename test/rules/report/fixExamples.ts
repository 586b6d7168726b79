import { number, reported } from './reported';

const right = reported(number('Cash', '1'));

/** A minimal defect for each rule on reports that has fixes, and what the first fix makes of it. */
export const reportExamples: Readonly<Record<string, { readonly wrong: string; readonly right: string }>> = {
  'context-ref': { wrong: reported(number('Cash', '1', { contextRef: 'nou' })), right },
  'unit-ref': { wrong: reported(number('Cash', '1').replace('"usd"', '"us"')), right },
};
