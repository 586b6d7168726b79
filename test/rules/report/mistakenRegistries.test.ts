import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFix, findingsOf } from '../../fixture';
import { inline } from '../../report/instances';
import { concept, file } from '../../taxonomy';
import { number, reported, surroundings, taxonomy } from './reported';

const registry = (date: string) => `http://www.xbrl.org/inlineXBRL/transformation/${date}`;
const iso4217 = 'http://www.xbrl.org/2003/iso4217';

/** A report of two amounts with these formats, whose prefix ixt stands for a namespace. */
const inRegistry = (namespace: string, first = 'ixt:num-dot-decimal', second = 'ixt:fixed-zero') => {
  const fact = (name: string, format: string, value: string) => `<p><ix:nonFraction name="hbr:${name}" contextRef="now" unitRef="usd" decimals="0" format="${format}">${value}</ix:nonFraction></p>`;
  return taxonomy() + file('report.xhtml', inline(surroundings, fact('Cash', first, '1,000'), fact('Money', second, 'none')).replace(`xmlns:ixt="${registry('2020-02-12')}"`, `xmlns:ixt="${namespace}"`));
};

/** What is found beside labels: rule, the characters it is found at, and its message. */
async function found(project: string): Promise<readonly { readonly rule: string; readonly at: string; readonly message: string }[]> {
  const all = (await findingsOf(project)).filter(({ rule }) => rule.id !== 'missing-standard-label');
  return all.map(({ rule, document, range, message }) => ({ rule: rule.id, at: document.xml.text.slice(range.start, range.end), message }));
}

describe('unknown-format finds the namespace', () => {
  it('of no registry, once where it is declared, with the one that differs in its date', async () => {
    for (const [written, meant] of [['2020-02-21', '2020-02-12'], ['2021-02-12', '2020-02-12'], ['2022-02-61', '2022-02-16']] as const) {
      const [{ rule, at, message } = { rule: '', at: '', message: '' }, ...others] = await found(inRegistry(registry(written)));
      assert.deepEqual([rule, at, others], ['unknown-format', registry(written), []]);
      assert.equal(message, `${registry(written)} is no transformation registry, so that nothing says what ixt:num-dot-decimal, ixt:fixed-zero mean: 2 values cannot be read. Did you mean ${registry(meant)}?`);
    }
  });

  it('of a registry that has none of the formats used of it, with those that have all', async () => {
    const [{ at, message } = { at: '', message: '' }, ...others] = await found(inRegistry(registry('2015-02-26')));
    assert.deepEqual([at, others], [registry('2015-02-26'), []]);
    assert.match(message, /has no ixt:num-dot-decimal, ixt:fixed-zero: 2 values cannot be read\. \S*2020-02-12 and \S*2022-02-16 have them/);
  });

  it('of somebody else’s registry without taking it for another one', async () => {
    const own = 'http://www.harborferries.example/inlineXBRL/transformation/2020-02-12';
    const [{ at, message } = { at: '', message: '' }, ...others] = await found(inRegistry(own));
    assert.deepEqual([at, others], [own, []]);
    assert.doesNotMatch(message, /Did you mean/);
  });
});

it('unknown-format finds the format where the registry has others that are used of it, or no registry has it', async () => {
  assert.deepEqual((await found(inRegistry(registry('2020-02-12'), 'ixt:numdotdecimal'))).map(({ at }) => at), ['ixt:numdotdecimal']);
  assert.deepEqual((await found(inRegistry(registry('2020-02-12'), 'ixt:numbers', 'ixt:words'))).map(({ at }) => at), ['ixt:numbers', 'ixt:words']);
});

it('unknown-format offers the registry that was meant', () =>
  checkFix('unknown-format', inRegistry(registry('2020-02-21')), inRegistry(registry('2020-02-12')), { title: `Write ${registry('2020-02-12')}` }));

describe('unit-measure finds the namespace', () => {
  const inUnits = (namespace: string) => reported(number('Cash', '1'), number('Money', '1')).replace(`xmlns:iso4217="${iso4217}"`, `xmlns:iso4217="${namespace}"`);

  it('of another year than that of ISO 4217, or misspelt, once where it is declared', async () => {
    for (const written of ['http://www.xbrl.org/2013/iso4217', 'http://www.xbrl.org/1999/iso4217', 'http://www.xbrl.org/2003/iso4271', 'https://www.xbrl.org/2003/iso4217']) {
      const [{ rule, at, message } = { rule: '', at: '', message: '' }, ...others] = await found(inUnits(written));
      assert.deepEqual([rule, at, others], ['unit-measure', written, []], written);
      assert.match(message, /is not quite the namespace http:\/\/www\.xbrl\.org\/2003\/iso4217, so that USD with this prefix means nothing as a unit\. Did you mean that\?/);
    }
  });

  it('that nearly is XBRL’s own or that of the Units Registry', async () => {
    const project = (namespace: string, measure: string) => taxonomy([concept('Depth', { type: 'xbrli:decimalItemType', balance: '' })]) + reported(`<xbrli:unit id="u"><xbrli:measure xmlns:m="${namespace}">m:${measure}</xbrli:measure></xbrli:unit>`).replace(/^[^]*?(?=\s*-- report\.xml)/, '');
    assert.deepEqual((await found(project('http://www.xbrl.org/2008/instance', 'pure'))).map(({ rule, at }) => `${rule} ${at}`), ['unit-measure http://www.xbrl.org/2008/instance']);
    assert.deepEqual((await found(project('http://www.xbrl.org/2019/utr', 'm'))).map(({ rule, at }) => `${rule} ${at}`), ['unit-measure http://www.xbrl.org/2019/utr']);
    for (const [own, measure] of [['http://www.harborferries.example/2003/iso4217', 'USD'], ['http://www.harborferries.example/2009/utr', 'm'], ['http://www.xbrl.org/2009/utr', 'm']] as const) assert.deepEqual(await found(project(own, measure)), [], own);
  });

  it('and offers the one that was meant', () => checkFix('unit-measure', inUnits('http://www.xbrl.org/2013/iso4217'), inUnits(iso4217), { title: `Write ${iso4217}` }));
});
