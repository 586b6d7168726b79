import { describe, it } from 'node:test';
import { checkReported, number, reported } from './reported';

const each = '<xbrli:unit id="each"><xbrli:divide><xbrli:unitNumerator><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unitNumerator><xbrli:unitDenominator><xbrli:measure>xbrli:shares</xbrli:measure></xbrli:unitDenominator></xbrli:divide></xbrli:unit>';
const shares = '<xbrli:unit id="shares"><xbrli:measure>xbrli:shares</xbrli:measure></xbrli:unit>';

describe('unit-of-type finds', () => {
  it('money in shares, once for all of it', () =>
    checkReported(
      reported(
        shares,
        '<hbr:Cash contextRef="now" unitRef="shares" decimals="0">1</hbr:Cash>',
        '                                    ^^^^^^ error unit-of-type: The unit of Cash must be a single currency of ISO 4217, such as iso4217:USD, and shares is not; 2 facts have it.',
        '<hbr:Money contextRef="now" unitRef="shares" decimals="0">1</hbr:Money>',
      ),
    ));

  it('money in a ratio, and in a currency in small letters', () =>
    checkReported(
      reported(
        each,
        '<xbrli:unit id="small"><xbrli:measure>iso4217:usd</xbrli:measure></xbrli:unit>',
        '                                      ^^^^^^^^^^^ unit-measure: Write iso4217:USD.',
        '<hbr:Cash contextRef="now" unitRef="each" decimals="0">1</hbr:Cash>',
        '                                    ^^^^ unit-of-type: and each (USD / shares) is not.',
        '<hbr:Cash contextRef="now" unitRef="small" decimals="0">1</hbr:Cash>',
        '                                    ^^^^^ unit-of-type',
      ),
    ));

  it('shares in dollars', () =>
    checkReported(
      reported(
        '<hbr:Shares contextRef="now" unitRef="usd" decimals="0">1</hbr:Shares>',
        '                                      ^^^ unit-of-type: The unit of Shares must be xbrli:shares, and USD is not.',
      ),
    ));
});

it('unit-of-type is silent on a measure whose prefix is not declared: that is what is wrong', () =>
  checkReported(
    reported(
      '<xbrli:unit id="u"><xbrli:measure>iso:USD</xbrli:measure></xbrli:unit>',
      '                                  ^^^^^^^ unit-measure: The prefix of iso:USD is not declared',
      number('Cash', '1').replace('"usd"', '"u"'),
    ),
  ));

it('unit-of-type is silent on money in a currency and shares in shares', () => checkReported(reported(shares, number('Cash', '1'), number('Shares', '1').replace('"usd"', '"shares"'))));
