import { insertAfter, insertBefore } from '../../edits/insertElement';
import { removeElement } from '../../edits/removeElement';
import { severityForAll, type Fix } from '../../rules/rule';
import type { ElementDeclaration } from '../declarations';
import type { OwnershipDocument } from '../document';
import { tag, type OwnershipRule } from './rule';

/** An element of a known place among its siblings. */
interface Placed {
  readonly element: number;
  readonly declaration: ElementDeclaration;
  readonly rank: number;
}

/** Elements are not in the order of the schema (EDGAR Ownership XML Technical Specification, 3.5 and 5). As few as possible are said to be out of it. */
export const elementOrder: OwnershipRule = {
  id: 'element-order',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    const { xml } = document;
    for (let parent = 0; parent < xml.elementCount; parent++) {
      const declaration = document.declaration(parent);
      if (!declaration || declaration.children.length < 2 || declaration.mostRows !== undefined) continue;
      const placed = placedChildren(document, parent, declaration);
      const kept = longestInOrder(placed);
      /** The last of those in order, by rank. */
      const lastOf = new Map(Array.from(kept, (child) => [child.rank, child]));
      const [first] = kept;
      for (const child of placed) {
        if (kept.has(child)) continue;
        let before: Placed | undefined;
        for (let rank = child.rank; rank >= 0 && !before; rank--) before = lastOf.get(rank);
        const where = before ? `behind ${tag(before.declaration.name)}` : `before ${tag(first!.declaration.name)}`;
        yield { place: { document, element: child.element }, message: `${tag(child.declaration.name)} is out of order: it belongs ${where}.`, fixes: () => [move(document, child, before, first!)] };
      }
    }
  },
};

function placedChildren(document: OwnershipDocument, parent: number, { children }: ElementDeclaration): readonly Placed[] {
  return [...document.xml.children(parent)].flatMap((element) => {
    const declaration = document.declaration(element);
    return declaration ? [{ element, declaration, rank: children.indexOf(declaration) }] : [];
  });
}

/** The longest part of the children whose ranks do not descend: all others have to move. */
function longestInOrder(placed: readonly Placed[]): ReadonlySet<Placed> {
  /** By length, less one: the child of the lowest rank that such a part can end with. */
  const ends: Placed[] = [];
  const before = new Map<Placed, Placed | undefined>();
  for (const child of placed) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (ends[middle]!.rank <= child.rank) low = middle + 1;
      else high = middle;
    }
    before.set(child, ends[low - 1]);
    ends[low] = child;
  }
  const kept: Placed[] = [];
  for (let child = ends.at(-1); child; child = before.get(child)) kept.push(child);
  return new Set(kept.reverse());
}

function move(document: OwnershipDocument, { element, declaration }: Placed, before: Placed | undefined, first: Placed): Fix {
  const { start, end } = document.xml.elementRange(element);
  const markup = document.xml.text.slice(start, end);
  const inserted = before ? insertAfter(document, before.element, markup) : insertBefore(document, first.element, markup);
  return { title: `Move <${declaration.name}> to its place`, isPreferred: true, edits: [removeElement(document, element), inserted] };
}
