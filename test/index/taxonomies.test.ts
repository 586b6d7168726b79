import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textOf } from '../../server/index/labels';
import type { Taxonomies } from '../../server/index/taxonomies';
import { uriOf } from '../fixture';
import { appinfo, concept, label, labelArc, labelLink, labels, linkbase, linkbaseRef, locator, presentationLink, schema } from '../taxonomy';
import { conceptOf, documentOf, dtsOf, taxonomiesOf, type Files } from './read';

const importOf = (file: string) => `<xsd:import namespace="http://www.harborferries.example/${file}" schemaLocation="${file}"/>`;
const instanceOf = (file: string) => `<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"><link:schemaRef xlink:type="simple" xlink:href="${file}"/></xbrli:xbrl>`;
const locating = (file: string) => linkbase(presentationLink(locator('Cash', file)));

/** The names of the files at which DTSs start. */
function entryPointsOf(files: Files): readonly string[] {
  return namesOf(taxonomiesOf(files).entryPoints);
}

function namesOf(uris: Iterable<string>): readonly string[] {
  return [...uris].map((uri) => uri.replace(uriOf(''), ''));
}

describe('The entry points of a workspace are', () => {
  it('a schema that nothing leads to, with all that it leads to', () =>
    assert.deepEqual(entryPointsOf({ 'core.xsd': schema(), 'plan.xsd': schema(importOf('core.xsd'), appinfo(linkbaseRef('plan_pre.xml'))), 'plan_pre.xml': locating('core.xsd') }), ['plan.xsd']));

  it('an instance, and not the schema that it refers to', () => assert.deepEqual(entryPointsOf({ 'plan.xsd': schema(), 'report.xbrl': instanceOf('plan.xsd') }), ['report.xbrl']));

  it('two schemas that import a third', () => assert.deepEqual(entryPointsOf({ 'a.xsd': schema(importOf('core.xsd')), 'b.xsd': schema(importOf('core.xsd')), 'core.xsd': schema() }), ['a.xsd', 'b.xsd']));

  it('one of two schemas that import each other', () => assert.deepEqual(entryPointsOf({ 'b.xsd': schema(importOf('a.xsd')), 'a.xsd': schema(importOf('b.xsd')) }), ['a.xsd']));

  it('one of three that import each other in a circle', () =>
    assert.deepEqual(entryPointsOf({ 'c.xsd': schema(importOf('a.xsd')), 'a.xsd': schema(importOf('b.xsd')), 'b.xsd': schema(importOf('c.xsd')) }), ['a.xsd']));

  it('one of a pair that leads to another pair', () =>
    assert.deepEqual(
      entryPointsOf({ 'a.xsd': schema(importOf('b.xsd')), 'b.xsd': schema(importOf('a.xsd')), 'c.xsd': schema(importOf('d.xsd')), 'd.xsd': schema(importOf('c.xsd'), importOf('a.xsd')) }),
      ['c.xsd'],
    ));

  it('the start of a chain, whatever its name', () =>
    assert.deepEqual(entryPointsOf({ 'a.xsd': schema(), 'b.xsd': schema(importOf('a.xsd')), 'c.xsd': schema(importOf('b.xsd'), importOf('a.xsd')) }), ['c.xsd']));

  it('what leads to such a pair, and none of the pair', () =>
    assert.deepEqual(entryPointsOf({ 'a.xsd': schema(importOf('b.xsd')), 'b.xsd': schema(importOf('a.xsd')), 'plan.xsd': schema(importOf('b.xsd')) }), ['plan.xsd']));

  it('a schema although its linkbase leads back to it', () => assert.deepEqual(entryPointsOf({ 'plan_pre.xml': locating('plan.xsd'), 'plan.xsd': schema(appinfo(linkbaseRef('plan_pre.xml')), concept('Cash')) }), ['plan.xsd']));

  it('a linkbase that is alone', () => assert.deepEqual(entryPointsOf({ 'plan_pre.xml': locating('http://base.example/base.xsd') }), ['plan_pre.xml']));

  it('a linkbase that its schema does not know, beside the schema', () => assert.deepEqual(entryPointsOf({ 'plan_pre.xml': locating('plan.xsd'), 'plan.xsd': schema(concept('Cash')) }), ['plan.xsd', 'plan_pre.xml']));

  it('no files of other vocabularies', () => assert.deepEqual(entryPointsOf({ 'page.xml': '<html/>', 'plan.xsd': schema() }), ['plan.xsd']));

  it('none of somebody else’s documents', () => assert.deepEqual(entryPointsOf({ 'http://base.example/base.xsd': schema(), 'plan.xsd': schema(importOf('http://base.example/base.xsd')) }), ['plan.xsd']));

  it('those the user chose, before those of what these do not reach', () => {
    const taxonomies = taxonomiesOf({ 'core.xsd': schema(), 'plan.xsd': schema(importOf('core.xsd')), 'other.xsd': schema() });
    taxonomies.choose([uriOf('core.xsd')]);
    assert.deepEqual(namesOf(taxonomies.entryPoints), ['core.xsd', 'other.xsd', 'plan.xsd']);
  });
});

