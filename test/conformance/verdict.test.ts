import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { complaints, type Verdict } from './verdict';

const arcs = { suite: 'XBRL 2.1', testcase: '209-Arcs.xml' };

function verdict(id: string, state: Verdict['state']): Verdict {
  return { variation: { ...arcs, profile: 'xbrl', id, entries: [], isValid: false, errors: [] }, state, agreesOnCode: undefined, found: [], reason: undefined };
}

const lists = (disagreements: readonly string[] = [], notApplicable: readonly string[] = []) => ({
  disagreements: disagreements.map((id) => ({ ...arcs, variations: [id], reason: 'because' })),
  notApplicable: notApplicable.map((id) => ({ ...arcs, variations: [id], reason: 'needs facts' })),
});

describe('A conformance run complains of', () => {
  it('a disagreement for which the list has no reason', () => assert.deepEqual(complaints([verdict('V-01', 'disagreed'), verdict('V-02', 'disagreed')], lists(['V-02'])), ['XBRL 2.1: 209-Arcs.xml V-01 is invalid; found: nothing']));

  it('a reason that is no longer needed', () => assert.deepEqual(complaints([verdict('V-01', 'agreed')], lists(['V-01'])), ['disagreements.json needs no more what it says of V-01 in 209-Arcs.xml.']));

  it('a variation that is said to need facts and that the suite does not have', () => assert.deepEqual(complaints([verdict('V-01', 'not applicable')], lists([], ['V-01', 'V-09'])), ['notApplicable.json needs no more what it says of V-09 in 209-Arcs.xml.']));

  it('nothing, where the lists say all and no more', () => assert.deepEqual(complaints([verdict('V-01', 'agreed'), verdict('V-02', 'disagreed'), verdict('V-03', 'not applicable')], lists(['V-02'], ['V-03'])), []));
});
