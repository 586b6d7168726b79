import { meantNamespace } from './meantNamespace';
import type { XmlDocument } from '../xml/document';

/**
 * The prefixes of elements and attributes that are not declared where they are first used. The text is said to be wrong
 * there (Namespaces in XML 1.0, 5); whatever else has such a prefix means nothing, and needs no finding of its own.
 */
export function undeclaredPrefixes(xml: XmlDocument): ReadonlySet<string> {
  const prefixes = new Set<string>();
  for (const { kind, start, end } of xml.problems) {
    const [, prefix] = /^([^\s:]+):[^\s:]+$/.exec(xml.text.slice(start, Math.min(end, start + mostCharacters))) ?? [];
    const element = kind === 'syntax' && prefix !== undefined ? xml.elementAt(start) : undefined;
    if (element !== undefined && xml.namespaceOf(prefix!, element) === undefined) prefixes.add(prefix!);
  }
  return prefixes;
}

/** Whether every prefix of a document's elements and attributes stands for the namespace it was meant for, so that no link is overlooked. */
export function isUnderstood(xml: XmlDocument): boolean {
  const used = new Set(xml.tables.names.map(({ namespace }) => namespace));
  return undeclaredPrefixes(xml).size === 0 && [...used].every((namespace) => meantNamespace(namespace) === undefined);
}

/** No name that anybody writes is longer. */
const mostCharacters = 200;