describe('A DTS', () => {
  it('takes in imports, linkbases, roleRefs and locators, each document once, the entry point first (XBRL 2.1, 3.2)', () => {
    const dts = dtsOf({
      'plan.xsd': schema('<xsd:include schemaLocation="part.xsd"/>', appinfo(linkbaseRef('plan_pre.xml'))),
      'part.xsd': schema(importOf('plan.xsd')),
      'plan_pre.xml': linkbase('<link:roleRef xlink:type="simple" roleURI="http://www.harborferries.example/role/Balance" xlink:href="roles.xsd#Balance"/>', presentationLink(locator('Cash', 'core.xsd'))),
      'roles.xsd': schema(),
      'core.xsd': schema(concept('Cash')),
      'unused.xsd': schema(),
    });
    assert.deepEqual(namesOf(dts.members.keys()).filter((name) => !name.startsWith('xbrl-standard:')), ['plan.xsd', 'part.xsd', 'plan_pre.xml', 'roles.xsd', 'core.xsd']);
    assert.equal(dts.isComplete, true);
  });

  it('knows what it lacks, and who refers to it', () => {
    const dts = dtsOf({ 'plan.xsd': schema(appinfo(linkbaseRef('plan_pre.xml'), linkbase(presentationLink(locator('Cash', 'core.xsd'), locator('Debt', 'core.xsd'))))) });
    assert.deepEqual([...dts.missing.keys()].map((url) => [...namesOf([url]), ...dts.referencesTo(url).map(({ kind }) => kind)]), [
      ['plan_pre.xml', 'linkbaseRef'],
      ['core.xsd', 'locator', 'locator'],
    ]);
    assert.equal(dts.isComplete, false);
  });

  it('has one concept for all spellings of its address', () => {
    const dts = dtsOf({ 'plan.xsd': schema(concept('Cash')) });
    const at = (fragment: string) => dts.conceptAt({ url: uriOf('plan.xsd'), fragment });
    assert.equal(at('element(/1/3)'), at('hbr_Cash'));
    assert.equal(dts.conceptAt({ url: uriOf('plan.xsd'), fragment: 'hbr_Debt' }), undefined);
  });
});

describe('Two filings in one workspace', () => {
  const filing = (text: string) => schema(appinfo(linkbase(labelLink(locator('Cash'), label('Cash', text), labelArc('Cash')))), concept('Cash'));
  const files = { '2024/plan.xsd': filing('Cash in 2024'), '2025/plan.xsd': filing('Cash in 2025') };
  const labelsIn = (taxonomies: Taxonomies, file: string) => {
    const dts = taxonomies.dts(uriOf(file));
    return dts.labelsOf(conceptOf(dts, 'Cash', file).key).map(textOf);
  };

  it('never answer for each other', () => {
    const taxonomies = taxonomiesOf(files);
    assert.deepEqual(labelsIn(taxonomies, '2024/plan.xsd'), ['Cash in 2024']);
    assert.deepEqual(labelsIn(taxonomies, '2025/plan.xsd'), ['Cash in 2025']);
    assert.deepEqual(taxonomies.containing(uriOf('2024/plan.xsd')).map(({ entryPoint }) => entryPoint), [uriOf('2024/plan.xsd')]);
  });

  it('do not share concepts, though the namespace is one', () => {
    const taxonomies = taxonomiesOf(files);
    const dts = taxonomies.dts(uriOf('2024/plan.xsd'));
    assert.equal(dts.declarationOf('{http://www.harborferries.example/20251231}Cash')!.document.uri, uriOf('2024/plan.xsd'));
    assert.equal(dts.schemasOf('http://www.harborferries.example/20251231').length, 1);
  });

  it('do not change with each other', () => {
    const taxonomies = taxonomiesOf(files);
    const before = Object.keys(files).map((name) => taxonomies.dts(uriOf(name)));
    taxonomies.put(documentOf('2025/plan.xsd', filing('Money')));
    const [earlier, later] = Object.keys(files).map((name) => taxonomies.dts(uriOf(name)));
    assert.equal(earlier, before[0]);
    assert.notEqual(later, before[1]);
    assert.deepEqual(labelsIn(taxonomies, '2025/plan.xsd'), ['Money']);
  });
});

