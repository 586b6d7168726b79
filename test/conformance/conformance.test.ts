import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { needs, shared } from '../sharedFolder';
import { suitesIn, variationsOf } from './suite';
import { complaints, judge, type Verdict } from './verdict';

const folder = shared('corpus/conformance');

describe('The conformance suites', needs(folder), () => {
  it('are judged as they say, or as disagreements.json explains (npm run conformance lists it)', async () => {
    const verdicts: Verdict[] = [];
    for (const suite of suitesIn(folder!)) for (const variation of variationsOf(suite)) verdicts.push(await judge(variation));
    assert.ok(verdicts.length > 0, 'no variation was found');
    assert.deepEqual(complaints(verdicts), []);
  });
});
