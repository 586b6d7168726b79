import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFix, fixesOf } from '../../fixture';
import { inline } from '../../report/instances';
import { file } from '../../taxonomy';
import { surroundings, taxonomy } from './reported';

const page = (fact: string) => taxonomy() + file('report.htm', inline(surroundings, fact));
const number = (content: string, format: string) => page(`<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0"${format}>${content}</ix:nonFraction>`);
const text = (content: string, format: string) => page(`<ix:nonNumeric name="hbr:FerryName" contextRef="year" format="ixt:${format}">${content}</ix:nonNumeric>`);
const offered = async (source: string) => (await fixesOf('transformed-value', source)).map(({ title, isPreferred }) => `${title}${isPreferred ? '!' : ''}`);

describe('The fix of transformed-value', () => {
  it('gives a number with commas the format that reads them', () =>
    checkFix('transformed-value', number('75,183,000,000', ''), number('75,183,000,000', ' format="ixt:num-dot-decimal"'), { title: 'Use the format ixt:num-dot-decimal, which reads 75183000000' }));
  it('offers both formats for a comma that may be a point', async () => assert.deepEqual((await offered(number('75,183', ''))).sort(), ['Use the format ixt:num-comma-decimal, which reads 75.183', 'Use the format ixt:num-dot-decimal, which reads 75183']));
  it('names the format of a date that is written in the other order, an English one first', async () =>
    assert.deepEqual(await offered(text('31 March 2025', 'date-month-day-year')), ['Use the format ixt:date-day-monthname-year-en, which reads 2025-03-31!']));
  it('names none that would make another kind of date', async () => assert.deepEqual(await offered(text('March 2025', 'date-month-day-year')), []));
  it('names none for what nothing reads, or a fixed value would hide', async () => assert.deepEqual(await offered(number('many', ' format="ixt:num-dot-decimal"')), []));
  it('writes a scale without parentheses', () => {
    const scaled = (scale: string) => page(`<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0" scale="${scale}">1</ix:nonFraction>`);
    return checkFix('transformed-value', scaled('(-3)'), scaled('-3'), { title: 'Write "-3"' });
  });
});