describe('A change', () => {
  const files = { 'a.xsd': schema(importOf('core.xsd')), 'b.xsd': schema(importOf('core.xsd'), importOf('http://base.example/base.xsd')), 'c.xsd': schema(appinfo(linkbaseRef('c_pre.xml'))), 'core.xsd': schema(), 'c_pre.xml': linkbase() };

  /** Which of the DTSs are not the same object any more after a change. */
  function changedBy(change: (taxonomies: Taxonomies) => void): readonly string[] {
    const taxonomies = taxonomiesOf(files);
    const names = ['a.xsd', 'b.xsd', 'c.xsd'];
    const before = names.map((name) => taxonomies.dts(uriOf(name)));
    change(taxonomies);
    return names.filter((name, index) => taxonomies.dts(uriOf(name)) !== before[index]);
  }

  it('of a schema replaces every DTS it is part of', () => assert.deepEqual(changedBy((taxonomies) => taxonomies.put(documentOf('core.xsd', schema(concept('Cash'))))), ['a.xsd', 'b.xsd']));

  it('of a linkbase replaces the one DTS it is part of', () => assert.deepEqual(changedBy((taxonomies) => taxonomies.put(documentOf('c_pre.xml', linkbase(presentationLink())))), ['c.xsd']));

  it('of a document that is part of none replaces none', () => assert.deepEqual(changedBy((taxonomies) => taxonomies.put(documentOf('other.xsd', schema()))), []));

  it('that brings a missing taxonomy replaces the DTSs that lacked it', () => assert.deepEqual(changedBy((taxonomies) => taxonomies.putForeign(documentOf('http://base.example/base.xsd', schema()))), ['b.xsd']));

  it('that takes a document away does, too', () => assert.deepEqual(changedBy((taxonomies) => taxonomies.remove(uriOf('c_pre.xml'))), ['c.xsd']));

  it('does not touch the other documents of the DTS', () => {
    const taxonomies = taxonomiesOf(files);
    const before = taxonomies.dts(uriOf('a.xsd')).members.get(uriOf('core.xsd'));
    taxonomies.put(documentOf('a.xsd', schema(importOf('core.xsd'), concept('Cash'))));
    assert.equal(taxonomies.dts(uriOf('a.xsd')).members.get(uriOf('core.xsd')), before);
  });

  it('of references can make another entry point, and an edit of anything else cannot', () => {
    const taxonomies = taxonomiesOf(files);
    const before = taxonomies.entryPoints;
    taxonomies.put(documentOf('c.xsd', schema(appinfo(linkbaseRef('c_pre.xml')), concept('Cash'))));
    assert.equal(taxonomies.entryPoints, before);
    taxonomies.put(documentOf('c.xsd', schema()));
    assert.deepEqual(namesOf(taxonomies.entryPoints), ['a.xsd', 'b.xsd', 'c.xsd', 'c_pre.xml']);
  });

  it('that adds a reference can take an entry point away', () => {
    const taxonomies = taxonomiesOf(files);
    assert.ok(namesOf(taxonomies.entryPoints).includes('a.xsd'));
    taxonomies.put(documentOf('c.xsd', schema(appinfo(linkbaseRef('c_pre.xml')), importOf('a.xsd'))));
    assert.deepEqual(namesOf(taxonomies.entryPoints), ['b.xsd', 'c.xsd']);
  });

  it('that removes the schema of an instance leaves it to be read again', () => {
    const taxonomies = taxonomiesOf({ 'report.xbrl': instanceOf('plan.xsd'), 'plan.xsd': schema() });
    assert.deepEqual(taxonomies.unread, []);
    taxonomies.remove(uriOf('plan.xsd'));
    assert.deepEqual(namesOf(taxonomies.unread), ['plan.xsd']);
  });
});

describe('Of the DTSs that share a document', () => {
  const taxonomies = taxonomiesOf({
    'short.xsd': schema(importOf('core.xsd')),
    'long.xsd': schema(importOf('core.xsd'), appinfo(linkbase(labels(['Cash'], 'core.xsd')), linkbaseRef('long_pre.xml'))),
    'long_pre.xml': locating('core.xsd'),
    'core.xsd': schema(concept('Cash')),
  });
  const containing = (name: string) => namesOf(taxonomies.containing(uriOf(name)).map(({ entryPoint }) => entryPoint));

  it('the largest comes first', () => assert.deepEqual(containing('core.xsd'), ['long.xsd', 'short.xsd']));

  it('only those that have it count', () => assert.deepEqual(containing('long_pre.xml'), ['long.xsd']));

  it('the one that starts from it comes before all', () => {
    const chosen = taxonomiesOf({ 'core.xsd': schema(), 'plan.xsd': schema(importOf('core.xsd')) });
    chosen.choose([uriOf('plan.xsd'), uriOf('core.xsd')]);
    assert.deepEqual(namesOf(chosen.containing(uriOf('core.xsd')).map(({ entryPoint }) => entryPoint)), ['core.xsd', 'plan.xsd']);
  });
});
