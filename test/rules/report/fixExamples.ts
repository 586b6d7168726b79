import { inline } from '../../report/instances';
import { file } from '../../taxonomy';
import { number, reported, surroundings, taxonomy } from './reported';

const right = reported(number('Cash', '1'));
const page = (element: string) => taxonomy() + file('report.xhtml', inline(surroundings, `<ix:${element} name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0">1</ix:${element}>`));

const withNamespace = (namespace: string) => right.replace('<hbr:Cash ', `<hbr:Cash xmlns:hbr="${namespace}" `);

/** A minimal defect for each rule on reports that has fixes, and what the first fix makes of it. */
export const reportExamples: Readonly<Record<string, { readonly wrong: string; readonly right: string }>> = {
  accuracy: { wrong: reported(number('Cash', '1', { rest: ' decimals="inf"' })), right: reported(number('Cash', '1', { rest: ' decimals="INF"' })) },
  'context-ref': { wrong: reported(number('Cash', '1', { contextRef: 'nou' })), right },
  'fact-concept': { wrong: reported(number('Csh', '1')), right },
  'undeclared-prefix': { wrong: page('nonFraction').replace('name="hbr:', 'name="hbrr:'), right: page('nonFraction') },
  'unknown-inline-element': { wrong: page('nonFracton'), right: page('nonFraction') },
  'unit-measure': { wrong: right.replace('iso4217:USD', 'iso4217:usd'), right },
  'mistaken-namespace': { wrong: withNamespace('http://www.harborferies.example/20251231'), right: withNamespace('http://www.harborferries.example/20251231') },
  'missing-taxonomy': { wrong: right.replace('"plan.xsd"', '"http://www.harborferries.example/pln.xsd"'), right },
  'unit-ref': { wrong: reported(number('Cash', '1').replace('"usd"', '"us"')), right },
};
