import type { Range } from './document';
import type { XmlProblem } from './problems';

/** A text read from bytes. */
export interface DecodedText {
  /** Without byte order mark. */
  readonly text: string;
  /** What the bytes were read as: UTF-8, UTF-16LE, UTF-16BE, US-ASCII, ISO-8859-1, windows-1252, or another name as declared. */
  readonly encoding: string;
  readonly problems: readonly XmlProblem[];
}

/** How many runs of characters that do not fit are reported, and of how many characters a message gives the reference. */
const reportedRuns = 20;
const reportedCharacters = 8;

/** How far into a document the XML declaration can reach. */
const declarationLimit = 1000;

/** What windows-1252 has where ISO-8859-1 has control characters, from 0x80 on; five codes are not assigned. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’\u201C\u201D•–—˜™š›œ\u009DžŸ';
const unassigned = /[\u0081\u008D\u008F\u0090\u009D]/;

/** The `encoding` of the XML declaration (XML 1.0, 4.3.3) and where its value stands; `undefined` where none is given. */
export function declaredEncoding(text: string): (Range & { readonly name: string }) | undefined {
  const declaration = /^\uFEFF?<\?xml\s[^<>]*?\bencoding\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/.exec(text.slice(0, declarationLimit));
  if (declaration === null) return undefined;
  const name = declaration[1] ?? declaration[2]!;
  const end = declaration[0].length - 1;
  return { start: end - name.length, end, name };
}

/**
 * The characters that the declared encoding does not have, run by run, the first twenty. Only US-ASCII and ISO-8859-1
 * are checked: an editor shows a text, not the bytes, and those two are declared by what never writes anything else.
 */
export function encodingProblems(text: string, declared: string | undefined): XmlProblem[] {
  const encoding = canonicalName(declared ?? 'UTF-8');
  if (encoding !== 'US-ASCII' && encoding !== 'ISO-8859-1') return [];
  // A text that takes one byte a character in UTF-8 is all ASCII; to ask this is far faster than to search.
  if (new TextEncoder().encode(text).length === text.length) return [];
  const problems: XmlProblem[] = [];
  const foreign = encoding === 'US-ASCII' ? /[\u0080-\uFFFF]+/g : /[\u0100-\uFFFF]+/g;
  for (let run = foreign.exec(text); run !== null && problems.length < reportedRuns; run = foreign.exec(text)) {
    const { characters, references } = shown(run[0]);
    const message = `"${characters}" is not in ${encoding}, the encoding the document declares. Write ${references} instead.`;
    problems.push({ kind: 'encoding', start: run.index, end: foreign.lastIndex, message, replacement: Array.from(run[0], reference).join('') });
  }
  return problems;
}

/**
 * A text with references (XML 1.0, 4.1) in place of the characters that a declared encoding may lack: of those that are not
 * Unicode's only ISO-8859-1 is taken to have more than US-ASCII.
 * @param declared the name as declared; `undefined` stands for UTF-8
 */
export function writeReferences(text: string, declared: string | undefined): string {
  const encoding = canonicalName(declared ?? 'UTF-8');
  if (encoding.toUpperCase().startsWith('UTF-')) return text;
  return text.replace(encoding === 'ISO-8859-1' ? /[\u{100}-\u{10FFFF}]/gu : /[\u{80}-\u{10FFFF}]/gu, reference);
}

/**
 * Reads the bytes of a document (XML 1.0, 4.3.3 and appendix F): by its byte order mark, else by how `<?` is written in
 * UTF-16, else by the encoding it declares, else as UTF-8. What does not fit is one problem at the first such place, and
 * the text is still the best there is. {@link encodingProblems} of the text may report that place as well.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const detected = detectedEncoding(bytes);
  if (detected === undefined) return decodeDeclared(bytes);
  const { text, problems } = decodeWith(bytes, detected);
  const declared = declaredEncoding(text);
  if (declared !== undefined && !isDeclaredBy(declared.name, detected)) {
    const message = `The document is saved as ${detected}, not as ${declared.name}. Declare that, or save it as ${declared.name}.`;
    problems.push({ kind: 'encoding', start: declared.start, end: declared.end, message });
  }
  return { text, encoding: detected, problems };
}

/** Reads bytes that say nothing about their encoding except in the XML declaration. */
function decodeDeclared(bytes: Uint8Array): DecodedText {
  const declared = declaredEncoding(singleBytes(bytes.subarray(0, declarationLimit), false));
  const encoding = canonicalName(declared?.name ?? 'UTF-8');
  if (declared !== undefined && encoding.startsWith('UTF-16')) {
    return guessed(bytes, { ...declared, message: `The document declares ${declared.name} but is not saved in it. Declare the encoding it is saved in, as a rule UTF-8.` });
  }
  if (declared !== undefined && !isKnown(encoding)) {
    return guessed(bytes, { ...declared, message: `The encoding "${declared.name}" is not known. Declare the one the document is saved in, as a rule UTF-8.` });
  }
  if (encoding === 'ISO-8859-1') return { text: singleBytes(bytes, false), encoding, problems: [] };
  if (encoding === 'US-ASCII') {
    const { text, encoding: actual } = guessed(bytes);
    const start = text.search(/[\u0080-\uFFFF]/);
    return start < 0 ? { text, encoding, problems: [] } : { text, encoding: actual, problems: [misfit(text, start, encoding)] };
  }
  return { ...decodeWith(bytes, encoding), encoding };
}

