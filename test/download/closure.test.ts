import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { closureLimits, fetchClosure, type ClosureLimits } from '../../server/download/closure';
import { concept, schema } from '../taxonomy';
import { file, stalled } from './publisher';
import { mostBytes, scene } from './scene';

const limits: ClosureLimits = { ...closureLimits, mostBytes };

/** Fetches a file and what it needs, as `needs` says by path; a question mark stands behind what it would be the richer for. */
async function fetchFrom(path: string, needs: Readonly<Record<string, readonly string[]>>, { publisher, downloader }: Awaited<ReturnType<typeof scene>>, changed: Partial<ClosureLimits> = {}, signal = new AbortController().signal) {
  for (const name of Object.keys(needs)) publisher.publish(name, file(schema(concept('Cash'))));
  const read = (fetched: readonly string[]) => {
    const led = fetched.flatMap((url) => needs[new URL(url).pathname] ?? []);
    return Promise.resolve({ missing: led.filter((name) => !name.endsWith('?')).map(publisher.at), companions: led.filter((name) => name.endsWith('?')).map((name) => publisher.at(name.slice(0, -1))) });
  };
  const { outcomes, leftUndone } = await fetchClosure(downloader, [publisher.at(path)], { ...limits, ...changed }, read, { signal });
  return { leftUndone, outcomes: outcomes.map(({ url, state }) => `${new URL(url).pathname} ${state}`) };
}

describe('A file is fetched with what it needs', { timeout: 30_000 }, () => {
  it('from round to round, each file once, circles and all', async (test) => {
    const needs = { '/a.xsd': ['/b.xsd', '/c.xsd'], '/b.xsd': ['/c.xsd', '/d.xsd'], '/c.xsd': ['/a.xsd'], '/d.xsd': [] };
    const stage = await scene(test);
    const { outcomes, leftUndone } = await fetchFrom('/a.xsd', needs, stage);
    assert.deepEqual(outcomes.sort(), ['/a.xsd fetched', '/b.xsd fetched', '/c.xsd fetched', '/d.xsd fetched']);
    assert.equal(stage.publisher.requests.length, 4);
    assert.equal(leftUndone, undefined);
  });

  it('though one of them does not exist', async (test) => {
    const { outcomes } = await fetchFrom('/a.xsd', { '/a.xsd': ['/gone.xsd', '/b.xsd'], '/b.xsd': [] }, await scene(test));
    assert.deepEqual(outcomes.sort(), ['/a.xsd fetched', '/b.xsd fetched', '/gone.xsd failed']);
  });

  it('and with what it would be the richer for, of which nobody hears where there is none', async (test) => {
    const stage = await scene(test);
    const { outcomes } = await fetchFrom('/a.xsd', { '/a.xsd': ['/a-lab.xml?', '/a-doc.xml?'], '/a-lab.xml': ['/inner.xml'], '/inner.xml': [] }, stage);
    assert.deepEqual(outcomes.sort(), ['/a-lab.xml fetched', '/a.xsd fetched', '/inner.xml fetched']);
    assert.ok(stage.publisher.requests.some(({ path }) => path === '/a-doc.xml'));
  });

  it('of which everybody hears who needs it', async (test) => {
    const { outcomes } = await fetchFrom('/a.xsd', { '/a.xsd': ['/gone.xml?', '/b.xsd'], '/b.xsd': ['/gone.xml'] }, await scene(test));
    assert.deepEqual(outcomes.sort(), ['/a.xsd fetched', '/b.xsd fetched', '/gone.xml failed']);
  });

  it('but not without end: so many files', async (test) => {
    const { outcomes, leftUndone } = await fetchFrom('/a.xsd', { '/a.xsd': ['/b.xsd', '/c.xsd'], '/b.xsd': [], '/c.xsd': [] }, await scene(test), { mostFiles: 2 });
    assert.deepEqual(outcomes, ['/a.xsd fetched', '/b.xsd fetched']);
    assert.equal(leftUndone, '2 files were fetched; the rest was left.');
  });

  it('nor so many bytes in all', async (test) => {
    const { outcomes, leftUndone } = await fetchFrom('/a.xsd', { '/a.xsd': ['/b.xsd'], '/b.xsd': [] }, await scene(test), { mostBytesInAll: 10 });
    assert.deepEqual(outcomes, ['/a.xsd fetched']);
    assert.match(leftUndone ?? '', /MB were fetched; the rest was left\.$/);
  });

  it('until somebody cancels', async (test) => {
    const cancel = new AbortController();
    const stage = await scene(test);
    stage.publisher.publish('/b.xsd', stalled('<schema>', 1000));
    stage.publisher.publish('/c.xsd', () => cancel.abort());
    const { outcomes } = await fetchFrom('/a.xsd', { '/a.xsd': ['/b.xsd', '/c.xsd'] }, stage, {}, cancel.signal);
    assert.deepEqual(outcomes.sort(), ['/a.xsd fetched', '/b.xsd cancelled', '/c.xsd cancelled']);
  });
});
