import { describe, it } from 'node:test';
import { inline } from '../../report/instances';
import { file } from '../../taxonomy';
import { checkReported, surroundings, taxonomy } from './reported';

/** An Inline XBRL document on the taxonomy of these tests, with these lines in its body. */
const reported = (...body: readonly string[]) => taxonomy() + file('report.xhtml', inline(surroundings, ...body));

const cash = (value: string, rest = ' format="ixt:num-dot-decimal"') => `<p><ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0"${rest}>${value}</ix:nonFraction></p>`;

describe('unknown-format finds', () => {
  it('a format that no registry has, once for all facts', () =>
    checkReported(
      reported(
        '<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0" format="ixt:numbers">1,000</ix:nonFraction>',
        '                                                                                    ^^^^^^^^^^^ error unknown-format: No transformation registry has the format ixt:numbers',
        '<p><ix:nonFraction name="hbr:Money" contextRef="now" unitRef="usd" decimals="0" format="ixt:numbers">2,000</ix:nonFraction></p>',
      ),
    ));
});

describe('transformed-value finds', () => {
  it('a text that the format cannot read', () =>
    checkReported(
      reported(
        '<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0" format="ixt:num-dot-decimal">1.000,5</ix:nonFraction>',
        '                                                                                                         ^^^^^^^ error transformed-value: "1.000,5" is nothing that ixt:num-dot-decimal can read',
      ),
    ));

  it('a number whose scale is none', () =>
    checkReported(
      reported(
        '<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0" scale="millions">5</ix:nonFraction>',
        '                                                                                   ^^^^^^^^ error transformed-value: "millions" is no scale. Write the power of ten',
      ),
    ));
});

describe('missing-continuation finds', () => {
  it('the id of no continuation', () =>
    checkReported(
      reported(
        '<ix:nonNumeric name="hbr:FerryName" contextRef="year" continuedAt="more">Aurora</ix:nonNumeric>',
        '                                                                   ^^^^ error missing-continuation: "more" is the id of no ix:continuation of this report',
      ),
    ));
});

describe('undeclared-prefix finds', () => {
  it('a concept whose prefix is not declared', () =>
    checkReported(
      reported(
        '<ix:nonFraction name="hfb:Cash" contextRef="now" unitRef="usd" decimals="0" format="ixt:num-dot-decimal">1,000</ix:nonFraction>',
        ' ^^^^^^^^^^^^^^ error undeclared-prefix: The prefix "hfb" is not declared here',
      ),
    ));
});

describe('The rules on reports', () => {
  it('judge Inline XBRL as they judge instances', () =>
    checkReported(
      reported(
        '<ix:nonFraction name="hbr:Fares" contextRef="now" unitRef="eur" format="ixt:num-dot-decimal">1,000</ix:nonFraction>',
        '                                             ^^^ error fact-period: Fares is measured over a duration',
        '                                                           ^^^ error unit-ref: "eur" is the id of no unit',
        ' ^^^^^^^^^^^^^^ error accuracy: does not say how exact its number is',
      ),
    ));

  it('are silent on a document that is right, with scale, sign, nil and a text that goes on', () =>
    checkReported(
      reported(
        cash('1,000', ' format="ixt:num-dot-decimal" scale="3" sign="-"'),
        '<p><ix:nonFraction name="hbr:Money" contextRef="now" unitRef="usd" xsi:nil="true"/></p>',
        '<p><ix:nonNumeric name="hbr:FerryName" contextRef="year" continuedAt="rest">Aurora</ix:nonNumeric></p><p><ix:continuation id="rest"> of Harbor Ferries</ix:continuation></p>',
      ),
    ));
});
