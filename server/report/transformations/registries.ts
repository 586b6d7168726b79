import type { ExpandedName } from '../../xml/document';
import type { Transformation } from '../documentReport';
import { anything, eastAsian, inDigits, indianNational, inWords, japaneseEra, withNames, withRomanMonth } from './dates';
import { indian, indianUnits, inThousands, plainWithComma, separators, strictUnits, units, withSeparators, zeroDash, zeroHyphen } from './numbers';
import { secFormats } from './sec';

type Formats = Readonly<Record<string, Transformation>>;

const always = (value: string): Transformation => () => value;

const registry1: Formats = {
  dateslashus: inDigits('mdy', '/'),
  dateslasheu: inDigits('dmy', '/'),
  datedotus: inDigits('mdy', '\\.'),
  datedoteu: inDigits('dmy', '\\.'),
  datelongus: inWords('mdy'),
  dateshortus: inWords('mdy'),
  datelonguk: inWords('dmy'),
  dateshortuk: inWords('dmy'),
  datelongdaymonthuk: inWords('dm'),
  dateshortdaymonthuk: inWords('dm'),
  datelongmonthdayus: inWords('md'),
  dateshortmonthdayus: inWords('md'),
  dateslashdaymontheu: inDigits('dm', '/'),
  dateslashmonthdayus: inDigits('md', '/'),
  datelongyearmonth: inWords('ym'),
  dateshortyearmonth: inWords('ym'),
  datelongmonthyear: inWords('my'),
  dateshortmonthyear: inWords('my'),
  numcomma: plainWithComma,
  numcommadot: inThousands(',', '.'),
  numdash: zeroHyphen,
  numdotcomma: inThousands('.', ','),
  numspacecomma: inThousands(' \\u00a0', ','),
  numspacedot: inThousands(' \\u00a0', '.'),
};

const registry2: Formats = {
  booleanfalse: always('false'),
  booleantrue: always('true'),
  nocontent: always(''),
  datedaymonth: inDigits('dm'),
  datedaymonthen: withNames('dm', 'en'),
  datedaymonthyear: inDigits('dmy'),
  datedaymonthyearen: withNames('dmy', 'en'),
  dateerayearmonthdayjp: japaneseEra.ymd,
  dateerayearmonthjp: japaneseEra.ym,
  datemonthday: inDigits('md', '\\D+', '[A-Za-z]*'),
  datemonthdayen: withNames('md', 'en'),
  datemonthdayyear: inDigits('mdy'),
  datemonthdayyearen: withNames('mdy', 'en'),
  datemonthyearen: withNames('my', 'en'),
  dateyearmonthdaycjk: eastAsian.ymd,
  dateyearmonthen: withNames('ym', 'en'),
  dateyearmonthcjk: eastAsian.ym,
  numcommadecimal: inThousands(separators.point, ',', { mayBeApart: true }),
  numdotdecimal: inThousands(separators.comma, '.', { mayBeApart: true }),
  numunitdecimal: strictUnits,
  zerodash: zeroDash,
};

const registry3: Formats = {
  ...registry2,
  calindaymonthyear: indianNational,
  datedaymonthdk: withNames('dm', 'da'),
  datedaymonthyeardk: withNames('dmy', 'da'),
  datedaymonthyearin: either(inDigits('dmy'), withNames('dmy', 'hi')),
  datemonthyear: inDigits('my'),
  datemonthyeardk: withNames('my', 'da'),
  datemonthyearin: withNames('my', 'hi'),
  dateyearmonthday: inDigits('ymd', '\\D+', anything),
  numdotdecimalin: indian,
  numunitdecimalin: indianUnits,
};

/** Languages that write the day first, in registry 4. */
const dayFirst = 'bg cs da de el en es et fi fr hr it nl no pl pt ro sk sl sv'.split(' ');

