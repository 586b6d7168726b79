import { describe, it } from 'node:test';
import { checkFix } from '../../fixture';
import { checkReported, number, reported, text } from './reported';

describe('unit-ref finds', () => {
  it('a number without a unit', () =>
    checkReported(
      reported(
        '<hbr:Cash contextRef="now" decimals="0">1</hbr:Cash>',
        ' ^^^^^^^^ error unit-ref: is a number without a unit',
      ),
    ));

  it('the id of a context', () =>
    checkReported(
      reported(
        '<hbr:Cash contextRef="now" unitRef="now" decimals="0">1</hbr:Cash>',
        '                                    ^^^ unit-ref: "now" is the id of no unit of this report.',
      ),
    ));

  it('a unit of what is no number', () =>
    checkReported(
      reported(
        '<hbr:FerryName contextRef="year" unitRef="usd">Aurora</hbr:FerryName>',
        '                                          ^^^ unit-ref: FerryName is no number',
      ),
    ));
});

describe('unit-ref', () => {
  it('is silent on numbers with units and on texts without', () => checkReported(reported(number('Cash', '1'), text('FerryName', 'Aurora'))));

  it('offers the nearest id', () => {
    const right = number('Cash', '1');
    return checkFix('unit-ref', reported(right.replace('"usd"', '"usdd"')), reported(right), { title: 'Write "usd"' });
  });
});
