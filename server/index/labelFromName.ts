import { wordsOf } from '../standards/roles';

/** What the SEC's filers set behind the label of an element that carries no value, in brackets (EFM 6.8.5 and 6.10.6). */
const suffixes = ['Member', 'Axis', 'Domain', 'Table', 'LineItems', 'Abstract', 'TextBlock', 'RollForward'];

/**
 * A label made of a concept's local name: its words set apart, and what kind of element it is, where its last word says so,
 * in brackets. "FerryTypesAxis" is "Ferry Types [Axis]".
 */
export function labelFromName(localName: string): string {
  const suffix = suffixes.find((candidate) => localName.length > candidate.length && localName.endsWith(candidate));
  const words = wordsOf(suffix === undefined ? localName : localName.slice(0, -suffix.length));
  return suffix === undefined ? words : `${words} [${wordsOf(suffix)}]`;
}
