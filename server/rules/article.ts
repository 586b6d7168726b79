/** An element's name in a sentence, with its article: `a locator`, `an import`. */
export function withArticle(noun: string): string {
  return `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** The same at the start of a sentence. */
export function withCapitalArticle(noun: string): string {
  return `A${withArticle(noun).slice(1)}`;
}
