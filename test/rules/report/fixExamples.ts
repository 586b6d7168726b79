import type { Profile } from '../../../server/index/profile';
import { context, inline, instant } from '../../report/instances';
import { file } from '../../taxonomy';
import { number, reported, surroundings, taxonomy, text } from './reported';

const right = reported(number('Cash', '1'));
const page = (element: string) => taxonomy() + file('report.xhtml', inline(surroundings, `<ix:${element} name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0">1</ix:${element}>`));

const continued = (id: string, continuedAt: string) => {
  const text = `<ix:nonNumeric id="t" name="hbr:FerryName" contextRef="year"${continuedAt}>Aurora</ix:nonNumeric>`;
  return taxonomy() + file('report.xhtml', inline(surroundings, text, `<p><ix:continuation id="${id}"> of Harbor Ferries</ix:continuation></p>`));
};

/** Facts for all contexts of these tests. */
const bothUsed = [number('Cash', '1'), text('FerryName', 'Aurora')];

const formatted = (date: string) => page('nonFraction').replace(' name="hbr:Cash"', ' name="hbr:Cash" format="ixt:num-dot-decimal"').replace('transformation/2020-02-12', `transformation/${date}`);

const withNamespace = (namespace: string) => right.replace('<hbr:Cash ', `<hbr:Cash xmlns:hbr="${namespace}" `);

/** A minimal defect for each rule on reports that has fixes, and what the first fix makes of it. */
export const reportExamples: Readonly<Record<string, { readonly wrong: string; readonly right: string; readonly profile?: Profile }>> = {
  accuracy: { wrong: reported(number('Cash', '1', { rest: ' decimals="inf"' })), right: reported(number('Cash', '1', { rest: ' decimals="INF"' })) },
  'transformed-value': {
    wrong: page('nonFraction').replace(' decimals="0">1<', ' decimals="0" format="ixt:num-dot-decimal">1.234.567,5<'),
    right: page('nonFraction').replace(' decimals="0">1<', ' decimals="0" format="ixt:num-comma-decimal">1.234.567,5<'),
  },
  'fact-value': { wrong: reported(number('Cash', '3,150,000')), right: reported(number('Cash', '3150000')) },
  'excess-digits': { profile: 'sec', wrong: reported(number('Cash', '3150000', { rest: ' decimals="-6"' })), right: reported(number('Cash', '3150000', { rest: ' decimals="-4"' })) },
  'context-ref': { wrong: reported(number('Cash', '1', { contextRef: 'nou' })), right },
  'unused-context': { profile: 'sec', wrong: reported(...bothUsed, context('before', { period: instant('2024-12-31') })), right: reported(...bothUsed) },
  'target-references': { wrong: page('nonFraction').replace('<ix:references>', '<ix:references target="plan">'), right: page('nonFraction') },
  'missing-continuation': { wrong: continued('t-1', ' continuedAt="t-2"'), right: continued('t-1', ' continuedAt="t-1"') },
  'loose-continuation': { wrong: continued('t-1', ''), right: continued('t-1', ' continuedAt="t-1"') },
  'fact-concept': { wrong: reported(number('Csh', '1')), right },
  'undeclared-prefix': { wrong: page('nonFraction').replace('name="hbr:', 'name="hbrr:'), right: page('nonFraction') },
  'unknown-inline-element': { wrong: page('nonFracton'), right: page('nonFraction') },
  'unknown-format': { wrong: formatted('2020-02-21'), right: formatted('2020-02-12') },
  'unit-measure': { wrong: right.replace('iso4217:USD', 'iso4217:usd'), right },
  'mistaken-namespace': { wrong: withNamespace('http://www.harborferies.example/20251231'), right: withNamespace('http://www.harborferries.example/20251231') },
  'missing-taxonomy': { wrong: right.replace('"plan.xsd"', '"http://www.harborferries.example/pln.xsd"'), right },
  'unit-ref': { wrong: reported(number('Cash', '1').replace('"usd"', '"us"')), right },
};
