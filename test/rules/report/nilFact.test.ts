import { describe, it } from 'node:test';
import { concept } from '../../taxonomy';
import { checkReported, number, report, reported, taxonomy } from './reported';

describe('nil-fact finds', () => {
  it('a fact that must have a value', () =>
    checkReported(
      taxonomy([concept('Cash').replace(' nillable="true"', '')]) +
        report(
          '<hbr:Cash contextRef="now" unitRef="usd" xsi:nil="true"/>',
          '                                                  ^^^^ error nil-fact: Cash must have a value',
        ),
    ));

  it('one that has a value', () =>
    checkReported(
      reported(
        '<hbr:Cash contextRef="now" unitRef="usd" xsi:nil="1">7</hbr:Cash>',
        '                                                  ^ nil-fact: This fact is nil and has a value',
      ),
    ));
});

it('nil-fact is silent on what may be nil, and on what is not', () => checkReported(reported(number('Cash', '', { rest: ' xsi:nil="true"' }), number('Money', '7', { rest: ' decimals="0" xsi:nil="false"' }))));
