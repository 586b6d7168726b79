import { describe, it } from 'node:test';
import { checkFix } from '../../fixture';
import { checkReported, number, reported, text } from './reported';

describe('context-ref finds', () => {
  it('the id of no context', () =>
    checkReported(
      reported(
        '<hbr:Cash contextRef="then" unitRef="usd" decimals="0">1</hbr:Cash>',
        '                      ^^^^ error context-ref: "then" is the id of no context of this report.',
      ),
    ));

  it('the id of a unit', () =>
    checkReported(
      reported(
        '<hbr:Cash contextRef="usd" unitRef="usd" decimals="0">1</hbr:Cash>',
        '                      ^^^ context-ref',
      ),
    ));

  it('a fact that names none', () =>
    checkReported(
      reported(
        '<hbr:Cash unitRef="usd" decimals="0">1</hbr:Cash>',
        ' ^^^^^^^^ context-ref: of no period and entity',
      ),
    ));
});

describe('context-ref', () => {
  it('is silent on facts with contexts', () => checkReported(reported(number('Cash', '1'), text('FerryName', 'Aurora'))));

  it('offers the nearest id', () => checkFix('context-ref', reported(number('Cash', '1', { contextRef: 'noww' })), reported(number('Cash', '1')), { title: 'Write "now"' }));
});
