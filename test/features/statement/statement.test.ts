import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openProject, uriOf, type Project } from '../../fixture';
import { context, dollars, duration, instance, instant, schemaRef } from '../../report/instances';
import { calculationArc, calculationLink, concept, definitionArc, definitionLink, file, label, labelArc, labelLink, locator, plan, presentationArc, presentationLink } from '../../taxonomy';

const role = (name: string) => `preferredLabel="http://www.xbrl.org/2003/role/${name}"`;
const headed = (name: string) => concept(name, { type: 'xbrli:stringItemType', abstract: true });
const names = ['Balance', 'Assets', 'Cash', 'Debts'];
const labels = labelLink(...names.flatMap((name) => [locator(name), label(name, `The ${name}`), labelArc(name)]), label('Assets', 'Assets, total', { role: 'totalLabel' }), label('Debts', 'Less debts', { role: 'negatedLabel' }).replace('2003', '2009'));
const presentation = presentationLink(...names.map((name) => locator(name)), presentationArc('Balance', 'Cash', { order: '1' }), presentationArc('Balance', 'Debts', { order: '2', rest: role('negatedLabel').replace('2003', '2009') }), presentationArc('Balance', 'Assets', { order: '3', rest: role('totalLabel') }));
const calculation = calculationLink(...names.slice(1).map((name) => locator(name)), calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Debts', { weight: '-1', order: '2' }));
const taxonomy = plan([headed('Balance'), concept('Assets'), concept('Cash'), concept('Debts', { balance: 'credit' })], labels, presentation, calculation);

const value = (name: string, number: string, contextRef = 'now') => `<hbr:${name} contextRef="${contextRef}" unitRef="usd" decimals="0">${number}</hbr:${name}>`;
const report = (...content: readonly string[]) => file('report.xml', instance(schemaRef('plan.xsd'), context('now'), context('then', { period: instant('2024-12-31') }), dollars, ...content));
const sums = [value('Cash', '1000'), value('Debts', '300'), value('Assets', '700'), value('Cash', '900', 'then'), value('Debts', '100', 'then'), value('Assets', '750', 'then')];

describe('A statement', () => {
  it('has the labels of a presentation, indented, and for each context what is reported, computed and the difference', async () => {
    const { table, classes } = await shown(taxonomy + report(...sums));
    assert.deepEqual(table, [
      ['in USD', '2025-12-31', '2024-12-31'],
      ['Reported', 'Computed', 'Difference', 'Reported', 'Computed', 'Difference'],
      ['The Balance', '', '', '', '', '', ''],
      ['The Cash', '1,000', '', '', '900', '', ''],
      ['Less debts', '-300', '', '', '-100', '', ''],
      ['Assets, total', '700', '700', '✓', '750', '800', '≠ -50'],
    ]);
    assert.deepEqual(classes, ['heading depth-0', 'depth-1', 'depth-1', 'total depth-1']);
  });

  it('is that of a calculation, where nothing is presented', async () => {
    const { table } = await shown(plan([concept('Assets'), concept('Cash')], calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash'))) + report(value('Cash', '1')));
    assert.deepEqual(table.slice(2), [['Assets', ''], ['Cash', '1']]);
  });

  it('stands without values where there is no report, and says so', async () => {
    const { table, html } = await shown(taxonomy);
    assert.deepEqual(table.map(([first]) => first), ['', 'The Balance', 'The Cash', 'Less debts', 'Assets, total']);
    assert.match(html, /The workspace has no report for this taxonomy/);
  });

  it('has no sums where they are not to be checked', async () => {
    const { table } = await shown(taxonomy + report(...sums), { calculations: 'off' });
    assert.deepEqual(table[1], ['Reported', 'Reported']);
  });

  it('says why a sum could not be computed', async () => {
    const { table, html } = await shown(taxonomy + report(...sums, value('Cash', '5000')));
    assert.equal(table[3]![1], '1,000 / 5,000');
    assert.deepEqual(table.at(-1)!.slice(0, 4), ['Assets, total', '700', '–', 'A value is reported more than once']);
    assert.match(html, /<td class="blocked"><small>A value/);
  });

  it('says of a value with a precision of 0 that its precision is not known', async () => {
    const unknown = value('Cash', '1000').replace('decimals="0"', 'precision="0"');
    const { table } = await shown(taxonomy + report(unknown, ...sums.slice(1)));
    assert.deepEqual(table[3]!.slice(0, 2), ['The Cash', '1,000 precision unknown']);
    assert.deepEqual(table.at(-1)!.slice(0, 4), ['Assets, total', '700', '–', 'A value has no decimals, or a precision of 0']);
    // XBRL 2.1, 5.2.5.2: a contributing item of precision 0 makes a calculation inconsistent.
    const { table: by21 } = await shown(taxonomy + report(unknown, ...sums.slice(1)), { calculations: 'xbrl-2.1' });
    assert.match(by21.at(-1)![3]!, /^≠ +A value has no decimals, or a precision of 0$/);
  });

  it('tells results by words too, for who cannot see the signs', async () => {
    const { html } = await shown(taxonomy + report(...sums));
    assert.deepEqual([...html.matchAll(/role="img" aria-label="([^"]*)">(.)</g)].map(([, words, sign]) => `${sign} ${words}`), ['✓ adds up', '≠ does not add up']);
    assert.match(html, /<table aria-label="Default link">/);
  });

  it('tells how many columns there are besides the newest 24', async () => {
    const contexts = Array.from({ length: 26 }, (_, index) => context(`c${index}`, { period: instant(`${1990 + index}-12-31`) }));
    const { html, table } = await shown(taxonomy + report(...contexts, ...contexts.map((_, index) => value('Cash', '1', `c${index}`))));
    assert.equal(table[0]!.length, 25);
    assert.match(html, /<p class="note">2 more columns are not shown\.<\/p>/);
  });

  it('tells how many rows there are besides the first 1,000, and that some are deeper than 40 levels', async () => {
    const many = (number: number) => Array.from({ length: number }, (_, index) => `N${index}`);
    const statement = (wide: readonly string[], arcs: readonly string[]) => shown(plan(['Balance', ...wide].map(headed), presentationLink(...['Balance', ...wide].map((name) => locator(name)), ...arcs)));
    const wide = many(1001);
    assert.match((await statement(wide, wide.map((name, index) => presentationArc('Balance', name, { order: String(index) })))).html, /<p class="note">2 more rows are not shown\.<\/p>/);
    assert.match((await statement(wide.slice(1), wide.slice(1).map((name, index) => presentationArc('Balance', name, { order: String(index) })))).html, /<p class="note">1 more row is not shown\.<\/p>/);
    const deep = many(50);
    const { html, table } = await statement(deep, deep.map((name, index) => presentationArc(index === 0 ? 'Balance' : deep[index - 1]!, name)));
    assert.equal(table.length, 42);
    assert.match(html, /<p class="note">Some more rows are not shown\.<\/p>/);
  });

  it('has the values at both ends of a period in that period’s column', async () => {
    const flows = [headed('Balance'), concept('Cash'), concept('Flow', { periodType: 'duration' })];
    const walk = presentationLink(...['Balance', 'Cash', 'Flow'].map((name) => locator(name)), locator('Cash').replace('label="Cash"', 'label="Cash_2"'), presentationArc('Balance', 'Cash', { rest: role('periodStartLabel') }), presentationArc('Balance', 'Flow', { order: '2' }), presentationArc('Balance', 'Cash_2', { order: '3', rest: role('periodEndLabel') }));
    const { table } = await shown(plan(flows, walk) + report(context('year', { period: duration('2025-01-01', '2025-12-31') }), value('Cash', '900', 'then'), value('Flow', '100', 'year'), value('Cash', '1000')));
    assert.deepEqual(table, [['in USD', '2025-01-01 to 2025-12-31'], ['Reported'], ['Balance', ''], ['Cash', '900'], ['Flow', '100'], ['Cash', '1,000']]);
  });

  it('tells apart, at both ends of a period, contexts that differ in what is no dimension, or by their entities', async () => {
    const flows = [headed('Balance'), concept('Cash'), concept('Flow', { periodType: 'duration' })];
    const walk = presentationLink(...['Balance', 'Cash', 'Flow'].map((name) => locator(name)), presentationArc('Balance', 'Cash', { rest: role('periodStartLabel') }), presentationArc('Balance', 'Flow', { order: '2' }));
    const ofPlan = (name: string, rest: Parameters<typeof context>[1]) => [context(`${name}-year`, { ...rest, period: duration('2025-01-01', '2025-12-31') }), context(`${name}-then`, { ...rest, period: instant('2024-12-31') })];
    const statement = async (...rests: readonly Parameters<typeof context>[1][]) => {
      const contents = rests.flatMap((rest, index) => [...ofPlan(`c${index}`, rest), value('Cash', `${index + 1}0`, `c${index}-then`), value('Flow', `${index + 1}`, `c${index}-year`)]);
      return (await shown(plan(flows, walk) + report(...contents))).table;
    };
    const year = '2025-01-01 to 2025-12-31';
    assert.deepEqual(await statement({ segment: '<hbr:Division>Ferries</hbr:Division>' }, { scenario: '<hbr:Division>Piers</hbr:Division>' }), [['in USD', `${year} Division: Ferries`, `${year} Division: Piers`], ['Reported', 'Reported'], ['Balance', '', ''], ['Cash', '10', '20'], ['Flow', '1', '2']]);
    assert.deepEqual((await statement({}, { identifier: '0000054321' }))[0], ['in USD', `${year} 0000012345`, `${year} 0000054321`]);
  });

  it('has columns for the members of dimensions that it presents, and no lines', async () => {
    const axis = concept('RegionAxis', { type: 'xbrli:stringItemType', substitutionGroup: 'xbrldt:dimensionItem', abstract: true });
    const other = axis.replaceAll('RegionAxis', 'ShipAxis');
    const presented = presentationLink(...['Balance', 'RegionAxis', 'NorthMember', 'Cash'].map((name) => locator(name)), presentationArc('Balance', 'RegionAxis'), presentationArc('RegionAxis', 'NorthMember'), presentationArc('Balance', 'Cash', { order: '2' }));
    const member = (dimension: string) => `<xbrldi:explicitMember dimension="hbr:${dimension}">hbr:NorthMember</xbrldi:explicitMember>`;
    const contexts = [context('north', { segment: member('RegionAxis') }), context('anna', { segment: member('ShipAxis') })];
    const facts = [value('Cash', '70', 'north'), value('Cash', '5', 'anna'), value('Cash', '100')];
    const declared = plan([headed('Balance'), axis, other, headed('NorthMember'), concept('Cash')], presented, definitionLink(locator('RegionAxis'), locator('NorthMember'), definitionArc('RegionAxis', 'NorthMember', 'http://xbrl.org/int/dim/arcrole/dimension-domain')));
    const { table } = await shown(declared + report(...contexts, ...facts));
    assert.deepEqual(table, [['in USD', '2025-12-31', '2025-12-31 RegionAxis: NorthMember'], ['Reported', 'Reported'], ['Balance', '', ''], ['Cash', '100', '70']]);
  });

  it('stands for places in the linkbase and in the report', async () => {
    const opened = await openProject(taxonomy + report(...sums));
    const { html, places } = opened.service.statement(uriOf('plan.xsd'), undefined, {})!;
    const wrong = Number(/data-target="(\d+)">750</.exec(html)![1]);
    assert.deepEqual(places.filter(({ target }) => target === wrong).map((place) => textAt(opened, place.uri, place.range)), [value('Assets', '750', 'then')]);
    const cash = Number(/data-target="(\d+)">The Cash</.exec(html)![1]);
    const texts = places.filter(({ target }) => target === cash).map((place) => textAt(opened, place.uri, place.range));
    assert.deepEqual(texts.map((text) => /^<link:(\w+)/.exec(text)![1]), ['presentationArc', 'calculationArc']);
  });

  it('shows text letter by letter', async () => {
    const note = concept('Note', { type: 'xbrli:stringItemType' });
    const { html } = await shown(plan([headed('Balance'), note], labelLink(locator('Note'), label('Note', '&lt;b>Note&lt;/b>'), labelArc('Note')), presentationLink(locator('Balance'), locator('Note'), presentationArc('Balance', 'Note'))) + report('<hbr:Note contextRef="now">&lt;script>alert(1)&lt;/script></hbr:Note>'));
    assert.match(html, /&lt;b&gt;Note&lt;\/b&gt;/);
    assert.match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
    assert.doesNotMatch(html, /<script|<b>/);
  });

  it('shows 500 characters of a label', async () => {
    const { table } = await shown(plan([headed('Balance'), concept('Cash')], labelLink(locator('Cash'), label('Cash', 'x'.repeat(100_000)), labelArc('Cash')), presentationLink(locator('Balance'), locator('Cash'), presentationArc('Balance', 'Cash'))));
    assert.equal(table.at(-1)![0], `${'x'.repeat(500)}…`);
  });
});

describe('The role of a statement', () => {
  const other = (link: string, number: string) => link.replace('http://www.xbrl.org/2003/role/link', `http://www.harborferries.example/role/${number}`);
  const two = plan([headed('Balance'), concept('Cash'), concept('Debts')], other(presentationLink(locator('Balance'), locator('Cash'), presentationArc('Balance', 'Cash')), 'First'), other(presentationLink(locator('Balance'), locator('Debts'), presentationArc('Balance', 'Debts')), 'Second'));
  const roleAt = async (needle: string, request: Parameters<Project['service']['statement']>[2] = {}) => {
    const opened = await openProject(two);
    const lines = opened.text('plan.xsd').split('\n');
    const line = lines.findIndex((each) => each.includes(needle));
    return opened.service.statement(uriOf('plan.xsd'), { line, character: lines[line]!.indexOf(needle) + 1 }, request)?.role.replace(/.*\//, '');
  };

  it('is that of the extended link around the cursor', async () => assert.equal(await roleAt('presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Balance" xlink:to="Debts"'), 'Second'));
  it('is one that presents the concept at the cursor', async () => assert.equal(await roleAt('hbr_Debts" name'), 'Second'));
  it('stays the one shown where that presents the concept too', async () => {
    const second = 'http://www.harborferries.example/role/Second';
    assert.equal(await roleAt('hbr_Balance" name', { role: second }), 'Second');
    assert.equal(await roleAt('hbr_Balance" name'), 'First');
  });
  it('is the first of all where the cursor is elsewhere, or none if that is only followed', async () => {
    assert.equal(await roleAt('<xsd:import'), 'First');
    assert.equal(await roleAt('<xsd:import', { isFollowing: true }), undefined);
  });
  it('is chosen from all that present something', async () => {
    const { service } = await openProject(two);
    assert.deepEqual([...service.statement(uriOf('plan.xsd'), undefined, {})!.html.matchAll(/<option value="([^"]*)"( selected)?>/g)].map(([, uri, selected]) => `${uri!.replace(/.*\//, '')}${selected ?? ''}`), ['First selected', 'Second']);
  });
});

describe('The report of a statement', () => {
  it('is chosen where there are several, and is that in which the cursor is', async () => {
    const source = taxonomy + report(value('Cash', '1000')) + report(value('Cash', '2000')).replace('report.xml', 'second.xml');
    const { service } = await openProject(source);
    const cashIn = (uri: string, wanted?: string) => /The Cash<\/th><td[^>]*>([\d,]*)/.exec(service.statement(uriOf(uri), undefined, { report: wanted })!.html)![1];
    assert.equal(cashIn('plan.xsd', uriOf('second.xml')), '2,000');
    assert.equal(cashIn('plan.xsd', uriOf('report.xml')), '1,000');
    assert.equal(cashIn('second.xml'), '2,000');
    assert.match(service.statement(uriOf('plan.xsd'), undefined, {})!.html, /<select data-choice="report">/);
  });
});

describe('An exported statement', () => {
  it('as CSV has a line for each row, with numbers as spreadsheets read them', async () => {
    const { service } = await openProject(taxonomy + report(...sums));
    const { name, text } = service.exportedStatement(uriOf('plan.xsd'), {}, 'csv')!;
    assert.equal(name, 'Default-link.csv');
    assert.deepEqual(text.split('\r\n'), [
      'Label,Concept,2025-12-31: reported,2025-12-31: computed,2025-12-31: difference,2025-12-31: remark,2024-12-31: reported,2024-12-31: computed,2024-12-31: difference,2024-12-31: remark',
      'The Balance,Balance,,,,,,,,',
      '"  The Cash",Cash,1000,,,,900,,,',
      '"  Less debts",Debts,-300,,,,-100,,,',
      '"  Assets, total",Assets,700,700,0,,750,800,-50,',
      '',
    ]);
  });

  it('as CSV says what keeps a sum from being computed, and what is left out', async () => {
    const duplicated = await openProject(taxonomy + report(...sums, value('Cash', '5000')));
    assert.match(duplicated.service.exportedStatement(uriOf('plan.xsd'), {}, 'csv')!.text, /total",Assets,700,,,A value is reported more than once,750,/);
    const unknown = await openProject(taxonomy + report(value('Assets', '1000').replace('decimals="0"', 'precision="0"'), ...sums.slice(0, 2)));
    assert.match(unknown.service.exportedStatement(uriOf('plan.xsd'), {}, 'csv')!.text, /total",Assets,1000,,,"?precision unknown; A value has no decimals, or a precision of 0"?\r/);
    const contexts = Array.from({ length: 26 }, (_, index) => context(`c${index}`, { period: instant(`${1990 + index}-12-31`) }));
    const wide = await openProject(taxonomy + report(...contexts, ...contexts.map((_, index) => value('Cash', '1', `c${index}`))));
    const lines = wide.service.exportedStatement(uriOf('plan.xsd'), {}, 'csv')!.text.trimEnd().split('\r\n');
    assert.match(lines.at(-1)!, /^2 more columns are not shown\.,{97}$/);
  });

  it('as CSV has no formula that a taxonomy or report could hide in it', async () => {
    const { service } = await openProject(plan([concept('Cash'), headed('Balance')], labelLink(locator('Balance'), label('Balance', '=HYPERLINK("x")'), labelArc('Balance')), presentationLink(locator('Balance'), locator('Cash'), presentationArc('Balance', 'Cash'))));
    assert.match(service.exportedStatement(uriOf('plan.xsd'), {}, 'csv')!.text, /^"'=HYPERLINK\(""x""\)",Balance/m);
  });

  it('as HTML is a page that loads nothing and runs nothing', async () => {
    const { service } = await openProject(taxonomy + report(...sums));
    const { name, text } = service.exportedStatement(uriOf('plan.xsd'), {}, 'html')!;
    assert.equal(name, 'Default-link.html');
    assert.match(text, /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/);
    assert.match(text, /<h1>Default link<\/h1>\n<p class="note">From report\.xml<\/p>/);
    assert.doesNotMatch(text, /<script|data-target|<select|href=|src=/);
  });
});

/** The text of a place in a project. */
function textAt(opened: Project, uri: string, { start, end }: { readonly start: { readonly line: number; readonly character: number }; readonly end: { readonly line: number; readonly character: number } }): string {
  assert.equal(start.line, end.line);
  return opened.text(uri.slice(uriOf('').length)).split('\n')[start.line]!.slice(start.character, end.character);
}

/** The statement of a project's plan.xsd: its cells in words, line by line, and the classes of its rows. */
async function shown(source: string, settings: Parameters<typeof openProject>[1] = {}) {
  const { service } = await openProject(source, settings);
  const { html } = service.statement(uriOf('plan.xsd'), undefined, {})!;
  const rows = [...html.matchAll(/<tr(?: class="([^"]*)")?>(.*?)<\/tr>/gs)];
  const words = (cell: string) => cell.replace(/<br>|<small>/g, ' ').replace(/<[^>]*>/g, '').replace(/&#39;/g, "'").trim();
  const table = rows.map(([, , cells]) => [...cells!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, content]) => words(content!)));
  const classes = rows.flatMap(([, kind, cells]) => (cells!.includes('scope="row"') ? [`${kind ?? ''} ${/depth-\d+/.exec(cells!)![0]}`.trim()] : []));
  return { html, table, classes };
}
