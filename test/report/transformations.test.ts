import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { transformationOf } from '../../server/report/transformations/registries';

const namespaces = {
  1: 'http://www.xbrl.org/inlineXBRL/transformation/2010-04-20',
  2: 'http://www.xbrl.org/inlineXBRL/transformation/2011-07-31',
  3: 'http://www.xbrl.org/inlineXBRL/transformation/2015-02-26',
  4: 'http://www.xbrl.org/inlineXBRL/transformation/2020-02-12',
  5: 'http://www.xbrl.org/inlineXBRL/transformation/2022-02-16',
  sec: 'http://www.sec.gov/inlineXBRL/transformation/2015-08-31',
} as const;

type Registry = keyof typeof namespaces;

/** What a format makes of texts; `undefined` where it takes none of them. */
type Example = readonly [format: string, ...readonly (readonly [text: string, value: string | undefined])[]];

function check(registries: readonly Registry[], examples: readonly Example[]): void {
  for (const registry of registries) {
    describe(`registry ${registry}`, () => {
      for (const [format, ...texts] of examples) {
        it(format, () => {
          const rule = transformationOf({ namespace: namespaces[registry], local: format });
          assert.ok(rule, 'no such format');
          for (const [text, value] of texts) assert.equal(rule(text), value, `"${text}"`);
        });
      }
    });
  }
}

check([1], [
  ['dateslashus', ['12/31/2025', '2025-12-31'], ['31/12/2025', undefined], ['12.31.2025', undefined]],
  ['dateslasheu', ['31/12/25', '2025-12-31'], ['31/13/2025', undefined]],
  ['datedotus', ['2.28.2025', '2025-02-28'], ['2.29.2025', undefined]],
  ['datedoteu', ['29.2.2024', '2024-02-29'], ['29.2.2025', undefined]],
  ['datelongus', ['December 31, 2025', '2025-12-31'], ['December 31 2025', undefined]],
  ['dateshortus', ['Dec 31, 2025', '2025-12-31'], ['31 Dec 2025', undefined]],
  ['datelonguk', ['31 December 2025', '2025-12-31'], ['December 31, 2025', undefined]],
  ['dateshortuk', ['31 Dec 25', '2025-12-31'], ['31 Dec', undefined]],
  ['datelongdaymonthuk', ['29 February', '--02-29'], ['30 February', undefined]],
  ['dateshortdaymonthuk', ['31 Dec', '--12-31'], ['32 Dec', undefined]],
  ['datelongmonthdayus', ['December 31', '--12-31'], ['December', undefined]],
  ['dateshortmonthdayus', ['Dec 1', '--12-01'], ['Dez 1', undefined]],
  ['dateslashdaymontheu', ['31/12', '--12-31'], ['12/31', undefined]],
  ['dateslashmonthdayus', ['12/31', '--12-31'], ['31/12', undefined]],
  ['datelongyearmonth', ['2025 December', '2025-12'], ['December 2025', undefined]],
  ['dateshortyearmonth', ['25 Dec', '2025-12'], ['2025', undefined]],
  ['datelongmonthyear', ['December 2025', '2025-12'], ['12 2025', undefined]],
  ['dateshortmonthyear', ['Dec 2025', '2025-12'], ['2025 Dec', undefined]],
  ['numcomma', ['1234,5', '1234.5'], ['1.234,5', undefined]],
  ['numcommadot', ['1,234.50', '1234.50'], ['1234', undefined], ['1,23', undefined], ['12', '12']],
  ['numdash', ['-', '0'], ['–', undefined]],
  ['numdotcomma', ['1.234.567,8', '1234567.8'], ['1,234.5', undefined]],
  ['numspacecomma', ['1 234,5', '1234.5'], ['1\u00a0234', '1234'], ['1.234', undefined]],
  ['numspacedot', ['1 234.5', '1234.5'], ['1,234', undefined]],
]);

