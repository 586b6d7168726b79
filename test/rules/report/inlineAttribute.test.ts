import { describe, it } from 'node:test';
import { inline } from '../../report/instances';
import { file } from '../../taxonomy';
import { checkReported, surroundings, taxonomy } from './reported';

const reported = (...body: readonly string[]) => taxonomy() + file('report.xhtml', inline(surroundings, ...body));

describe('inline-attribute finds', () => {
  it('a fact without a name', () =>
    checkReported(
      reported(
        '<ix:nonFraction contextRef="now" unitRef="usd" decimals="0">1000</ix:nonFraction>',
        ' ^^^^^^^^^^^^^^ error inline-attribute: This fact does not say of which concept it is.',
      ),
    ));

  it('a name that is empty, has no prefix, or too many', () =>
    checkReported(
      reported(
        '<ix:nonNumeric name="" contextRef="year">Aurora</ix:nonNumeric>',
        '                    ^^ error inline-attribute: This fact does not say of which concept it is.',
        '<ix:nonNumeric name="FerryName" contextRef="year">Aurora</ix:nonNumeric>',
        '                     ^^^^^^^^^ error inline-attribute: "FerryName" has no prefix',
        '<ix:nonNumeric name="hbr:Ferry:Name" contextRef="year">Aurora</ix:nonNumeric>',
        '                     ^^^^^^^^^^^^^^ error inline-attribute: "hbr:Ferry:Name" is no name of a concept',
      ),
    ));

  it('a sign that is no minus', () =>
    checkReported(
      reported(
        '<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0" sign="+">1000</ix:nonFraction>',
        '                                                                                  ^ error inline-attribute: "+" is no sign. Write "-" where the number is negative',
        '<ix:nonFraction name="hbr:Money" contextRef="now" unitRef="usd" decimals="0" sign="−">1000</ix:nonFraction>',
        '                                                                                   ^ error inline-attribute: "−" is no sign.',
      ),
    ));

  it('a tuple that is nowhere', () =>
    checkReported(
      reported(
        '<ix:nonNumeric name="hbr:FerryName" contextRef="year" tupleRef="ship">Aurora</ix:nonNumeric>',
        '                                                                ^^^^ error inline-attribute: "ship" is the tupleID of no ix:tuple of this report.',
      ),
    ));
});

it('inline-attribute is silent on names with prefixes and on a minus', () =>
  checkReported(reported('<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0" sign="-">1000</ix:nonFraction>', '<ix:nonNumeric name=" hbr:FerryName " contextRef="year">Aurora</ix:nonNumeric>')));
