import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFindings, findingsOf, openProject, uriOf } from '../../fixture';
import { context, dollars, instance, instant, schemaRef } from '../../report/instances';
import { calculationArc, calculationLink, concept, file, label, labelArc, labelLink, locator, plan } from '../../taxonomy';

const assetsLabel = labelLink(locator('Assets'), label('Assets', 'Net assets'), labelArc('Assets'));
const ignore = ['missing-standard-label', 'orphan-locator'];

/** A value in thousands of dollars, in the context "now". */
const fact = (name: string, value: string, { decimals = '-3', contextRef = 'now' } = {}) => `<hbr:${name} contextRef="${contextRef}" unitRef="usd" decimals="${decimals}">${value}</hbr:${name}>`;
const report = (...facts: readonly string[]) => file('report.xml', instance(schemaRef('plan.xsd'), context('now'), context('then', { period: instant('2024-12-31') }), dollars, ...facts));
const taxonomy = (...arcs: readonly string[]) => plan([concept('Assets'), concept('Cash'), concept('Ferries')], assetsLabel, calculationLink(locator('Assets'), locator('Cash'), locator('Ferries'), ...arcs));
const both = taxonomy(calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Ferries', { order: '2' }));

describe('inconsistent-sum finds', () => {
  it('a total that differs from the sum of its items, at its first arc and in the report', () =>
    checkFindings(
      taxonomy(
        calculationArc('Assets', 'Cash'),
        '                                                                                                                  ^^^^^^ warning inconsistent-sum: Net assets (2025-12-31): reported 1,234,567; items sum to 1,234,467; difference 100.',
        calculationArc('Assets', 'Ferries', { order: '2' }),
      ) +
        report(
          fact('Cash', '1234000', { decimals: '0' }),
          fact('Ferries', '467', { decimals: '0' }),
          fact('Assets', '1234567', { decimals: '0' }),
          '                                                        ^^^^^^^ warning inconsistent-sum: difference 100. Correct a value, a weight, or which items the total has.',
        ),
      { ignore },
    ));

  it('items that are not reported, which is information and names them', async () => {
    const found = await sums(both + report(fact('Cash', '1000000'), fact('Assets', '5000000')));
    assert.equal(found.length, 2);
    for (const { severity, message } of found) {
      assert.equal(severity, 'information');
      assert.match(message, /difference 4,000,000\. Not reported: Ferries\.$/);
    }
  });

  it('the arcs and facts of the total and of all items, as related places', async () => {
    const [atArc, inReport] = await sums(both + report(fact('Cash', '1000000'), fact('Ferries', '2000000'), fact('Assets', '5000000')));
    assert.deepEqual(atArc!.related.map(({ message }) => message), ['The total, as reported', 'Cash, weight 1: 1,000,000', 'Cash, as reported', 'Ferries, weight 1: 2,000,000', 'Ferries, as reported']);
    assert.deepEqual(inReport!.related.map(({ document }) => document.uri), [uriOf('plan.xsd'), uriOf('report.xml'), uriOf('plan.xsd'), uriOf('report.xml')]);
  });

  it('a total of so many contexts and no more', async () => {
    const contexts = Array.from({ length: 12 }, (_, index) => context(`c${index}`, { period: instant(`2025-01-${index + 10}`) }));
    const facts = contexts.flatMap((_, index) => [fact('Cash', '1', { contextRef: `c${index}`, decimals: '0' }), fact('Assets', '5', { contextRef: `c${index}`, decimals: '0' })]);
    assert.equal((await sums(both + report(...contexts, ...facts))).length, 20);
  });
});

describe('inconsistent-sum is silent', () => {
  it('on what differs by rounding alone, by Calculations 1.1', () => checkFindings(both + report(fact('Cash', '1000'), fact('Ferries', '2000'), fact('Assets', '4000')), { ignore }));

  it('where a weight is wrong by itself, which is another finding', async () => {
    const against = taxonomy(calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Ferries', { order: '2', weight: '-1' }));
    assert.deepEqual(await sums(against + report(fact('Cash', '1000000'), fact('Ferries', '2000000'), fact('Assets', '3000000'))), []);
  });

  it('where an item may be reported after all, by a fact whose context or name cannot be made out', async () => {
    const others = [fact('Cash', '1000000'), fact('Assets', '5000000')];
    assert.deepEqual(await sums(both + report(...others, fact('Ferries', '4000000', { contextRef: 'noww' }))), []);
    assert.deepEqual(await sums(both + report(...others, fact('Ferries', '4000000').replaceAll('hbr:', 'hfb:'))), []);
    assert.equal((await sums(both + report(...others, fact('Assets', '4000000', { contextRef: 'noww' })))).length, 2);
  });

  it('without a report, and where another total or context is reported', async () => {
    await checkFindings(both, { ignore });
    await checkFindings(both + report(fact('Cash', '1000'), fact('Assets', '5000000', { contextRef: 'then' })), { ignore });
  });

  it('when sums are not to be checked', async () => assert.deepEqual(await sums(both + report(fact('Cash', '1000000'), fact('Assets', '5000000')), 'off'), []));
});

describe('inconsistent-sum has a code', () => {
  const rounded = both + report(fact('Cash', '1000'), fact('Ferries', '2000'), fact('Assets', '4000'));
  const wrong = both + report(fact('Cash', '1000'), fact('Ferries', '2000'), fact('Assets', '9000'));
  for (const [mode, project, code] of [
    ['rounded', wrong, 'calc11e:inconsistentCalculationUsingRounding'],
    ['truncated', wrong, 'calc11e:inconsistentCalculationUsingTruncation'],
    ['xbrl-2.1', rounded, 'xbrl.5.2.5.2:calcInconsistency'],
  ] as const) {
    it(`for ${mode}`, async () => assert.deepEqual((await sums(project, mode)).map((finding) => finding.code), [code, code]));
  }
});

it('inconsistent-sum follows an edit of the report alone, and of a weight alone', async () => {
  const source = both + report(fact('Cash', '1000000'), fact('Ferries', '2000000'), fact('Assets', '5000000'));
  const opened = await openProject(source);
  const { service } = opened;
  const count = () => service.documents.flatMap((uri) => service.diagnose(uri)).filter(({ rule }) => rule.id === 'inconsistent-sum').length;
  assert.equal(count(), 2);
  service.setText(uriOf('report.xml'), opened.text('report.xml').replace('5000000', '3000000'));
  assert.equal(count(), 0);
  service.setText(uriOf('plan.xsd'), opened.text('plan.xsd').replace('weight="1"', 'weight="2"'));
  assert.equal(count(), 2);
});

async function sums(source: string, calculations: 'rounded' | 'truncated' | 'xbrl-2.1' | 'off' = 'rounded') {
  return (await findingsOf(source, { calculations })).filter(({ rule }) => rule.id === 'inconsistent-sum');
}
