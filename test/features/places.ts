import assert from 'node:assert/strict';
import type { Position, Range } from 'vscode-languageserver-types';
import type { LanguageService } from '../../server/service/service';
import { openProject, uriOf } from '../fixture';

/** A line of a fixture with the first `part` of it marked; a cursor in the line takes no room. */
export function marked(line: string, part = line, text = 'here'): string {
  const plain = line.replace('|', '');
  assert.ok(plain.includes(part), `"${part}" is not in ${line}`);
  return `${line}\n${' '.repeat(plain.indexOf(part))}${'^'.repeat(part.length)} ${text}`;
}

export interface FoundPlace {
  readonly uri: string;
  readonly range: Range;
  /** What kind of place it is, if the question has kinds. */
  readonly text?: string;
}

/** Checks that what is found at a project's cursor are exactly the places marked in it, in any order. */
export async function checkPlaces(source: string, ask: (service: LanguageService, uri: string, position: Position) => readonly FoundPlace[]): Promise<void> {
  const { service, cursor, marks } = await openProject(source);
  assert.ok(cursor, 'The fixture has no cursor.');
  const found = ask(service, cursor.uri, cursor.position).map(({ uri, range, text = 'here' }) => describe(uri, range, text));
  assert.deepEqual(found.sort(), marks.map(({ file, range, text }) => describe(uriOf(file), range, text)).sort());
}

function describe(uri: string, { start, end }: Range, text: string): string {
  return `${uri} ${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${text}`;
}