const sinceRegistry2: readonly Example[] = [
  ['booleanfalse', ['whatever it says', 'false']],
  ['booleantrue', ['☒', 'true']],
  ['nocontent', ['not applicable', '']],
  ['datedaymonth', ['31.12', '--12-31'], ['12/31', undefined], ['3112', undefined]],
  ['datedaymonthen', ['31st December', '--12-31'], ['31 of DEC', '--12-31'], ['December 31', undefined]],
  ['datedaymonthyear', ['31/12/2025', '2025-12-31'], ['1-2-5', '2005-02-01'], ['1-2-205', undefined]],
  ['datedaymonthyearen', ['31 December 2025', '2025-12-31'], ['31st of dec, 25', '2025-12-31'], ['31 Dezember 2025', undefined]],
  ['dateerayearmonthdayjp', ['令和7年12月31日', '2025-12-31'], ['平成元年１月８日', '1989-01-08'], ['2025年12月31日', undefined]],
  ['dateerayearmonthjp', ['昭和 64 年 1 月', '1989-01'], ['令7年13月', undefined]],
  ['datemonthday', ['12/31', '--12-31'], ['12 31st', '--12-31'], ['31/12', undefined]],
  ['datemonthdayen', ['December 31st', '--12-31'], ['31 December', undefined]],
  ['datemonthdayyear', ['12/31/25', '2025-12-31'], ['31/12/2025', undefined]],
  ['datemonthdayyearen', ['December 31, 2025', '2025-12-31'], ['\n  December\n  31,\u00a02025 ', '2025-12-31'], ['May 1, 2025', '2025-05-01'], ['June 31, 2025', undefined]],
  ['datemonthyearen', ['December, 2025', '2025-12'], ['2025', undefined]],
  ['dateyearmonthdaycjk', ['2025年12月31日', '2025-12-31'], ['２０２５年１２月３１日', '2025-12-31'], ['2025-12-31', undefined]],
  ['dateyearmonthen', ['2025, December', '2025-12'], ['December 2025', undefined]],
  ['dateyearmonthcjk', ['2025 年 12 月', '2025-12'], ['2025年', undefined]],
  ['numcommadecimal', ['1.234.567,8', '1234567.8'], ['1234567', '1234567'], ['1 234\u00a0567', '1234567'], ['1.23', undefined]],
  ['numdotdecimal', ['1,234,567.80', '1234567.80'], ['1234567', '1234567'], ['0.5', '0.5'], ['.5', undefined], ['1,23', undefined], ['-5', undefined], ['', undefined]],
  ['numunitdecimal', ['1,234 euros 5 cents', '1234.05'], ['12万 50', '12.50'], ['1234', undefined]],
  ['zerodash', ['—', '0'], ['-', '0'], ['--', undefined], ['0', undefined]],
];

check([2], sinceRegistry2);

check([3], [
  ...sinceRegistry2,
  ['calindaymonthyear', ['10 Pausha 1947', '2025-12-31'], ['11 पौष 1945', '2024-01-01'], ['1 Chaitra 1946', '2024-03-21'], ['1 Chaitra 1947', '2025-03-22'], ['31 Pausha 1947', undefined], ['30 Phālguna 1945', '2024-03-20']],
  ['datedaymonthdk', ['31. december', '--12-31'], ['31. dezember', undefined]],
  ['datedaymonthyeardk', ['1. maj 2025', '2025-05-01'], ['1 may 2025', undefined]],
  ['datedaymonthyearin', ['३१ दिसंबर २०२५', '2025-12-31'], ['३१-१२-२०२५', '2025-12-31'], ['३२ दिसंबर २०२५', undefined]],
  ['datemonthyear', ['12/2025', '2025-12'], ['13/2025', undefined]],
  ['datemonthyeardk', ['okt. 2025', '2025-10'], ['oct 2025', undefined]],
  ['datemonthyearin', ['मई 2025', '2025-05'], ['मे 2025', undefined]],
  ['dateyearmonthday', ['2025-12-31', '2025-12-31'], ['２０２５．１２．３１．', '2025-12-31'], ['2025-13-01', undefined]],
  ['numdotdecimalin', ['12,34,567.8', '1234567.8'], ['1234567', '1234567'], ['1,234,567', undefined]],
  ['numunitdecimalin', ['12,34,567 rupees 5 paise', '1234567.05'], ['1,234,567 rupees 5 paise', undefined]],
]);

/** Months as they are written in a language, those first that are easily taken for others. */
const monthsOf: Readonly<Record<string, readonly [text: string, month: number][]>> = {
  bg: [['януари', 1], ['май', 5], ['юни', 6], ['ЮЛИ', 7], ['декември', 12]],
  cs: [['ledna', 1], ['února', 2], ['cervna', 6], ['července', 7], ['září', 9], ['prosince', 12]],
  cy: [['Ionawr', 1], ['Chwefror', 2], ['Mehefin', 6], ['Tachwedd', 11], ['Rhagfyr', 12]],
  da: [['januar', 1], ['maj', 5], ['oktober', 10]],
  de: [['Jänner', 1], ['März', 3], ['maerz', 3], ['Mai', 5], ['DEZ.', 12]],
  el: [['Ιανουαρίου', 1], ['ΜΑΪΟΥ', 5], ['Ιουνίου', 6], ['Ιουλίου', 7], ['Δεκεμβρίου', 12]],
  en: [['January', 1], ['MAY', 5], ['Dec', 12]],
  es: [['enero', 1], ['de agosto de', 8], ['dic.', 12]],
  et: [['jaanuar', 1], ['märts', 3], ['juuli', 7], ['detsember', 12]],
  fi: [['tammikuuta', 1], ['maaliskuuta', 3], ['marraskuuta', 11], ['joulukuuta', 12]],
  fr: [['janvier', 1], ['février', 2], ['août', 8], ['décembre', 12]],
  hr: [['siječnja', 1], ['ožujka', 3], ['studenoga', 11], ['prosinca', 12]],
  it: [['gennaio', 1], ['luglio', 7], ['dicembre', 12]],
  nl: [['januari', 1], ['mrt', 3], ['maart', 3], ['december', 12]],
  no: [['januar', 1], ['mai', 5], ['desember', 12]],
  pl: [['stycznia', 1], ['marca', 3], ['października', 10], ['grudnia', 12]],
  pt: [['janeiro', 1], ['de março de', 3], ['dezembro', 12]],
  ro: [['ianuarie', 1], ['iunie', 6], ['noiembrie', 11], ['nov', 11]],
  sk: [['január', 1], ['mája', 5], ['júla', 7], ['decembra', 12]],
  sl: [['januar', 1], ['avgusta', 8], ['december', 12]],
  sv: [['januari', 1], ['maj', 5], ['december', 12]],
};

