import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFindings, findingOf, openProject, uriOf } from '../../fixture';
import { rules } from '../../../server/rules/index';
import { context, duration, explicitMember, instance, instant, schemaRef } from '../../report/instances';
import { file } from '../../taxonomy';
import { dimensional } from '../dimensions/dimensional';
import { number, report, reported, taxonomy, text } from './reported';

// Rules of EDGAR and ESMA on reports. Of the taxonomies, which are neither's, nothing else counts.

const check = (source: string, rule: string, profile: 'xbrl' | 'sec' | 'esef') => checkFindings(source, { profile, ignore: rules.map(({ id }) => id).filter((id) => id !== rule) });
const head = '<xbrli:context id="other"><xbrli:entity>';
const identifier = '<xbrli:identifier scheme="http://www.sec.gov/CIK">0000012345</xbrli:identifier>';
const period = '<xbrli:period><xbrli:instant>2024-12-31</xbrli:instant></xbrli:period>';
/** A context with an identifier of these lines, of which some may be marks. */
const identifiedBy = (...lines: readonly string[]) => [head, ...lines, `</xbrli:entity>${period}</xbrli:context>`];
/** A report with nothing but these contexts. */
const withContexts = (...contexts: readonly string[]) => file('report.xml', instance(schemaRef('plan.xsd'), ...contexts));

describe('inconsistent-duplicate finds', () => {
  it('numbers of which one must be wrong', () =>
    check(
      reported(
        '<hbr:Cash contextRef="now" unitRef="usd" decimals="0">3150000</hbr:Cash>',
        '                                                      ^^^^^^^ warning inconsistent-duplicate: Cash is reported 3 times for the context now',
        number('Cash', '3150000'),
        number('Cash', '3100000', { rest: ' decimals="-4"' }),
      ),
      'inconsistent-duplicate',
      'xbrl',
    ));

  it('numbers that differ though they are rounded to the same place, as EDGAR and ESMA do', async () => {
    for (const profile of ['xbrl', 'sec', 'esef'] as const) {
      await check(
        reported(
          '<hbr:Cash contextRef="now" unitRef="usd" decimals="-6" xml:lang="en">219659000000</hbr:Cash>',
          `                                                                     ^^^^^^^^^^^^ ${profile === 'xbrl' ? 'warning' : 'error'} inconsistent-duplicate: cannot all be right: those rounded to the same decimals must be equal.`,
          number('Cash', '219658000000', { rest: ' decimals="-6"' }),
        ),
        'inconsistent-duplicate',
        profile,
      );
    }
  });

  it('texts in one language, and a value beside nil', () =>
    check(
      reported(
        '<hbr:FerryName contextRef="year">Aurora</hbr:FerryName>',
        '                                 ^^^^^^ warning inconsistent-duplicate',
        text('FerryName', 'Borealis'),
        '<hbr:Cash contextRef="now" unitRef="usd" decimals="0">1</hbr:Cash>',
        '                                                      ^ error inconsistent-duplicate',
        number('Cash', '', { rest: ' xsi:nil="true"' }),
      ),
      'inconsistent-duplicate',
      'esef',
    ));
});

it('inconsistent-duplicate is silent on contexts whose parts are misplaced', () =>
  check(reported(context('plan', { segment: '<hbr:Planned/>' }).replaceAll('xbrli:segment', 'xbrli:scenario'), number('Cash', '1'), number('Cash', '9', { contextRef: 'plan' })), 'inconsistent-duplicate', 'sec'));

it('inconsistent-duplicate tells the other values as a reader writes them', async () => {
  const { related } = await findingOf(reported(number('Cash', '1'), number('Cash', '3150000')), 'inconsistent-duplicate');
  assert.deepEqual(related.map(({ message }) => message), ['3,150,000 USD']);
});

it('inconsistent-duplicate is silent on numbers that do not say how exact they are: that is what is wrong', () =>
  check(reported(number('Cash', '3150000'), number('Cash', '3100000', { rest: '' })), 'inconsistent-duplicate', 'sec'));

