import type { Transformation } from '../documentReport';
import { hyphens, numberOfWords } from './englishWords';
import { secNames } from './secNames';

/** More than anybody writes as one value with one of these formats. */
const longestText = 200;

const short = (read: Transformation): Transformation => (text) => (text.length > longestText ? undefined : read(text.trim()));

/** A number of units of time, of which parts of one spill into the next ones. */
function duration(write: (amount: number) => readonly (readonly [amount: number, unit: string])[]): Transformation {
  return short((text) => {
    if (!/^[+-]?(\d{1,9}(\.\d*)?|\.\d+)$/.test(text)) return undefined;
    const parts = write(Math.abs(Number(text))).map(([amount, unit]) => [Math.trunc(amount), unit] as const);
    const written = parts.filter(([amount]) => amount > 0);
    const [first] = parts;
    const isNegative = text.startsWith('-') && written.length > 0;
    return `${isNegative ? '-' : ''}P${(written.length > 0 ? written : [first!]).map(([amount, unit]) => (unit === 'H' ? `T${amount}H` : `${amount}${unit}`)).join('')}`;
  });
}

const daysOfMonth = 30.4375;
const fraction = (amount: number) => amount - Math.trunc(amount);

const hyphensOrSpace = new RegExp(`[\\s,${hyphens}]+`);

/** "two years and six months": the words before each unit are a number, and the units go down. */
const durationInWords: Transformation = short((text) => {
  let written = 'P';
  let words: string[] = [];
  let lastUnit = -1;
  for (const word of text.toLowerCase().split(hyphensOrSpace)) {
    const unit = /^(years?|months?|days?)$/.test(word) ? 'ymd'.indexOf(word[0]!) : -1;
    if (unit < 0) {
      if (word !== '' && (word !== 'and' || words.length > 0)) words.push(word);
      continue;
    }
    const amount = words.length === 1 && /^\d{1,4}$/.test(words[0]!) ? BigInt(words[0]!) : numberOfWords(words.join(' '));
    if (amount === undefined || unit <= lastUnit) return undefined;
    if (amount > 0n) written += `${amount.toString()}${'YMD'[unit]!}`;
    lastUnit = unit;
    words = [];
  }
  if (lastUnit < 0 || words.length > 0) return undefined;
  return written === 'P' ? 'P0D' : written;
});

const quarterEnds: Readonly<Record<string, string>> = { 1: '03-31', first: '03-31', 2: '06-30', second: '06-30', 3: '09-30', third: '09-30', 4: '12-31', fourth: '12-31', last: '12-31' };

const quarterEnd: Transformation = short((text) => {
  const quarter = '([1-4]|first|second|third|fourth|last)';
  const before = new RegExp(`^\\D*?${quarter}\\D*(\\d{4})$`, 'i').exec(text);
  const behind = before ? null : new RegExp(`^(\\d{4})\\D*?${quarter}\\D*$`, 'i').exec(text);
  const [year, name] = before ? [before[2], before[1]] : [behind?.[1], behind?.[2]];
  return year === undefined ? undefined : `${year}-${quarterEnds[name!.toLowerCase()]!}`;
});

function ballotBox(empty: string, marked: string): Transformation {
  return (text) => ({ '☐': empty, '☑': marked, '☒': marked })[text.trim()];
}

/** The formats that the SEC adds to the registries, by their local names. */
export const secFormats: Readonly<Record<string, Transformation>> = {
  duryear: duration((years) => [[years, 'Y'], [fraction(years) * 12, 'M'], [fraction(fraction(years) * 12) * daysOfMonth, 'D']]),
  durmonth: duration((months) => [[months, 'M'], [fraction(months) * daysOfMonth, 'D']]),
  durweek: duration((weeks) => [[weeks * 7, 'D']]),
  durday: duration((days) => [[days, 'D'], [fraction(days) * 24, 'H']]),
  durhour: duration((hours) => [[hours, 'H']]),
  durwordsen: durationInWords,
  datequarterend: quarterEnd,
  numwordsen: short((text) => numberOfWords(text)?.toString()),
  numinf: () => 'INF',
  numneginf: () => '-INF',
  numnan: () => 'NaN',
  boolballotbox: ballotBox('false', 'true'),
  yesnoballotbox: ballotBox('No', 'Yes'),
  ...secNames,
};
