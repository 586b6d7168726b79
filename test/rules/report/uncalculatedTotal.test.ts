import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openProject } from '../../fixture';
import { context, dollars, instance, instant, schemaRef } from '../../report/instances';
import { calculationArc, calculationLink, concept, file, labels, locator, plan, presentationArc, presentationLink } from '../../taxonomy';
import { number } from './reported';

const names = ['Assets', 'Cash', 'Ferries', 'Land', 'Fleet'];
const heading = (name: string) => concept(name, { type: 'xbrli:stringItemType', periodType: 'duration', abstract: true });
const total = 'preferredLabel="http://www.xbrl.org/2003/role/totalLabel"';

/** A presentation of names in their order below a heading; those with a plus are shown as totals. */
function shown(...children: readonly string[]): string {
  const bare = children.map((child) => child.replace('+', ''));
  return presentationLink(locator('Heading'), ...bare.map((name) => locator(name)), ...children.map((child, index) => presentationArc('Heading', bare[index]!, { order: String(index + 1), rest: child.endsWith('+') ? total : '' })));
}

const summed = (to: string, ...items: readonly string[]) => calculationLink(locator(to), ...items.map((name) => locator(name)), ...items.map((name, index) => calculationArc(to, name, { order: String(index + 1) })));

/** The findings, each as its code and the items it names, of a project where all these are reported. */
async function found(links: readonly string[], reported: readonly string[] = names, contextOf: (name: string) => string = () => 'now', headings: readonly string[] = ['Heading', 'Fixed']): Promise<readonly string[]> {
  const facts = reported.map((name) => number(name, '1', { contextRef: contextOf(name) }));
  const source = plan([...names.map((name) => concept(name)), ...headings.map(heading)], ...links, labels(names)) + file('report.xml', instance(schemaRef('plan.xsd'), context('now'), context('then', { period: instant('2024-12-31') }), dollars, ...facts));
  const { service } = await openProject(source, { profile: 'sec' });
  const diagnoses = service.documents.flatMap((uri) => service.diagnose(uri)).filter(({ rule }) => rule.id === 'uncalculated-total');
  return diagnoses.map(({ code, message, document, range }) => `${code} ${document.xml.text.slice(range.start, range.end).replace(/.*\//, '')}: ${/adds (.*) to it/.exec(message)![1]!}`);
}

describe('uncalculated-total finds', () => {
  it('a total that nothing sums', async () => assert.deepEqual(await found([shown('Cash', 'Ferries', 'Assets+')]), ['EFM.6.15.03 totalLabel: Cash, Ferries']));

  it('the items that the best of its calculations lacks', async () => assert.deepEqual(await found([shown('Cash', 'Ferries', 'Land', 'Assets+'), summed('Assets', 'Cash'), summed('Assets', 'Cash', 'Ferries').replaceAll('role/link', 'role/other')]), ['EFM.6.15.03 totalLabel: Land']));

  it('items below a heading among the others', async () => {
    const fixed = presentationLink(locator('Heading'), locator('Cash'), locator('Fixed'), locator('Ferries'), locator('Assets'), presentationArc('Heading', 'Cash'), presentationArc('Heading', 'Fixed', { order: '2' }), presentationArc('Fixed', 'Ferries'), presentationArc('Heading', 'Assets', { order: '3', rest: total }));
    assert.deepEqual(await found([fixed, summed('Assets', 'Cash')]), ['EFM.6.15.03 totalLabel: Ferries']);
  });
});

describe('uncalculated-total is silent on', () => {
  it('a total that is summed, by way of a subtotal too', async () => {
    assert.deepEqual(await found([shown('Cash', 'Ferries', 'Assets+'), summed('Assets', 'Cash', 'Ferries')]), []);
    assert.deepEqual(await found([shown('Cash', 'Ferries', 'Land', 'Assets+'), summed('Assets', 'Cash', 'Fleet'), summed('Fleet', 'Ferries', 'Land')]), []);
  });

  it('items of which fewer than two are reported with it', async () => {
    assert.deepEqual(await found([shown('Cash', 'Ferries', 'Assets+')], ['Cash', 'Assets']), []);
    assert.deepEqual(await found([shown('Cash', 'Ferries', 'Assets+')], names, (name) => (name === 'Cash' ? 'then' : 'now')), []);
  });

  it('what stands above the total before it', async () => assert.deepEqual(await found([shown('Cash', 'Ferries', 'Fleet+', 'Land', 'Assets+'), summed('Fleet', 'Cash', 'Ferries'), summed('Assets', 'Fleet', 'Land')]), []));

  it('what is summed beside the total', async () => assert.deepEqual(await found([shown('Cash', 'Ferries', 'Land', 'Fleet+'), summed('Assets', 'Land', 'Fleet')], ['Cash', 'Ferries', 'Land', 'Fleet']), []));

  it('what stands above the first item of the sum', async () => assert.deepEqual(await found([shown('Land', 'Cash', 'Ferries', 'Assets+'), summed('Assets', 'Cash', 'Ferries')]), []));

  it('what is shown without a total label', async () => assert.deepEqual(await found([shown('Cash', 'Ferries', 'Assets')]), []));

  // Seven ways down from each heading, twenty times in a row: nobody would live to see the end.
  it('what would take forever to look at', async () => {
    const layers = Array.from({ length: 20 }, (_, layer) => Array.from({ length: 7 }, (_, at) => `H${layer}_${at}`));
    const arcs = layers.slice(1).flatMap((layer, above) => layers[above]!.flatMap((from) => layer.map((to, at) => presentationArc(from, to, { order: String(at + 1) }))));
    const tops = layers[0]!.map((to, at) => presentationArc('Heading', to, { order: String(at + 1) }));
    const headings = ['Heading', ...layers.flat()];
    const link = presentationLink(...[...headings, 'Cash', 'Ferries', 'Assets'].map((name) => locator(name)), presentationArc('Heading', 'Cash', { order: '-2' }), presentationArc('Heading', 'Ferries', { order: '-1' }), ...tops, ...arcs, presentationArc('Heading', 'Assets', { order: '9', rest: total }));
    assert.deepEqual(await found([link], names, () => 'now', headings), []);
  });
});