it('inconsistent-duplicate is silent on what rounding explains, and on other contexts, units and languages', () =>
  check(
    reported(
      number('Cash', '3150000'),
      number('Cash', '3200000', { rest: ' decimals="-5"' }),
      context('then', { period: instant('2024-12-31') }),
      number('Cash', '7', { contextRef: 'then' }),
      '<xbrli:unit id="eur"><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unit>',
      number('Cash', '8').replace('"usd"', '"eur"'),
      text('FerryName', 'Aurora', ' xml:lang="en"'),
      text('FerryName', 'Morgenröte', ' xml:lang="de"'),
      text('FerryName', ' Aurora ', ' xml:lang="EN"'),
    ),
    'inconsistent-duplicate',
    'sec',
  ));

describe('precision-attribute finds', () => {
  for (const profile of ['sec', 'esef'] as const) {
    it(`a precision, under the profile ${profile}`, () =>
      check(
        reported(
          '<hbr:Cash contextRef="now" unitRef="usd" precision="3">1</hbr:Cash>',
          '                                                    ^ error precision-attribute: Write decimals',
          number('Money', '1'),
        ),
        'precision-attribute',
        profile,
      ));
  }
});

describe('duplicate-context and duplicate-unit find', () => {
  it('a context that says the same in other words', () =>
    check(
      dimensional() +
        withContexts(
          context('one', { segment: explicitMember('hbr:FerryAxis', 'hbr:SteamMember') + explicitMember('hbr:HarborAxis', 'hbr:SailMember') }),
          '<xbrli:context id="two">',
          '                   ^^^ error duplicate-context: The context two says the same as one.',
          context('two', { segment: explicitMember('hbr:HarborAxis', 'hbr:SailMember') + explicitMember('hbr:FerryAxis', 'hbr:SteamMember'), period: instant('2026-01-01T00:00:00') }).replace('<xbrli:context id="two">', ''),
          context('three', { period: instant('2026-01-01') }),
        ),
      'duplicate-context',
      'sec',
    ));

  it('nothing of contexts whose parts are misplaced', () =>
    check(
      reported(
        context('plan', { segment: explicitMember('hbr:FerryAxis', 'hbr:SteamMember') }).replaceAll('xbrli:segment', 'xbrli:scenario'),
        number('Cash', '1'),
        number('Cash', '2', { contextRef: 'plan' }),
      ),
      'duplicate-context',
      'sec',
    ));

  it('a unit with the same measures in another order', () =>
    check(
      reported(
        '<xbrli:unit id="a"><xbrli:measure>hbr:foot</xbrli:measure><xbrli:measure>hbr:pound</xbrli:measure></xbrli:unit>',
        '<xbrli:unit id="b"><xbrli:measure>hbr:pound</xbrli:measure><xbrli:measure>hbr:foot</xbrli:measure></xbrli:unit>',
        '                ^ error duplicate-unit: The unit b (foot × pound) is the same as a.',
        '<xbrli:unit id="c"><xbrli:measure>hbr:pound</xbrli:measure></xbrli:unit>',
      ),
      'duplicate-unit',
      'sec',
    ));
});

describe('context-part finds', () => {
  const contexts = (...marks: readonly string[]) =>
    dimensional() +
    withContexts(`${head}${identifier}`, '<xbrli:segment>', ...marks.slice(0, 1), `${explicitMember('hbr:FerryAxis', 'hbr:SteamMember')}</xbrli:segment></xbrli:entity>${period}`, '<xbrli:scenario>', ...marks.slice(1, 2), '<hbr:Planned/>', ...marks.slice(2), '</xbrli:scenario></xbrli:context>');

  it('a scenario, under the rules of EDGAR', () => check(contexts('', ' ^^^^^^^^^^^^^^ error context-part: EDGAR takes dimensions in the segment'), 'context-part', 'sec'));

  it('a segment, and what is no dimension in a scenario, under those of ESMA', () => check(contexts(' ^^^^^^^^^^^^^ error context-part: ESMA wants dimensions in the scenario', '', ' ^^^^^^^^^^^ error context-part: Planned is none'), 'context-part', 'esef'));
});

