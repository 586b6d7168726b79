import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Profile } from '../../server/index/profile';
import { lexicalTypes } from '../../server/rules/elementTables/lexicalTypes';
import { findingsOf } from '../fixture';
import { concept, label, labelArc, labelLink, locator, plan, presentationArc, presentationLink } from '../taxonomy';

// What somebody may write to stop the server: one long text. What takes quadratic time on it does not come to an end here.
const length = 300_000;
const ends = { timeout: 120_000 };

const profiles: readonly Profile[] = ['xbrl', 'sec', 'esef'];
const runs = { blanks: ' ', digits: '1', zeros: '0', slashes: '/', 'number signs': '#', parentheses: '(', hyphens: '-', letters: 'a', subtags: '-en', periods: '.' };

describe('All rules come to an end, and throw nothing, on a taxonomy with hundreds of thousands of', () => {
  for (const [name, run] of Object.entries(runs)) {
    it(name, ends, async () => {
      const text = `a${run.repeat(length / run.length)}b`;
      const source = plan(
        [concept('Cash'), concept(`A${text}`), concept('Debt', { balance: text }), concept('Loan', { type: text })],
        labelLink(locator('Cash'), label('Cash', text), label('Cash', 'Cash', { language: `en${text}` }), label('Cash', 'Cash', { role: text }), labelArc('Cash')),
        presentationLink(locator('Cash'), locator(`Debt${text}`), presentationArc('Cash', text), presentationArc('Cash', 'Debt', { order: `1${text}`, rest: `preferredLabel="${text}" priority="${text}"` })),
      );
      for (const profile of profiles) assert.ok((await findingsOf(source, { profile })).length > 0);
    });
  }
});

it('A language of megabytes is none, and no exception', () => assert.equal(lexicalTypes.language.accepts(`en${'-en'.repeat(3_000_000)}!`), false));
