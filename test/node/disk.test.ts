import assert from 'node:assert/strict';
import fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { after, afterEach, before, describe, it, mock } from 'node:test';
import { isFile, readFile, stateOf, statFile } from '../../server/node/disk';

describe('A disk', () => {
  let folder: string;
  let file: string;
  /** Milliseconds on the clock, and how many go by at each look at it. */
  let now = 0;
  let slowness = 0;
  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-disk-'));
    file = path.join(folder, 'plan.xsd');
    fs.writeFileSync(file, 'plan');
    mock.method(performance, 'now', () => (now += slowness));
  });
  afterEach(() => {
    slowness = 0;
    now += 10_000;
  });
  after(() => {
    mock.restoreAll();
    fs.rmSync(folder, { recursive: true });
  });

  /** How often the files were looked at, or read, without letting others have their turn. */
  async function timesAtOnce(method: 'statSync' | 'readSync', ask: () => Promise<unknown>): Promise<number> {
    const asked = mock.method(fs, method);
    try {
      await ask();
      return asked.mock.callCount();
    } finally {
      asked.mock.restore();
    }
  }

  const looks = [
    ['statSync', async () => assert.equal((await statFile(file))?.size, 4)],
    ['readSync', async () => assert.equal(Buffer.from(await readFile(file, 4)).toString(), 'plan')],
  ] as const;
  for (const [method, look] of looks) {
    it(`is asked at once where it answers at once (${method})`, async () => assert.equal(await timesAtOnce(method, look), 1));

    it(`is asked in another thread for some time where it made others wait (${method})`, async () => {
      slowness = 6;
      await look();
      slowness = 0;
      assert.equal(await timesAtOnce(method, look), 0);
      now += 3_000;
      assert.equal(await timesAtOnce(method, look), 1);
    });
  }

  it('is asked for a large file in another thread', async () => {
    assert.equal(await timesAtOnce('readSync', () => readFile(file, 1_000_000)), 0);
  });

  it('is asked in another thread for a file that says it is empty, which may never end', async () => {
    assert.equal(await timesAtOnce('readSync', () => readFile(file, 0)), 0);
  });

  it('is asked in another thread where it is on the network', async () => {
    assert.equal(await timesAtOnce('statSync', () => statFile(`//harborferries.example${file}`)), 0);
  });

  it('is not trusted for the longer, the longer it made others wait', async () => {
    slowness = 1_000;
    await statFile(file);
    slowness = 0;
    now += 100_000;
    assert.equal(await timesAtOnce('statSync', () => statFile(file)), 0);
    now += 200_000;
    assert.equal(await timesAtOnce('statSync', () => statFile(file)), 1);
  });

  it('gives no more of a file than was there when it was looked at', async () => {
    assert.equal(Buffer.from(await readFile(file, 2)).toString(), 'pl');
  });

  it('has no file where there is none, or a folder', async () => {
    assert.equal(await statFile(path.join(folder, 'other.xsd')), undefined);
    assert.equal(await statFile(path.join(file, 'inside')), undefined);
    assert.equal(await isFile(folder), false);
    assert.equal(await isFile(file), true);
    await assert.rejects(readFile(path.join(folder, 'other.xsd'), 4));
  });

  it('says that a file is in another state when its size or date is another', async () => {
    const earlier = stateOf((await statFile(file))!);
    assert.equal(stateOf((await statFile(file))!), earlier);
    fs.utimesSync(file, 1, 1);
    assert.notEqual(stateOf((await statFile(file))!), earlier);
  });
});
