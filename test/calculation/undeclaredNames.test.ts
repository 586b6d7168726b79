import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bindingsOf } from '../../server/calculation/calculate';
import { reportedName } from '../../server/calculation/reportedName';
import { reportOfDts } from '../../server/calculation/reportOfDts';
import { openProject, uriOf } from '../fixture';
import { dtsOf } from '../index/read';
import { file } from '../taxonomy';
import { coreNamespace, esefPackage, type EsefStyle } from './esefPackage';
import { inWords } from './sums';

/** A version that no list of standard taxonomies has. */
const version = '2031-03-27';

const inProject = (style: EsefStyle) => esefPackage({ schemaRef: '../extension/harbor.xsd', ...style });

/** The sums of a package, in words. */
function sums(style: EsefStyle): readonly string[] {
  const dts = dtsOf(inProject(style));
  return bindingsOf(dts, reportOfDts(dts)!, 'rounded').map(inWords);
}

/** The name that a concept of a missing schema has in a package whose report binds these prefixes. */
function nameOf(url: string, id: string, bindings: Readonly<Record<string, string>> = {}): string | undefined {
  const attributes = Object.entries(bindings).map(([prefix, namespace]) => `xmlns:${prefix}="${namespace}"`).join(' ');
  return reportedName(dtsOf(inProject({ bindings: attributes, values: {} })), { key: `${url}#${id}`, uri: url, id, declaration: undefined });
}

describe('Without the core taxonomy, facts of an ESEF report are brought together with locators', () => {
  const wrong = ['ifrs-full_Revenue 100 ≠ 110'];

  it('by the list of standard taxonomies, whatever else has its prefix', () => {
    assert.deepEqual(sums({}), wrong);
    assert.deepEqual(sums({ bindings: `xmlns:ifrs-full="${coreNamespace()}" xmlns:ifrs="${coreNamespace().replace('https', 'http')}"` }), wrong);
  });

  it('by the prefix that the report binds', () => assert.deepEqual(sums({ version }), wrong));

  it('by the prefix that the namespace customarily has, where the report binds another', () => assert.deepEqual(sums({ version, prefix: 'ifrs' }), wrong));

  it('so that their values are shown', async () => {
    const files = inProject({ version });
    const source = Object.entries(files).map(([name, text]) => file(name, name.endsWith('_cal.xml') ? text.replace('#ifrs-full_Revenue"', '#ifrs-full_Rev|enue"') : text)).join('');
    const { service, cursor } = await openProject(source);
    const { value } = service.hover(cursor!.uri, cursor!.position)!.contents as { readonly value: string };
    assert.match(value, /\| 100 USD \|/);
    const { html } = service.statement(uriOf('extension/harbor_pre.xml'), undefined, {})!;
    assert.match(html, />100</);
  });
});

describe('They are not', () => {
  it('where the report binds the prefix to another version, or to two', () => {
    assert.deepEqual(sums({ version, bindings: `xmlns:ifrs-full="${coreNamespace('2030-03-27')}"` }), []);
    const two = `xmlns:ifrs-full="${coreNamespace(version)}" xmlns:ifrs="${coreNamespace(version).replace('https', 'http')}"`;
    assert.deepEqual(sums({ version, bindings: two }), []);
  });
});

describe('The name of a concept that is not declared', () => {
  const url = 'http://base.example/2025/base.xsd';

  it('is of the namespace that its prefix is bound to', () => assert.equal(nameOf(url, 'base_Cash', { base: 'http://base.example/2025' }), '{http://base.example/2025}Cash'));

  it('follows the longest prefix there is', () => {
    const bindings = { esef_cor: 'https://www.esma.europa.eu/taxonomy/2031-03-27/esef_cor', esef: 'https://www.esma.europa.eu/taxonomy/2031-03-27/other' };
    assert.equal(nameOf('https://www.esma.europa.eu/taxonomy/2031-03-27/esef_cor.xsd', 'esef_cor_Notes_2', bindings), '{https://www.esma.europa.eu/taxonomy/2031-03-27/esef_cor}Notes_2');
    assert.equal(nameOf('https://www.esma.europa.eu/taxonomy/2024-03-27/esef_cor.xsd', 'esef_cor_Notes', { esef_cor: 'https://www.esma.europa.eu/taxonomy/2024-03-27/esef_cor' }), '{https://www.esma.europa.eu/taxonomy/2024-03-27/esef_cor}Notes');
  });

  it('is not known without a prefix, or with one that nobody binds', () => {
    assert.equal(nameOf(url, 'Cash', { base: 'http://base.example/2025' }), undefined);
    assert.equal(nameOf(url, 'base_', { base: 'http://base.example/2025' }), undefined);
    assert.equal(nameOf(url, 'other_Cash', { base: 'http://base.example/2025' }), undefined);
  });

  it('is not that of another host or year, nor of a schema that is at hand', () => {
    assert.equal(nameOf(url, 'base_Cash', { base: 'http://other.example/2025' }), undefined);
    assert.equal(nameOf(url, 'base_Cash', { base: 'http://base.example/2024' }), undefined);
    assert.equal(nameOf('http://www.harborferries.example/20251231/lost.xsd', 'hbr_Tolls'), undefined);
  });
});
