import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, it, type TestContext } from 'node:test';
import { root } from '../sharedFolder';
import { concept, schema } from '../taxonomy';
import { file, startPublisher } from './publisher';

/** A filer's schema that builds on a base taxonomy, which builds on another one. */
async function scene(test: TestContext) {
  const publisher = await startPublisher(test);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-download-'));
  test.after(() => fs.rmSync(folder, { recursive: true, force: true }));
  const including = (url: string) => `<xsd:include schemaLocation="${url}"/>`;
  publisher.publish('/base.xsd', file(schema(including('inner.xsd'), concept('Cash'))));
  publisher.publish('/inner.xsd', file(schema(concept('Debt'))));
  const plan = path.join(folder, 'plan', 'plan.xsd');
  fs.mkdirSync(path.dirname(plan));
  fs.writeFileSync(plan, schema(including(publisher.at('/base.xsd'))));
  const cache = path.join(folder, 'cache');
  const lint = async (...options: readonly string[]) => {
    const process_ = spawn(process.execPath, [path.join(root, 'dist', 'cli.js'), '--cache', cache, ...options, plan]);
    const [stdout, stderr] = await Promise.all([text(process_.stdout), text(process_.stderr)]);
    return { stdout, stderr };
  };
  return { publisher, lint, host: new URL(publisher.at('/')).host, missing: /base\.xsd is not available here/ };
}

describe('xbrl-lint', { timeout: 60_000 }, () => {
  it('fetches nothing by itself', async (test) => {
    const { publisher, lint, missing } = await scene(test);
    assert.match((await lint()).stdout, missing);
    assert.deepEqual(publisher.requests, []);
  });

  it('fetches what is missing and what that needs, once', async (test) => {
    const { publisher, lint, host, missing } = await scene(test);
    const first = await lint('--download', '--allow-host', host);
    assert.doesNotMatch(first.stdout, missing);
    assert.equal(first.stderr, '2 fetched, 0 failed.\n');
    assert.deepEqual(publisher.requests.map((request) => request.path), ['/base.xsd', '/inner.xsd']);
    assert.match(publisher.requests[0]!.headers['user-agent']!, /^xbrl-authoring\/\d/);
    const second = await lint();
    assert.doesNotMatch(second.stdout, missing);
    assert.equal(publisher.requests.length, 2);
  });

  it('fetches from no host that is neither known nor named, and says so', async (test) => {
    const { publisher, lint, host, missing } = await scene(test);
    const { stdout, stderr } = await lint('--download');
    assert.match(stdout, missing);
    assert.match(stderr, new RegExp(`^${publisher.at('/base.xsd')} was not fetched: nothing may be fetched from ${host}\\.`));
    assert.deepEqual(publisher.requests, []);
  });

  it('says what it could not fetch, and judges the rest', async (test) => {
    const { publisher, lint, host } = await scene(test);
    publisher.publish('/inner.xsd', (response) => response.writeHead(404).end());
    const { stdout, stderr } = await lint('--download', '--allow-host', host);
    assert.match(stdout, /1 document: 0 errors/);
    assert.match(stderr, /inner\.xsd does not exist \(127\.0\.0\.1:\d+ answers 404\)\..*\n1 fetched, 1 failed\.\n$/);
  });
});
