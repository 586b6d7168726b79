import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFindings, checkFix, fixesOf } from '../../fixture';
import { builtInValue } from '../../../server/rules/report/builtInValue';
import { concept } from '../../taxonomy';
import { checkReported, elsewhere, number, report, reported, taxonomy } from './reported';

describe('fact-value finds', () => {
  it('a number with commas', () =>
    checkReported(
      reported(
        '<hbr:Cash contextRef="now" unitRef="usd" decimals="0">3,150,000</hbr:Cash>',
        '                                                      ^^^^^^^^^ error fact-value: "3,150,000" is no value of Cash. Write a decimal number, such as 1234.5.',
      ),
    ));

  it('an empty number', () =>
    checkReported(
      reported(
        '<hbr:Cash contextRef="now" unitRef="usd" decimals="0"></hbr:Cash>',
        ' ^^^^^^^^ fact-value: "" is no value of Cash',
      ),
    ));

  it('what is neither true nor false', () =>
    checkReported(
      taxonomy([concept('IsSteamer', { type: 'xbrli:booleanItemType', periodType: 'duration' })]) +
        report(
          '<hbr:IsSteamer contextRef="year">yes</hbr:IsSteamer>',
          '                                 ^^^ fact-value: Write "true" or "false" or "1" or "0"',
        ),
    ));
});

describe('Where the taxonomy of a concept is not at hand, fact-value', () => {
  const check = (...facts: readonly string[]) => checkFindings(taxonomy([elsewhere]) + report(...facts), { ignore: ['missing-taxonomy', 'missing-file', 'missing-standard-label', 'inconsistent-duplicate'] });
  const debt = (attributes: string, value: string) => `<base:Debt xmlns:base="http://base.example/base.xsd" contextRef="now" ${attributes}>${value}</base:Debt>`;

  it('finds what is no number and has a unit, or decimals', () =>
    check(
      debt('unitRef="usd" decimals="0"', '12,345'),
      `${' '.repeat(debt('unitRef="usd" decimals="0"', '').indexOf('</'))}^^^^^^ error fact-value: "12,345" is no value of Debt. Write a number with a point and without commas, such as 1234.5.`,
    ));

  it('is silent on numbers of any type, on nil, and on what may be a text', () =>
    check(debt('unitRef="usd" decimals="0"', '-12345.5'), debt('unitRef="usd" decimals="0"', '1.5E3'), debt('unitRef="usd" decimals="0"', 'INF'), debt('unitRef="usd" xsi:nil="true"', ''), debt('', '12,345')));
});

describe('fact-value is silent on', () => {
  it('numbers, white space around them included', () => checkReported(reported(number('Cash', ' -3150000.50\n'))));

  it('facts that are nil', () => checkReported(reported(number('Cash', '', { rest: ' xsi:nil="true"' }))));
});

describe('The built-in types of XML Schema', () => {
  const accepts = (type: string, value: string) => builtInValue(`{http://www.w3.org/2001/XMLSchema}${type}`)?.accepts(value);
  const values: Readonly<Record<string, { readonly right: readonly string[]; readonly wrong: readonly string[] }>> = {
    decimal: { right: ['1', '-1.', '.5', '+01.50'], wrong: ['', '.', '1e3', '1 000', 'INF'] },
    double: { right: ['1', '1.5e-3', 'INF', '-INF', 'NaN'], wrong: ['', 'e3', '+INF', 'inf'] },
    integer: { right: ['0', '-12', '+7'], wrong: ['1.0', ''] },
    nonNegativeInteger: { right: ['0', '-0', '12'], wrong: ['-1'] },
    positiveInteger: { right: ['1'], wrong: ['0'] },
    negativeInteger: { right: ['-1'], wrong: ['0'] },
    byte: { right: ['127', '-128'], wrong: ['128'] },
    unsignedLong: { right: ['18446744073709551615'], wrong: ['18446744073709551616'] },
    boolean: { right: ['true', '0'], wrong: ['True'] },
    date: { right: ['2025-12-31', '2025-12-31Z', '2025-12-31-14:00', '-0044-03-15'], wrong: ['2025-13-01', '31.12.2025', '2025-12-31T00:00:00', '2025-12-31+14:01', '2025-12-31+99:99'] },
    dateTime: { right: ['2025-12-31T24:00:00', '2025-12-31T12:30:00.5+01:00'], wrong: ['2025-12-31'] },
    gMonthDay: { right: ['--12-31'], wrong: ['12-31'] },
    duration: { right: ['P1Y', '-P1Y2M3DT4H5M6.7S', 'PT1H'], wrong: ['P', 'P1YT', '1Y'] },
    QName: { right: ['hbr:Cash', 'Cash'], wrong: ['a:b:c', '1a'] },
  };
  for (const [type, { right, wrong }] of Object.entries(values)) {
    it(`accept what is written as ${type}, and nothing else`, () => {
      for (const value of right) assert.equal(accepts(type, value), true, value);
      for (const value of wrong) assert.equal(accepts(type, value), false, value);
    });
  }

  it('accept every text as a string, and say nothing of types that are none of theirs', () => {
    assert.equal(accepts('string', ''), undefined);
    assert.equal(builtInValue('{http://www.xbrl.org/2003/instance}decimal'), undefined);
    assert.equal(builtInValue(undefined), undefined);
  });
});

describe('The fix of fact-value', () => {
  const steamer = (value: string) => taxonomy([concept('IsSteamer', { type: 'xbrli:booleanItemType', periodType: 'duration' })]) + report(`<hbr:IsSteamer contextRef="year">${value}</hbr:IsSteamer>`);
  it('writes true for yes, and false for no', async () => {
    await checkFix('fact-value', steamer('no'), steamer('false'), { title: 'Write "false"' });
    await checkFix('fact-value', steamer('Yes'), steamer('true'));
    assert.deepEqual(await fixesOf('fact-value', steamer('perhaps')), []);
  });
  it('leaves commas out, of which one alone may be a point', async () => {
    const preferred = async (value: string) => (await fixesOf('fact-value', reported(number('Cash', value)))).map(({ isPreferred }) => isPreferred);
    assert.deepEqual([await preferred('3,150,000'), await preferred('3,150.5'), await preferred('3,150'), await preferred('3,15')], [[true], [true], [false], []]);
  });
});
