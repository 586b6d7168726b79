import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, checkFix, fixesOf } from '../../fixture';
import { duration, inline, instant } from '../../report/instances';
import { calculationArc, calculationLink, concept, file, locator } from '../../taxonomy';
import { allFerries, dimensional, dimensionArc } from '../dimensions/dimensional';
import { declarations, elsewhere, number, report, reported, surroundings, taxonomy } from './reported';

const ignore = ['missing-standard-label', 'missing-taxonomy', 'missing-file'];
const check = (source: string) => checkFindings(source, { ignore });

/** An import of a taxonomy that is not at hand. */
const imported = (namespace: string, schemaLocation: string) => `<xsd:import namespace="${namespace}" schemaLocation="${schemaLocation}"/>`;
const usGaap = (year: number) => imported(`http://fasb.org/us-gaap/${year}`, `https://xbrl.fasb.org/us-gaap/${year}/elts/us-gaap-${year}.xsd`);
const dei = imported('http://xbrl.sec.gov/dei/2025', 'https://xbrl.sec.gov/dei/2025/dei-2025.xsd');
const country = imported('http://xbrl.sec.gov/country/2025', 'https://xbrl.sec.gov/country/2025/country-2025.xsd');
const onUsGaap = taxonomy([usGaap(2025), ...declarations]);

/** A number of a namespace that is declared on it. */
const standard = (namespace: string, prefix = 'us-gaap') => `<${prefix}:Assets xmlns:${prefix}="${namespace}" contextRef="now" unitRef="usd" decimals="0">1</${prefix}:Assets>`;

/** A context "there", an instant; this line and its mark say what its dimension is. */
const contextOf = (...lines: readonly string[]) => [
  '<xbrli:context id="there"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0000012345</xbrli:identifier><xbrli:segment>',
  ...lines,
  `</xbrli:segment></xbrli:entity><xbrli:period>${instant('2025-12-31')}</xbrli:period></xbrli:context>`,
];

const fare = (name: string, value: string) => `<ix:nonFraction name="hbr:${name}" contextRef="now" unitRef="usd" decimals="0">${value}</ix:nonFraction>`;

/** A report and a taxonomy of one concept, both with this namespace for the prefix hbr in the report. */
const renamed = (namespace: string, content: string = onUsGaap) => content + report(number('Cash', '1')).replace('http://www.harborferries.example/20251231', namespace);

