import assert from 'node:assert/strict';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cachePath, urlOfCachePath } from '../../server/node/cachePath';

describe('The path of a URL in the cache', () => {
  const paths: readonly (readonly [url: string, expected: string | undefined])[] = [
    ['https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd', 'https/xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd'],
    ['HTTP://XBRL.FASB.ORG/A.xsd#id', 'http/xbrl.fasb.org/A.xsd'],
    ['http://localhost:8080/a//b.xsd?version=1/2', 'http/localhost^3A8080/a/^/b.xsd^3Fversion=1/2'],
    ['http://a.example/../..\\../b.xsd', 'http/a.example/b.xsd'],
    ['http://a.example/..%2f..%2fb.xsd', 'http/a.example/..%2f..%2fb.xsd'],
    ['http://a.example/.../b.xsd', 'http/a.example/^2E.^2E/b.xsd'],
    ['http://a.example/con.xml', 'http/a.example/^63on.xml'],
    ['http://a.example/folder/', undefined],
    ['http://me:secret@a.example/b.xsd', undefined],
    ['file:///etc/passwd', undefined],
    ['plan.xsd', undefined],
    [`http://a.example/${'long/'.repeat(300)}b.xsd`, undefined],
  ];
  for (const [url, expected] of paths) it(`of ${url.slice(0, 60)} is ${expected ?? 'none'}`, () => assert.equal(cachePath(url), expected));

  it('stays in the cache, has no name that Windows does not take, and leads back to the URL, whatever that is', () => {
    const name = fc.string({ unit: fc.constantFrom(...Array.from('a.^%:?*|\\/ 2E')), maxLength: 12 });
    fc.assert(
      fc.property(name, (rest) => {
        const url = `http://a.example/${rest}x`;
        const relative = cachePath(url);
        assert.ok(relative !== undefined);
        assert.equal(path.posix.normalize(relative), relative);
        for (const part of relative.split('/')) assert.doesNotMatch(part, /^\.*$|[<>:"|?*\\]|[. ]$/);
        assert.equal(urlOfCachePath(relative), new URL(url).href);
      }),
    );
  });

  it('is read back from what it makes and from nothing else', () => {
    assert.equal(urlOfCachePath('https\\xbrl.fasb.org\\us-gaap.xsd'), 'https://xbrl.fasb.org/us-gaap.xsd');
    for (const other of ['us-gaap.xsd', 'index/12345', 'http/a.example', 'http/a.example/../b.xsd', 'ftp/a.example/b.xsd', '']) assert.equal(urlOfCachePath(other), undefined, other);
  });
});