const registry4: Formats = {
  ...Object.fromEntries([...dayFirst, 'lv'].map((language) => [`date-day-monthname-${language}`, withNames('dm', language)])),
  ...Object.fromEntries([...dayFirst, 'hi'].map((language) => [`date-day-monthname-year-${language}`, withNames('dmy', language)])),
  ...Object.fromEntries([...dayFirst, 'hi'].map((language) => [`date-monthname-year-${language}`, withNames('my', language)])),
  ...Object.fromEntries(['en', 'hu', 'lt'].map((language) => [`date-monthname-day-${language}`, withNames('md', language)])),
  ...Object.fromEntries(['en', 'hu', 'lt', 'lv'].map((language) => [`date-year-monthname-${language}`, withNames('ym', language)])),
  ...Object.fromEntries(['hu', 'lt'].map((language) => [`date-year-monthname-day-${language}`, withNames('ymd', language)])),
  'date-year-day-monthname-lv': withNames('ydm', 'lv'),
  'date-monthname-day-year-en': withNames('mdy', 'en'),
  'date-day-month': inDigits('dm'),
  'date-day-month-year': inDigits('dmy'),
  'date-month-day': inDigits('md', '\\D+', '[A-Za-z]*'),
  'date-month-day-year': inDigits('mdy'),
  'date-month-year': inDigits('my'),
  'date-year-month': inDigits('ym', '\\D+', anything),
  'date-year-month-day': inDigits('ymd', '\\D+', anything),
  'date-day-monthroman': withRomanMonth('dm'),
  'date-day-monthroman-year': withRomanMonth('dmy'),
  'date-monthroman-year': withRomanMonth('my'),
  'date-ind-day-monthname-year-hi': indianNational,
  'date-jpn-era-year-month-day': japaneseEra.ymd,
  'date-jpn-era-year-month': japaneseEra.ym,
  'fixed-empty': always(''),
  'fixed-false': always('false'),
  'fixed-true': always('true'),
  'fixed-zero': always('0'),
  'num-comma-decimal': withSeparators(separators.point, ','),
  'num-dot-decimal': withSeparators(separators.comma, '.'),
  'num-unit-decimal': units(separators.unit),
};

const registry5: Formats = {
  ...registry4,
  'date-day-monthname-cy': withNames('dm', 'cy'),
  'date-day-monthname-year-cy': withNames('dmy', 'cy'),
  'date-monthname-year-cy': withNames('my', 'cy'),
  'num-comma-decimal-apos': withSeparators(separators.pointOrApostrophe, ','),
  'num-dot-decimal-apos': withSeparators(separators.commaOrApostrophe, '.'),
  'num-unit-decimal-apos': units(separators.unitOrApostrophe),
};

const registries: Readonly<Record<string, Formats>> = {
  'http://www.xbrl.org/2008/inlineXBRL/transformation': registry1,
  'http://www.xbrl.org/inlineXBRL/transformation/2010-04-20': registry1,
  'http://www.xbrl.org/inlineXBRL/transformation/2011-07-31': registry2,
  'http://www.xbrl.org/inlineXBRL/transformation/2015-02-26': registry3,
  'http://www.xbrl.org/inlineXBRL/transformation/2020-02-12': registry4,
  'http://www.xbrl.org/inlineXBRL/transformation/2022-02-16': registry5,
  'http://www.sec.gov/inlineXBRL/transformation/2015-08-31': secFormats,
};

/**
 * The transformation rule of a name: of XBRL International's registries 1 to 5, or of the SEC's.
 * @returns `undefined` where none of them has it
 */
export function transformationOf({ namespace, local }: ExpandedName): Transformation | undefined {
  const formats = Object.hasOwn(registries, namespace) ? registries[namespace]! : undefined;
  return formats && Object.hasOwn(formats, local) ? formats[local] : undefined;
}

/** Whether a namespace is that of a registry, whatever formats it has. */
export function isRegistry(namespace: string): boolean {
  return Object.hasOwn(registries, namespace);
}

/** The local names of a registry's formats, in its order; none of a namespace that is no registry's. */
export function formatsOf(namespace: string): readonly string[] {
  return isRegistry(namespace) ? Object.keys(registries[namespace]!) : [];
}

/** The namespaces of the registries that have all formats of these local names, the oldest first. */
export function registriesWith(locals: readonly string[]): readonly string[] {
  return Object.entries(registries).flatMap(([namespace, formats]) => (locals.every((local) => Object.hasOwn(formats, local)) ? [namespace] : []));
}

function either(...rules: readonly Transformation[]): Transformation {
  return (text) => {
    for (const rule of rules) {
      const value = rule(text);
      if (value !== undefined) return value;
    }
    return undefined;
  };
}
