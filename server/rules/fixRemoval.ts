import type { FixEdit } from '../edits/edit';
import { removeElement } from '../edits/removeElement';
import type { Dts } from '../index/dts';
import { isStandardArcrole, isStandardRole } from '../standards/roles';
import type { Arc, ExtendedLink, Locator } from '../xbrl/views';
import type { Fix } from './rule';

/** A fix that removes arcs together with what then serves nothing; none where {@link removeArcs} cannot. */
export function fixByRemoving(arcs: readonly Arc[], dts: Dts | undefined, { title, isPreferred }: Pick<Fix, 'title' | 'isPreferred'>): readonly Fix[] {
  const edits = removeArcs(arcs, dts);
  return edits.length === 0 ? [] : [{ title, isPreferred, edits }];
}

/**
 * Removes arcs, the locators and resources that only they named, and arcroleRefs of which they were the last use. Where no
 * arc of an extended link remains, the link goes (see {@link removeLink}).
 * @returns no edits where such a link cannot go
 */
export function removeArcs(arcs: readonly Arc[], dts: Dts | undefined): readonly FixEdit[] {
  const removed = new Set(arcs);
  const edits: FixEdit[] = [];
  for (const link of new Set(arcs.flatMap((arc) => arc.link ?? []))) {
    const remaining = link.arcs.filter((arc) => !removed.has(arc));
    const inLink = remaining.length === 0 ? removeLink(link, dts) : removeFromLink(link, remaining);
    if (inLink.length === 0) return [];
    edits.push(...inLink);
  }
  for (const { arcrole, link, document } of arcs) {
    if (arcrole === undefined || isStandardArcrole(arcrole) || document.arcs.some((arc) => !removed.has(arc) && arc.arcrole === arcrole && arc.link?.linkbase === link?.linkbase)) continue;
    edits.push(...removeReferences(link, arcrole, true));
  }
  return once(edits);
}

/**
 * Removes an extended link, and its role's roleRefs where nothing else in the linkbase uses it.
 * @returns no edits where then nothing in the DTS would use a role that a schema declares: that is the filer's to decide
 */
export function removeLink(link: ExtendedLink, dts: Dts | undefined): readonly FixEdit[] {
  const { document, element, role, linkbase } = link;
  const edits = [removeElement(document, element)];
  if (role === undefined || isStandardRole(role)) return edits;
  const isUsedHere = document.extendedLinks.some((other) => other !== link && other.role === role && other.linkbase === linkbase) || document.resources.some((resource) => resource.role === role && resource.link?.linkbase === linkbase);
  if (isUsedHere) return edits;
  const isUsedElsewhere = [...(dts?.members.values() ?? [])].some(({ roleReferences }) => roleReferences.some((other) => other.uri === role && other.linkbase !== linkbase));
  return isUsedElsewhere ? [...edits, ...removeReferences(link, role, false)] : [];
}

/**
 * Removes locators, and the arcs that lead from or to them where no other locator has the same name.
 * @returns no edits where {@link removeArcs} cannot remove these
 */
export function removeLocators(locators: readonly Locator[], dts: Dts | undefined): readonly FixEdit[] {
  const alone = locators.filter(({ link, label }) => label !== undefined && link?.ends(label).length === 1);
  const arcs = alone.flatMap(({ link, label }) => link!.arcs.filter(({ from, to }) => from === label || to === label));
  const edits = arcs.length === 0 ? [] : removeArcs([...new Set(arcs)], dts);
  if (arcs.length > 0 && edits.length === 0) return [];
  const left = locators.map(({ document, element }) => removeElement(document, element)).filter(({ document, range }) => !edits.some((edit) => edit.document === document && edit.range.start <= range.start && edit.range.end >= range.end));
  return [...edits, ...left];
}

function removeFromLink(link: ExtendedLink, remaining: readonly Arc[]): readonly FixEdit[] {
  const { document } = link;
  const kept = new Set(remaining);
  const named = new Set(remaining.flatMap(({ from, to }) => [from, to]));
  const gone = link.arcs.filter((arc) => !kept.has(arc));
  const idle = new Set(gone.flatMap(({ from, to }) => [from, to]).filter((name) => !named.has(name)));
  const ends = [...idle].flatMap((name) => link.ends(name));
  return [...gone, ...ends].map(({ element }) => removeElement(document, element));
}

function removeReferences(link: ExtendedLink | undefined, uri: string, isArcrole: boolean): readonly FixEdit[] {
  const references = link?.document.roleReferences.filter((reference) => reference.uri === uri && reference.isArcrole === isArcrole && reference.linkbase === link.linkbase) ?? [];
  return references.map(({ document, element }) => removeElement(document, element));
}

function once(edits: readonly FixEdit[]): readonly FixEdit[] {
  return [...new Map(edits.map((edit) => [`${edit.document.uri} ${edit.range.start}`, edit])).values()];
}
