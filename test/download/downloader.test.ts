import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { concept, schema } from '../taxonomy';
import { cutOff, dripping, file, redirect, stalled, status, version } from './publisher';
import { assertFailed, mostBytes, scene } from './scene';

const base = schema(concept('Cash'));
const changed = schema(concept('Cash'), concept('Debt'));
const soon = { timeout: 30_000 };

describe('The downloader brings into the cache', soon, () => {
  it('a file, at a path that tells its URL', async (test) => {
    const { publisher, fetchOne, folder } = await scene(test);
    publisher.publish('/base/2025/base.xsd', file(base));
    assert.equal((await fetchOne('/base/2025/base.xsd')).state, 'fetched');
    const { host, port } = new URL(publisher.at('/'));
    assert.equal(fs.readFileSync(path.join(folder, 'http', host.replace(`:${port}`, `^3A${port}`), 'base', '2025', 'base.xsd'), 'utf8'), base);
  });

  it('a file that is compressed on the way', async (test) => {
    const { publisher, fetchOne, cached } = await scene(test);
    publisher.publish('/base.xsd', file(gzipSync(base), { 'content-encoding': 'gzip' }));
    await fetchOne('/base.xsd');
    assert.equal(cached('/base.xsd'), base);
  });

  it('a file by a query, which canonical URLs escape', async (test) => {
    const { publisher, fetchOne, cached } = await scene(test);
    publisher.publish('/base.xsd?year=2025&part=a', file(base));
    assert.equal((await fetchOne('/base.xsd?year%3D2025%26part%3Da')).state, 'fetched');
    assert.equal(cached('/base.xsd?year%3D2025%26part%3Da'), base);
  });

  it('a file in UTF-16', async (test) => {
    const { publisher, fetchOne } = await scene(test);
    publisher.publish('/base.xsd', file(Buffer.from(`\ufeff${base}\n`, 'utf16le')));
    assert.equal((await fetchOne('/base.xsd')).state, 'fetched');
  });

  it('what a redirect leads to, under the URL that was asked for', async (test) => {
    const { publisher, fetchOne, cached } = await scene(test);
    publisher.publish('/old.xsd', redirect('/new/base.xsd'));
    publisher.publish('/new/base.xsd', file(base));
    await fetchOne('/old.xsd');
    assert.equal(cached('/old.xsd'), base);
    assert.equal(cached('/new/base.xsd'), undefined);
  });

  it('a file that comes after all, though the server was out of order', async (test) => {
    const { publisher, fetchOne, cached, waits } = await scene(test);
    publisher.publish('/base.xsd', status(500), status(503), file(base));
    assert.equal((await fetchOne('/base.xsd')).state, 'fetched');
    assert.equal(cached('/base.xsd'), base);
    assert.deepEqual(waits, [500, 1000]);
  });

  it('a file whose first answer broke off', async (test) => {
    const { publisher, fetchOne, cached, nothingIsHalfWritten } = await scene(test);
    publisher.publish('/base.xsd', cutOff(base.slice(0, 50), base.length), file(base));
    await fetchOne('/base.xsd');
    assert.equal(cached('/base.xsd'), base);
    nothingIsHalfWritten();
  });

  it('each of many files, several at a time, some of which fail', async (test) => {
    const { publisher, fetchAll } = await scene(test);
    const paths = Array.from({ length: 20 }, (_, index) => `/${index}.xsd`);
    for (const name of paths.slice(0, 19)) publisher.publish(name, file(base));
    const outcomes = await fetchAll(...paths);
    assert.deepEqual(outcomes.map(({ url }) => url), paths.map(publisher.at));
    assert.deepEqual(outcomes.map(({ state }) => state), [...Array.from({ length: 19 }, () => 'fetched'), 'failed']);
  });
});

