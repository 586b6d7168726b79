import type { Transformation } from '../documentReport';
import { folded } from './monthNames';

/** Each code with its names, in lower case. */
type Codes = Readonly<Record<string, string>>;

const statesAndProvinces: Codes = {
  AL: 'alabama', AK: 'alaska', AZ: 'arizona', AR: 'arkansas', CA: 'california', CO: 'colorado', CT: 'connecticut', DE: 'delaware', FL: 'florida', GA: 'georgia', HI: 'hawaii', ID: 'idaho',
  IL: 'illinois', IN: 'indiana', IA: 'iowa', KS: 'kansas', KY: 'kentucky', LA: 'louisiana', ME: 'maine', MD: 'maryland', MA: 'massachusetts', MI: 'michigan', MN: 'minnesota', MS: 'mississippi',
  MO: 'missouri', MT: 'montana', NE: 'nebraska', NV: 'nevada', NH: 'new hampshire', NJ: 'new jersey', NM: 'new mexico', NY: 'new york', NC: 'north carolina', ND: 'north dakota', OH: 'ohio',
  OK: 'oklahoma', OR: 'oregon', PA: 'pennsylvania', RI: 'rhode island', SC: 'south carolina', SD: 'south dakota', TN: 'tennessee', TX: 'texas', UT: 'utah', VT: 'vermont', VA: 'virginia',
  WA: 'washington', WV: 'west virginia', WI: 'wisconsin', WY: 'wyoming', DC: 'district of columbia', AS: 'american samoa|samoa', GU: 'guam', MP: 'northern mariana islands', PR: 'puerto rico',
  UM: 'united states minor outlying islands', VI: 'virgin islands, u.s.', AB: 'alberta', BC: 'british columbia', MB: 'manitoba', NB: 'new brunswick', NL: 'newfoundland|newfoundland and labrador',
  NS: 'nova scotia', NT: 'northwest territories', NU: 'nunavut', ON: 'ontario', PE: 'prince edward island', QC: 'quebec', SK: 'saskatchewan', YT: 'yukon',
};

const exchanges: Codes = {
  BOX: 'box exchange', CboeBYX: 'cboe byx exchange', CboeBZX: 'cboe bzx exchange', C2: 'cboe c2 exchange', CboeEDGA: 'cboe edga exchange', CboeEDGX: 'cboe edgx exchange', CBOE: 'cboe exchange',
  CHX: 'chicago stock exchange', IEX: 'investors exchange', MIAX: 'miami international securities exchange', PEARL: 'miax pearl', BX: 'nasdaq bx', GEMX: 'nasdaq gemx', ISE: 'nasdaq ise', MRX: 'nasdaq mrx',
  Phlx: 'nasdaq phlx', NYSE: 'nyse|new york stock exchange', NYSEAMER: 'nyse american', NYSEArca: 'nyse arca', NYSENAT: 'nyse national',
  NASDAQ: 'nasdaq|nasdaq stock market|nasdaq global market|nasdaq global select market',
};

const filerCategories: Codes = { 'Large Accelerated Filer': 'large accelerated filer', 'Accelerated Filer': 'accelerated filer', 'Non-accelerated Filer': 'non accelerated filer' };

/** The code of a name out of a short list; `undefined` for a name that is not in it. */
function listed(codes: Codes, plain: (name: string) => string = (name) => name): Transformation {
  const byName = new Map(Object.entries(codes).flatMap(([code, names]) => names.split('|').map((name) => [name, code] as const)));
  return (text) => byName.get(plain(folded(inOneLine(text))));
}

function inOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

let countryCodes: ReadonlyMap<string, string> | undefined;

/** The codes of ISO 3166 by the names of countries, as they are called in English. */
function countries(): ReadonlyMap<string, string> {
  if (countryCodes) return countryCodes;
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const codes = new Map<string, string>([['united states of america', 'US'], ['usa', 'US'], ['u.s.a.', 'US'], ['uk', 'GB'], ['great britain', 'GB'], ['hong kong', 'HK'], ['macau', 'MO']]);
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = names.of(code);
    // A code that was given up, such as DD, has the name of the one that came after it.
    if (name !== undefined && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`) codes.set(folded(name), code);
  }
  return (countryCodes = codes);
}

/** A name for which there may be a code that is not known here stands for itself. */
const orAsWritten = (codeOf: (name: string) => string | undefined): Transformation => (text) => {
  const name = inOneLine(text);
  return codeOf(folded(name)) ?? (name || undefined);
};

/** The SEC's formats that turn names into codes, by their local names. EDGAR's own codes of countries are not known here. */
export const secNames: Readonly<Record<string, Transformation>> = {
  stateprovnameen: listed(statesAndProvinces),
  exchnameen: listed(exchanges, (name) => name.replace(/^the /, '').replace(/,? (llc|inc\.?)$/, '')),
  entityfilercategoryen: listed(filerCategories, (name) => name.replace(/^non[^\w]+/, 'non ')),
  countrynameen: orAsWritten((name) => countries().get(name)),
  edgarprovcountryen: orAsWritten(() => undefined),
};
