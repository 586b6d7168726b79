import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { URI } from 'vscode-uri';
import { createLanguageService } from '../../server/service/service';
import { defaultSettings } from '../../server/service/settings';
import { directoryRecord, writeArchive } from '../node/archive';
import { catalog, entryPoint, metadata, rewriteUri } from '../packages/package';
import { appinfo, concept, labels, linkbase, locator, presentationLink, schema } from '../taxonomy';
import { missingIn, ProjectFolder } from './projectFolder';

const url = 'http://base.example/2025/';
const importing = (...locations: readonly string[]) => schema(...locations.map((location) => `<xsd:include schemaLocation="${location}"/>`), concept('Cash'));
const base = schema('<xsd:include schemaLocation="more/types.xsd"/>', concept('Debt'));
const types = schema(concept('Loans'));
const packaged = { 'META-INF/taxonomyPackage.xml': metadata(entryPoint(`${url}base.xsd`)), 'META-INF/catalog.xml': catalog(rewriteUri(url, '../')), 'base.xsd': base, 'more/types.xsd': types };
const below = (folder: string, files: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
const plan = { 'workspace/plan.xsd': importing(`${url}base.xsd`) };

describe('A URL leads to a document', () => {
  it('in a mapped folder, whose own relative references lead on', async () => {
    const folder = new ProjectFolder({ ...plan, 'base/base.xsd': base, 'base/more/types.xsd': types });
    const service = await folder.open({ taxonomies: [`${url}=${folder.file('base')}`] });
    assert.deepEqual(missingIn(service), []);
    const states = service.taxonomies().filter(({ source }) => source === 'folder');
    assert.deepEqual(states.map(({ url: from, location }) => [from, location]), [[`${url}base.xsd`, folder.uri('base/base.xsd')], [`${url}more/types.xsd`, folder.uri('base/more/types.xsd')]]);
  });

  it('by the longest of several beginnings, and by a shorter one where that leads to no file', async () => {
    const folder = new ProjectFolder({ 'workspace/plan.xsd': importing(`${url}more/types.xsd`, `${url}more/other.xsd`), 'outer/more/types.xsd': schema(), 'outer/more/other.xsd': schema(), 'inner/types.xsd': types });
    const service = await folder.open({ taxonomies: [`${url}=${folder.file('outer')}`, `${url}more=${folder.file('inner')}`] });
    assert.deepEqual(service.taxonomies().filter(({ source }) => source === 'folder').map(({ location }) => location), [folder.uri('inner/types.xsd'), folder.uri('outer/more/other.xsd')]);
  });

  it('the same one in all of its spellings', async () => {
    const spellings = [`${url}a%20b.xsd`, 'https://base.example/2025/a b.xsd', 'http://www.base.example/2025/a%20b.xsd', 'HTTP://BASE.example/2025/a%20b.xsd', 'http://base.example//2025///a%20b.xsd', 'http://base.example/2025\\a%20b.xsd', 'http://base.example:80/x/../2025/a%20b.xsd'];
    const folder = new ProjectFolder({ 'workspace/plan.xsd': importing(...spellings), 'base/a b.xsd': types });
    const service = await folder.open({ taxonomies: [`${url}=${folder.file('base')}`] });
    assert.deepEqual(missingIn(service), []);
    assert.deepEqual(service.taxonomies().filter(({ source }) => source === 'folder').map(({ location }) => location), [folder.uri('base/a b.xsd')]);
  });

  it('the same one whoever else looks for it at the same time, in an archive that is unpacked', async () => {
    const folder = new ProjectFolder({});
    const archive = writeArchive(folder.path, 'base.zip', packaged);
    const host = folder.host({ taxonomies: [archive], cacheFolder: folder.file('cache'), unpacks: true });
    await host.list();
    const located = await Promise.all(Array.from({ length: 8 }, () => host.resolver.locate(`${url}base.xsd`)));
    const locations = new Set(located.map((found) => found?.location));
    assert.equal(locations.size, 1);
    assert.ok([...locations][0]!.startsWith(folder.uri('cache/unpacked/')), [...locations][0]);
  });

  it('never outside the mapped folder', async () => {
    const out = [`${url}..%2fsecret.xsd`, `${url}%2e%2e/secret.xsd`, `${url}..%5csecret.xsd`];
    const folder = new ProjectFolder({ 'workspace/plan.xsd': importing(...out), 'base/base.xsd': base, 'secret.xsd': schema() });
    const service = await folder.open({ taxonomies: [`${url}=${folder.file('base')}`] });
    assert.equal(missingIn(service).length, 3);
    assert.deepEqual(service.taxonomies().filter(({ location }) => location === folder.uri('secret.xsd')), []);
  });

  for (const [shape, files] of [
    ['with one top-level folder', below('base-2025', packaged)],
    ['of the older shape without one', packaged],
    ['without metadata', below('base-2025', { ...packaged, 'META-INF/taxonomyPackage.xml': '' })],
  ] as const) {
    it(`in a package ${shape}, as an archive or unpacked`, async () => {
      const folder = new ProjectFolder({ ...plan, ...below('unpacked', files) });
      const archive = writeArchive(folder.path, 'base 1.zip', files);
      const opened = await folder.open({ taxonomies: [archive] });
      const unpacked = await folder.open({ taxonomies: [folder.file('unpacked')] });
      for (const service of [opened, unpacked]) {
        assert.deepEqual(missingIn(service), []);
        assert.deepEqual(service.taxonomies().filter(({ source }) => source === 'package').map(({ url: from }) => from), [`${url}base.xsd`, `${url}more/types.xsd`]);
      }
      const location = opened.taxonomies().find(({ source }) => source === 'package')?.location ?? '';
      assert.match(location, /^xbrl-package:\/.*\/base%201\.zip%21\/(base-2025\/)?base\.xsd$/);
      assert.equal(await opened.content(location), base);
    });
  }

  it('in a package of the workspace, which need not be named', async () => {
    const folder = new ProjectFolder({ ...plan, ...below('workspace/base', packaged) });
    const service = await folder.open();
    assert.deepEqual(missingIn(service), []);
    assert.deepEqual(service.documents.filter((uri) => uri.endsWith('/base.xsd')), [folder.uri('workspace/base/base.xsd')]);
    const zipped = new ProjectFolder(plan);
    writeArchive(zipped.file('workspace'), 'base.zip', packaged);
    assert.deepEqual(missingIn(await zipped.open()), []);
  });

  it('in a folder that mirrors the web, as caches are', async () => {
    for (const place of ['mirror/http/base.example/2025', 'mirror/base.example/2025', 'mirror/https/base.example/2025']) {
      const folder = new ProjectFolder({ ...plan, ...below(place, { 'base.xsd': base, 'more/types.xsd': types }) });
      assert.deepEqual(missingIn(await folder.open({ taxonomies: [folder.file('mirror')] })), [], place);
      if (place !== 'mirror/base.example/2025') assert.deepEqual(missingIn(await folder.open({ cacheFolder: folder.file('mirror') })), [], place);
    }
  });

  it('in the cache, under whichever spelling it was fetched', async () => {
    for (const place of ['http/base.example/2025', 'https/base.example/2025', 'http/www.base.example/2025', 'https/www.base.example/2025']) {
      const folder = new ProjectFolder({ 'workspace/plan.xsd': importing('http://base.example//2025/base.xsd'), [`cache/${place}/base.xsd`]: types });
      assert.deepEqual(missingIn(await folder.open({ cacheFolder: folder.file('cache') })), [], place);
    }
  });

  it('in a package or folder before the cache', async () => {
    const folder = new ProjectFolder({ ...plan, 'base/base.xsd': types, 'cache/http/base.example/2025/base.xsd': types });
    const service = await folder.open({ taxonomies: [`${url}=${folder.file('base')}`], cacheFolder: folder.file('cache') });
    assert.equal(service.taxonomies().find(({ url: from }) => from === `${url}base.xsd`)?.source, 'folder');
  });

  it('in a package before the built-in standards, and among these without one', async () => {
    const instance = 'http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd';
    const folder = new ProjectFolder({ 'workspace/plan.xsd': importing(), 'base/2003/xbrl-instance-2003-12-31.xsd': types });
    const sourceIn = (service: Awaited<ReturnType<ProjectFolder['open']>>) => service.taxonomies().find(({ url: from }) => from === instance)?.source;
    assert.equal(sourceIn(await folder.open({ taxonomies: [`http://www.xbrl.org/=${folder.file('base')}`] })), 'folder');
    assert.equal(sourceIn(await folder.open()), 'standard');
  });
});

describe('What leads URLs elsewhere', () => {
  it('is looked for again when the mappings change', async () => {
    const folder = new ProjectFolder({ ...plan, 'base/base.xsd': types });
    const host = folder.host();
    const service = createLanguageService(host, (id) => id);
    await service.index();
    assert.deepEqual(missingIn(service), [`${url}base.xsd`]);
    host.configure({ taxonomies: [`${url}=${folder.file('base')}`] });
    await service.index();
    assert.deepEqual(missingIn(service), []);
    host.configure({ taxonomies: [] });
    await service.index();
    assert.deepEqual(missingIn(service), [`${url}base.xsd`]);
  });

  it('is looked for again when a catalog of the workspace changes', async () => {
    const folder = new ProjectFolder({ ...plan, ...below('workspace/base', { ...packaged, 'META-INF/catalog.xml': catalog() }) });
    const service = await folder.open();
    assert.deepEqual(missingIn(service), [`${url}base.xsd`]);
    folder.write('workspace/base/META-INF/catalog.xml', catalog(rewriteUri(url, '../')));
    await service.reread(folder.uri('workspace/base/META-INF/catalog.xml'));
    await service.settle();
    assert.deepEqual(missingIn(service), []);
  });

  it('is not used where it is named by settings of a workspace that is not trusted', async () => {
    const folder = new ProjectFolder({ ...plan, 'base/base.xsd': types });
    assert.deepEqual(missingIn(await folder.open({ taxonomies: [`${url}=${folder.file('base')}`], isTrusted: false })), [`${url}base.xsd`]);
  });

  it('says what is wrong with it, and keeps nothing else from being used', async () => {
    const folder = new ProjectFolder({ ...plan, ...below('base', packaged), 'broken.zip': 'not a zip', 'odd/notes.txt': '', ...below('unmapped', { ...packaged, 'META-INF/catalog.xml': '<catalog' }) });
    const plain = writeArchive(folder.path, 'plain.zip', { 'base.xsd': base });
    const service = await folder.open({ taxonomies: [folder.file('broken.zip'), folder.file('gone'), folder.file('odd'), folder.file('unmapped'), plain, `${url}=${folder.file('gone')}`, folder.file('base')] });
    assert.deepEqual(missingIn(service), []);
    const expected: readonly (readonly [name: string, problem: RegExp | undefined])[] = [
      ['broken.zip', /^It is no zip archive that can be read/],
      ['gone', /^There is no such file or folder\./],
      ['odd', /^It is neither a taxonomy package nor a folder of packages or hosts\./],
      ['unmapped', /^catalog\.xml is not well-formed XML/],
      ['plain.zip', /^It has no META-INF\/taxonomyPackage\.xml/],
      ['gone', /^There is no such folder\./],
      ['base', undefined],
    ];
    assert.deepEqual(service.sources.map(({ location }) => URI.parse(location).path.split('/').at(-1)), expected.map(([name]) => name));
    for (const [index, [name, problem]] of expected.entries()) {
      const { problems } = service.sources[index]!;
      assert.equal(problems.length, problem ? 1 : 0, name);
      if (problem) assert.match(problems[0]!, problem);
    }
  });

  it('has findings in the archive, where a package of the workspace is one', async () => {
    const folder = new ProjectFolder(plan);
    writeArchive(folder.file('workspace'), 'base.zip', { ...packaged, 'META-INF/taxonomyPackage.xml': metadata(entryPoint(`${url}gone.xsd`)) });
    const service = await folder.open();
    const found = service.documents.filter((uri) => uri.includes('.zip')).flatMap((uri) => service.diagnose(uri).map(({ rule }) => `${uri.slice(uri.lastIndexOf('/', uri.indexOf('.zip')))} ${rule.id}`));
    assert.deepEqual(found, ['/base.zip%21/META-INF/taxonomyPackage.xml package-entry-point']);
    assert.deepEqual(missingIn(service), []);
  });

  it('says which of its documents could not be read', async () => {
    const folder = new ProjectFolder(plan);
    const archive = writeArchive(folder.path, 'base.zip', packaged, (bytes) => void bytes.writeUInt32LE(7, directoryRecord(bytes, 2) + 24));
    const service = await folder.open({ taxonomies: [archive] });
    assert.deepEqual(missingIn(service), [`${url}base.xsd`]);
    assert.match(service.sources[0]!.problems.join(), /^base\.xsd cannot be read: .* expected 7\./);
  });

  it('offers the entry points of packages by name', async () => {
    const folder = new ProjectFolder({ ...plan, ...below('base', packaged) });
    const service = await folder.open({ taxonomies: [folder.file('base')] });
    assert.deepEqual(service.sources.map(({ name, entryPoints }) => [name, entryPoints]), [['Harbor Ferries', [{ name: 'All', documents: [`${url}base.xsd`] }]]]);
  });
});

describe('A base taxonomy', () => {
  const broken = schema(appinfo(linkbase(labels(['Debt', 'Gone']))), concept('Debt'));

  it('is not judged, also when it is opened; unless the user wants it', async () => {
    const folder = new ProjectFolder({ ...plan, 'base/base.xsd': broken, 'base/alone.xsd': broken });
    const service = await folder.open({ taxonomies: [`${url}=${folder.file('base')}`] });
    for (const name of ['base/base.xsd', 'base/alone.xsd']) service.setText(folder.uri(name), broken);
    await service.settle();
    assert.deepEqual(service.documents, [folder.uri('workspace/plan.xsd')]);
    for (const name of ['base/base.xsd', 'base/alone.xsd']) assert.deepEqual(service.diagnose(folder.uri(name)), [], name);
    const { line, character } = { line: broken.split('\n').findIndex((text) => text.includes('#hbr_Debt')), character: broken.split('\n').find((text) => text.includes('#hbr_Debt'))!.indexOf('#hbr_Debt') + 3 };
    assert.ok(service.hover(folder.uri('base/alone.xsd'), { line, character }), 'it can be read like any other');
    service.configure({ settings: { ...defaultSettings, judgesBaseTaxonomies: true } });
    for (const name of ['base/base.xsd', 'base/alone.xsd']) assert.ok(service.diagnose(folder.uri(name)).some(({ rule }) => rule.id === 'dangling-id'), name);
  });

  it('is referred to by its URL, not by where it lies', async () => {
    const role = 'http://base.example/role/Balance';
    const roles = schema(appinfo(`<link:roleType roleURI="${role}" id="Balance"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>`));
    const text = schema(`<xsd:include schemaLocation="${url}base.xsd"/>`, appinfo(linkbase(presentationLink(locator('Cash'), locator('Cash')).replace('http://www.xbrl.org/2003/role/link', role))), concept('Cash'));
    const folder = new ProjectFolder({ 'workspace/plan.xsd': text, 'base/base.xsd': schema('<xsd:include schemaLocation="roles.xsd"/>'), 'base/roles.xsd': roles });
    const service = await folder.open({ taxonomies: [`${url}=${folder.file('base')}`] });
    const finding = service.diagnose(folder.uri('workspace/plan.xsd')).find(({ rule }) => rule.id === 'missing-role-ref');
    const [fix] = finding?.fixes() ?? [];
    assert.match(fix?.edits.map(({ newText }) => newText).join('') ?? '', new RegExp(`xlink:href="${url}roles\\.xsd#Balance"`));
  });

  it('comes back from disk when it is closed', async () => {
    const folder = new ProjectFolder({ ...plan, 'base/base.xsd': types });
    const service = await folder.open({ taxonomies: [`${url}=${folder.file('base')}`] });
    service.setText(folder.uri('base/base.xsd'), base);
    await service.settle();
    assert.deepEqual(missingIn(service), [`${url}more/types.xsd`]);
    await service.close(folder.uri('base/base.xsd'));
    await service.settle();
    assert.deepEqual(missingIn(service), []);
  });
});