describe('The downloader behaves', soon, () => {
  it('says who asks', async (test) => {
    const { publisher, fetchOne } = await scene(test);
    publisher.publish('/base.xsd', file(base));
    await fetchOne('/base.xsd');
    assert.equal(publisher.requests[0]!.headers['user-agent'], 'test/1');
  });

  it('waits as long as a busy server asks for', async (test) => {
    const { publisher, fetchOne, waits } = await scene(test);
    publisher.publish('/base.xsd', status(429, { 'retry-after': '7' }), file(base));
    assert.equal((await fetchOne('/base.xsd')).state, 'fetched');
    assert.deepEqual(waits, [7000]);
  });

  it('but not all day', async (test) => {
    const { publisher, fetchOne, waits } = await scene(test);
    publisher.publish('/base.xsd', status(429, { 'retry-after': '3600' }));
    assertFailed(await fetchOne('/base.xsd'), /asks to be left alone for 3600 seconds/);
    assert.deepEqual(waits, []);
  });

  it('does not ask again for some minutes for what does not exist', async (test) => {
    const { publisher, fetchOne, pass } = await scene(test);
    assertFailed(await fetchOne('/gone.xsd'), /does not exist .* 404/);
    publisher.publish('/gone.xsd', file(base));
    assertFailed(await fetchOne('/gone.xsd'), /does not exist/);
    assert.equal(publisher.requests.length, 1);
    pass(10 * 60_000);
    assert.equal((await fetchOne('/gone.xsd')).state, 'fetched');
  });

  it('asks again at once when it is told to forget', async (test) => {
    const { publisher, fetchOne, downloader } = await scene(test);
    await fetchOne('/gone.xsd');
    publisher.publish('/gone.xsd', file(base));
    downloader.forgetAbsent();
    assert.equal((await fetchOne('/gone.xsd')).state, 'fetched');
  });
});

describe('The downloader keeps a file up to date', soon, () => {
  it('by asking only for a newer one', async (test) => {
    const { publisher, fetchOne, cached } = await scene(test);
    publisher.publish('/base.xsd', version(base, '"1"'));
    await fetchOne('/base.xsd');
    assert.equal((await fetchOne('/base.xsd')).state, 'unchanged');
    assert.equal(publisher.requests[1]!.headers['if-none-match'], '"1"');
    assert.equal(cached('/base.xsd'), base);
    publisher.publish('/base.xsd', version(changed, '"2"'));
    assert.equal((await fetchOne('/base.xsd')).state, 'fetched');
    assert.equal(cached('/base.xsd'), changed);
  });

  it('by its date where it has no ETag', async (test) => {
    const { publisher, fetchOne } = await scene(test);
    const date = 'Wed, 01 Jan 2025 00:00:00 GMT';
    publisher.publish('/base.xsd', file(base, { 'last-modified': date }), status(304));
    await fetchOne('/base.xsd');
    assert.equal((await fetchOne('/base.xsd')).state, 'unchanged');
    assert.equal(publisher.requests[1]!.headers['if-modified-since'], date);
  });

  it('also when it changes under its ETag, which is then not believed any more', async (test) => {
    const { publisher, fetchOne, cached } = await scene(test);
    publisher.publish('/base.xsd', file(base, { etag: '"same"' }), file(changed, { etag: '"same"' }));
    await fetchOne('/base.xsd');
    assert.equal((await fetchOne('/base.xsd')).state, 'fetched');
    assert.equal(cached('/base.xsd'), changed);
    await fetchOne('/base.xsd');
    assert.equal(publisher.requests[2]!.headers['if-none-match'], undefined);
  });

  it('and does not write it again where the same comes again', async (test) => {
    const { publisher, cache, fetchOne } = await scene(test);
    publisher.publish('/base.xsd', file(base));
    await fetchOne('/base.xsd');
    const { mtimeMs } = fs.statSync(cache.fileOf(publisher.at('/base.xsd'))!);
    assert.equal((await fetchOne('/base.xsd')).state, 'unchanged');
    assert.equal(fs.statSync(cache.fileOf(publisher.at('/base.xsd'))!).mtimeMs, mtimeMs);
  });

  it('and fetches in full what somebody has changed in the cache', async (test) => {
    const { publisher, cache, fetchOne, cached } = await scene(test);
    publisher.publish('/base.xsd', version(base, '"1"'));
    await fetchOne('/base.xsd');
    fs.writeFileSync(cache.fileOf(publisher.at('/base.xsd'))!, base.slice(0, 20));
    await fetchOne('/base.xsd');
    assert.equal(cached('/base.xsd'), base);
  });

  it('and keeps the old one when the new one does not come', async (test) => {
    const { publisher, fetchOne, cached, nothingIsHalfWritten } = await scene(test);
    publisher.publish('/base.xsd', file(base), cutOff(changed.slice(0, 50), changed.length));
    await fetchOne('/base.xsd');
    assertFailed(await fetchOne('/base.xsd'), /broke off/);
    assert.equal(cached('/base.xsd'), base);
    nothingIsHalfWritten();
  });
});

