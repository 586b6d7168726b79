import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hoverAt } from '../fixture';
import { context, dollars, duration, inline, instance, instant, schemaRef } from '../report/instances';
import { concept, file, label, labelArc, labelLink, locator, plan } from '../taxonomy';

const cashLabels = labelLink(locator('Cash'), label('Cash', 'Cash'), labelArc('Cash'), locator('RegionAxis'), label('RegionAxis', 'Region'), labelArc('RegionAxis'));
const declarations = [concept('Cash').replace('name="Cash"', 'name="Ca|sh"'), concept('RegionAxis', { type: 'xbrli:stringItemType', substitutionGroup: 'xbrldt:dimensionItem', abstract: true }), concept('NorthMember', { type: 'xbrli:stringItemType', abstract: true })];
const taxonomy = plan(declarations, cashLabels);
const north = '<xbrldi:explicitMember dimension="hbr:RegionAxis">hbr:NorthMember</xbrldi:explicitMember>';
const surroundings = [schemaRef('plan.xsd'), context('now'), context('then', { period: instant('2024-12-31') }), context('north', { segment: north }), dollars];
const cash = (value: string, contextRef: string) => `<hbr:Cash contextRef="${contextRef}" unitRef="usd" decimals="0">${value}</hbr:Cash>`;

/** The part of the hover that tells what is reported, without Markdown's backslashes. */
async function reported(source: string): Promise<string | undefined> {
  const text = (await hoverAt(source))?.replaceAll('\\', '');
  return text && /Reported in[\s\S]*?\n\n[\s\S]*?(?=\n\n)(?:\n\nand [^\n]*)?/.exec(text)?.[0];
}

describe('The hover of a concept', () => {
  it('has the values reported of it, the newest first', async () => {
    const report = file('report.xml', instance(...surroundings, cash('900', 'then'), cash('1234567', 'now')));
    assert.equal(await reported(taxonomy + report), 'Reported in `report.xml`\n\n| Period | Reported |\n|---|--:|\n| 2025-12-31 | 1,234,567 USD |\n| 2024-12-31 | 900 USD |');
  });

  it('tells dimensions by their labels, and a duplicate once', async () => {
    const report = file('report.xml', instance(...surroundings, cash('70', 'north'), cash('100', 'now'), cash('100', 'now')));
    assert.equal(await reported(taxonomy + report), 'Reported in `report.xml`\n\n| Period | Dimensions | Reported |\n|---|---|--:|\n| 2025-12-31 |  | 100 USD |\n| 2025-12-31 | Region: NorthMember | 70 USD |');
  });

  it('has no more than twelve of a report', async () => {
    const contexts = Array.from({ length: 15 }, (_, index) => context(`c${index}`, { period: duration('2025-01-01', `2025-01-${index + 10}`) }));
    const report = file('report.xml', instance(...surroundings, ...contexts, ...contexts.map((_, index) => cash('1', `c${index}`))));
    const text = await reported(taxonomy + report);
    assert.equal(text!.split('\n').filter((line) => line.startsWith('| 2025')).length, 12);
    assert.match(text!, /and 3 more in `report\.xml`$/);
  });

  it('has nothing of that where nothing is reported', async () => {
    assert.equal(await reported(taxonomy), undefined);
    assert.equal(await reported(taxonomy + file('report.xml', instance(...surroundings))), undefined);
  });

  it('cannot be led to write Markdown by a report', async () => {
    const text = await hoverAt(plan([concept('Note', { type: 'xbrli:stringItemType' }).replace('name="Note"', 'name="No|te"')]) + file('report.xml', instance(...surroundings, '<hbr:Note contextRef="now">| [x](command:y) |</hbr:Note>')));
    assert.match(text!, /\| \\\[x\\\]\\\(command\\:y\\\) \\\| \|/);
  });

  it('is there for a fact, in xBRL-XML and in Inline XBRL', async () => {
    const plain = plan([concept('Cash')], labelLink(locator('Cash'), label('Cash', 'Cash in hand'), labelArc('Cash')));
    assert.match((await hoverAt(plain + file('report.xml', instance(...surroundings.slice(0, 2), dollars, cash('100', 'now').replace('hbr:Cash', 'hbr:Ca|sh')))))!, /^\*\*Cash in hand\*\*/);
    const fact = '<ix:nonFraction name="hbr:Ca|sh" contextRef="now" unitRef="usd" decimals="0">100</ix:nonFraction>';
    const page = inline([context('now'), dollars], fact);
    assert.match((await hoverAt(plain + file('report.htm', page)))!, /^\*\*Cash in hand\*\*[\s\S]*\| 2025\\-12\\-31 \| 100 USD \|/);
  });
});
