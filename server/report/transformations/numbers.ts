import type { Transformation } from '../documentReport';

/** More than anybody writes as one number; it bounds what a pattern has to look through. */
const longestNumber = 500;

/** Characters that stand between thousands in Swiss numbers (registry 5). */
const apostrophes = "'`´’′＇";
const fullWidthPoint = '．';
const fullWidthComma = '，';

/** A number whose thousands, if they are set apart at all, are set apart by threes: "1,234,567.8" (registries 1 to 3). */
export function inThousands(separators: string, point: string, { mayBeApart = false } = {}): Transformation {
  const places = point === '' ? '' : `(?:[${point}](\\d+))?`;
  const pattern = new RegExp(`^(\\d{1,3}(?:[${separators}]${mayBeApart ? '?' : ''}\\d{3})*)${places}$`);
  return number((text) => {
    const match = pattern.exec(text);
    return match ? decimal(match[1]!, match[2]) : undefined;
  });
}

/** A number in which separators may stand anywhere before the point (registries 4 and 5). */
export function withSeparators(separators: string, point: string): Transformation {
  const pattern = new RegExp(`^([\\d${separators}]*)(?:[${point}]([\\d \\u00a0]+))?$`);
  return number((text) => {
    const match = pattern.exec(text);
    return match ? decimal(match[1]!, match[2]) : undefined;
  });
}

/** Digits, and behind a comma some more, without separators (registry 1: numcomma). */
export const plainWithComma: Transformation = number((text) => {
  const match = /^(\d+)(?:,(\d+))?$/.exec(text);
  return match ? decimal(match[1]!, match[2]) : undefined;
});

/** An Indian number: thousands, and above them hundreds of thousands by twos: "12,34,567.8" (registry 3). */
export const indian: Transformation = number((text) => {
  const match = /^((?:\d{1,2}[, \u00a0])?(?:\d{2}[, \u00a0])*\d{3}|\d+)(?:\.(\d+))?$/.exec(text);
  return match ? decimal(match[1]!, match[2]) : undefined;
});

/** An Indian amount with its units: "12,34,567 rupees 50 paise" (registry 3). */
export const indianUnits: Transformation = number((text) => {
  const match = /^((?:\d{1,2}[, \u00a0])?(?:\d{2}[, \u00a0])*\d{3}|\d+)\D+(\d{1,2})\D*$/.exec(text);
  return match ? decimal(match[1]!, match[2]!.padStart(2, '0')) : undefined;
});

/** An amount with units for whole and hundredths: "1,234 euros 5 cents" is 1234.05 (registries 2 and 3). */
export const strictUnits: Transformation = number((text) => {
  const match = /^(0|[1-9]\d{0,2}(?:[.,，．]?\d{3})*)[^\d,.，．]+(\d{1,2})[^\d,.，．]*$/.exec(text);
  return match ? decimal(match[1]!, match[2]!.padStart(2, '0')) : undefined;
});

/** The same with separators anywhere (registries 4 and 5). */
export function units(separators: string): Transformation {
  const pattern = new RegExp(`^([\\d${separators}]+)[^\\d${separators}]\\D*(\\d{1,2})\\D*$`);
  return number((text) => {
    const match = pattern.exec(text);
    return match ? decimal(match[1]!, match[2]!.padStart(2, '0')) : undefined;
  });
}

export const separators = {
  comma: `, \\u00a0`,
  point: `. \\u00a0`,
  commaOrApostrophe: `, \\u00a0${apostrophes}`,
  pointOrApostrophe: `. \\u00a0${apostrophes}`,
  unit: `.,${fullWidthComma}${fullWidthPoint}`,
  unitOrApostrophe: `.,${fullWidthComma}${fullWidthPoint}${apostrophes}`,
} as const;

/** A hyphen or dash of any kind is zero (registries 1 to 3). */
export const zeroDash: Transformation = (text) => (/^[-\u058a\u05be\u2010-\u2015\ufe58\ufe63\uff0d]$/.test(text.trim()) ? '0' : undefined);

/** A hyphen is zero (registry 1). */
export const zeroHyphen: Transformation = (text) => (text.trim() === '-' ? '0' : undefined);

/** White space around a number does not count; digits may be those of other scripts. */
function number(read: (text: string) => string | undefined): Transformation {
  return (text) => {
    const trimmed = text.trim();
    return trimmed.length > longestNumber ? undefined : read(westernDigits(trimmed));
  };
}

/** Devanagari and full-width digits as those of ASCII. */
export function westernDigits(text: string): string {
  return text.replace(/[\u0966-\u096f\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - (digit < '\uff10' ? 0x0966 : 0xff10)));
}

/** Whole and places as an xs:decimal, all that is no digit left out; `undefined` where there are no digits. */
function decimal(whole: string, places: string | undefined): string | undefined {
  const before = whole.replace(/\D/g, '');
  const behind = (places ?? '').replace(/\D/g, '');
  if (before === '' && behind === '') return undefined;
  return `${before === '' ? '0' : before}${behind === '' ? '' : `.${behind}`}`;
}
