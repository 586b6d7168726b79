import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { ArchiveHost } from '../../server/node/archiveHost';
import { createLanguageService } from '../../server/service/service';
import { defaultSettings } from '../../server/service/settings';
import { appinfo, concept, file, labels, linkbase, linkbaseRef, schema } from '../taxonomy';
import { catalog, entryPoint, metadata, rewriteUri } from '../packages/package';
import { writeArchive } from './archive';

const content = (text: string) => text.replace(/^\n-- .*\n/, '');
const url = 'http://www.harborferries.example/2025/';
const files = {
  'harbor/META-INF/taxonomyPackage.xml': metadata(entryPoint(`${url}plan.xsd`)),
  'harbor/META-INF/catalog.xml': catalog(rewriteUri(url, '../')),
  'harbor/plan.xsd': content(file('plan.xsd', schema(appinfo(linkbaseRef(`${url}größe 1.xml`)), concept('Cash')))),
  'harbor/größe 1.xml': content(file('', linkbase(labels(['Cash', 'Land'], 'plan.xsd')))),
  'harbor/logo.png': 'no XML',
};

/** Opens an archive of files as a workspace. */
async function inArchive(check: (host: ArchiveHost) => Promise<void>, entries: Readonly<Record<string, string>> = files): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-archive-'));
  try {
    const host = await ArchiveHost.open(writeArchive(folder, 'harbor.zip', entries), { mostBytes: 10_000 }, () => undefined);
    assert.ok(host instanceof ArchiveHost);
    await check(host);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

describe('A host over an archive', () => {
  it('judges the documents in it as the user’s own, and follows URLs by its catalog', () =>
    inArchive(async (host) => {
      const service = createLanguageService(host, (rule) => rule);
      service.configure({ settings: defaultSettings });
      await service.index();
      assert.deepEqual(service.documents.map((uri) => decodeURIComponent(uri.slice(host.root.length))).sort(), ['harbor/META-INF/catalog.xml', 'harbor/META-INF/taxonomyPackage.xml', 'harbor/größe 1.xml', 'harbor/plan.xsd']);
      const found = service.documents.flatMap((uri) => service.diagnose(uri)).filter(({ severity }) => severity === 'error');
      assert.deepEqual(found.map(({ rule, message }) => `${rule.id}: ${message.split('.')[0]!}`), ['dangling-id: Nothing in plan']);
    }));

  it('lists all files with their sizes, and reads none that is too large', () =>
    inArchive(
      async (host) => {
        assert.deepEqual(host.files.map(({ path: name, size }) => [name, size]), [['large.xsd', 20_000], ['small.xsd', 5]]);
        assert.equal(await host.read(`${host.root}large.xsd`), 'too large');
        assert.equal(new TextDecoder().decode((await host.read(`${host.root}small.xsd`)) as Uint8Array), '<xs/>');
        assert.equal(await host.read(`${host.root}gone.xsd`), undefined);
      },
      { 'large.xsd': ' '.repeat(20_000), 'small.xsd': '<xs/>' },
    ));

  it('says why a file is no archive', async () => {
    const found = await ArchiveHost.open(path.join(os.tmpdir(), 'no-such.zip'), {}, () => undefined);
    assert.ok('problem' in found);
  });
});
