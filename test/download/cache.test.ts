import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { concept, schema } from '../taxonomy';
import { file } from './publisher';
import { scene } from './scene';

const base = schema(concept('Cash'));

describe('The cache', () => {
  it('knows of each file where it comes from, and when it was fetched', async (test) => {
    const { publisher, cache, fetchAll } = await scene(test);
    publisher.publish('/a.xsd', file(base, { etag: '"1"' }));
    publisher.publish('/b.xsd', file(base));
    await fetchAll('/a.xsd', '/b.xsd');
    const entries = await cache.entries();
    assert.deepEqual(entries.map(({ url, etag, bytes }) => [url, etag, bytes]), [[publisher.at('/a.xsd'), '"1"', base.length], [publisher.at('/b.xsd'), undefined, base.length]]);
    assert.ok(entries.every(({ fetched }) => !Number.isNaN(Date.parse(fetched))));
  });

  it('believes no entry that is damaged, or whose file is gone', async (test) => {
    const { publisher, cache, folder, fetchAll } = await scene(test);
    for (const name of ['/a.xsd', '/b.xsd']) publisher.publish(name, file(base));
    await fetchAll('/a.xsd', '/b.xsd');
    fs.rmSync(cache.fileOf(publisher.at('/a.xsd'))!);
    for (const name of fs.readdirSync(path.join(folder, '.entries'), { recursive: true }).map(String)) {
      if (name.endsWith('b.xsd.json')) fs.writeFileSync(path.join(folder, '.entries', name), '{"url":');
    }
    assert.deepEqual(await cache.entries(), []);
  });

  it('is cleared of what was downloaded, and of nothing else in its folder', async (test) => {
    const { publisher, cache, folder, fetchAll } = await scene(test);
    publisher.publish('/a.xsd', file(base));
    await fetchAll('/a.xsd');
    fs.writeFileSync(path.join(folder, 'thesis.txt'), 'important');
    fs.mkdirSync(path.join(folder, 'index'));
    fs.writeFileSync(path.join(folder, 'index', 'kept.index'), base);
    await cache.clear();
    assert.deepEqual(fs.readdirSync(folder), ['thesis.txt']);
  });

  it('loses what was on its way when somebody was stopped, after a day', async (test) => {
    const { publisher, folder, fetchAll } = await scene(test);
    const parts = path.join(folder, '.parts');
    fs.mkdirSync(parts);
    for (const name of ['old', 'new']) fs.writeFileSync(path.join(parts, name), '<');
    const dayBeforeYesterday = Date.now() / 1000 - 2 * 24 * 60 * 60;
    fs.utimesSync(path.join(parts, 'old'), dayBeforeYesterday, dayBeforeYesterday);
    publisher.publish('/a.xsd', file(base));
    await fetchAll('/a.xsd');
    assert.deepEqual(fs.readdirSync(parts), ['new']);
  });
});
