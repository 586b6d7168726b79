import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingsOf, openProject, uriOf } from '../fixture';
import { context, dollars, inline } from '../report/instances';
import { calculationArc, calculationLink, concept, file, locator, plan } from '../taxonomy';

const taxonomy = plan([concept('Assets'), concept('Cash')], calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash')));
const value = (name: string, number: string) => `<ix:nonFraction name="hbr:${name}" contextRef="now" unitRef="usd" decimals="0">${number}</ix:nonFraction>`;
const resources = [context('now'), dollars];
const toOther = (page: string) => page.replace('plan.xsd', 'other.xsd');
const toNothing = (page: string) => page.replace(/<ix:references>.*<\/ix:references>/, '');

/** Where sums are said not to add up, by file. */
async function wrongSums(source: string): Promise<readonly string[]> {
  const found = await findingsOf(source);
  return [...new Set(found.filter(({ rule }) => rule.id === 'inconsistent-sum').map(({ document }) => document.uri.slice(uriOf('').length)))].sort();
}

describe('An Inline XBRL document set', () => {
  it('is one report of all documents in a folder that lead to the same schema', async () => {
    const source = taxonomy + file('a.htm', inline(resources, value('Assets', '100'))) + file('b.htm', inline([], value('Cash', '70')));
    assert.deepEqual(await wrongSums(source), ['a.htm', 'plan.xsd']);
  });

  it('has the documents of its folder that lead to no schema', async () => {
    const source = taxonomy + file('a.htm', inline(resources, value('Cash', '100'))) + file('exhibit.htm', toNothing(inline([], value('Assets', '170'))));
    assert.deepEqual(await wrongSums(source), ['exhibit.htm', 'plan.xsd']);
  });

  it('has none of another folder, nor what leads to another schema', async () => {
    const a = taxonomy + file('a.htm', inline(resources, value('Assets', '100')));
    assert.deepEqual(await wrongSums(a + file('exhibits/b.htm', toNothing(inline([], value('Cash', '70'))))), []);
    assert.deepEqual(await wrongSums(a + file('b.htm', toOther(inline([], value('Cash', '70'))))), []);
  });

  it('has no copies of one report, which have contexts of the same ids', async () => {
    const copies = ['a.htm', 'a.xhtml'].map((name, index) => file(name, inline(resources, value('Assets', '100'), value('Cash', String(100 - 40 * index)))));
    assert.deepEqual(await wrongSums(taxonomy + copies.join('')), ['a.xhtml', 'plan.xsd']);
  });

  it('is another one when a document of it comes, changes or goes', async () => {
    const opened = await openProject(taxonomy + file('a.htm', inline(resources, value('Assets', '100'))) + file('b.htm', inline([], value('Cash', '70'))));
    const { service } = opened;
    const count = () => service.diagnose(uriOf('plan.xsd')).filter(({ rule }) => rule.id === 'inconsistent-sum').length;
    assert.equal(count(), 1);
    service.setText(uriOf('b.htm'), opened.text('b.htm').replace('70', '100'));
    assert.equal(count(), 0);
    service.setText(uriOf('b.htm'), toOther(opened.text('b.htm')).replace('70', '10'));
    await service.settle();
    assert.equal(count(), 0);
    service.setText(uriOf('b.htm'), opened.text('b.htm').replace('70', '10'));
    await service.settle();
    assert.equal(count(), 1);
  });
});

describe('A web page', () => {
  it('that is no report is none of ours', async () => {
    const { service } = await openProject(taxonomy + file('page.htm', '<!DOCTYPE html><html><body><p>xbrl.org/ <br></body></html>'));
    assert.deepEqual(service.documents, [uriOf('plan.xsd')]);
    assert.deepEqual(service.diagnose(uriOf('page.htm')), []);
  });
});
