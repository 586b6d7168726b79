import type { Transformation } from '../documentReport';
import { folded, indianMonths, monthNames, romanMonths, type MonthNames } from './monthNames';
import { westernDigits } from './numbers';

/** More than anybody writes as one date; it bounds what a pattern has to look through. */
const longestDate = 80;

/** What a date is made of, as far as it is written. */
interface Parts {
  readonly day: number | undefined;
  readonly month: number;
  readonly year: number | undefined;
}

/** In which order a date is written: the letters of day, month and year. */
export type Order = 'dm' | 'md' | 'my' | 'ym' | 'dmy' | 'mdy' | 'ymd' | 'ydm';

const day = '(?<day>\\d{1,2})';
const month = '(?<month>\\d{1,2})';
const year = '(?<year>\\d{4}|\\d{1,2})';

/** What may follow the last part of some dates. */
export const anything = '\\D*';
const ordinal = '\\D{0,12}';

/** A date in digits, anything but digits between them. */
export function inDigits(order: Order, between = '\\D+', behind = ''): Transformation {
  const parts: Readonly<Record<string, string>> = { d: day, m: month, y: year };
  return date(new RegExp(`^${order.split('').map((part) => parts[part]!).join(between)}${behind}$`));
}

/** A date with the name of its month in a language. */
export function withNames(order: Order, language: string): Transformation {
  return date(patternOf(order, monthNames[language]!), (text) => folded(text, language));
}

/** A date with its month in Roman numerals, all large or all small. */
export function withRomanMonth(order: Order): Transformation {
  const read = date(patternOf(order, romanMonths), folded);
  return (text) => (/[IVX]/.test(text) && /[ivx]/.test(text) ? undefined : read(text));
}

/** An English date as registry 1 knows it: only space between the parts, and a comma behind an American day. */
export function inWords(order: Order): Transformation {
  const parts: Readonly<Record<string, string>> = { d: order === 'mdy' ? `${day},` : day, m: nameOf(monthNames.en!), y: '(?<year>\\d{4}|\\d{2})' };
  return date(new RegExp(`^${order.split('').map((part) => parts[part]!).join(' ')}$`, 'u'), folded);
}

function patternOf(order: Order, names: MonthNames): RegExp {
  const before = names.beginsWord ? '\\D*[^\\d\\p{L}]' : '\\D+';
  const inMiddle: Readonly<Record<string, string>> = { d: day, m: `${nameOf(names)}\\D+`, y: year };
  const atEnd: Readonly<Record<string, string>> = { d: day + ordinal, m: nameOf(names) + (names.mayGoOn ? ordinal : ''), y: year + anything };
  const parts = order.split('').map((part, at) => {
    const written = (at === order.length - 1 ? atEnd : inMiddle)[part]!;
    if (at === 0 || order[at - 1] === 'm') return written;
    return (part === 'm' ? before : '\\D+') + written;
  });
  return new RegExp(`^${parts.join('')}$`, 'u');
}

/** The name of a month as part of a pattern. The group that it fills tells the month. */
function nameOf({ months }: MonthNames): string {
  return `(?:${months.map((names, at) => `(?<month${at + 1}>${names})`).join('|')})`;
}

/** What the groups of a date's pattern hold. */
function partsOf(groups: Readonly<Record<string, string | undefined>>): Parts {
  const named = Object.keys(groups).find((name) => groups[name] !== undefined && /^month\d+$/.test(name));
  return {
    day: groups.day === undefined ? undefined : Number(groups.day),
    month: named === undefined ? Number(groups.month) : Number(named.slice('month'.length)),
    year: groups.year === undefined ? undefined : fullYear(groups.year),
  };
}

/** Years of one or two digits are those of this century. */
function fullYear(written: string): number {
  return Number(written) + (written.length <= 2 ? 2000 : 0);
}

