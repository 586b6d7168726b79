import { describe, it } from 'node:test';
import { checkFindings, checkFix } from '../../fixture';
import { context, dollars, duration, explicitMember, instance, schemaRef } from '../../report/instances';
import { appinfo, calculationArc, calculationLink, concept, file, label, labelArc, labelLink, labels, linkbase, linkbaseRef, locator, plan, presentationArc, presentationLink, schema } from '../../taxonomy';
import { number } from './reported';

// Rules of the SEC that a report makes exact: they speak of what it uses, and of nothing else.

const declarations = [concept('Assets'), concept('Cash'), concept('Land'), concept('FerryAxis', { type: 'xbrli:stringItemType', substitutionGroup: 'xbrldt:dimensionItem', abstract: true, periodType: 'duration' }), concept('SteamMember', { type: 'xbrli:stringItemType', abstract: true, periodType: 'duration' })];
const all = ['Assets', 'Cash', 'Land', 'FerryAxis', 'SteamMember'];
const report = (...facts: readonly string[]) => file('report.xml', instance(schemaRef('plan.xsd'), context('now'), context('year', { period: duration('2025-01-01', '2025-12-31') }), dollars, ...facts));
const presentation = presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash'));
const calculation = (...arcs: readonly string[]) => calculationLink(locator('Assets'), locator('Cash'), locator('Land'), ...arcs);

/** Only these rules count here: the taxonomies are none that EDGAR would take. */
const rules = ['not-presented', 'unpresented-pair', 'missing-standard-label', 'duplicate-label'];
const check = async (source: string, rule: string) => {
  const { rules: known } = await import('../../../server/rules/index');
  await checkFindings(source, { profile: 'sec', ignore: known.map(({ id }) => id).filter((id) => id !== rule), hints: rules });
};

describe('not-presented finds, with a report,', () => {
  it('a concept that is reported and nowhere presented, at the fact, and no other', () =>
    check(
      plan(declarations, presentation, calculation(calculationArc('Assets', 'Land')), labels(all)) +
        report(
          number('Cash', '1'),
          '<hbr:Land contextRef="now" unitRef="usd" decimals="0">1</hbr:Land>',
          ' ^^^^^^^^ error not-presented: Land is used here as a fact, but no presentation shows it.',
        ),
      'not-presented',
    ));

  it('dimensions and members of contexts', () =>
    check(
      plan(declarations, presentation, labels(all)) +
        report(
          context('steam', { segment: `\n${explicitMember('hbr:FerryAxis', 'hbr:SteamMember')}` }).replace('</xbrldi:explicitMember></xbrli:segment>', '</xbrldi:explicitMember>'),
          '                                  ^^^^^^^^^^^^^ error not-presented: FerryAxis is used here as a dimension',
          '                                                 ^^^^^^^^^^^^^^^ error not-presented: SteamMember is used here as a member',
          number('Cash', '1', { contextRef: 'steam' }),
        ).replace('</xbrldi:explicitMember></xbrli:entity>', '</xbrldi:explicitMember></xbrli:segment></xbrli:entity>'),
      'not-presented',
    ));
});

describe('not-presented, with a report, of a taxonomy that is not at hand,', () => {
  const standard = 'https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd';
  const gaap = (id: string) => `<link:loc xlink:type="locator" xlink:href="${standard}#${id}" xlink:label="${id}"/>`;
  const bound = (project: string) => project.replace(/<xbrli:xbrl /, '$&xmlns:us-gaap="http://fasb.org/us-gaap/2025" ');
  const fact = (name: string, contextRef = 'now') => `<us-gaap:${name} contextRef="${contextRef}" unitRef="usd" decimals="0">1</us-gaap:${name}>`;
  const misspelt = ' ^^^^^^^^^^^^^ error not-presented: us-gaap:Asets is used here as a fact, but no presentation shows it. Did you mean us-gaap:Assets? If the name is right';
  const shown = presentationLink(locator('Cash'), gaap('us-gaap_Assets'), presentationArc('Cash', 'us-gaap_Assets'));

  const labelled = plan([concept('Cash')], shown, labels(['Cash']), labelLink(gaap('us-gaap_Assets'), label('Assets', 'Assets'), labelArc('Assets').replace('"Assets"', '"us-gaap_Assets"')));

  it('finds a name to which no locator leads, once, and says which may have been meant', () =>
    check(bound(plan(declarations, shown, labels(all)) + report(fact('Asets'), misspelt, fact('Asets', 'year'), fact('Assets'))), 'not-presented'));

  it('corrects that name in all facts that have it', () =>
    checkFix(
      'not-presented',
      bound(labelled + report(fact('Asets'), fact('Asets', 'year'))),
      bound(labelled + report(fact('Assets'), fact('Assets', 'year'))),
      { profile: 'sec' },
    ));

  it('finds a dimension and a member', () =>
    check(
      bound(
        plan(declarations, presentationLink(locator('Cash'), gaap('us-gaap_FerryAxis'), gaap('us-gaap_SteamMember'), presentationArc('us-gaap_FerryAxis', 'us-gaap_SteamMember'), presentationArc('us-gaap_FerryAxis', 'Cash')), labels(all)) +
          report(
            context('steam', { segment: `\n${explicitMember('us-gaap:FeryAxis', 'us-gaap:StreamMember')}` }).replace('</xbrldi:explicitMember></xbrli:segment>', '</xbrldi:explicitMember>'),
            '                                  ^^^^^^^^^^^^^^^^ error not-presented: us-gaap:FeryAxis is used here as a dimension, but no presentation shows it. Did you mean us-gaap:FerryAxis?',
            '                                                    ^^^^^^^^^^^^^^^^^^^^ error not-presented: us-gaap:StreamMember is used here as a member, but no presentation shows it. Did you mean us-gaap:SteamMember?',
            number('Cash', '1', { contextRef: 'steam' }),
          ).replace('</xbrldi:explicitMember></xbrli:entity>', '</xbrldi:explicitMember></xbrli:segment></xbrli:entity>'),
      ),
      'not-presented',
    ));

  it('says nothing of a namespace to which no locator leads', () => check(bound(plan(declarations, presentation, labels(all)) + report(fact('Asets'))), 'not-presented'));

  it('says nothing where a linkbase is not available', () => check(bound(plan(declarations, shown, labels(all)).replace('<link:linkbase ', `${linkbaseRef('more.xml')}\n<link:linkbase `) + report(fact('Asets'))), 'not-presented'));

  it('says nothing where a locator may lead to it, of which the namespace is not known', () =>
    check(bound(plan(declarations, shown, presentationLink(locator('Cash'), gaap('zzz_Asets').replace(standard, 'https://xbrl.sec.gov/zzz/2025/zzz-2025.xsd'), presentationArc('Cash', 'zzz_Asets')), labels(all)) + report(fact('Asets'))), 'not-presented'));
});

