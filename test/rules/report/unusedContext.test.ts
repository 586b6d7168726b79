import { describe, it } from 'node:test';
import { rules } from '../../../server/rules/index';
import { checkFindings, checkFix } from '../../fixture';
import { context, inline, instant } from '../../report/instances';
import { file } from '../../taxonomy';
import { number, reported, surroundings, taxonomy, text } from './reported';

const ignore = rules.map(({ id }) => id).filter((id) => id !== 'unused-context');
const check = (source: string, profile: 'sec' | 'xbrl' = 'sec') => checkFindings(source, { profile, ignore });
/** A fact for each of the contexts that all reports of these tests have. */
const facts = [number('Cash', '1'), text('FerryName', 'Aurora')];
const before = (id: string) => context(id, { period: instant('2024-12-31') });

describe('unused-context finds', () => {
  it('a context that no fact names', () =>
    check(
      reported(
        ...facts,
        '<xbrli:context id="before">',
        '                   ^^^^^^ error unused-context: No fact names the context before, and EDGAR accepts none that is not used.',
        before('before').replace('<xbrli:context id="before">', ''),
      ),
    ));

  it('more than ten as one', () =>
    check(
      reported(
        ...facts,
        '<xbrli:context id="before">',
        '                   ^^^^^^ error unused-context: No fact names the context before, nor 10 more',
        before('before').replace('<xbrli:context id="before">', ''),
        ...Array.from({ length: 10 }, (_, at) => before(`c${at}`)),
      ),
    ));
});

describe('unused-context is silent', () => {
  it('where a fact names a context that there is not, which may be this', () => check(reported(...facts, before('before'), number('Cash', '2', { contextRef: 'befroe' }))));

  it('where a fact names none', () => check(reported(...facts, before('before'), '<hbr:Cash unitRef="usd" decimals="0">2</hbr:Cash>')));

  it('on what a fact of another target has', () => check(taxonomy() + file('report.xhtml', inline([...surroundings, before('before')], ...['now" unitRef="usd', 'year" unitRef="usd', 'before" target="plan" unitRef="usd'].map((of) => `<ix:nonFraction name="hbr:Cash" contextRef="${of}" decimals="0">1</ix:nonFraction>`)))));

  it('where nothing is reported yet', () => check(reported()));

  it('under other rules than those of EDGAR', () => check(reported(...facts, before('before')), 'xbrl'));
});

it('The fix of unused-context removes it', () => checkFix('unused-context', reported(...facts, before('before'), '<!-- end -->'), reported(...facts, '<!-- end -->'), { title: 'Remove the context', profile: 'sec' }));
