import type { LocationLink } from 'vscode-languageserver-types';
import { linksTo } from './definition';
import { subjectAt, type Spot } from './subject';

/**
 * Go to type definition: from a concept, wherever it is named, to its type (XML Schema 1, 3.3), or to the one that its
 * anonymous type derives from.
 * @returns nothing where the spot names no concept, or the type is of a document that no editor can open
 */
export function typeDefinition(spot: Spot): readonly LocationLink[] {
  const subject = subjectAt(spot);
  if (subject?.kind !== 'concept') return [];
  const names = subject.concepts.flatMap(({ declaration }) => declaration?.type ?? declaration?.baseType ?? []);
  return linksTo(names.flatMap((name) => spot.dts.typeOf(name) ?? []), spot, subject);
}
