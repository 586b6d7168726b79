const small = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const large: Readonly<Record<string, bigint>> = { thousand: 10n ** 3n, million: 10n ** 6n, billion: 10n ** 9n, trillion: 10n ** 12n, quadrillion: 10n ** 15n, quintillion: 10n ** 18n };

/** Hyphens of any kind join the words of a number as spaces do. */
export const hyphens = '\\u058a\\u05be\\u2010-\\u2015\\ufe58\\ufe63\\uff0d\\-';
const between = new RegExp(`[\\s,${hyphens}]+`);

/**
 * The whole number that English words are: "twenty-five", "one hundred and five million"; "no", "none" and "nil" are 0.
 * @returns `undefined` for words that are no number in that order
 */
export function numberOfWords(text: string): bigint | undefined {
  const words = text.trim().toLowerCase().split(between).filter((word) => word !== '');
  if (words.length === 1 && /^(no|none|nil|zero)$/.test(words[0]!)) return 0n;
  let total = 0n;
  let lastScale: bigint | undefined;
  let group: string[] = [];
  for (const word of words) {
    const scale = large[word];
    if (scale === undefined) {
      group.push(word);
      continue;
    }
    const count = belowThousand(group);
    // Scales go down: "one thousand two million" is no number.
    if (count === undefined || (lastScale !== undefined && scale >= lastScale)) return undefined;
    total += BigInt(count) * scale;
    lastScale = scale;
    group = [];
  }
  if (group.length === 0) return lastScale === undefined ? undefined : total;
  if (lastScale !== undefined && group[0] === 'and') group.shift();
  const rest = belowThousand(group);
  return rest === undefined ? undefined : total + BigInt(rest);
}

/** One group of words: up to "nineteen hundred and ninety nine", as hundreds go up to nineteen. */
function belowThousand(words: readonly string[]): number | undefined {
  const hundred = words.indexOf('hundred');
  if (hundred < 0) return belowHundred(words);
  const hundreds = belowHundred(words.slice(0, hundred));
  const rest = words.slice(hundred + 1);
  if (hundreds === undefined || hundreds > 19) return undefined;
  if (rest.length === 0) return hundreds * 100;
  const added = belowHundred(rest[0] === 'and' ? rest.slice(1) : rest);
  return added === undefined ? undefined : hundreds * 100 + added;
}

function belowHundred(words: readonly string[]): number | undefined {
  const [first, second] = words;
  if (first === undefined || words.length > 2) return undefined;
  const one = small.indexOf(first);
  if (one > 0) return second === undefined ? one : undefined;
  const ten = tens.indexOf(first);
  const unit = second === undefined ? 0 : small.indexOf(second);
  if (ten < 0 || unit < 0 || unit > 9 || (second !== undefined && unit === 0)) return undefined;
  return (ten + 2) * 10 + unit;
}
