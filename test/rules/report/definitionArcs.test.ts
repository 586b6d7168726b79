import { describe, it } from 'node:test';
import { checkFindings } from '../../fixture';
import { definitionArc, definitionLink, locator } from '../../taxonomy';
import { checkReported, declarations, number, report, taxonomy, text } from './reported';

const arcrole = (name: string) => `http://www.xbrl.org/2003/arcrole/${name}`;
const aliased = taxonomy(declarations, [definitionLink(locator('Cash'), locator('Money'), definitionArc('Cash', 'Money', arcrole('essence-alias')))]);
const named = taxonomy(declarations, [definitionLink(locator('FerryName'), locator('Motto'), definitionArc('FerryName', 'Motto', arcrole('essence-alias')))]);
const required = taxonomy(declarations, [definitionLink(locator('Cash'), locator('FerryName'), definitionArc('Cash', 'FerryName', arcrole('requires-element')))]);

describe('essence-alias-value finds', () => {
  it('another number', () =>
    checkReported(
      aliased +
        report(
          number('Cash', '1234'),
          '<hbr:Money contextRef="now" unitRef="usd" decimals="0">1235</hbr:Money>',
          '                                                       ^^^^ warning essence-alias-value: Money is an alias of Cash, which is reported with another value for the same.',
        ),
    ));

  it('another unit', () =>
    checkReported(
      aliased +
        report(
          '<xbrli:unit id="eur"><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unit>',
          number('Cash', '1234'),
          '<hbr:Money contextRef="now" unitRef="eur" decimals="0">1234</hbr:Money>',
          '                                     ^^^ essence-alias-value: another unit',
        ),
    ));

  it('another text', () =>
    checkReported(
      named +
        report(
          text('FerryName', 'Aurora'),
          '<hbr:Motto contextRef="year">Borealis</hbr:Motto>',
          '                             ^^^^^^^^ essence-alias-value: another value',
        ),
    ));
});

describe('essence-alias-value is silent on', () => {
  it('numbers that are the same as far as both are exact', () => checkReported(aliased + report(number('Cash', '1234'), number('Money', '1000', { rest: ' decimals="-3"' }))));

  it('facts that are nil or about something else', () => checkReported(aliased + report(number('Cash', '1234'), number('Money', '', { rest: ' xsi:nil="true"' }))));

  it('texts that differ in white space', () => checkReported(named + report(text('FerryName', 'Aurora of the North'), text('Motto', ' Aurora  of the North '))));
});

describe('required-fact finds', () => {
  it('a fact without the one that it requires', () =>
    checkReported(
      required +
        report(
          '<hbr:Cash contextRef="now" unitRef="usd" decimals="0">1</hbr:Cash>',
          ' ^^^^^^^^ warning required-fact: Where Cash is reported, the taxonomy wants FerryName reported too.',
        ),
    ));
});

it('required-fact is silent where both are reported, or neither', async () => {
  await checkReported(required + report(number('Cash', '1'), text('FerryName', 'Aurora')));
  await checkReported(required + report(text('Motto', 'On')));
});

it('required-fact is silent where the other is reported under a namespace that is a mistake', () =>
  checkFindings(required + report(number('Cash', '1'), text('FerryName', 'Aurora').replace('<hbr:FerryName', '<hbr:FerryName xmlns:hbr="http://www.harborferies.example/20251231"')), { ignore: ['missing-standard-label', 'mistaken-namespace'] }));