describe('unpresented-pair finds, with a report,', () => {
  const arcs = ['<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Land" order="1" weight="1"/>'];
  const mark = '                                                                                                                                    ^^^^ error unpresented-pair: No presentation shows Assets and its item Land together. Facts are reported on both';
  const apart = [presentation, presentationLink(locator('Land'), locator('FerryAxis'), presentationArc('FerryAxis', 'Land')).replace('role/link"', 'role/other"')];

  it('a total and an item that are both reported', () => check(plan(declarations, ...apart, calculation(...arcs, mark), labels(all)) + report(number('Assets', '1'), number('Land', '1')), 'unpresented-pair'));

  describe('of a concept of a standard taxonomy,', () => {
    const url = 'https://xbrl.fasb.org/srt/2025/elts/srt-2025.xsd';
    const srt = (...links: readonly string[]) => file(url, schema(appinfo(linkbase(...links)), concept('Assets'), concept('Land')).replaceAll('http://www.harborferries.example/20251231', 'http://fasb.org/srt/2025'));
    const ofStandard = [locator('Assets', url), locator('Land', url)];
    const facts = ['Assets', 'Land'].map((name) => `<srt:${name} xmlns:srt="http://fasb.org/srt/2025" contextRef="now" unitRef="usd" decimals="0">1</srt:${name}>`);
    const apart = [presentationLink(locator('Cash'), ...ofStandard, presentationArc('Cash', 'Assets')), presentationLink(locator('Cash'), ...ofStandard, presentationArc('Cash', 'Land')).replace('role/link"', 'role/other"')];
    const summed = (expected: readonly string[], ...presentations: readonly string[]) => plan([concept('Cash')], ...presentations, calculationLink(...ofStandard, ...arcs, ...expected)) + report(...facts);

    it('that it is presented apart from its total', () => check(summed([mark], ...apart) + srt(), 'unpresented-pair'));

    it('nothing where it is nowhere presented, which another rule says', () => check(summed([], presentationLink(locator('Cash'), ...ofStandard, presentationArc('Cash', 'Assets'))) + srt(), 'unpresented-pair'));

    it('nothing where the standard taxonomy presents the two', () => check(summed([], ...apart) + srt(presentationLink(locator('Assets'), locator('Land'), presentationArc('Assets', 'Land')).replace('role/link"', 'role/standard"')), 'unpresented-pair'));
  });

  it('nothing of a pair of which one is reported', () => check(plan(declarations, ...apart, calculation(...arcs), labels(all)) + report(number('Assets', '1')), 'unpresented-pair'));
});

describe('missing-standard-label finds, with a report,', () => {
  it('that what is reported has none, and says nothing of the rest', () =>
    check(
      plan(
        [
          '<xsd:element id="hbr_Cash" name="Cash" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant" nillable="true"/>',
          '                                 ^^^^ error missing-standard-label: Cash has no standard label in English.',
          concept('Land'),
        ],
        labels([]),
      ) + report(number('Cash', '1')),
      'missing-standard-label',
    ));
});

describe('duplicate-label finds, with a report,', () => {
  const second = '<link:label xlink:type="resource" xlink:label="Cash_two" xlink:role="http://www.xbrl.org/2003/role/label" xml:lang="en-US">Money</link:label>';
  const twice = (expected: string) =>
    plan([concept('Cash')], labelLink(locator('Cash'), label('Cash', 'Cash'), labelArc('Cash'), second, `${' '.repeat(second.indexOf('Money'))}^^^^^ ${expected} duplicate-label`, labelArc('Cash').replace('Cash_lbl', 'Cash_two')));

  it('that what is reported has two', () => check(twice('error') + report(number('Cash', '1')), 'duplicate-label'));

  it('as a warning that something else has', () => check(twice('warning') + report(), 'duplicate-label'));
});