describe('The downloader keeps nothing, and says why, of', soon, () => {
  const html = '<!DOCTYPE html>\n<html><body>Please sign in.</body></html>';
  for (const [what, answer, message] of [
    ['a file that does not exist', status(404), /does not exist .*answers 404.*Check the address/],
    ['a file that is not given to everybody', status(403), /is not given out .*403/],
    ['a server that stays out of order', status(500), /is out of order \(500\)\. Try again later/],
    ['an answer that is cut off each time', cutOff('<schema>', 1000), /the connection to 127\.0\.0\.1:\d+ broke off/],
    ['a file without its end', file(base.slice(0, 100)), /breaks off before its end/],
    ['a web page', file(html), /sent a web page instead of a taxonomy/],
    ['a web page that is also XML', file(`<?xml version="1.0"?>\n${html}`), /sent a web page/],
    ['something else than XML', file('PK\x03\x04'), /is no XML/],
    ['an empty file', file(''), /is no XML/],
    ['what cannot be decompressed', file('<schema/>', { 'content-encoding': 'gzip' }), /came damaged/],
    ['a file that is too large', file(`<a>${' '.repeat(mostBytes)}</a>`), /is larger than 1 MB/],
    ['a small file that unpacks to a large one', file(gzipSync(`<a>${' '.repeat(50 * mostBytes)}</a>`), { 'content-encoding': 'gzip' }), /is larger than 1 MB/],
    ['a redirect to no web address', redirect('file:///etc/passwd'), /is redirected to no web address/],
    ['a redirect to nowhere', status(302), /is redirected to no web address \(none is named\)/],
    ['an answer that nothing has changed', status(304), /nothing is known yet/],
  ] as const) {
    it(what, async (test) => {
      const { publisher, fetchOne, cached, cache, nothingIsHalfWritten } = await scene(test);
      publisher.publish('/base.xsd', answer);
      assertFailed(await fetchOne('/base.xsd'), message);
      assert.equal(cached('/base.xsd'), undefined);
      assert.deepEqual(await cache.entries(), []);
      nothingIsHalfWritten();
    });
  }

  it('redirects in a circle, followed five times', async (test) => {
    const { publisher, fetchOne } = await scene(test);
    publisher.publish('/base.xsd', redirect('/base.xsd'));
    assertFailed(await fetchOne('/base.xsd'), /is redirected more than 5 times/);
    assert.equal(publisher.requests.length, 6);
  });

  it('a server that falls silent', async (test) => {
    const { publisher, fetchOne, nothingIsHalfWritten } = await scene(test, { patience: 50 });
    publisher.publish('/base.xsd', stalled('<schema>', 1000));
    assertFailed(await fetchOne('/base.xsd'), /sent nothing for 0\.05 seconds/);
    nothingIsHalfWritten();
  });

  it('a server that never comes to an end, asked once', async (test) => {
    const { publisher, fetchOne, nothingIsHalfWritten } = await scene(test, { longest: 100 });
    publisher.publish('/base.xsd', dripping);
    assertFailed(await fetchOne('/base.xsd'), /sent only part of it in 0\.1 seconds/);
    assert.equal(publisher.requests.length, 1);
    nothingIsHalfWritten();
  });

  it('a host that cannot be reached', async (test) => {
    const { publisher, fetchOne } = await scene(test);
    await publisher.stop();
    assertFailed(await fetchOne('/base.xsd'), /there is no connection to 127\.0\.0\.1:\d+ \(ECONNREFUSED\)\. Are you offline/);
  });

  it('a redirect from https to http', async (test) => {
    const { downloader } = await scene(test, { fetch: () => Promise.resolve(new Response(null, { status: 301, headers: { location: 'http://base.example/base.xsd' } })) });
    const [outcome] = await downloader.fetchAll(['https://base.example/base.xsd'], mostBytes, { signal: new AbortController().signal });
    assertFailed(outcome!, /is redirected from https to http:\/\/base\.example\/base\.xsd/);
  });

  it('a host that the user does not want, and does not even ask it', async (test) => {
    const { publisher, fetchOne } = await scene(test, { permit: () => Promise.resolve(false) });
    publisher.publish('/base.xsd', file(base));
    assertFailed(await fetchOne('/base.xsd'), /was not fetched: nothing may be fetched from 127\.0\.0\.1/, 'refused');
    assert.deepEqual(publisher.requests, []);
  });

  it('a redirect to a host that the user does not want', async (test) => {
    const { publisher, fetchOne } = await scene(test, { permit: ({ hostname }) => Promise.resolve(hostname === '127.0.0.1') });
    publisher.publish('/base.xsd', redirect('http://elsewhere.example/base.xsd'));
    assertFailed(await fetchOne('/base.xsd'), /is redirected to http:\/\/elsewhere\.example\/base\.xsd: nothing may be fetched from elsewhere\.example/, 'refused');
  });

  for (const url of ['file:///etc/passwd', 'http://user:password@base.example/a.xsd', 'nonsense']) {
    it(`${url}, which is no address of the web`, async (test) => {
      const { downloader } = await scene(test);
      const [outcome] = await downloader.fetchAll([url], mostBytes, { signal: new AbortController().signal });
      assertFailed(outcome!, /is no address that can be fetched/);
    });
  }

  it('a file whose place in the cache is taken by a folder', async (test) => {
    const { publisher, fetchOne, cached, nothingIsHalfWritten } = await scene(test);
    publisher.publish('/base/inner.xsd', file(base));
    publisher.publish('/base', file(base));
    await fetchOne('/base/inner.xsd');
    assertFailed(await fetchOne('/base'), /could not be written into the cache/);
    assert.equal(cached('/base/inner.xsd'), base);
    nothingIsHalfWritten();
  });
});

describe('Cancelled, the downloader', soon, () => {
  it('leaves nothing half-written, and keeps what was there', async (test) => {
    const { publisher, downloader, cached, nothingIsHalfWritten } = await scene(test);
    publisher.publish('/done.xsd', file(base));
    const cancel = new AbortController();
    publisher.publish('/never.xsd', stalled('<schema>', 1000));
    publisher.publish('/slow.xsd', (response, request) => {
      stalled('<schema>', 1000)(response, request);
      setImmediate(() => cancel.abort());
    });
    await downloader.fetchAll([publisher.at('/done.xsd')], mostBytes, { signal: cancel.signal });
    const outcomes = await downloader.fetchAll(['/slow.xsd', '/never.xsd'].map(publisher.at), mostBytes, { signal: cancel.signal });
    assert.deepEqual(outcomes.map(({ state }) => state), ['cancelled', 'cancelled']);
    assert.equal(cached('/done.xsd'), base);
    assert.equal(cached('/slow.xsd'), undefined);
    nothingIsHalfWritten();
  });
});
