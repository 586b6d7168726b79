import type { Range } from '../../xml/document';
import { fixProblem } from '../files/fixProblem';
import type { DocumentRule } from '../rule';
import { secOnly } from './secOnly';

/** Nobody reads more than this; the rest is one finding. */
const most = 200;

/**
 * Characters stand in the text that EDGAR does not take: those beyond ASCII have to be written as references (EDGAR Filer Manual, volume II,
 * 5.2.1.1). Where they are the reason that the text is not well-formed, that says it.
 */
export const edgarCharacter: DocumentRule = {
  id: 'edgar-character',
  scope: 'document',
  readsContent: 'for findings',
  codes: { sec: 'EFM.5.02.01.01' },
  severity: secOnly('error'),
  *check(document) {
    const { text, problems } = document.xml;
    const isProblem = ({ start, end }: Range) => problems.some((problem) => problem.start < end && start < problem.end);
    let count = 0;
    for (const { index: start, 0: characters } of text.matchAll(/[^\0-\x7F]+/g)) {
      const range = { start, end: start + characters.length };
      if (isProblem(range) || count++ > most) continue;
      const message = count > most ? 'Here and behind are more characters that EDGAR does not take. Correct those before first.' : `EDGAR does not take ${shown(characters)} in a file: it knows the characters of ASCII alone. Write ${characters.length > 10 ? 'references' : referencesTo(characters)} instead, or other words.`;
      yield { place: { document, range }, message, fixes: () => fixProblem(document, { kind: 'encoding', message, ...range, replacement: referencesTo(characters) }) };
    }
  },
};

function shown(characters: string): string {
  return characters.length > 10 ? `"${characters.slice(0, 10)}…"` : `"${characters}"`;
}

/** The characters as references (XML 1.0, 4.1). */
function referencesTo(characters: string): string {
  return Array.from(characters, (character) => `&#${character.codePointAt(0)!};`).join('');
}
