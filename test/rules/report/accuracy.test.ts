import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFindings, checkFix, fixesOf } from '../../fixture';
import { checkReported, declarations, elsewhere, number, report, reported, taxonomy, text } from './reported';

describe('accuracy finds', () => {
  it('a number that does not say how exact it is', () =>
    checkReported(
      reported(
        '<hbr:Cash contextRef="now" unitRef="usd">1</hbr:Cash>',
        ' ^^^^^^^^ error accuracy: does not say how exact its number is',
      ),
    ));

  it('one that says it twice', () =>
    checkReported(
      reported(
        '<hbr:Cash contextRef="now" unitRef="usd" decimals="0" precision="3">1</hbr:Cash>',
        '                                                                 ^ accuracy: decimals or precision, not both',
      ),
    ));

  it('decimals and a precision that are none', () =>
    checkReported(
      reported(
        '<hbr:Cash contextRef="now" unitRef="usd" decimals="two">1</hbr:Cash>',
        '                                                   ^^^ accuracy: "two" are no decimals',
        '<hbr:Money contextRef="now" unitRef="usd" precision="-1">1</hbr:Money>',
        '                                                     ^^ accuracy: "-1" is no precision',
      ),
    ));

  it('those of a fact that is nil, and of a text', () =>
    checkReported(
      reported(
        '<hbr:Cash contextRef="now" unitRef="usd" decimals="0" xsi:nil="true"/>',
        '                                                   ^ accuracy: This fact is nil',
        '<hbr:FerryName contextRef="year" decimals="0">Aurora</hbr:FerryName>',
        '                                           ^ accuracy: FerryName is no number',
      ),
    ));

  it('those of a fraction', () =>
    checkReported(
      taxonomy(['<xsd:element id="hbr_Share" name="Share" type="xbrli:fractionItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>']) +
        report(
          '<hbr:Share contextRef="now" unitRef="usd" decimals="0"><xbrli:numerator>1</xbrli:numerator><xbrli:denominator>3</xbrli:denominator></hbr:Share>',
          '                                                    ^ accuracy: A fraction is exact',
        ),
    ));

  it('those that a type gives to all its facts, where one is nil', () =>
    checkReported(
      fixed +
        report(
          '<hbr:Rate contextRef="now" unitRef="usd" xsi:nil="true"/>',
          ' ^^^^^^^^ accuracy: This fact is nil',
        ),
    ));

  it('a number with a unit that does not say it, though the taxonomy of its concept is not at hand', () =>
    checkFindings(
      taxonomy([elsewhere, ...declarations]) +
        report(
          '<base:Debt xmlns:base="http://base.example/base.xsd" contextRef="now" unitRef="usd">1</base:Debt>',
          ' ^^^^^^^^^ accuracy: This fact of Debt does not say how exact its number is',
          '<base:Debt xmlns:base="http://base.example/base.xsd" contextRef="now" unitRef="usd" decimals="two">1</base:Debt>',
          '                                                                                              ^^^ accuracy: "two" are no decimals',
          '<base:Loan xmlns:base="http://base.example/base.xsd" contextRef="now" unitRef="usd" xsi:nil="true"/>',
          '<base:Part xmlns:base="http://base.example/base.xsd" contextRef="now" unitRef="usd"><xbrli:numerator>1</xbrli:numerator><xbrli:denominator>3</xbrli:denominator></base:Part>',
        ),
      { ignore: ['missing-standard-label', 'missing-taxonomy', 'missing-file'] },
    ));
});

describe('accuracy is silent on', () => {
  it('numbers that say it once, in each way', () => checkReported(reported(number('Cash', '1'), number('Money', '1', { rest: ' decimals="INF"' }), number('Cash', '1', { rest: ' precision="1"' }), number('Money', '1', { rest: ' decimals=" -3 "' }))));

  it('texts, and facts that are nil', () => checkReported(reported(text('FerryName', 'Aurora'), number('Cash', '', { rest: ' xsi:nil="true"' }))));

  it('a number whose type says it', () => checkReported(fixed + report(number('Rate', '1', { rest: '' }))));
});

describe('The fix of accuracy', () => {
  it('removes the precision beside decimals', () => checkFix('accuracy', reported(number('Cash', '1', { rest: ' decimals="0" precision="3"' })), reported(number('Cash', '1')), { title: 'Remove the precision' }));

  it('takes parentheses away from a minus', async () => {
    await checkFix('accuracy', reported(number('Cash', '1', { rest: ' decimals="(-3)"' })), reported(number('Cash', '1', { rest: ' decimals="-3"' })));
    assert.deepEqual(await fixesOf('accuracy', reported(number('Cash', '1', { rest: ' decimals="(3)"' }))), []);
  });

  const said = (rest: string) => reported(number('Cash', '1', { rest }));
  const many = (value: string) => reported(...Array.from({ length: 11 }, () => number('Cash', '1', { rest: ` decimals="${value}"` })));

  for (const [wrong, right] of [['inf', 'INF'], ['Infinity', 'INF'], ['−3', '-3'], ['–3', '-3'], ['-3.0', '-3']] as const) {
    it(`makes ${wrong} ${right}`, () => checkFix('accuracy', said(` decimals="${wrong}"`), said(` decimals="${right}"`), { title: `Write "${right}"` }));
  }

  it('does the same with a precision', async () => {
    await checkFix('accuracy', said(' precision="inf"'), said(' precision="INF"'));
    assert.deepEqual(await fixesOf('accuracy', said(' precision="−3"')), []);
  });

  it('mends all of more than ten at once', () => checkFix('accuracy', many('inf'), many('INF'), { title: 'Write "INF" in all 11 places' }));

  it('is not offered for what may mean anything', async () => {
    for (const wrong of ['two', '1,000', '2.5', '', 'IN']) assert.deepEqual(await fixesOf('accuracy', said(` decimals="${wrong}"`)), [], wrong);
  });
});

const fixed = taxonomy([
  '<xsd:complexType name="rateItemType"><xsd:simpleContent><xsd:restriction base="xbrli:decimalItemType"><xsd:attribute name="decimals" type="xbrli:decimalsType" fixed="4"/></xsd:restriction></xsd:simpleContent></xsd:complexType>',
  '<xsd:element id="hbr_Rate" name="Rate" type="hbr:rateItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant" nillable="true"/>',
]);