const two = (month: number) => String(month).padStart(2, '0');

function namedDates(languages: readonly string[]): readonly Example[] {
  return languages.flatMap((language): Example[] => {
    const months = monthsOf[language]!;
    return [
      ...(language === 'es' || language === 'pt' ? [] : [[`date-day-monthname-${language}`, ...months.map(([text, month]) => [`1. ${text}`, `--${two(month)}-01`] as const), ['1. Xyz', undefined]] as Example]),
      [`date-day-monthname-year-${language}`, ...months.map(([text, month]) => [`28. ${text} 2025`, `2025-${two(month)}-28`] as const), ['32. 12. 2025', undefined], ['28. Xyz 2025', undefined]],
      [`date-monthname-year-${language}`, ...months.map(([text, month]) => [`${text.replace(/^de /, '')} 2025`, `2025-${two(month)}`] as const), ['2025', undefined]],
    ];
  });
}

const sinceRegistry4: readonly Example[] = [
  ...namedDates(Object.keys(monthsOf).filter((language) => language !== 'cy')),
  ['date-day-monthname-es', ['1 de mayo', '--05-01'], ['1 de Mai', undefined]],
  ['date-day-monthname-pt', ['1 de setembro', '--09-01']],
  ['date-day-monthname-lv', ['31. decembris', '--12-31'], ['31. Dez', undefined]],
  ['date-day-monthname-year-hi', ['३१ दिसंबर २०२५', '2025-12-31'], ['३१-१२-२०२५', undefined]],
  ['date-monthname-year-hi', ['जून 25', '2025-06']],
  ['date-year-day-monthname-lv', ['2025. gada 31. janvāris', '2025-01-31'], ['31. janvāris 2025', undefined]],
  ['date-monthname-day-en', ['Dec 31', '--12-31']],
  ['date-monthname-day-hu', ['március 15.', '--03-15'], ['jún. 1', '--06-01']],
  ['date-monthname-day-lt', ['rugsėjo 30 d.', '--09-30'], ['rugpjūčio 1', '--08-01']],
  ['date-monthname-day-year-en', ['Dec. 31, 2025', '2025-12-31'], ['December 31st, 25', '2025-12-31']],
  ['date-year-monthname-en', ['2025 May', '2025-05']],
  ['date-year-monthname-hu', ['2025. szeptember', '2025-09']],
  ['date-year-monthname-lt', ['2025 m. gruodis', '2025-12'], ['2025 m. kovas', '2025-03']],
  ['date-year-monthname-lv', ['2025. gada jūnijs', '2025-06']],
  ['date-year-monthname-day-hu', ['2025. július 1.', '2025-07-01']],
  ['date-year-monthname-day-lt', ['2025 m. gruodžio 31 d.', '2025-12-31']],
  ['date-day-month', ['31.12.', undefined], ['31.12', '--12-31']],
  ['date-day-month-year', ['३१.१२.२०२५', '2025-12-31'], ['31.12.25', '2025-12-31']],
  ['date-month-day', ['12-31', '--12-31']],
  ['date-month-day-year', ['12/31/2025', '2025-12-31']],
  ['date-month-year', ['१२/२०२५', '2025-12']],
  ['date-year-month', ['2025.12.', '2025-12'], ['２０２５／１２', '2025-12']],
  ['date-year-month-day', ['2025.12.31.', '2025-12-31']],
  ['date-day-monthroman', ['31. XII', '--12-31'], ['1 iv', '--04-01'], ['1 Iv', undefined], ['1 XIII', undefined]],
  ['date-day-monthroman-year', ['28 VIII 2025', '2025-08-28'], ['28 XIII 2025', undefined]],
  ['date-monthroman-year', ['ix 2025', '2025-09'], ['2025', undefined]],
  ['date-ind-day-monthname-year-hi', ['10 पौष 47', '2025-12-31'], ['10 पौष 10', '2088-12-31']],
  ['date-jpn-era-year-month-day', ['令和元年5月1日', '2019-05-01']],
  ['date-jpn-era-year-month', ['明治45年7月', '1912-07']],
  ['fixed-empty', ['none', '']],
  ['fixed-false', ['☐', 'false']],
  ['fixed-true', ['yes', 'true']],
  ['fixed-zero', ['nil', '0']],
  ['num-comma-decimal', ['1 234.567,8', '1234567.8'], [',5', '0.5'], ['1,234.5', undefined], [',', undefined]],
  ['num-dot-decimal', ['1,23,456.7', '123456.7'], ['.5', '0.5'], ['1.234.567', undefined], ['', undefined], ['( 5 )', undefined]],
  ['num-unit-decimal', ['1,234 euros and 5 cents', '1234.05'], ['１２万５', '12.05'], ['1234', undefined]],
];

