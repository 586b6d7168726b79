import type { Reach } from '../../index/dimensions/reach';
import { nameOfEnd } from '../names';

/** So many members are named, of so many that are looked at. */
const mostNamed = 5;
const mostLookedAt = 100;

/** The members that facts may have in a domain (Dimensions 1.0, 2.5.3), as they stand in a sentence: the first five, and how many more there are. */
export function membersText({ ways, unusable }: Reach): string {
  const names: string[] = [];
  let looked = 0;
  for (const [key, { relationship }] of ways) {
    if (names.length === mostNamed || ++looked > mostLookedAt) break;
    if (!unusable.has(key)) names.push(nameOfEnd(relationship.to));
  }
  const usable = ways.size - unusable.size;
  if (usable === 0) return 'none';
  if (names.length === 0) return `${usable} others`;
  if (usable > names.length) return `${names.join(', ')} and ${usable - names.length} more`;
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}