/** A Chinese, Japanese or Korean date: "2025年12月31日" (registries 2 and 3). */
export const eastAsian = {
  ymd: date(new RegExp(`^${year} ?年 ?${month} ?月 ?${day} ?日$`)),
  ym: date(new RegExp(`^${year} ?年 ?${month} ?月$`)),
} as const;

/** The year before the first of each Japanese era. */
const eras: Readonly<Record<string, number>> = { 明: 1867, 大: 1911, 昭: 1925, 平: 1988, 令: 2018 };
const eraYear = '(?<era>明治?|大正?|昭和?|平成?|令和?) ?(?<eraYear>\\d{1,2}|元) ?年';

/** A Japanese date with the year of an era: "令和7年12月31日" (registries 2 to 5). */
export const japaneseEra = {
  ymd: inEra(new RegExp(`^${eraYear} ?${month} ?月 ?${day} ?日$`)),
  ym: inEra(new RegExp(`^${eraYear} ?${month} ?月$`)),
} as const;

function inEra(pattern: RegExp): Transformation {
  return (text) => {
    const groups = match(pattern, text);
    if (!groups) return undefined;
    const yearOfEra = groups.eraYear === '元' ? 1 : Number(groups.eraYear);
    return written({ ...partsOf(groups), year: eras[groups.era![0]!]! + yearOfEra });
  };
}

const indianPattern = patternOf('dmy', indianMonths);

/** A date of the Indian national calendar (registries 3 to 5), whose year begins on 22 March, or on 21 March in leap years. */
export const indianNational: Transformation = (text) => {
  const groups = match(indianPattern, text, folded);
  if (!groups) return undefined;
  const parts = partsOf(groups);
  // Two digits mean the Indian years 1922 to 2021.
  const indianYear = groups.year!.length <= 2 && Number(groups.year) > 21 ? parts.year! - 100 : parts.year!;
  const isLeap = daysIn(indianYear + 78, 2) === 29;
  const lengths = [isLeap ? 31 : 30, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30];
  if (parts.day! < 1 || parts.day! > lengths[parts.month - 1]!) return undefined;
  const before = lengths.slice(0, parts.month - 1).reduce((sum, length) => sum + length, 0);
  return new Date(Date.UTC(indianYear + 78, 2, (isLeap ? 21 : 22) + before + parts.day! - 1)).toISOString().slice(0, 10);
};

/** A rule that takes the dates of a pattern; white space runs are one space in it. */
function date(pattern: RegExp, fold: (text: string) => string = (text) => text): Transformation {
  return (text) => {
    const groups = match(pattern, text, fold);
    return groups && written(partsOf(groups));
  };
}

function match(pattern: RegExp, text: string, fold: (text: string) => string = (same) => same): Readonly<Record<string, string | undefined>> | undefined {
  const plain = text.trim().replace(/\s+/g, ' ');
  return plain.length > longestDate ? undefined : pattern.exec(fold(westernDigits(plain)))?.groups;
}

/** The parts of a date as xs:date, xs:gYearMonth or xs:gMonthDay; `undefined` for a day that does not exist. */
function written({ day: dayOfMonth, month: monthOfYear, year: fourDigits }: Parts): string | undefined {
  if (monthOfYear < 1 || monthOfYear > 12) return undefined;
  // A day without a year may be 29 February.
  if (dayOfMonth !== undefined && (dayOfMonth < 1 || dayOfMonth > daysIn(fourDigits ?? 2000, monthOfYear))) return undefined;
  const two = (part: number) => String(part).padStart(2, '0');
  const behindYear = `${two(monthOfYear)}${dayOfMonth === undefined ? '' : `-${two(dayOfMonth)}`}`;
  return fourDigits === undefined ? `--${behindYear}` : `${String(fourDigits).padStart(4, '0')}-${behindYear}`;
}

function daysIn(inYear: number, monthOfYear: number): number {
  const last = new Date(0);
  last.setUTCFullYear(inYear, monthOfYear, 0);
  return last.getUTCDate();
}
