import { severityForAll, type Finding } from '../../rules/rule';
import type { ElementDeclaration } from '../declarations';
import type { OwnershipDocument } from '../document';
import { tag, type OwnershipRule } from './rule';

/** There are more elements of a kind than EDGAR takes: 30 rows of a table, 10 owners, 99 footnotes, one of most others (EDGAR Ownership XML Technical Specification, 3.3 and 3.5). */
export const tooManyElements: OwnershipRule = {
  id: 'too-many-elements',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    const { xml } = document;
    for (let parent = 0; parent < xml.elementCount; parent++) {
      const declaration = document.declaration(parent);
      if (!declaration || declaration.children.length === 0) continue;
      const byDeclaration = new Map<ElementDeclaration, number[]>();
      for (const child of xml.children(parent)) {
        const its = document.declaration(child);
        if (!its) continue;
        const others = byDeclaration.get(its);
        if (others) others.push(child);
        else byDeclaration.set(its, [child]);
      }
      for (const [{ name, most }, elements] of byDeclaration) yield* beyond(document, elements, most, `${tag(xml.name(parent).local)} has ${elements.length} ${tag(name)}`);
      if (declaration.mostRows !== undefined) {
        const rows = [...byDeclaration.values()].flat().sort((a, b) => a - b);
        yield* beyond(document, rows, declaration.mostRows, `${tag(declaration.name)} has ${rows.length} rows`);
      }
    }
  },
};

/** One finding, at the first that is too many. */
function* beyond(document: OwnershipDocument, elements: readonly number[], most: number, what: string): Generator<Finding> {
  const [element] = elements.slice(most);
  if (element === undefined) return;
  const related = elements.slice(0, 1).map((first) => ({ place: { document, element: first }, message: 'The first' }));
  yield { place: { document, element }, message: `${what}; EDGAR takes ${most}. ${most === 1 ? 'Remove this one or the other.' : 'Report the others in a second document.'}`, related: most === 1 ? related : [] };
}
