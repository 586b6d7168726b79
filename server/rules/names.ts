import { nameOfConcept } from '../index/concept';
import type { End } from '../index/network';
import { roleName } from '../standards/roles';

/** How one end of a relationship is called in a sentence. */
export function nameOfEnd({ concept, participant, key }: End): string {
  return concept ? nameOfConcept(concept) : (participant.label ?? key);
}

/** How a label role is called in a sentence: "standard", "period start". */
export function nameOfRole(uri: string): string {
  return roleName(uri).toLowerCase();
}

/** A number with its noun: "1 item", "3 items". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Names in a sentence: the first three, and how many more there are. */
export function listOf(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}
