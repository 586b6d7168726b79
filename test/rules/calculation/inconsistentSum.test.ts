import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFindings, checkFix, findingsOf, openProject, uriOf } from '../../fixture';
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

/** Of concepts without balances, which leave it open how they add up. */
const open = (...arcs: readonly string[]) => plan(['Assets', 'Cash', 'Ferries', 'Land'].map((name) => concept(name, { balance: '' })), assetsLabel, calculationLink(...['Assets', 'Cash', 'Ferries', 'Land'].map((name) => locator(name)), ...arcs));
const [addsCash, addsFerries, addsLand] = [calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Ferries', { order: '2' }), calculationArc('Assets', 'Land', { order: '3' })];
const subtractsCash = calculationArc('Assets', 'Cash', { weight: '-1' });
const atThen = { contextRef: 'then' };
const flipped = open(subtractsCash, addsFerries, addsLand);

describe('inconsistent-sum names a weight that looks flipped', () => {
  it('where the difference is exactly twice the value of one item, at that weight and in the report', () =>
    checkFindings(
      open(
        subtractsCash,
        '                                                                                                                                                            ^^ warning inconsistent-sum: difference 2,468. That is exactly twice Cash: its weight of -1 looks flipped. Write 1; if the weight is right, correct the sign of the value.',
        addsFerries,
      ) +
        report(
          fact('Cash', '1234', { decimals: '0' }),
          fact('Ferries', '1000', { decimals: '0' }),
          fact('Assets', '2234', { decimals: '0' }),
          '                                                        ^^^^ warning inconsistent-sum: Net assets (2025-12-31): reported 2,234; items sum to -234; difference 2,468. That is exactly twice Cash',
        ),
      { ignore },
    ));

  it('also where other items are not reported: they are not missing then', async () => {
    const [atWeight, ...others] = await sums(flipped + report(fact('Cash', '1234000'), fact('Ferries', '1000000'), fact('Assets', '2234000')));
    assert.equal(atWeight!.severity, 'warning');
    assert.match(atWeight!.message, /exactly twice Cash/);
    assert.equal(others.length, 1);
  });

  it('once for all contexts, those that are wrong for another reason besides included', async () => {
    const values = (contextRef: string, cash: string, ferries: string, assets: string) => [fact('Cash', cash, { contextRef }), fact('Ferries', ferries, { contextRef }), fact('Assets', assets, { contextRef })];
    const found = await sums(flipped + report(...values('now', '1234000', '1000000', '2234000'), ...values('then', '1111000', '1000000', '2111000'), context('before', { period: instant('2023-12-31') }), ...values('before', '1000000', '1000000', '7000000')));
    assert.deepEqual(found.map(({ message }) => /looks flipped[^.]*/.exec(message)?.[0]), ['looks flipped, here and in 1 more context', 'looks flipped, here and in 1 more context']);
    assert.deepEqual(found[0]!.related.filter(({ message }) => message.startsWith('The total')).map(({ message }) => message), ['The total (2025-12-31), as reported', 'The total (2024-12-31), as reported']);
  });

  it('by what several contexts have in common, where in one of them two items have the same value', async () => {
    const bothSubtracted = open(subtractsCash, calculationArc('Assets', 'Ferries', { order: '2', weight: '-1' }), addsLand);
    const equal = report(fact('Cash', '1000000'), fact('Ferries', '1000000'), fact('Land', '3000000'), fact('Assets', '3000000'));
    assert.doesNotMatch((await sums(bothSubtracted + equal))[0]!.message, /flipped/);
    const then = [fact('Cash', '1000000', atThen), fact('Ferries', '2000000', atThen), fact('Land', '3000000', atThen), fact('Assets', '2000000', atThen)];
    const [first, ...others] = await sums(bothSubtracted + equal.replace('</xbrli:xbrl>', `${then.join('')}</xbrli:xbrl>`));
    assert.match(first!.message, /exactly twice Cash: its weight of -1 looks flipped, here and in 1 more context\./);
    assert.equal(others.length, 1);
  });

  it('and turns it', () => {
    const reported = report(fact('Cash', '1234000'), fact('Ferries', '1000000'), fact('Assets', '2234000'));
    return checkFix('inconsistent-sum', flipped + reported, open(addsCash, addsFerries, addsLand) + reported, { title: 'Change the weight to 1' });
  });
});

describe('inconsistent-sum names no weight', () => {
  const message = async (source: string) => (await sums(source))[0]!.message;

  it('where the difference is nearly twice an item, or once', async () => {
    assert.doesNotMatch(await message(flipped + report(fact('Cash', '1234000'), fact('Ferries', '1000000'), fact('Assets', '2244000'))), /twice/);
    assert.doesNotMatch(await message(flipped + report(fact('Cash', '1234000'), fact('Ferries', '1000000'), fact('Assets', '1000000'))), /twice/);
  });

  it('where the balances decide it, so that a value is wrong', async () => assert.doesNotMatch(await message(both + report(fact('Cash', '1000000'), fact('Ferries', '4000000'), fact('Assets', '3000000'))), /twice/));

  it('with which the total adds up elsewhere', async () => {
    const right = [fact('Cash', '1000000', atThen), fact('Ferries', '4000000', atThen), fact('Assets', '3000000', atThen)];
    const wrong = report(fact('Cash', '1000000'), fact('Ferries', '4000000'), fact('Assets', '5000000'));
    assert.match(await message(flipped + wrong), /twice Cash/);
    assert.doesNotMatch(await message(flipped + wrong.replace('</xbrli:xbrl>', `${right.join('')}</xbrli:xbrl>`)), /twice/);
  });
});

describe('inconsistent-sum is silent', () => {
  it('on what differs by rounding alone, by Calculations 1.1', () => checkFindings(both + report(fact('Cash', '1000'), fact('Ferries', '2000'), fact('Assets', '4000')), { ignore }));

  it('where a weight is wrong by itself, which is another finding', async () => {
    const against = taxonomy(calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Ferries', { order: '2', weight: '-1' }));
    assert.deepEqual(await sums(against + report(fact('Cash', '1000000'), fact('Ferries', '2000000'), fact('Assets', '3000000'))), []);
  });

  it('where the SEC does not accept a weight, which is another finding, but not elsewhere', async () => {
    const tenfold = taxonomy(calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Ferries', { order: '2', weight: '10' })) + report(fact('Cash', '1000000'), fact('Ferries', '2000000'), fact('Assets', '3000000'));
    assert.deepEqual((await findingsOf(tenfold, { profile: 'sec' })).filter(({ rule }) => ['inconsistent-sum', 'weight-not-one'].includes(rule.id)).map(({ rule }) => rule.id), ['weight-not-one']);
    assert.equal((await sums(tenfold)).length, 2);
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
