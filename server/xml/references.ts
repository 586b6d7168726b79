import { nameSource } from './characters';

const reference = new RegExp(`&(?:#(?:[0-9]+|x[0-9A-Fa-f]+)|${nameSource});`, 'uy');

const predefined: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

/** The offset just behind the reference (XML 1.0, 4.1) whose `&` stands at `at`; `at` itself where none is written. */
export function endOfReference(text: string, at: number): number {
  reference.lastIndex = at;
  return reference.test(text) ? reference.lastIndex : at;
}

/**
 * What a reference stands for: one of the five predefined entities (XML 1.0, 4.6) or a character (4.1).
 * @param raw the reference from `&` to `;`
 * @returns `undefined` for any other entity, and for the number of no character (2.2)
 */
export function expandReference(raw: string): string | undefined {
  if (raw.charCodeAt(1) !== 0x23) return Object.hasOwn(predefined, raw) ? predefined[raw] : undefined;
  const code = raw.charCodeAt(2) === 0x78 ? Number.parseInt(raw.slice(3), 16) : Number.parseInt(raw.slice(2), 10);
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** The production Char (XML 1.0, 2.2). */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
