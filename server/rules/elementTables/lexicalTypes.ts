import { parseDecimal } from '../../index/equivalence';

/** A simple type, as far as one value decides it (XML Schema 2). */
export interface LexicalType {
  /** What a value of it is, as the object of "write". */
  readonly description: string;
  /** Where there are only a few: all its values. */
  readonly values?: readonly string[];
  /** Whether a text, without white space around it, is a value of it. */
  readonly accepts: (text: string) => boolean;
  /** Whether a stretch of text is plainly a value, as most are: seen without cutting it out. */
  readonly isPlain?: (text: string, start: number, end: number) => boolean;
}

const ncName = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mc}\p{Mn}\p{Lm}\p{Pc}.\-·]*$/u;
const integer = /^[+-]?\d+$/;

/** The types that the tables of XBRL's vocabularies use. */
export const lexicalTypes = {
  boolean: oneOf('true', 'false', '1', '0'),
  ncName: { description: 'a name that begins with a letter or "_", without spaces and colons', accepts: (text) => ncName.test(text), isPlain: isPlainName },
  qname: { description: 'a name, with a prefix where its namespace has one', accepts: (text) => text.split(':').length <= 2 && text.split(':').every((part) => ncName.test(part)) },
  integer: { description: 'a whole number', accepts: (text) => integer.test(text) },
  nonNegativeInteger: { description: 'a whole number, 0 or more', accepts: isNonNegative },
  decimal: { description: 'a decimal number', accepts: (text) => parseDecimal(text) !== undefined, isPlain: isPlainNumber },
  occurrences: { description: 'a whole number, 0 or more, or "unbounded"', accepts: (text) => text === 'unbounded' || isNonNegative(text) },
  form: oneOf('qualified', 'unqualified'),
  attributeUse: oneOf('optional', 'required', 'prohibited'),
  arcUse: oneOf('optional', 'prohibited'),
  processing: oneOf('lax', 'skip', 'strict'),
  nonEmpty: { description: 'a URI', accepts: (text) => text !== '' },
  language: { description: 'a language code such as "en" or "en-US"', accepts: (text) => text === '' || isLanguage(text) },
} as const satisfies Readonly<Record<string, LexicalType>>;

function oneOf(...values: readonly string[]): LexicalType {
  return { description: values.map((value) => `"${value}"`).join(' or '), values, accepts: (text) => values.includes(text) };
}

/** By its parts: a pattern for all of them may be too much for a text of megabytes. */
function isLanguage(text: string): boolean {
  return text.split('-').every((part, index) => (index === 0 ? /^[A-Za-z]{1,8}$/ : /^[A-Za-z0-9]{1,8}$/).test(part));
}

function isNonNegative(text: string): boolean {
  return integer.test(text) && (!text.startsWith('-') || /^-0+$/.test(text));
}

/** By the code of a character of ASCII: 2 where a name may begin with it, 1 where it may go on with it. */
const partOfName = Uint8Array.from({ length: 128 }, (_, code) => (/[A-Za-z_]/.test(String.fromCharCode(code)) ? 2 : /[\d.-]/.test(String.fromCharCode(code)) ? 1 : 0));

/** Whether a stretch of text is a name of ASCII characters. */
function isPlainName(text: string, start: number, end: number): boolean {
  if (partOfName[text.charCodeAt(start)] !== 2) return false;
  for (let at = start + 1; at < end; at++) if (!partOfName[text.charCodeAt(at)]) return false;
  return start < end;
}

/** Whether a stretch of text is a few digits, with a point between them at most. */
function isPlainNumber(text: string, start: number, end: number): boolean {
  let hasPoint = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) continue;
    if (code !== 46 || hasPoint || at === start || at === end - 1) return false;
    hasPoint = true;
  }
  return start < end;
}