check([4], sinceRegistry4);

check([5], [
  ...sinceRegistry4,
  ...namedDates(['cy']),
  ['num-comma-decimal-apos', ["1'234'567,8", '1234567.8'], ['1’234', '1234']],
  ['num-dot-decimal-apos', ["1'234'567.8", '1234567.8'], ["1'234,5", '12345']],
  ['num-unit-decimal-apos', ["1'234 Fr. 5 Rp.", '1234.05']],
]);

check(['sec'], [
  ['numwordsen', ['no', '0'], ['None', '0'], ['one', '1'], ['Twenty-five', '25'], ['twelve hundred and five', '1205'], ['one hundred and five million, two thousand and six', '105002006'], ['five twenty', undefined], ['one thousand two million', undefined], ['5', undefined], ['hundred', undefined], ['', undefined]],
  ['durwordsen', ['two years', 'P2Y'], ['one year, six months and 15 days', 'P1Y6M15D'], ['Ninety-day', 'P90D'], ['ninety days', 'P90D'], ['no months', 'P0D'], ['six months two years', undefined], ['soon', undefined]],
  ['duryear', ['5', 'P5Y'], ['2.5', 'P2Y6M'], ['-1', '-P1Y'], ['0', 'P0Y'], ['x', undefined]],
  ['durmonth', ['18', 'P18M'], ['0.5', 'P15D']],
  ['durweek', ['2', 'P14D']],
  ['durday', ['1.5', 'P1DT12H']],
  ['durhour', ['36', 'PT36H']],
  ['datequarterend', ['third quarter of 2025', '2025-09-30'], ['2025 Q1', '2025-03-31'], ['2025', undefined]],
  ['boolballotbox', ['☐', 'false'], ['☑', 'true'], ['☒', 'true'], ['x', undefined]],
  ['yesnoballotbox', ['☐', 'No'], ['☒', 'Yes']],
  ['numinf', ['unlimited', 'INF']],
  ['numneginf', ['unlimited', '-INF']],
  ['numnan', ['n/a', 'NaN']],
  ['stateprovnameen', [' New\n York ', 'NY'], ['Québec', 'QC'], ['Bavaria', undefined]],
  ['countrynameen', ['Norway', 'NO'], ['TÜRKIYE', 'TR'], ['United States of America', 'US'], ['Germany', 'DE'], ['Atlantis', 'Atlantis'], [' ', undefined]],
  ['edgarprovcountryen', ['Ontario, Canada', 'Ontario, Canada']],
  ['exchnameen', ['The Nasdaq Stock Market LLC', 'NASDAQ'], ['New York Stock Exchange', 'NYSE'], ['NYSE American', 'NYSEAMER'], ['Frankfurt', undefined]],
  ['entityfilercategoryen', ['Non-accelerated filer', 'Non-accelerated Filer'], ['Large accelerated filer', 'Large Accelerated Filer'], ['small', undefined]],
]);

describe('transformation registries', () => {
  it('have nothing but what they define', () => {
    for (const [namespace, local] of [[namespaces[1], 'num-dot-decimal'], [namespaces[4], 'numdotdecimal'], [namespaces[4], 'constructor'], [namespaces[2], 'numdotdecimalin'], ['toString', 'length'], ['', '']] as const) {
      assert.equal(transformationOf({ namespace, local }), undefined, `${namespace} ${local}`);
    }
  });

  it('take no text that is longer than any value', () => {
    assert.equal(transformationOf({ namespace: namespaces[4], local: 'date-day-month-year' })!(`31.${' .'.repeat(100_000)}12.2025`), undefined);
    assert.equal(transformationOf({ namespace: namespaces[4], local: 'num-dot-decimal' })!('1'.repeat(100_000)), undefined);
    assert.equal(transformationOf({ namespace: namespaces.sec, local: 'numwordsen' })!('one '.repeat(100_000)), undefined);
  });
});
