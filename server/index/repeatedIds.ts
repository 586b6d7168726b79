import type { XbrlDocument } from '../xbrl/document';
import type { Locator } from '../xbrl/views';
import type { Concept } from './concept';
import { customaryId } from './customaryId';
import type { Dts } from './dts';
import { groupBy } from './groupBy';

/** A declaration with the id that by custom is that of a later one, which is a finding of its own: what leads to the first was most probably meant for the other. */
export interface TakenId {
  readonly takenBy: Concept;
  readonly owner: Concept;
  /** Those that lead there. */
  readonly locators: readonly Locator[];
}

const laterByDocument = new WeakMap<XbrlDocument, ReadonlyMap<string, readonly { readonly element: number }[]>>();

/** The elements of a document whose id an earlier one has, by that id. */
export function laterWithId(document: XbrlDocument): ReadonlyMap<string, readonly { readonly element: number }[]> {
  let later = laterByDocument.get(document);
  if (!later) laterByDocument.set(document, (later = groupBy(document.repeatedIds, ({ id }) => id)));
  return later;
}

/** Whether of two elements with the same id the later one declares what has it by custom, and the earlier one declares something else. */
export function isIdOfLater(document: XbrlDocument, id: string, earlier: number, later: number): boolean {
  const [first, second] = [document.declarationAt(earlier), document.declarationAt(later)];
  return first !== undefined && second !== undefined && first.name !== second.name && customaryId(second) === id;
}

const cache = new WeakMap<Dts, readonly TakenId[]>();

/** The ids of a DTS's schemas that earlier declarations have in the place of later ones. */
export function takenIdsOf(dts: Dts): readonly TakenId[] {
  let taken = cache.get(dts);
  if (!taken) cache.set(dts, (taken = [...dts.members.values()].flatMap((document) => collect(dts, document))));
  return taken;
}

function collect(dts: Dts, document: XbrlDocument): readonly TakenId[] {
  return [...laterWithId(document)].flatMap(([id, others]) => {
    const earlier = document.ids.get(id)!;
    const later = others.find(({ element }) => isIdOfLater(document, id, earlier, element));
    if (!later) return [];
    const takenBy = dts.conceptOf(document.declarationAt(earlier)!);
    return { takenBy, owner: dts.conceptOf(document.declarationAt(later.element)!), locators: [...dts.members.values()].flatMap((member) => dts.locatedIn(member).get(takenBy) ?? []) };
  });
}
