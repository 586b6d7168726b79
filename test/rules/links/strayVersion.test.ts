import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFix, checkCodes, checkFindings, findingsOf, fixesOf } from '../../fixture';
import { context, dollars, instance, schemaRef } from '../../report/instances';
import { appinfo, calculationArc, calculationLink, concept, file, label, labelArc, labelLink, linkbase, linkbaseRef, presentationArc, presentationLink, schema } from '../../taxonomy';

const urlOf = (year: string) => `https://xbrl.fasb.org/us-gaap/${year}/elts/us-gaap-${year}.xsd`;
const imported = (year: string, url = urlOf(year)) => `<xsd:import namespace="http://fasb.org/us-gaap/${year}" schemaLocation="${url}"/>`;
const located = (name: string, url: string) => `<link:loc xlink:type="locator" xlink:href="${url}#us-gaap_${name}" xlink:label="${name}"/>`;
const ignore = ['missing-taxonomy', 'missing-standard-label', 'link-without-arcs', 'accepted-taxonomy'];

/** A taxonomy on us-gaap in which Ferry is an item of Assets, both with facts; the addresses at which its links locate Ferry. */
const filing = ({ shown = urlOf('2025'), summed = urlOf('2025'), labelled = urlOf('2025'), importing = [imported('2025')] } = {}) => {
  const links = [
    presentationLink(located('Assets', urlOf('2025')), located('Ferry', shown), presentationArc('Assets', 'Ferry')),
    calculationLink(located('Assets', urlOf('2025')), located('Ferry', summed), calculationArc('Assets', 'Ferry')),
    labelLink(located('Assets', urlOf('2025')), label('Assets', 'Assets'), labelArc('Assets'), located('Ferry', labelled), label('Ferry', 'Ferry'), labelArc('Ferry')),
  ];
  const facts = ['Assets', 'Ferry'].map((name) => `<us-gaap:${name} xmlns:us-gaap="http://fasb.org/us-gaap/2025" contextRef="now" unitRef="usd" decimals="0">1</us-gaap:${name}>`);
  return file('plan.xsd', schema(...importing, appinfo(linkbase(...links)))) + file('report.xml', instance(schemaRef('plan.xsd'), context('now'), dollars, ...facts));
};

/** The rules that find something wrong in a project. */
async function rulesOf(project: string, profile: 'sec' | 'xbrl' = 'sec'): Promise<readonly string[]> {
  const found = await findingsOf(project, { profile });
  return found.filter(({ rule, severity }) => severity !== 'hint' && !(rule.id === 'missing-taxonomy' && severity === 'information')).map(({ rule }) => rule.id);
}

/** A schema that imports us-gaap of one year, and links with so many locators to another one. */
const migrated = (importing: string, count: number) => file('plan.xsd', schema(importing, appinfo(linkbaseRef('plan_pre.xml')))) + file('plan_pre.xml', linkbase(presentationLink(...Array.from({ length: count }, (_, at) => located(`Ferry${at}`, urlOf('2025'))))));

describe('stray-version finds', () => {
  it('a locator to another year than is imported, with the one that is meant', () =>
    checkFindings(
      file(
        'plan.xsd',
        schema(
          imported('2025'),
          appinfo(
            linkbase(
              presentationLink(
                located('Assets', urlOf('2025')),
                located('Land', urlOf('2025')),
                '<link:loc xlink:type="locator" xlink:href="https://xbrl.fasb.org/us-gaap/2024/elts/us-gaap-2024.xsd#us-gaap_Cash" xlink:label="Cash"/>',
                `                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning stray-version: ${urlOf('2024')} is another version of this taxonomy than plan.xsd imports. Did you mean ${urlOf('2025')}, to which 2 locators lead?`,
              ),
            ),
          ),
        ),
      ),
      { ignore },
    ));

  it('an import to which no locator leads, while ten lead to another year', () =>
    checkFindings(
      migrated(
        [
          '<xsd:import namespace="http://fasb.org/us-gaap/2024" schemaLocation="https://xbrl.fasb.org/us-gaap/2024/elts/us-gaap-2024.xsd"/>',
          `                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning stray-version: No locator leads to ${urlOf('2024')}, which is imported here: 10 lead to another version, ${urlOf('2025')}. Did you mean that? Write it, with the namespace http://fasb.org/us-gaap/2025.`,
        ].join('\n'),
        10,
      ),
      { ignore },
    ));

  it('a year that there never was, and one in the name of the file alone', async () => {
    for (const url of [urlOf('2045'), urlOf('2004'), urlOf('2025').replace('us-gaap-2025', 'us-gaap-2024')]) {
      for (const profile of ['sec', 'xbrl'] as const) assert.deepEqual(await rulesOf(filing({ shown: url }), profile), ['stray-version'], url);
    }
  });

  it('it with the schemas at hand, too', async () => {
    const atHand = (year: string) => file(urlOf(year), schema(...['Assets', 'Ferry'].map((name) => concept(name).replace('hbr_', 'us-gaap_'))).replaceAll('http://www.harborferries.example/20251231', `http://fasb.org/us-gaap/${year}`));
    for (const place of ['shown', 'summed', 'labelled'] as const) assert.deepEqual(await rulesOf(filing({ [place]: urlOf('2024') }) + atHand('2024') + atHand('2025')), ['stray-version'], place);
  });
});

