import assert from 'node:assert/strict';
import { findingsOf } from '../../fixture';

/** Checks what a rule of the SEC's finds in a project: severity, code and the underlined text of each finding, in that form. */
export async function checkFound(rule: string, source: string, ...expected: readonly string[]): Promise<void> {
  const found = (await findingsOf(source, { profile: 'sec' })).filter((diagnosis) => diagnosis.rule.id === rule);
  assert.deepEqual(found.map(({ severity, code, document, range }) => `${severity} ${code} ${document.xml.text.slice(range.start, range.end)}`), expected);
}
