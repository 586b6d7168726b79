import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, findingsOf } from '../fixture';
import { file, schema } from '../taxonomy';
import { catalog, entryPoint, metadata, rewriteUri } from './package';

const url = 'http://www.harborferries.example/2025/';
const metadataFile = (...entryPoints: readonly string[]) => file('META-INF/taxonomyPackage.xml', metadata(...entryPoints));
const catalogFile = (...rewrites: readonly string[]) => file('META-INF/catalog.xml', catalog(...rewrites));
const plan = file('plan.xsd', schema());

describe('A taxonomy package in the workspace', () => {
  it('has no findings where its catalog leads its entry points to files, in any spelling of the URL', async () => {
    await checkFindings(metadataFile(entryPoint(`${url}plan.xsd`)) + catalogFile(rewriteUri(url, '../')) + plan);
    await checkFindings(metadataFile(entryPoint('https://harborferries.example/2025/plan.xsd')) + catalogFile(rewriteUri(url, '../')) + plan);
  });

  it('has none where its entry points are relative, with or without a catalog', () => checkFindings(metadataFile(entryPoint('../plan.xsd')) + plan));

  it('is none where the file is not in META-INF', async () => {
    assert.deepEqual(await findingsOf(file('catalog.xml', catalog('<rewriteURI/>'))), []);
  });

  it('is found to be no well-formed XML', async () => {
    const findings = await findingsOf(metadataFile('<tp:entryPoint>'));
    assert.ok(findings.some(({ rule }) => rule.id === 'xml-syntax'));
  });
});

describe('package-entry-point', () => {
  it('finds an entry point whose file is not there', () =>
    checkFindings(
      metadataFile(entryPoint(`${url}plan.xsd`), entryPoint(`${url}gone.xsd\n${' '.repeat(29)}${'^'.repeat(46)} error package-entry-point: has no file 2025/gone.xsd`)) +
        catalogFile(rewriteUri(url, '../2025/')) +
        file('2025/plan.xsd', schema()),
    ));

  it('finds one that names a folder', () =>
    checkFindings(metadataFile(entryPoint(`${url}\n${' '.repeat(29)}${'^'.repeat(38)} package-entry-point: has no file`)) + catalogFile(rewriteUri(url, '../')) + plan));

  it('takes the longest rewrite that fits, and a shorter one where that leads to no file', () =>
    checkFindings(metadataFile(entryPoint(`${url}plan.xsd`), entryPoint(`${url}old/plan.xsd`)) + catalogFile(rewriteUri(url, '../'), rewriteUri(`${url}old/`, '../2024/')) + plan + file('2024/plan.xsd', schema())));
});

describe('package-catalog', () => {
  it('finds that there is no catalog, once', () =>
    checkFindings(metadataFile(entryPoint(`${url}plan.xsd`), entryPoint(`${url}more.xsd`)).replace(' xmlns:tp="http://xbrl.org/2016/taxonomy-package" xml:lang="en">', (rest) => `${rest}\n ${'^'.repeat(18)} warning package-catalog: no META-INF/catalog.xml`) + plan));

  it('finds an entry point that no rewrite leads to', () =>
    checkFindings(
      metadataFile(entryPoint(`${url}plan.xsd\n${' '.repeat(29)}${'^'.repeat(46)} package-catalog: No rewriteURI of the catalog leads ${url}plan.xsd into the package.`)) +
        catalogFile(rewriteUri('http://www.harborferries.example/2024/', '../')) +
        plan,
    ));
});

describe('package-metadata', () => {
  it('finds what is missing', async () => {
    const source = file('META-INF/taxonomyPackage.xml', metadata('<tp:entryPoint/>', entryPoint('')).replace(/<tp:identifier>.*<\/tp:identifier>/, ''));
    const messages = (await findingsOf(source)).filter(({ rule }) => rule.id === 'package-metadata').map(({ message }) => message.split('.')[0]);
    assert.deepEqual(messages, ['The package has no identifier', 'The entry point has no name, by which users choose it', 'The entry point names no document', 'The entryPointDocument has no href']);
  });
});

describe('package-rewrite', () => {
  it('finds a rewrite that leads out of the package, however that is written', async () => {
    for (const prefix of ['../../', '../..%2f..%2f', 'file:///etc/', 'https://www.harborferries.example/']) {
      const [finding, ...others] = await findingsOf(catalogFile(rewriteUri(url, prefix)));
      assert.equal(finding?.rule.id, 'package-rewrite', prefix);
      assert.match(finding.message, /leads out of the package and is not followed/);
      assert.deepEqual(others, []);
    }
  });

  it('finds missing attributes', () =>
    checkFindings(catalogFile(`<rewriteURI uriStartString="${url}"/>\n ^^^^^^^^^^ error package-rewrite: no rewritePrefix`, '<rewriteURI rewritePrefix="../"/>\n ^^^^^^^^^^ package-rewrite: no uriStartString')));

  it('finds two for the same URLs, and leads to the first', async () => {
    const source = catalogFile(rewriteUri(url, '../'), rewriteUri(url, '../more/'));
    await checkCodes(source, 'package-rewrite', 'error tpe:multipleRewriteURIsForStartString');
    const [finding] = await findingsOf(source);
    assert.equal(finding?.related.length, 1);
  });
});
