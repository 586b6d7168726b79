import { it } from 'node:test';
import { checkFindings } from '../../fixture';
import { inline } from '../../report/instances';
import { file } from '../../taxonomy';
import { checkReported, surroundings, taxonomy } from './reported';

/** A document set with ix:references for two targets besides the report without a name. */
const page = (...body: readonly string[]) => taxonomy() + file('report.xhtml', inline(surroundings, ...body).replace('<ix:references>', '<ix:references target="plan"/><ix:references target="old"/><ix:references>'));
const cash = (value: string, rest = '') => `<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0"${rest}>${value}</ix:nonFraction>`;

it('unread-target finds other reports beside the one without a name, each once', () =>
  checkReported(
    page(
      cash('1'),
      '<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0" target="plan">2</ix:nonFraction>',
      '                                                                                    ^^^^ information unread-target: The 2 facts with the target "plan", of which this is the first, are not checked: of several reports in one document set, those without a target are.',
      cash('2', ' target="plan"'),
      '<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0" target="old">2</ix:nonFraction>',
      '                                                                                    ^^^ information unread-target: This fact with the target "old" is not checked: of several reports in one document set, those without a target are. Check it in a copy in which it has no target.',
    ),
  ));

it('unread-target is silent where all facts have one target: these are judged', () =>
  checkReported(
    page(
      '<ix:nonFraction name="hbr:Cash" contextRef="then" unitRef="usd" decimals="0" target="plan">2</ix:nonFraction>',
      '                                            ^^^^ context-ref',
    ),
  ));

it('A concept that only another report uses is not called unused', () =>
  checkFindings(page(cash('1'), cash('2', ' target="plan"').replace('hbr:Cash', 'hbr:Money')).replace(/<xsd:element id="hbr_(Fares|Shares|FerryName|Motto)"[^>]*>/g, ''), { profile: 'esef', ignore: ['missing-standard-label', 'unread-target', 'not-anchored', 'legal-entity-identifier'], hints: ['unused-concept'] }));
