import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFindings, checkFix, fixesOf } from '../../fixture';
import { context } from '../../report/instances';
import { checkReported, declarations, elsewhere, number, report, reported, taxonomy, text } from './reported';

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

  it('the id of no context, though the taxonomy of the concept is not at hand', () =>
    checkFindings(
      taxonomy([elsewhere, ...declarations]) +
        report(
          '<base:Debt xmlns:base="http://base.example/base.xsd" contextRef="then" unitRef="usd" decimals="0">1</base:Debt>',
          '                                                                 ^^^^ error context-ref',
        ),
      { ignore: ['missing-standard-label', 'missing-taxonomy', 'missing-file'] },
    ));

  it('no context, though the taxonomy of the concept is not at hand', () =>
    checkFindings(
      taxonomy([elsewhere, ...declarations]) +
        report(
          '<base:Debt xmlns:base="http://base.example/base.xsd" unitRef="usd" decimals="0">1</base:Debt>',
          ' ^^^^^^^^^ context-ref: This fact of Debt says of no period',
          '<base:Name xmlns:base="http://base.example/base.xsd">Aurora</base:Name>',
          ' ^^^^^^^^^ context-ref: This fact of Name says of no period',
          '<base:Ship xmlns:base="http://base.example/base.xsd"><base:Name contextRef="year">Aurora</base:Name></base:Ship>',
        ),
      { ignore: ['missing-standard-label', 'missing-taxonomy', 'missing-file'] },
    ));

  it('one id of no context as one, however many facts name it', () =>
    checkReported(
      reported(
        '<hbr:Cash contextRef="then" unitRef="usd" decimals="0">1</hbr:Cash>',
        '                      ^^^^ context-ref: "then" is the id of no context of this report, and 2 facts name it.',
        number('Money', '1', { contextRef: 'then' }),
        '<hbr:Cash contextRef="once" unitRef="usd" decimals="0">1</hbr:Cash>',
        '                      ^^^^ context-ref: "once" is the id of no context of this report. Write',
      ),
    ));
});

describe('context-ref', () => {
  it('is silent on facts with contexts', () => checkReported(reported(number('Cash', '1'), text('FerryName', 'Aurora'))));

  it('offers the nearest id', () => checkFix('context-ref', reported(number('Cash', '1', { contextRef: 'noww' })), reported(number('Cash', '1')), { title: 'Write "now"' }));

  const years = (...ids: readonly string[]) => ids.map((id) => context(id));
  const offered = async (contextRef: string, ...contexts: readonly string[]) => (await fixesOf('context-ref', reported(...years(...contexts), number('Cash', '1', { contextRef })))).map(({ title, isPreferred }) => `${title}${isPreferred ? ' [preferred]' : ''}`);

  it('offers all of several ids that are as near, and prefers none', async () => assert.deepEqual(await offered('FI2026Q4', 'FI2024Q4', 'FI2025Q4', 'FI2025Q3'), ['Write "FI2024Q4"', 'Write "FI2025Q4"']));

  it('offers three at the most', async () => assert.deepEqual(await offered('FI2026Q4', 'FI2022Q4', 'FI2023Q4', 'FI2024Q4', 'FI2025Q4'), ['Write "FI2022Q4"', 'Write "FI2023Q4"', 'Write "FI2024Q4"']));

  it('offers none that is nothing like it', async () => assert.deepEqual(await offered('quarter', 'FI2024Q4'), []));
});
