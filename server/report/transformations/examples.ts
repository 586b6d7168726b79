import type { ExpandedName } from '../../xml/document';
import { transformationOf } from './registries';

/** A text that a format reads, and what it makes of it. */
export interface FormatExample {
  /** `undefined` where it makes the same of every text. */
  readonly text: string | undefined;
  readonly value: string;
}

/** Texts as they stand in reports; of those that a format reads, the first is its example. */
const numbers: readonly string[] = ['2 dollars 50 cents', '1,234.56', '1.234,56', '1 234,56', '1 234.56', '1234,56', '–', '-', 'one hundred five'];
const durations: readonly string[] = ['2.5', '5', 'two years'];
const others: readonly string[] = [
  'March 31, 2025', '31 March 2025', 'March 2025', '2025 March', 'March 31', '31 March', '03/31/2025', '31/03/2025', '03.31.2025', '31.03.2025', '2025/03/31', '03/2025', '2025/03', '03/31', '31/03',
  '31 III', '31 III 2025', 'III 2025', 'मार्च 2025', 'first quarter 2025', '2025年3月31日', '2025年3月', '令和7年3月31日', '令和7年3月', '11 Phalguna 1946', '☒', 'California', 'New York Stock Exchange', 'Large Accelerated Filer', 'Germany',
];

const known = new Map<string, FormatExample | undefined>();

/**
 * An example of what a format of the registries reads (Transformation Rules Registry; for the SEC's, EFM 5.2.5.12), found by trying it.
 * @returns `undefined` for a name that is no format's, or of which no example is known here
 */
export function exampleOf(name: ExpandedName): FormatExample | undefined {
  const key = `${name.namespace} ${name.local}`;
  if (!known.has(key)) known.set(key, findExample(name));
  return known.get(key);
}

/** A text that no format reads by what it says. */
const meaningless = '§';

function findExample(name: ExpandedName): FormatExample | undefined {
  const read = transformationOf(name);
  if (!read) return undefined;
  const always = read(meaningless);
  if (always !== undefined && always !== meaningless) return { text: undefined, value: always };
  const texts = makesNumber(name) ? numbers : name.local.startsWith('dur') ? durations : [...datesOf(name.local), ...others];
  const text = texts.find((candidate) => ![undefined, candidate].includes(read(candidate))) ?? (always === undefined ? texts.find((candidate) => read(candidate) !== undefined) : undefined);
  return text === undefined ? undefined : { text, value: read(text)! };
}

/** Dates as they are written in the language that the name of a format ends in, such as `date-day-monthname-year-de`. */
function datesOf(local: string): readonly string[] {
  const language = /^date.*-([a-z]{2})$/.exec(local)?.[1];
  if (language === undefined) return [];
  const { whole, month } = (dates[language] ??= dateIn(language));
  return [whole, `31 ${month} 2025`, `${month} 31 2025`, `2025 ${month} 31`, `2025 31 ${month}`, `${month} 2025`, `2025 ${month}`, `31 ${month}`, `${month} 31`];
}

const dates: Record<string, { readonly whole: string; readonly month: string }> = {};

function dateIn(language: string): { readonly whole: string; readonly month: string } {
  const parts = new Intl.DateTimeFormat(language, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).formatToParts(Date.UTC(2025, 2, 31));
  return { whole: parts.map(({ value }) => value).join(''), month: parts.find(({ type }) => type === 'month')?.value ?? '' };
}

/** Whether what a format makes is a number, so that it is for ix:nonFraction and ix:fraction; `undefined` where it makes nothing of whatever stands there. */
export function makesNumber({ local }: ExpandedName): boolean | undefined {
  if (local === 'nocontent' || local === 'fixed-empty') return undefined;
  return /^(?:num|zerodash$|fixed-zero$)/.test(local);
}