describe('mistaken-namespace finds, without the taxonomies that the filer builds upon,', () => {
  it('a namespace that is not quite the one that the schema imports', () =>
    check(
      onUsGaap +
        report(
          standard('http://fasb.org/us-gap/2025'),
          '                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error mistaken-namespace: nothing says what the one fact with it is. plan.xsd imports http://fasb.org/us-gaap/2025. Write that here.',
        ),
    ));

  it('one of another year, of a prefix that is none of the customary ones', () =>
    check(
      onUsGaap +
        report(
          standard('http://fasb.org/us-gaap/2024', 'g'),
          '                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error mistaken-namespace: plan.xsd imports http://fasb.org/us-gaap/2025. Write that here, or build the taxonomy on that version.',
        ),
    ));

  it('one with a misspelt host, of dei', () =>
    check(
      taxonomy([usGaap(2025), dei]) +
        report(
          '<dei:EntityRegistrantName xmlns:dei="http://xbrl.sec.gv/dei/2025" contextRef="year">Harbor Ferries</dei:EntityRegistrantName>',
          '                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ mistaken-namespace: plan.xsd imports http://xbrl.sec.gov/dei/2025.',
        ),
    ));

  it('one that only members have', () =>
    check(
      taxonomy([country, ...declarations]) +
        report(
          ...contextOf('<xbrldi:explicitMember xmlns:c="http://xbrl.sec.gov/country/2024" dimension="c:PlaceAxis">c:NO</xbrldi:explicitMember>', '                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mistaken-namespace: nothing says what the dimensions and members with it are. plan.xsd imports http://xbrl.sec.gov/country/2025.'),
          number('Cash', '1', { contextRef: 'there' }),
        ),
    ));

  it('one of which a locator says that it was meant', () =>
    check(
      taxonomy(declarations, [calculationLink('<link:loc xlink:type="locator" xlink:href="https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd#us-gaap_Assets" xlink:label="Assets"/>', locator('Cash'), locator('Money'), calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Money', { order: '2' }))]) +
        report(
          standard('http://fasb.org/us-gaap/2024'),
          '                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mistaken-namespace: Its locators lead to concepts of http://fasb.org/us-gaap/2025.',
        ),
    ));

  it('that of the filer’s own prefix', () =>
    check(
      taxonomy([usGaap(2025), concept('Cash')]) +
        report(
          '<hbr:Cash xmlns:hbr="http://www.harborferries.example/20261231" contextRef="now" unitRef="usd" decimals="0">1</hbr:Cash>',
          '                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error mistaken-namespace: plan.xsd has http://www.harborferries.example/20251231. Write that here, or correct it there.',
        ).replace(/xmlns:hbr="[^"]*">/, '>'),
    ));
});

describe('mistaken-namespace finds, of a report under ESEF whose base taxonomy is not at hand,', () => {
  const ifrs = 'http://xbrl.ifrs.org/taxonomy/2021-03-24/ifrs-full';
  const located = '<link:loc xlink:type="locator" xlink:href="http://xbrl.ifrs.org/taxonomy/2021-03-24/full_ifrs/full_ifrs-cor_2021-03-24.xsd#ifrs-full_Assets" xlink:label="Assets"/>';
  const onEsef = taxonomy(
    [imported('http://www.esma.europa.eu/taxonomy/2021-03-24/esef_cor', 'http://www.esma.europa.eu/taxonomy/2021-03-24/esef_cor.xsd'), ...declarations],
    [calculationLink(located, locator('Cash'), locator('Money'), calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Money', { order: '2' }))],
  ).replace('xmlns:hbr', `xmlns:ifrs-full="${ifrs}" xmlns:hbr`);

  it('the own namespace of another year', () =>
    check(
      onEsef +
        report(
          '<hbr:Cash xmlns:hbr="http://www.harborferries.example/20261231" contextRef="now" unitRef="usd" decimals="0">1</hbr:Cash>',
          '                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error mistaken-namespace: plan.xsd has http://www.harborferries.example/20251231. Write that here, or correct it there.',
        ).replace(/xmlns:hbr="[^"]*">/, '>'),
    ));

  it('that of IFRS of another year, which the extension does not import but locate', () =>
    check(
      onEsef +
        report(
          standard('http://xbrl.ifrs.org/taxonomy/2022-03-24/ifrs-full', 'ifrs-full'),
          '                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mistaken-namespace: nothing says what the one fact with it is. Its locators lead to concepts of http://xbrl.ifrs.org/taxonomy/2021-03-24/ifrs-full. Write that here.',
        ),
    ));

  it('and not what ESMA’s schema may bring of others', () => check(onEsef + report(standard('http://www.xbrl.org/taxonomy/int/lei/2020-07-02', 'lei'))));
});

describe('mistaken-namespace is the only finding', () => {
  it('of a report whose items seem not to be reported, and whose concepts not to be used', () =>
    checkFindings(
      taxonomy([concept('Cash'), concept('Money'), concept('Coins')], [calculationLink(locator('Cash'), locator('Money'), locator('Coins'), calculationArc('Cash', 'Money'), calculationArc('Cash', 'Coins', { order: '2' }))]) +
        file(
          'report.xhtml',
          inline(
            surroundings,
            '<div xmlns:hbr="http://www.harborferies.example/20251231">',
            '                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mistaken-namespace: the one fact with it is',
            fare('Money', '100'),
            '</div>',
            `<div xmlns:h="http://www.harborferries.example/20251231">${fare('Cash', '300').replace('hbr:', 'h:')}${fare('Coins', '200').replace('hbr:', 'h:')}</div>`,
          ).replace(' xmlns:hbr="http://www.harborferries.example/20251231"', ''),
        ),
      { ignore: [...ignore, 'not-presented', 'unused-context'], profile: 'sec', hints: ['unused-concept'] },
    ));

  it('where the whole taxonomy is at hand, which has no such dimension', () =>
    checkFindings(
      dimensional(allFerries, dimensionArc('hypercube-dimension', 'FerryTable', 'FerryAxis'), dimensionArc('dimension-domain', 'FerryAxis', 'FerriesDomain'), dimensionArc('domain-member', 'FerriesDomain', 'SteamMember')) +
        report(
          ...contextOf('<xbrldi:explicitMember xmlns:hbr="http://www.harborferies.example/20251231" dimension="hbr:FerryAxis">hbr:SteamMember</xbrldi:explicitMember>', '                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mistaken-namespace: the dimensions and members with it are').map((line) => line.replace(instant('2025-12-31'), duration('2025-01-01', '2025-12-31'))),
          '<h:Fares xmlns:h="http://www.harborferries.example/20251231" contextRef="there">many</h:Fares>',
        ).replace(' xmlns:hbr="http://www.harborferries.example/20251231"', ''),
      { ignore },
    ));
});

describe('mistaken-namespace is silent on', () => {
  it('another year’s, where a schema that is not available and not on the SEC’s list may bring it', () =>
    check(taxonomy([elsewhere, usGaap(2025), ...declarations]) + report(standard('http://fasb.org/us-gaap/2024'))));

  it('a taxonomy of the SEC’s that is a letter away from one that is imported', () =>
    check(taxonomy([imported('http://xbrl.sec.gov/ecd/2025', 'https://xbrl.sec.gov/ecd/2025/ecd-2025.xsd'), ...declarations]) + report(standard('http://xbrl.sec.gov/cyd/2025', 'cyd'))));

  it('prefixes that a program has numbered', () =>
    check(taxonomy([usGaap(2025), concept('Cash')]).replaceAll('hbr:', 'ns1:').replaceAll('xmlns:hbr', 'xmlns:ns1') + report(standard('http://www.harborferries.example/other', 'ns1'))));

  it('two years of one taxonomy, both of which are imported', () => check(taxonomy([usGaap(2024), usGaap(2025)]) + report(standard('http://fasb.org/us-gaap/2024'), standard('http://fasb.org/us-gaap/2025', 'new'))));

  it('a prefix that nothing uses', () => check((onUsGaap + report(number('Cash', '1'))).replace('<xbrli:xbrl ', '<xbrli:xbrl xmlns:us-gaap="http://fasb.org/us-gap/2025" ')));

  it('a standard taxonomy of which the schema imports no version', () => check(onUsGaap + report(standard('http://fasb.org/srt/2024', 'srt'))));

  it('another version that two imported ones may have been meant for', () => check(taxonomy([usGaap(2024), usGaap(2025)]) + report(standard('http://fasb.org/us-gaap/2023'))));

  it('what a taxonomy of others may bring that is not at hand', () => check(taxonomy([elsewhere, usGaap(2025)]) + report(standard('http://base.example/2024', 'us-gaap'))));

  it('a document that has a prefix for the other namespace, too', () => check(onUsGaap + report(standard('http://fasb.org/us-gaap/2024', 'old'), standard('http://fasb.org/us-gaap/2025'))));
});

describe('The fix of mistaken-namespace', () => {
  it('writes the namespace wherever the wrong one is declared', () =>
    checkFix(
      'mistaken-namespace',
      onUsGaap + report(standard('http://fasb.org/us-gap/2025'), standard('http://fasb.org/us-gap/2025').replace('Assets', 'Cash').replace('Assets', 'Cash')),
      onUsGaap + report(standard('http://fasb.org/us-gaap/2025'), standard('http://fasb.org/us-gaap/2025').replace('Assets', 'Cash').replace('Assets', 'Cash')),
      { title: 'Write http://fasb.org/us-gaap/2025' },
    ));

  it('writes the filer’s own', () => checkFix('mistaken-namespace', renamed('http://www.harborferries.example/2025123'), renamed('http://www.harborferries.example/20251231')));
});

it('The fix of mistaken-namespace is preferred where the report is misspelt, and not where it may be right', async () => {
  for (const [year, isPreferred] of [['us-gap/2025', true], ['us-gaap/2052', true], ['us-gaap/2024', false]] as const) {
    const [fix] = await fixesOf('mistaken-namespace', onUsGaap + report(standard(`http://fasb.org/${year}`)));
    assert.equal(fix!.isPreferred, isPreferred, year);
  }
});

it('mistaken-namespace has the code of an element that no schema declares', () => checkCodes(onUsGaap + report(standard('http://fasb.org/us-gap/2025')), 'mistaken-namespace', 'error xmlSchema:elementUnexpected'));

it('mistaken-namespace leaves facts of a namespace that nothing is near to fact-concept', () =>
  checkFindings(
    reported(
      '<new:Cash xmlns:new="http://www.harborferries.example/20261231" contextRef="now" unitRef="usd" decimals="0">1</new:Cash>',
      ' ^^^^^^^^ fact-concept',
    ),
    { ignore },
  ));
