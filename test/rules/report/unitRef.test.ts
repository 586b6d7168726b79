import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFindings, checkFix, fixesOf } from '../../fixture';
import { checkReported, declarations, elsewhere, number, report, reported, taxonomy, text } from './reported';

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

  it('the id of no unit, though the taxonomy of the concept is not at hand', () =>
    checkFindings(
      taxonomy([elsewhere, ...declarations]) +
        report(
          '<base:Debt xmlns:base="http://base.example/base.xsd" contextRef="now" unitRef="yen" decimals="0">1</base:Debt>',
          '                                                                               ^^^ error unit-ref',
        ),
      { ignore: ['missing-standard-label', 'missing-taxonomy', 'missing-file'] },
    ));

  it('no unit of what has decimals, though the taxonomy of the concept is not at hand', () =>
    checkFindings(
      taxonomy([elsewhere, ...declarations]) +
        report(
          '<base:Debt xmlns:base="http://base.example/base.xsd" contextRef="now" decimals="0">1</base:Debt>',
          ' ^^^^^^^^^ unit-ref: This fact of Debt is a number without a unit',
          '<base:Name xmlns:base="http://base.example/base.xsd" contextRef="year">Aurora</base:Name>',
        ),
      { ignore: ['missing-standard-label', 'missing-taxonomy', 'missing-file'] },
    ));

  it('one id of no unit as one, however many facts name it', () =>
    checkReported(
      reported(
        '<hbr:Cash contextRef="now" unitRef="yen" decimals="0">1</hbr:Cash>',
        '                                    ^^^ unit-ref: "yen" is the id of no unit of this report, and 2 facts name it.',
        number('Money', '1').replace('"usd"', '"yen"'),
      ),
    ));
});

describe('unit-ref', () => {
  it('is silent on numbers with units and on texts without', () => checkReported(reported(number('Cash', '1'), text('FerryName', 'Aurora'))));

  it('offers the nearest id', () => {
    const right = number('Cash', '1');
    return checkFix('unit-ref', reported(right.replace('"usd"', '"usdd"')), reported(right), { title: 'Write "usd"' });
  });

  it('offers both of two ids that are as near', async () => {
    const units = ['usd1', 'usd2'].map((id) => `<xbrli:unit id="${id}"><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unit>`);
    const fixes = await fixesOf('unit-ref', reported(...units, number('Cash', '1').replace('"usd"', '"usd3"')));
    assert.deepEqual(fixes.map(({ title, isPreferred }) => [title, isPreferred]), [['Write "usd"', false], ['Write "usd1"', false], ['Write "usd2"', false]]);
  });

  it('offers the nearest id in all facts that name the wrong one', () => {
    const right = [number('Cash', '1'), number('Money', '2')];
    return checkFix('unit-ref', reported(...right.map((each) => each.replace('"usd"', '"usdd"'))), reported(...right), { title: 'Write "usd"' });
  });
});
