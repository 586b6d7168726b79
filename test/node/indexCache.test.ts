import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { after, describe, it } from 'node:test';
import { URI } from 'vscode-uri';
import { IndexCache } from '../../server/node/indexCache';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-index-'));
after(() => fs.rmSync(root, { recursive: true }));

const text = Buffer.from('<plan/>'.repeat(1000));
const content = Buffer.from('what was read of it');
let count = 0;

/** A document on disk, and a cache beside it. */
function example(name = 'plan.xsd') {
  const folder = path.join(root, String(count++));
  const file = path.join(folder, name);
  fs.mkdirSync(folder);
  fs.writeFileSync(file, text);
  const cacheFolder = path.join(folder, 'cache', 'index');
  const cache = (options: Partial<ConstructorParameters<typeof IndexCache>[0]> = {}) => new IndexCache({ folder: cacheFolder, product: 'test 1', ...options });
  return { file, location: URI.file(file).toString(), cache, files: () => (fs.existsSync(cacheFolder) ? fs.readdirSync(cacheFolder).map((found) => path.join(cacheFolder, found)) : []) };
}

async function keep(cache: IndexCache, location: string, bytes: Uint8Array = content): Promise<void> {
  const place = await cache.find(location);
  assert.equal(place.kept, undefined);
  place.keep(bytes, text);
  await cache.written();
}