/** Reads bytes as UTF-8 or, where they are not, as windows-1252, which leaves nothing out. */
function guessed(bytes: Uint8Array, problem?: Range & { readonly message: string }): DecodedText {
  const problems: XmlProblem[] = problem === undefined ? [] : [{ kind: 'encoding', start: problem.start, end: problem.end, message: problem.message }];
  const text = decodeStrictly(bytes, 'UTF-8');
  return text === undefined ? { text: singleBytes(bytes, true), encoding: 'windows-1252', problems } : { text, encoding: 'UTF-8', problems };
}

/** Reads bytes in a known encoding; bytes that do not fit become U+FFFD and one problem. */
function decodeWith(bytes: Uint8Array, encoding: string): { text: string; problems: XmlProblem[] } {
  const isWindows = encoding === 'windows-1252';
  const strict = isWindows ? undefined : decodeStrictly(bytes, encoding);
  if (strict !== undefined) return { text: strict, problems: [] };
  const text = isWindows ? singleBytes(bytes, true) : new TextDecoder(encoding).decode(bytes);
  const start = text.search(isWindows ? unassigned : /\uFFFD/);
  return { text, problems: start < 0 ? [] : [misfit(text, start, encoding)] };
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function misfit(text: string, start: number, encoding: string): XmlProblem {
  const end = start + String.fromCodePoint(text.codePointAt(start)!).length;
  const message = `What is saved here is not ${encoding}, the encoding the document declares or has by default. Save it in that encoding, or declare the one it is saved in.`;
  return { kind: 'encoding', start, end, message };
}

function detectedEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'UTF-8';
  if (first === 0xff && second === 0xfe) return 'UTF-16LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16BE';
  if (first === 0x3c && second === 0x00 && third === 0x3f && fourth === 0x00) return 'UTF-16LE';
  if (first === 0x00 && second === 0x3c && third === 0x00 && fourth === 0x3f) return 'UTF-16BE';
  return undefined;
}

/** "UTF-16" is either byte order. */
function isDeclaredBy(declared: string, detected: string): boolean {
  const name = canonicalName(declared);
  return name === detected || (name === 'UTF-16' && detected.startsWith('UTF-16'));
}

/** The usual spelling of the encodings that are treated apart; any other name as it is (names ignore case). */
function canonicalName(name: string): string {
  const upper = name.toUpperCase();
  switch (upper) {
    case 'ASCII':
      return 'US-ASCII';
    case 'LATIN1':
    case 'ISO_8859-1':
      return 'ISO-8859-1';
    case 'WINDOWS-1252':
    case 'CP1252':
      return 'windows-1252';
    case 'UTF8':
      return 'UTF-8';
    case 'US-ASCII':
    case 'ISO-8859-1':
    case 'UTF-8':
    case 'UTF-16':
    case 'UTF-16LE':
    case 'UTF-16BE':
      return upper;
    default:
      return name;
  }
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}

/**
 * One character for each byte. Not left to TextDecoder: it takes ISO-8859-1 for windows-1252, and in some versions of
 * Node.js the other way round.
 */
function singleBytes(bytes: Uint8Array, isWindows: boolean): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  const text = pieces.join('');
  return isWindows ? text.replace(/[\u0080-\u009F]/g, (control) => windows1252.charAt(control.charCodeAt(0) - 0x80)) : text;
}

/** The characters of a run as a message shows them: those themselves, and the references (XML 1.0, 4.1) that stand for them. */
function shown(run: string): { readonly characters: string; readonly references: string } {
  const all = Array.from(run.slice(0, 2 * reportedCharacters + 2));
  const first = all.slice(0, reportedCharacters);
  const rest = all.length > first.length ? '…' : '';
  return { characters: first.join('') + rest, references: first.map(reference).join('') + rest };
}

/** The reference that stands for a character. */
function reference(character: string): string {
  return `&#x${character.codePointAt(0)!.toString(16).toUpperCase()};`;
}