describe('entity-identifier finds', () => {
  const identifier = (value: string, scheme = 'http://www.sec.gov/CIK') => `<xbrli:identifier scheme="${scheme}">${value}</xbrli:identifier>`;
  const checkContexts = (...lines: readonly string[]) => check(taxonomy() + withContexts(...lines), 'entity-identifier', 'sec');

  it('a CIK that is none, once, and another entity', () =>
    checkContexts(
      context('one'),
      ...identifiedBy(
        identifier('C12345'),
        '                                                  ^^^^^^ error entity-identifier: "C12345" is no identifier of this scheme.',
      ),
      context('two'),
      context('again', { identifier: 'C12345' }),
    ));

  it('the few that differ, also where they come first', () =>
    checkContexts(
      ...identifiedBy(
        identifier('0000099999'),
        '                                                  ^^^^^^^^^^ error entity-identifier: This context is about 0000099999, others are about 0000012345',
      ),
      context('one'),
      context('two'),
    ));

  it('the second of two', () =>
    checkContexts(
      context('one'),
      ...identifiedBy(
        identifier('0000099999'),
        '                                                  ^^^^^^^^^^ error entity-identifier: This context is about 0000099999',
      ),
    ));

  it('nothing in a context without identifier, which is a finding of its own', () => checkContexts(context('none', { identifier: '' }), context('noneAgain', { identifier: '' }), context('one')));

  it('another scheme', () =>
    checkContexts(
      context('one'),
      ...identifiedBy(
        identifier('0000012345', 'http://www.harborferries.example'),
        '                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error entity-identifier: The scheme of an identifier must be http://www.sec.gov/CIK.',
      ),
    ));
});

describe('entity-identifier compares the cover page', () => {
  const cover = (type: string, cik: string, rest = 'contextRef="year"') =>
    check(
      taxonomy() +
        report(
          `<dei:DocumentType xmlns:dei="http://xbrl.sec.gov/dei/2025" contextRef="year">${type}</dei:DocumentType>`,
          context('north', { period: duration('2025-01-01', '2025-12-31'), segment: explicitMember('dei:LegalEntityAxis', 'hbr:NorthMember').replace('dimension', 'xmlns:dei="http://xbrl.sec.gov/dei/2025" dimension') }),
          `<dei:EntityCentralIndexKey xmlns:dei="http://xbrl.sec.gov/dei/2025" ${rest}>`,
          cik,
          '</dei:EntityCentralIndexKey>',
        ),
      'entity-identifier',
      'sec',
    );

  it('with the contexts', () => check(
    taxonomy() + report('<dei:EntityCentralIndexKey xmlns:dei="http://xbrl.sec.gov/dei/2025" contextRef="year">0000099999</dei:EntityCentralIndexKey>', `${' '.repeat(86)}^^^^^^^^^^ error entity-identifier: The CIK "0000099999" is not 0000012345, the one that the contexts name.`),
    'entity-identifier',
    'sec',
  ));

  it('which has the same', () => cover('10-K', '0000012345'));

  it('but not where a dimension says that it is another one of several registrants', () => cover('10-K', '0000099999', 'contextRef="north"'));

  it('but not where the data of others is filed', () => cover('L SDR', '0000099999'));
});

describe('legal-entity-identifier finds', () => {
  const checkIdentifier = (value: string, mark?: string) =>
    check(dimensional() + withContexts(...identifiedBy(`<xbrli:identifier scheme="http://standards.iso.org/iso/17442">${value}</xbrli:identifier>`, ...(mark === undefined ? [] : [' '.repeat(62) + mark]))), 'legal-entity-identifier', 'esef');

  it('an LEI that is too short', () => checkIdentifier('529900T8BM49', '^^^^^^^^^^^^ error legal-entity-identifier: is no identifier of this scheme'));

  it('two letters that have changed places, and other check digits', async () => {
    for (const wrong of ['529900T8MB49AURSDO55', '529900T8BM49AURSDO56', '529900t8bm49aursdo55']) await checkIdentifier(wrong, '^^^^^^^^^^^^^^^^^^^^ error legal-entity-identifier: is no identifier of this scheme');
  });

  it('nothing wrong with a right one', () => checkIdentifier('529900T8BM49AURSDO55'));
});

