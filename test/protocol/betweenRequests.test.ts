import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { betweenRequests } from '../../server/protocol/betweenRequests';
import type { Steps } from '../../server/xml/steps';

/** Steps that each take longer than a slice may. */
function* slowSteps(count: number, onStep: (step: number) => void = () => undefined): Steps<string> {
  for (let step = 0; step < count; step++) {
    const start = performance.now();
    while (performance.now() - start < 15);
    onStep(step);
    yield;
  }
  return 'done';
}

describe('Work in slices', () => {
  it('lets what waits have its turn, and comes to its end', async () => {
    let turns = 0;
    const waiting = setInterval(() => turns++, 0);
    assert.equal(await betweenRequests(slowSteps(5), () => false), 'done');
    clearInterval(waiting);
    assert.ok(turns >= 2, `${turns} turns`);
  });

  it('stands in one line with all other such work, and lets be answered wholly what has come in', async () => {
    let steps = 0;
    let isOver = false;
    const works = Array.from({ length: 3 }, () => betweenRequests(slowSteps(1000, () => steps++), () => isOver));
    const before = steps;
    // A message is received, taken apart, put off and answered.
    for (let round = 0; round < 4; round++) await new Promise((resolve) => setImmediate(resolve));
    assert.ok(steps - before <= 1, `${steps - before} slices`);
    isOver = true;
    await Promise.all(works);
  });

  it('is left undone once it is over', async () => {
    let steps = 0;
    const result = await betweenRequests(slowSteps(100, () => steps++), () => steps >= 3);
    assert.equal(result, undefined);
    assert.equal(steps, 3);
  });

  it('that is short is done at once', async () => {
    const steps = (function* (): Steps<number> {
      yield;
      return 42;
    })();
    assert.equal(await betweenRequests(steps, () => assert.fail('No pause is needed.')), 42);
  });
});
