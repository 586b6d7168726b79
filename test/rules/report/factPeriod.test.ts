import { describe, it } from 'node:test';
import { context } from '../../report/instances';
import { checkReported, number, reported } from './reported';

describe('fact-period finds', () => {
  it('a duration where an instant is wanted', () =>
    checkReported(
      reported(
        '<hbr:Cash contextRef="year" unitRef="usd" decimals="0">1</hbr:Cash>',
        '                      ^^^^ error fact-period: Cash is measured at an instant, and the context year is about a duration.',
      ),
    ));

  it('an instant where a duration is wanted', () =>
    checkReported(
      reported(
        '<hbr:Fares contextRef="now" unitRef="usd" decimals="0">1</hbr:Fares>',
        '                       ^^^ fact-period: Fares is measured over a duration',
      ),
    ));

  it('forever where an instant is wanted', () =>
    checkReported(
      reported(
        context('always', { period: '<xbrli:forever/>' }),
        '<hbr:Cash contextRef="always" unitRef="usd" decimals="0">1</hbr:Cash>',
        '                      ^^^^^^ fact-period',
      ),
    ));
});

describe('fact-period is silent on', () => {
  it('what goes together, forever included', () => checkReported(reported(context('always', { period: '<xbrli:forever/>' }), number('Cash', '1'), number('Fares', '1', { contextRef: 'year' }), number('Fares', '1', { contextRef: 'always' }))));

  it('a period that cannot be read, which is a finding of its own', () =>
    checkReported(
      reported(
        '<xbrli:context id="odd"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">1</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:instant>soon</xbrli:instant></xbrli:period></xbrli:context>',
        '                                                                                                                                                        ^^^^ error context-period: is no date that there is',
        number('Fares', '1', { contextRef: 'odd' }),
      ),
    ));
});
