import { distance } from 'fastest-levenshtein';
import type { Locator } from '../xbrl/views';
import type { Concept } from './concept';
import type { Dts } from './dts';
import { groupBy } from './groupBy';

/** So many ids are compared with others in one DTS: hundreds of times what a filing needs. */
const mostComparisons = 300_000;

/** Names of fewer letters, such as codes of countries, are often alike; longer ids are not compared. In UTF-16 code units. */
const fewestLetters = 5;
const mostCharacters = 300;

/** An id in a schema that is not at hand, most probably misspelt. */
export interface MisspeltId {
  /** The only one that leads there. */
  readonly locator: Locator;
  /** What the id names, as far as that is known. */
  readonly written: Concept;
  /** What was most probably meant: others lead there. */
  readonly meant: Concept;
}

/** A concept of a schema that is not at hand, and what leads to it. */
interface Located {
  readonly concept: Concept;
  readonly id: string;
  readonly locators: Locator[];
}

const cache = new WeakMap<Dts, readonly MisspeltId[]>();

/**
 * The ids in schemas that are not at hand to which one locator of a DTS leads, while locators in several extended links lead to one
 * that is a slip away: one letter added, left out or changed, or two in the wrong order. Whether the schema has it cannot be known.
 */
export function misspeltIdsOf(dts: Dts): readonly MisspeltId[] {
  let misspelt = cache.get(dts);
  if (!misspelt) cache.set(dts, (misspelt = [...find(dts)]));
  return misspelt;
}

function* find(dts: Dts): Generator<MisspeltId> {
  let comparisons = 0;
  for (const located of groupBy(locatedElsewhere(dts), ({ concept }) => concept.uri).values()) {
    const usual = groupBy(located.filter(({ locators }) => new Set(locators.map(({ link }) => link)).size > 1), ({ id }) => id.length);
    for (const { concept, id, locators: [locator, ...others] } of located) {
      if (others.length > 0) continue;
      const candidates = [-1, 0, 1].flatMap((difference) => usual.get(id.length + difference) ?? []);
      comparisons += candidates.length;
      if (comparisons > mostComparisons) return;
      const [meant, ...more] = candidates.filter((candidate) => isSlipOfName(id, candidate.id));
      if (meant && more.length === 0) yield { locator: locator!, written: concept, meant: meant.concept };
    }
  }
}

function locatedElsewhere(dts: Dts): readonly Located[] {
  const located = new Map<Concept, Located>();
  for (const member of new Set([...dts.missing.values(), ...dts.leftOut.values()].flat())) {
    for (const [concept, locators] of dts.locatedIn(member)) {
      const { id, declaration } = concept;
      if (declaration || id === undefined || id.length > mostCharacters || id.length - id.indexOf('_') - 1 < fewestLetters) continue;
      const known = located.get(concept);
      if (known) known.locators.push(...locators);
      else located.set(concept, { concept, id, locators: [...locators] });
    }
  }
  return [...located.values()];
}

/** Not a digit or a capital for another, which tells one name from the next: shares of series A and B. */
function isSlipOfName(id: string, other: string): boolean {
  const edits = distance(id, other);
  return (edits === 1 || (edits === 2 && isSwap(id, other))) && id.replace(/[\dA-Z]/g, '') !== other.replace(/[\dA-Z]/g, '');
}

/** Whether two words differ in the order of two characters beside each other. */
function isSwap(word: string, other: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === other[at]) at++;
  return word.length === other.length && word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2);
}