describe('period-time finds', () => {
  it('a time and a zone', () =>
    check(
      reported(
        `${head}${identifier}</xbrli:entity>`,
        '<xbrli:period><xbrli:startDate>2025-01-01Z</xbrli:startDate><xbrli:endDate>2025-12-31T12:00:00</xbrli:endDate></xbrli:period></xbrli:context>',
        '                               ^^^^^^^^^^^ error period-time: has a time zone',
        '                                                                           ^^^^^^^^^^^^^^^^^^^ error period-time: has a time.',
      ),
      'period-time',
      'esef',
    ));
});

describe('unit-of-numeric-type', () => {
  const typed = (type: string, unit: string, ...marks: readonly string[]) => {
    const declaration = `<xsd:element xmlns:num="http://www.xbrl.org/dtr/type/numeric" id="hbr_Deck" name="Deck" type="num:${type}" substitutionGroup="xbrli:item" xbrli:periodType="instant" nillable="true"/>`;
    const imported = '<xsd:import namespace="http://www.xbrl.org/dtr/type/numeric" schemaLocation="http://www.xbrl.org/dtr/type/numeric-2009-12-16.xsd"/>';
    return check(taxonomy([imported, declaration]) + report(`<xbrli:unit xmlns:utr="http://www.xbrl.org/2009/utr" id="u">${unit}</xbrli:unit>`, '<hbr:Deck contextRef="now" unitRef="u" decimals="0">640</hbr:Deck>', ...marks), 'unit-of-numeric-type', 'sec');
  };
  const measure = (name: string) => `<xbrli:measure>${name}</xbrli:measure>`;
  const ratio = (above: string, below: string) => `<xbrli:divide><xbrli:unitNumerator>${measure(above)}</xbrli:unitNumerator><xbrli:unitDenominator>${measure(below)}</xbrli:unitDenominator></xbrli:divide>`;
  const mark = (text: string) => `                                    ^ error unit-of-numeric-type: The unit of Deck must be ${text}`;

  it('finds an area in a measure of somebody’s own, and in a ratio', async () => {
    await typed('areaItemType', measure('hbr:sqm'), mark('one of the Units Registry'));
    await typed('areaItemType', ratio('utr:sqm', 'utr:m'), mark('one of the Units Registry'));
  });

  it('finds an amount per share without shares, without money and without a currency', async () => {
    await typed('perShareItemType', measure('iso4217:USD'), mark('a currency divided by xbrli:shares'));
    await typed('perShareItemType', ratio('hbr:money', 'xbrli:shares'), mark('a currency divided by xbrli:shares'));
    await typed('perShareItemType', ratio('iso4217:XXX', 'xbrli:shares'), mark('a currency divided by xbrli:shares'));
  });

  it('finds a percentage that is not pure', () => typed('percentItemType', measure('hbr:percent'), mark('xbrli:pure')));

  it('is silent on what goes together', async () => {
    await typed('areaItemType', measure('utr:sqm'));
    await typed('perShareItemType', ratio('iso4217:USD', 'xbrli:shares'));
    await typed('percentItemType', measure('xbrli:pure'));
  });
});