describe('stray-version is silent', () => {
  const found = async (project: string) => (await rulesOf(project)).filter((id) => id === 'stray-version');
  it('on one version throughout, with http or https', async () => {
    assert.deepEqual(await rulesOf(filing()), []);
    assert.deepEqual(await found(filing({ shown: urlOf('2025').replace('https', 'http') })), []);
  });
  it('where both versions are imported', async () => assert.deepEqual(await found(filing({ shown: urlOf('2024'), importing: [imported('2025'), imported('2024')] })), []));
  it('where as many locators lead to the one as to the other, and on an import that fewer than ten contradict', async () => {
    const once = (shown: string) => file('plan.xsd', schema(imported('2025'), appinfo(linkbase(presentationLink(located('Assets', urlOf('2025')), located('Ferry', shown))))));
    assert.deepEqual(await found(once(urlOf('2024'))), []);
    assert.deepEqual(await found(migrated(imported('2024'), 9)), []);
  });
  it('on versions of a taxonomy that is nobody’s standard', async () => assert.deepEqual(await found(filing({ shown: urlOf('2024') }).replaceAll('xbrl.fasb.org', 'www.harborferries.example')), []));
});

it('stray-version silences what follows: that no presentation shows it, a sum lacks it, or it has no label', async () => {
  for (const place of ['shown', 'summed', 'labelled'] as const) assert.deepEqual(await rulesOf(filing({ [place]: urlOf('2024') })), ['stray-version'], place);
  // What the locator does not name is still found.
  assert.deepEqual((await rulesOf(filing({ shown: urlOf('2024') }).replaceAll('us-gaap:Ferry', 'us-gaap:Dock'))).filter((id) => id !== 'stray-version' && id !== 'inconsistent-sum'), ['not-presented']);
});

describe('the fix of stray-version', () => {
  it('writes the version that is meant, and is not offered where that lacks the id', async () => {
    const [fix] = await fixesOf('stray-version', filing({ shown: urlOf('2024') }));
    assert.deepEqual([...applyFix(fix!).values()].map((text) => text.includes('2024')), [false]);
    const atHand = file(urlOf('2025'), schema(concept('Assets').replace('hbr_', 'us-gaap_')).replaceAll('http://www.harborferries.example/20251231', 'http://fasb.org/us-gaap/2025'));
    assert.deepEqual(await fixesOf('stray-version', filing({ shown: urlOf('2024') }) + atHand), []);
  });
  it('writes namespace and schemaLocation of an import', async () => {
    const [fix] = await fixesOf('stray-version', migrated(imported('2024'), 10));
    assert.deepEqual([...applyFix(fix!).values()], [migrated(imported('2025'), 10).replace(/^\s*-- .*\n/, '').replace(/^-- [^]*/m, '')]);
  });
});

it('stray-version has a code of the SEC’s', () => checkCodes(filing({ shown: urlOf('2024') }), 'stray-version', { xbrl: 'warning stray-version', sec: 'error EFM.6.22.03', esef: 'warning stray-version' }));
