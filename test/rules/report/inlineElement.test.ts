import { describe, it } from 'node:test';
import { checkFindings } from '../../fixture';
import { inline } from '../../report/instances';
import { file } from '../../taxonomy';
import { checkReported, declarations, elsewhere, number, reported, surroundings, taxonomy } from './reported';

const share = '<xsd:element id="hbr_Share" name="Share" type="xbrli:fractionItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>';
const page = (...body: readonly string[]) => taxonomy([...declarations, share]) + file('report.xhtml', inline(surroundings, ...body));

describe('inline-element finds', () => {
  it('a text that should be a number, and says nothing else of it', () =>
    checkReported(
      page(
        '<ix:nonNumeric name="hbr:Cash" contextRef="now">1,000</ix:nonNumeric>',
        ' ^^^^^^^^^^^^^ error inline-element: The type of Cash is that of a number, and ix:nonNumeric reports a text. Make it an ix:nonFraction, with unitRef and decimals',
      ),
    ));

  it('a number that should be a text, and says nothing else of it', () =>
    checkReported(
      page(
        '<ix:nonFraction name="hbr:Motto" contextRef="year" unitRef="usd" decimals="0">12</ix:nonFraction>',
        ' ^^^^^^^^^^^^^^ error inline-element: The type of Motto is that of a text, and ix:nonFraction reports a number. Make it an ix:nonNumeric',
      ),
    ));

  it('a number that should be a fraction', () =>
    checkReported(
      page(
        '<ix:nonFraction name="hbr:Share" contextRef="now" unitRef="usd" decimals="2">0.33</ix:nonFraction>',
        ' ^^^^^^^^^^^^^^ error inline-element: Make it an ix:fraction with a numerator and a denominator',
      ),
    ));
});

describe('inline-element is silent on', () => {
  it('numbers, texts and fractions in their elements', () =>
    checkReported(
      page(
        '<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0">1000</ix:nonFraction>',
        '<ix:nonNumeric name="hbr:Motto" contextRef="year">Always afloat</ix:nonNumeric>',
        '<ix:fraction name="hbr:Share" contextRef="now" unitRef="usd"><ix:numerator>1</ix:numerator><ix:denominator>3</ix:denominator></ix:fraction>',
      ),
    ));

  it('concepts whose taxonomy is not at hand', () =>
    checkFindings(
      taxonomy([elsewhere, ...declarations]) + file('report.xhtml', inline(surroundings, '<ix:nonNumeric xmlns:base="http://base.example/base.xsd" name="base:Debt" contextRef="now">1,000</ix:nonNumeric>')),
      { ignore: ['missing-standard-label', 'missing-taxonomy', 'missing-file'] },
    ));

  it('instances, which have no such elements', () => checkReported(reported(number('Cash', '1'))));
});
