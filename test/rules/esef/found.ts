import assert from 'node:assert/strict';
import { findingsOf } from '../../fixture';

/** Checks what a rule of ESMA's finds in a project: severity, the code's last part and the underlined text of each finding, in that form. */
export async function checkFound(rule: string, source: string, ...expected: readonly string[]): Promise<void> {
  const found = (await findingsOf(source, { profile: 'esef' })).filter((diagnosis) => diagnosis.rule.id === rule);
  assert.deepEqual(found.map(({ severity, code, document, range }) => `${severity} ${code.slice(code.lastIndexOf('.') + 1)} ${document.xml.text.slice(range.start, range.end)}`), expected);
}
