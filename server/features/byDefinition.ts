/**
 * Compares definitions of roles: by number where they start with one, as the SEC's do. A new comparison is made for each sorting, since the first
 * collator of a process takes it longer than all sorting.
 */
export function byDefinition(): (a: string, b: string) => number {
  return new Intl.Collator('en', { numeric: true }).compare;
}
