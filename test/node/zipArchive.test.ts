import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { after, describe, it } from 'node:test';
import { ZipArchive } from '../../server/node/zipArchive';
import { directoryRecord, writeArchive } from './archive';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-zip-'));
after(() => fs.rmSync(folder, { recursive: true }));

const text = 'concept '.repeat(1000);
const most = 1024 * 1024;

async function open(name: string, files: Readonly<Record<string, string>>, change?: (bytes: Buffer) => void): Promise<ZipArchive> {
  const archive = await ZipArchive.open(writeArchive(folder, name, files, change));
  assert.ok(archive instanceof ZipArchive, 'problem' in archive ? archive.problem : '');
  return archive;
}

async function problemOf(name: string, change: (bytes: Buffer) => void): Promise<string> {
  const archive = await ZipArchive.open(writeArchive(folder, name, { 'a.xsd': text, 'b.xsd': text }, change));
  if ('problem' in archive) return archive.problem;
  const content = await archive.read('a.xsd', most);
  return content === undefined || content instanceof Uint8Array ? assert.fail('It was read.') : content.problem;
}

describe('A zip archive', () => {
  it('gives the content of its files, and nothing for any other name', async () => {
    const archive = await open('plain.zip', { 'top/plan.xsd': text, 'top/empty.xsd': '' });
    assert.deepEqual([...archive.names], ['top/plan.xsd', 'top/empty.xsd']);
    assert.equal(Buffer.from((await archive.read('top/plan.xsd', most)) as Uint8Array).toString(), text);
    assert.equal((await archive.read('top/empty.xsd', most) as Uint8Array).length, 0);
    assert.equal(await archive.read('top/gone.xsd', most), undefined);
  });

  it('is read where zeros stand behind it, as in those of EDGAR', async () => {
    const file = writeArchive(folder, 'padded.zip', { 'plan.xsd': text });
    fs.appendFileSync(file, Buffer.alloc(42));
    const archive = await ZipArchive.open(file);
    assert.ok(archive instanceof ZipArchive, 'problem' in archive ? archive.problem : '');
    assert.equal(Buffer.from((await archive.read('plan.xsd', most)) as Uint8Array).toString(), text);
  });

  it('does not give a file above the limit', async () => {
    const archive = await open('large.zip', { 'plan.xsd': text });
    assert.deepEqual(await archive.read('plan.xsd', 100), { problem: 'plan.xsd has 8000 bytes, more than xbrl.maxFileSize allows, and is not read.', isTooLarge: true });
  });

  it('leaves out files whose names lead elsewhere, and says so', async () => {
    const archive = await open('slip.zip', { '../slip.xsd': text, '/root.xsd': text, 'C:/drive.xsd': text, 'a/../../up.xsd': text, '..\\back.xsd': text, 'plan.xsd': text });
    assert.deepEqual([...archive.names], ['plan.xsd']);
    assert.deepEqual(archive.problems, ['5 of its files have names that lead out of the archive, such as ../slip.xsd. They are left out.']);
  });

  it('says that files are encrypted', async () => {
    const encrypt = (bytes: Buffer) => void bytes.writeUInt16LE(1, directoryRecord(bytes) + 8);
    const archive = await open('secret.zip', { 'a.xsd': text, 'b.xsd': text }, encrypt);
    assert.deepEqual(archive.problems, ['1 of its files are encrypted and cannot be read. Get an archive without a password.']);
    assert.match(await problemOf('secret.zip', encrypt), /^a\.xsd is encrypted/);
    assert.ok((await archive.read('b.xsd', most)) instanceof Uint8Array);
  });

  it('stops inflating a file that holds more than is declared, and does not take one that holds less', async () => {
    for (const declared of [10, 7999, 8001]) {
      assert.match(await problemOf('bomb.zip', (bytes) => bytes.writeUInt32LE(declared, directoryRecord(bytes) + 24)), new RegExp(`^a\\.xsd cannot be read: .* bytes in the stream. expected ${declared}\\.`));
    }
  });

  it('says what is damaged', async () => {
    const inFile = /^a\.xsd cannot be read: .*\. Get the archive again\.$/;
    const inArchive = /^It is no zip archive that can be read: .*\. Get it again\.$/;
    assert.match(await problemOf('data.zip', (bytes) => bytes.fill(0xff, 40, 60)), inFile);
    assert.match(await problemOf('offset.zip', (bytes) => bytes.writeUInt32LE(7, directoryRecord(bytes) + 42)), inFile);
    assert.match(await problemOf('beyond.zip', (bytes) => bytes.writeUInt32LE(1e9, directoryRecord(bytes) + 42)), inFile);
    assert.match(await problemOf('method.zip', (bytes) => bytes.writeUInt16LE(99, directoryRecord(bytes) + 10)), inFile);
    assert.match(await problemOf('directory.zip', (bytes) => bytes.writeUInt32LE(0, directoryRecord(bytes, 1))), inArchive);
    assert.match(await problemOf('name.zip', (bytes) => bytes.writeUInt16LE(60000, directoryRecord(bytes, 1) + 28)), inArchive);
    assert.match(await problemOf('all.zip', (bytes) => [0, 1].forEach((index) => bytes.writeUInt32LE(0xfffffff0, directoryRecord(bytes, index) + 24))), /^Its files hold 8589934560 bytes/);
  });

  it('says that it is none, or cut off, or gone', async () => {
    const whole = fs.readFileSync(writeArchive(folder, 'whole.zip', { 'plan.xsd': text }));
    for (const [name, bytes] of [['none.zip', 'not a zip'], ['empty.zip', ''], ['cut.zip', whole.subarray(0, whole.length - 30)], ['headless.zip', whole.subarray(40)]] as const) {
      fs.writeFileSync(path.join(folder, name), bytes);
      const archive = await ZipArchive.open(path.join(folder, name));
      assert.ok('problem' in archive && /^It is no zip archive that can be read: /.test(archive.problem), name);
    }
    assert.deepEqual(await ZipArchive.open(path.join(folder, 'gone.zip')), { problem: 'It cannot be read (ENOENT).' });
  });
});
