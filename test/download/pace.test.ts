import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Pace } from '../../server/download/pace';

it('Requests to one host start a tenth of a second apart, those to several at once', async () => {
  const starts: string[] = [];
  let now = 1000;
  const waiting: { until: number; go: () => void }[] = [];
  const pace = new Pace({ now: () => now, wait: (milliseconds) => new Promise((go) => waiting.push({ until: now + milliseconds, go })) });
  const { signal } = new AbortController();
  const turns = ['a', 'a', 'b', 'a'].map((host) => pace.turn(host, signal).then(() => starts.push(`${host} ${now}`)));
  for (; now <= 1200; now += 10) {
    for (const { until, go } of waiting) if (until <= now) go();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await Promise.all(turns);
  assert.deepEqual(starts, ['a 1000', 'b 1000', 'a 1100', 'a 1200']);
  now = 5000;
  await pace.turn('a', signal);
  assert.equal(waiting.length, 2);
});
