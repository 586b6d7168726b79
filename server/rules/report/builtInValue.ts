import { lexicalTypes, type LexicalType } from '../elementTables/lexicalTypes';
import { namespaces } from '../../xbrl/names';

// 14 hours are the most (XML Schema 2, 3.2.7.3).
const zone = '(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))?';
const date = '-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
const time = '(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?';

/** A type all of whose values match a pattern; a valid value may match it, and so may one whose day the month does not have. */
function matching(description: string, pattern: string): LexicalType {
  const whole = new RegExp(`^(?:${pattern})$`);
  return { description, accepts: (text) => whole.test(text) };
}

/** A whole number within bounds. */
function whole(description: string, least?: bigint, most?: bigint): LexicalType {
  return { description, accepts: (text) => /^[+-]?\d+$/.test(text) && isWithin(BigInt(text.replace('+', '')), least, most) };
}

function isWithin(number: bigint, least: bigint | undefined, most: bigint | undefined): boolean {
  return (least === undefined || number >= least) && (most === undefined || number <= most);
}

const float = matching('a number, such as 12.5 or 1.25E1', '[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?|-?INF|NaN');

/** XML Schema's built-in types that do not accept every text, by their local names (XML Schema 2, 3). */
const types: Readonly<Record<string, LexicalType>> = {
  boolean: lexicalTypes.boolean,
  decimal: matching('a decimal number, such as 1234.5', '[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)'),
  float,
  double: float,
  integer: whole('a whole number'),
  nonPositiveInteger: whole('a whole number, 0 or less', undefined, 0n),
  negativeInteger: whole('a whole number below 0', undefined, -1n),
  nonNegativeInteger: whole('a whole number, 0 or more', 0n),
  positiveInteger: whole('a whole number, 1 or more', 1n),
  long: whole('a whole number of 64 bits', -(2n ** 63n), 2n ** 63n - 1n),
  int: whole('a whole number of 32 bits', -(2n ** 31n), 2n ** 31n - 1n),
  short: whole('a whole number of 16 bits', -(2n ** 15n), 2n ** 15n - 1n),
  byte: whole('a whole number of 8 bits', -128n, 127n),
  unsignedLong: whole('a whole number of 64 bits, 0 or more', 0n, 2n ** 64n - 1n),
  unsignedInt: whole('a whole number of 32 bits, 0 or more', 0n, 2n ** 32n - 1n),
  unsignedShort: whole('a whole number of 16 bits, 0 or more', 0n, 2n ** 16n - 1n),
  unsignedByte: whole('a whole number of 8 bits, 0 or more', 0n, 255n),
  date: matching('a date, such as 2025-12-31', `${date}${zone}`),
  dateTime: matching('a date with a time, such as 2025-12-31T00:00:00', `${date}T${time}${zone}`),
  time: matching('a time, such as 12:30:00', `${time}${zone}`),
  gYear: matching('a year, such as 2025', `-?\\d{4,}${zone}`),
  gYearMonth: matching('a year and a month, such as 2025-12', `-?\\d{4,}-(?:0[1-9]|1[0-2])${zone}`),
  gMonthDay: matching('a month and a day, such as --12-31', `--(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])${zone}`),
  gMonth: matching('a month, such as --12', `--(?:0[1-9]|1[0-2])${zone}`),
  gDay: matching('a day, such as ---31', `---(?:0[1-9]|[12]\\d|3[01])${zone}`),
  duration: matching('a duration, such as P1Y6M', '-?P(?=.)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=.)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?'),
  QName: lexicalTypes.qname,
  NCName: lexicalTypes.ncName,
  language: { ...lexicalTypes.language, accepts: (text) => text !== '' && lexicalTypes.language.accepts(text) },
};

/**
 * What a value of one of XML Schema's built-in types looks like.
 * @param type in Clark notation
 * @returns `undefined` for a type that accepts every text, or that is none of those
 */
export function builtInValue(type: string | undefined): LexicalType | undefined {
  const head = `{${namespaces.xsd}}`;
  return type?.startsWith(head) ? types[type.slice(head.length)] : undefined;
}
