import { describe, it } from 'node:test';
import { checkFix } from '../../fixture';
import { inline } from '../../report/instances';
import { file } from '../../taxonomy';
import { checkReported, number, reported, surroundings, taxonomy } from './reported';

describe('unit-measure finds', () => {
  it('a measure that XBRL does not have', () =>
    checkReported(
      reported(
        '<xbrli:unit id="each"><xbrli:measure>xbrli:each</xbrli:measure></xbrli:unit>',
        '                                     ^^^^^^^^^^ error unit-measure: XBRL has the measures pure and shares, and no each.',
      ),
    ));

  it('one with the prefix of others, and nothing at the facts that have it', () =>
    checkReported(
      reported(
        '<xbrli:unit id="eur"><xbrli:measure>xbrli:EUR</xbrli:measure></xbrli:unit>',
        '                                    ^^^^^^^^^ error unit-measure: EUR is a currency of ISO 4217, and here it has another prefix, so that it means nothing. Write iso4217:EUR.',
        number('Cash', '1').replace('"usd"', '"eur"'),
        '<xbrli:unit id="shares"><xbrli:measure>iso4217:shares</xbrli:measure></xbrli:unit>',
        '                                       ^^^^^^^^^^^^^^ error unit-measure: shares is a measure of XBRL itself, and here it has another prefix, so that it means nothing. Write xbrli:shares.',
        number('Shares', '1').replace('"usd"', '"shares"'),
      ),
    ));

  it('one without a prefix, and nothing at the facts that have it', () =>
    checkReported(
      reported(
        '<xbrli:unit id="eur"><xbrli:measure>EUR</xbrli:measure></xbrli:unit>',
        '                                    ^^^ error unit-measure: EUR is a currency of ISO 4217, and here it has no prefix, so that it means nothing. Write iso4217:EUR.',
        number('Cash', '1').replace('"usd"', '"eur"'),
        '<xbrli:unit id="foot"><xbrli:measure>foot</xbrli:measure></xbrli:unit>',
        '                                     ^^^^ warning unit-measure: The measure foot has no prefix, so that it means nothing.',
        number('Shares', '1').replace('"usd"', '"foot"'),
      ),
    ));

  it('one without a prefix in a page, whose namespace is that of XHTML', () =>
    checkReported(
      taxonomy() +
        file(
          'report.xhtml',
          inline([
            ...surroundings,
            '<xbrli:unit id="shares"><xbrli:measure>shares</xbrli:measure></xbrli:unit>',
            '                                       ^^^^^^ error unit-measure: shares is a measure of XBRL itself, and here it has no prefix',
          ]),
        ),
    ));

  it('one whose prefix is not declared, and says for which namespace that is to be done', () =>
    checkReported(
      reported(
        '<xbrli:unit id="eur"><xbrli:measure>EUR</xbrli:measure></xbrli:unit>',
        '                                    ^^^ error unit-measure: Write iso4217:EUR, and declare the prefix for http://www.xbrl.org/2003/iso4217.',
      )
        .replace('xmlns:iso4217="http://www.xbrl.org/2003/iso4217" ', '')
        .replace('<xbrli:measure>iso4217:USD', '<xbrli:measure xmlns:iso4217="http://www.xbrl.org/2003/iso4217">iso4217:USD'),
    ));

  it('a currency that there is not, as a warning', () =>
    checkReported(
      reported(
        '<xbrli:unit id="u"><xbrli:measure>iso4217:USE</xbrli:measure></xbrli:unit>',
        '                                  ^^^^^^^^^^^ warning unit-measure: USE is no code of ISO 4217. Write that of a currency, such as iso4217:USD.',
      ),
    ));

  it('a currency in small letters, and its name', () =>
    checkReported(
      reported(
        '<xbrli:unit id="u"><xbrli:measure>iso4217:usd</xbrli:measure></xbrli:unit>',
        '                                  ^^^^^^^^^^^ error unit-measure: ISO 4217 writes its codes in capitals, so that iso4217:usd is no currency. Write iso4217:USD.',
        '<xbrli:unit id="v"><xbrli:measure>iso4217:Dollar</xbrli:measure></xbrli:unit>',
        '                                  ^^^^^^^^^^^^^^ error unit-measure: Dollar is no code of ISO 4217.',
      ),
    ));

  it('one whose prefix is not declared, once', () =>
    checkReported(
      reported(
        '<xbrli:unit id="t"><xbrli:measure>utr:t</xbrli:measure></xbrli:unit>',
        '                                  ^^^^^ unit-measure: The prefix of utr:t is not declared',
      ),
    ));

  it('all of one undeclared prefix, as one', () =>
    checkReported(
      reported(
        '<xbrli:unit id="t"><xbrli:measure>utr:t</xbrli:measure></xbrli:unit>',
        '                                  ^^^^^ unit-measure: The prefix of utr:t is not declared, so that 2 measures with it mean nothing',
        '<xbrli:unit id="kg"><xbrli:measure>utr:kg</xbrli:measure></xbrli:unit>',
      ),
    ));

  it('nothing where other names have the same prefix', () =>
    checkReported(
      reported(
        '<xbrli:unit id="t"><xbrli:measure>utr:t</xbrli:measure></xbrli:unit>',
        '<utr:Mass contextRef="now" unitRef="t" decimals="0">1</utr:Mass>',
        ' ^^^^^^^^ xml-syntax',
      ),
    ));

  it('one that is above and below the line', () =>
    checkReported(
      reported(
        '<xbrli:unit id="one"><xbrli:divide><xbrli:unitNumerator><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unitNumerator>',
        '<xbrli:unitDenominator><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unitDenominator></xbrli:divide></xbrli:unit>',
        '                                      ^^^^^^^^^^^ unit-measure: iso4217:USD is above the line too.',
      ),
    ));

  it('a unit without measures', () =>
    checkReported(
      reported(
        '<xbrli:unit id="none"/>',
        ' ^^^^^^^^^^ unit-measure: The unit none has no measure.',
      ),
    ));
});

it('unit-measure is silent on currencies, products and ratios', () =>
  checkReported(
    reported(
      '<xbrli:unit id="area"><xbrli:measure>hbr:foot</xbrli:measure><xbrli:measure>hbr:foot</xbrli:measure></xbrli:unit>',
      '<xbrli:unit id="each"><xbrli:divide><xbrli:unitNumerator><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unitNumerator><xbrli:unitDenominator><xbrli:measure>xbrli:shares</xbrli:measure></xbrli:unitDenominator></xbrli:divide></xbrli:unit>',
    ),
  ));

it('unit-measure is silent on currencies of today and of the past, on funds and on metals', () =>
  checkReported(reported(...['EUR', 'XCG', 'ZWG', 'DEM', 'CSK', 'CHE', 'XAU', 'XXX'].map((code) => `<xbrli:unit id="${code}"><xbrli:measure>iso4217:${code}</xbrli:measure></xbrli:unit>`))));

it('The fix of unit-measure writes the prefix that the document has for the namespace', () => {
  const withUnit = (measure: string) => reported(`<xbrli:unit id="u"><xbrli:measure>${measure}</xbrli:measure></xbrli:unit>`).replaceAll('iso4217:', 'cur:').replace('xmlns:iso4217', 'xmlns:cur');
  return checkFix('unit-measure', withUnit('xbrli:EUR'), withUnit('cur:EUR'), { title: 'Write cur:EUR' });
});