describe('The cache of what was read', () => {
  it('gives back what was kept, and the text that it was read from, also in another process', async () => {
    const { location, cache } = example();
    await keep(cache(), location);
    const found = (await cache().find(location)).kept;
    assert.deepEqual(Buffer.from(found!.content), content);
    assert.deepEqual(Buffer.from(found!.readText()!), text);
    assert.equal(found!.content.byteOffset % 4, 0);
  });

  it('gives back what is large', async () => {
    const { location, cache } = example();
    const large = Buffer.alloc(1_000_000, 'what was read of it');
    await keep(cache(), location, large);
    const found = (await cache().find(location)).kept;
    assert.deepEqual(Buffer.from(found!.content), large);
    assert.deepEqual(Buffer.from(found!.readText()!), text);
  });

  it('gives it back before it has been written', async () => {
    const { location, cache } = example();
    const writing = cache();
    const kept = (await writing.find(location)).keep(content, text);
    assert.equal(kept.readText(), text);
    await writing.written();
    assert.deepEqual(Buffer.from(kept.readText()!), text);
  });

  it('knows a document in an archive by the archive', async () => {
    const { file, cache } = example('plan.zip');
    const location = `xbrl-package:${URI.file(file).path}!/deep/plan.xsd`;
    await keep(cache(), location);
    assert.ok((await cache().find(location)).kept);
    assert.equal((await cache().find(location.replace('deep', 'flat'))).kept, undefined);
    fs.appendFileSync(file, ' ');
    assert.equal((await cache().find(location)).kept, undefined);
  });

  for (const [what, change] of [
    ['has another size', (file: string) => fs.appendFileSync(file, ' ')],
    ['has been written anew', (file: string) => fs.utimesSync(file, new Date(), new Date(0))],
    ['is gone', (file: string) => fs.rmSync(file)],
  ] as const) {
    it(`has nothing of a document that ${what}`, async () => {
      const { file, location, cache } = example();
      await keep(cache(), location);
      change(file);
      assert.equal((await cache().find(location)).kept, undefined);
    });
  }

  it('has nothing more of a document that changed and kept its size and date, once somebody wanted its text', async () => {
    const { file, location, cache } = example();
    const anHourIn = new Date(60 * 60 * 1000);
    fs.utimesSync(file, anHourIn, anHourIn);
    await keep(cache(), location);
    fs.writeFileSync(file, '<plaN/>'.repeat(1000));
    fs.utimesSync(file, anHourIn, anHourIn);
    const found = (await cache().find(location)).kept;
    assert.deepEqual(Buffer.from(found!.readText()!), text);
    assert.equal((await cache().find(location)).kept, undefined);
  });

  it('has nothing of a document that changed while it was read', async () => {
    const { file, location, cache } = example();
    const reading = cache();
    const place = await reading.find(location);
    fs.appendFileSync(file, ' ');
    place.keep(content, text);
    await reading.written();
    assert.equal((await cache().find(location)).kept, undefined);
  });

  it('has nothing of a document that changed while it was read, although somebody else looked for it after that', async () => {
    const { file, location, cache } = example();
    const reading = cache();
    const place = await reading.find(location);
    fs.appendFileSync(file, ' ');
    await reading.find(location);
    place.keep(content, text);
    await reading.written();
    assert.equal((await cache().find(location)).kept, undefined);
  });

  it('has nothing of what another version of the product kept, and takes its place', async () => {
    const { location, cache, files } = example();
    await keep(cache(), location);
    await keep(cache({ product: 'test 2' }), location);
    assert.ok((await cache({ product: 'test 2' }).find(location)).kept);
    assert.equal(files().length, 1);
  });

  it('keeps nothing of what is in no file', async () => {
    const { cache, files } = example();
    for (const location of ['https://www.xbrl.org/plan.xsd', 'xbrl-standard:/plan.xsd', 'file:///gone/plan.xsd']) await keep(cache(), location);
    assert.deepEqual(files(), []);
  });

  it('has nothing where its file is cut off or is something else, and replaces it', async () => {
    const { location, cache, files } = example();
    await keep(cache(), location);
    const [file] = files();
    const whole = fs.readFileSync(file!);
    for (const damaged of [whole.subarray(0, 0), whole.subarray(0, 5), whole.subarray(0, 20), whole.subarray(0, whole.length / 2), Buffer.alloc(100, 0xff)]) {
      fs.writeFileSync(file!, damaged);
      const found = (await cache().find(location)).kept;
      if (found) assert.equal(found.readText(), undefined);
    }
    for (let at = whole.length - 20; at < whole.length; at++) {
      const damaged = Buffer.from(whole);
      damaged[at]! ^= 1;
      fs.writeFileSync(file!, damaged);
      assert.equal((await cache().find(location)).kept!.readText(), undefined);
    }
    fs.writeFileSync(file!, '');
    await keep(cache(), location);
    assert.ok((await cache().find(location)).kept);
  });

  it('lets the oldest go when it holds too much, and what was never finished', async () => {
    const { file, cache, files } = example();
    const small = cache({ mostBytes: 3000 });
    for (const index of [1, 2, 3, 4, 5, 6]) {
      const document = `${file}${index}`;
      fs.copyFileSync(file, document);
      await keep(small, URI.file(document).toString(), Buffer.alloc(700));
      for (const kept of files()) fs.utimesSync(kept, new Date(), new Date(fs.statSync(kept).mtimeMs - 60_000));
      if (index === 4) {
        fs.writeFileSync(`${files()[0]!}.1.tmp`, 'half');
        fs.utimesSync(`${files()[0]!}.1.tmp`, new Date(), new Date(Date.now() - 2 * 60 * 60 * 1000));
      }
    }
    const names = files();
    assert.ok(names.every((name) => name.endsWith('.index')), names.join());
    assert.ok(names.reduce((sum, name) => sum + fs.statSync(name).size, 0) <= 3000 + 1000);
    assert.ok((await small.find(URI.file(`${file}6`).toString())).kept);
    assert.equal((await small.find(URI.file(`${file}1`).toString())).kept, undefined);
  });

  it('says nothing where it cannot write, and goes on', async () => {
    const { file, location, cache } = example();
    const hopeless = cache({ folder: path.join(file, 'index') });
    const kept = (await hopeless.find(location)).keep(content, text);
    await hopeless.written();
    assert.deepEqual(Buffer.from(kept.readText()!), text);
    assert.equal((await hopeless.find(location)).kept, undefined);
  });

  it('can be cleared, and used again', async () => {
    const { location, cache, files } = example();
    const cleared = cache();
    await keep(cleared, location);
    fs.rmSync(cleared.folder, { recursive: true });
    assert.equal((await cleared.find(location)).kept, undefined);
    await keep(cleared, location);
    assert.equal(files().length, 1);
  });
});
