/** How months are told, January first. */
export interface MonthNames {
  /** For each month the pattern of what its names are, or begin with: in lower case and without accents. None begins with another month's. */
  readonly months: readonly string[];
  /** Whether a name is known only where a word begins, since it may stand inside another. */
  readonly beginsWord: boolean;
  /** Whether more letters may follow what is listed here. */
  readonly mayGoOn: boolean;
}

const named = (names: string, { beginsWord = false, mayGoOn = true } = {}): MonthNames => ({ months: names.normalize('NFD').split(' '), beginsWord, mayGoOn });

const english = 'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep october|oct november|nov december|dec';
const scandinavian = named('jan feb mar apr maj jun jul aug sep okt nov dec');

/** By the language of the formats of registries 4 and 5. */
export const monthNames: Readonly<Record<string, MonthNames>> = {
  bg: named('ян фев мар апр маи юни юли авг сеп окт ное дек'),
  cs: named('led uno|unor bre dub kve cerven(?!c)|cervn|cvn cervenec|cervenc|cvc srp zar rij lis pro'),
  cy: named('ion chwe maw|faw ebr mai|fai meh|feh gor|ngor aws med|fed hyd tach|dach|nhach|thach rhag|rag', { beginsWord: true }),
  da: scandinavian,
  de: named('jan|jaen feb mar|maer apr mai jun jul aug sep okt nov dez'),
  el: named('ιαν φεβ μαρ απρ|αριλ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ'),
  en: named(english, { mayGoOn: false }),
  es: named('ene feb mar abr may jun jul ago sep oct nov dic'),
  et: named('jaan veebr marts apr mai juuni juuli aug sept okt nov dets'),
  fi: named('tam hel maa huh tou kes hei elo syy lok mar jou', { beginsWord: true }),
  fr: named('janv fevr mars avr mai juin juil aout sept oct nov dec'),
  hi: named('जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर|नवम्बर दिसंबर|दिसम्बर', { mayGoOn: false }),
  hr: named('sij velj ozu tra svi lip srp kol ruj lis stu pro'),
  hu: named('jan feb marc apr maj jun jul aug szept okt nov dec'),
  it: named('gen feb mar apr mag giu lug ago set ott nov dic'),
  lt: named('sau vas kov bal geg bir lie rugp|rgp rugs|rgs spa|spl lap gru|grd', { beginsWord: true }),
  lv: named('janv febr marts apr maijs jun jul aug sept okt nov dec'),
  nl: named('jan feb maa|mrt apr mei jun jul aug sep okt nov dec'),
  no: named('jan feb mar apr mai jun jul aug sep okt nov des'),
  pl: named('sty lut mar kwi maj cze lip sie wrz paz lis gru', { beginsWord: true }),
  pt: named('jan fev mar abr mai jun jul ago set out nov dez'),
  ro: named('ian feb mar apr mai iun iul aug sep oct noi|nov dec'),
  sk: named('jan feb mar apr maj jun jul aug sep okt nov dec'),
  sl: named('jan feb mar apr maj jun jul avg sep okt nov dec'),
  sv: scandinavian,
};

/** Roman numerals for the months. */
export const romanMonths: MonthNames = named('i ii iii iv v vi vii viii ix x xi xii'.replace(/\w+/g, '$&(?!\\p{L})'), { beginsWord: true, mayGoOn: false });

/** The months of the Indian national calendar, Chaitra first, in several transliterations and in Hindi. */
export const indianMonths: MonthNames = named(
  [
    'chaitra|caitra|चैत्र', 'vaisakha?|vaishakh|वैशाख|बैसाख', 'jyaisht?ha?|jyaistha|jyai?shta|jyestha|ज्येष्ठ', 'as?h?adha|आषाढ़?', 'sh?ravana|श्रावण|सावन', 'bhadra|prosthapada|भाद्रपद|भादो',
    'ash?[vw]in|aswin|आश्विन', 'kartik|kartiak|कार्तिक', 'marga|agrahayan|मार्गशीर्ष|अगहन', 'paus|पौष', 'magh|माघ', 'phalgun|फाल्गुन',
  ].join(' '),
);

const latinInGreek: Readonly<Record<string, string>> = { a: 'α', i: 'ι', o: 'ο' };

/** A text in the form in which months are listed here: lower case, without accents; Greek letters for Latin ones that look the same. */
export function folded(text: string, language?: string): string {
  const plain = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  return language === 'el' ? plain.replace(/[aio]/g, (letter) => latinInGreek[letter]!) : plain;
}