describe('text-block', () => {
  const declarations = [
    '<xsd:import namespace="http://www.xbrl.org/dtr/type/non-numeric" schemaLocation="http://www.xbrl.org/dtr/type/nonNumeric-2009-12-16.xsd"/>',
    '<xsd:element xmlns:nonnum="http://www.xbrl.org/dtr/type/non-numeric" id="hbr_Fleet" name="Fleet" type="nonnum:textBlockItemType" substitutionGroup="xbrli:item" xbrli:periodType="duration"/>',
  ];
  const block = (content: string, ...marks: readonly string[]) => check(taxonomy(declarations) + report(text('Fleet', content), ...marks), 'text-block', 'sec');
  const mark = ' ^^^^^^^^^ error text-block: The markup in Fleet is not well-formed';

  it('finds a tag without its end, escaped or in CDATA', async () => {
    await block('&lt;p&gt;Four&lt;br&gt;&lt;/p&gt;', mark);
    await block('<![CDATA[<p>Four]]>', mark);
  });

  it('follows what is typed in one of several', async () => {
    const project = await openProject(taxonomy(declarations) + report(text('Fleet', '&lt;p&gt;One&lt;/p&gt;'), text('Fleet', '&lt;p&gt;Two&lt;/p&gt;')), { profile: 'sec' });
    const { service } = project;
    const name = uriOf('report.xml');
    const before = project.text('report.xml');
    const found = (after: string) => {
      service.setText(name, after);
      return service.diagnose(name).filter(({ rule: { id } }) => id === 'text-block').length;
    };
    assert.equal(found(before), 0);
    assert.equal(found(before.replace('p&gt;Two', 'b&gt;Two')), 1);
    assert.equal(found(before.replace('p&gt;Two', 'b&gt;Twos').replace('p&gt;One', 'b&gt;One')), 2);
    assert.equal(found(before.replace('p&gt;One', 'b&gt;One')), 1);
    assert.equal(found(before), 0);
  });

  it('says after any edit what it says of the text read from scratch', async () => {
    const source = taxonomy(declarations) + report(text('Fleet', '&lt;p&gt;One&lt;/p&gt;'), text('Fleet', '&lt;b&gt;Two'), text('Fleet', '<![CDATA[<p>Three</p>]]>'));
    const project = await openProject(source, { profile: 'sec' });
    const { service } = project;
    const name = uriOf('report.xml');
    const before = project.text('report.xml');
    const found = (asked: typeof service) => asked.diagnose(name).filter(({ rule: { id } }) => id === 'text-block').map(({ range, message }) => ({ range, message }));
    const contents = [...before.matchAll(/<hbr:Fleet[^>]*>(.*)<\/hbr:Fleet>/g)].map((match) => [match.index + match[0].indexOf('>') + 1, match.index + match[0].lastIndexOf('<')] as const);
    assert.equal(contents.length, 3);
    const offsets = contents.flatMap(([start, end]) => [start - 1, start, start + 3, end, end + 1]);
    for (const offset of [...offsets, before.indexOf('<hbr:Fleet')]) {
      for (const typed of ['x', '&lt;i&gt;', '&', '<', '<i>', '</hbr:Fleet>', text('Fleet', '&lt;i&gt;')]) {
        const after = before.slice(0, offset) + typed + before.slice(offset);
        service.setText(name, after);
        const { service: fresh } = await openProject(source.replace(before, () => after), { profile: 'sec' });
        assert.deepEqual(found(service), found(fresh), `${typed} at ${before.slice(offset - 10, offset)}|`);
        service.setText(name, before);
        assert.equal(found(service).length, 1);
      }
    }
  });

  it('is silent on markup, on text, and on names of characters and prefixes', async () => {
    await block('&lt;p&gt;Four&amp;nbsp;&lt;o:b/&gt;&lt;/p&gt;');
    await block('less than 10 &lt; 12 &lt;= 14, &amp;c.');
  });
});

describe('loose-footnote', () => {
  const footnote = '<link:footnote xlink:type="resource" xlink:label="Note" xlink:role="http://www.xbrl.org/2003/role/footnote" xml:lang="en-US">Built in 1911.</link:footnote>';
  const link = (...content: readonly string[]) => check(reported(text('FerryName', 'Aurora', ' id="aurora"'), '<link:footnoteLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">', '<link:loc xlink:type="locator" xlink:href="#aurora" xlink:label="Aurora"/>', footnote, ...content, '</link:footnoteLink>'), 'loose-footnote', 'sec');

  it('finds a footnote that no arc leads to', () => link(' ^^^^^^^^^^^^^ error loose-footnote: No arc leads here from a fact'));

  it('is silent on one of a fact', () => link('<link:footnoteArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/fact-footnote" xlink:from="Aurora" xlink:to="Note"/>'));
});
