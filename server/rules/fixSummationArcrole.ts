import { changeValue } from '../edits/changeValue';
import type { FixEdit } from '../edits/edit';
import { removeElement } from '../edits/removeElement';
import type { Dts } from '../index/dts';
import type { Network } from '../index/network';
import { otherSummation } from '../index/summation';
import type { XbrlDocument } from '../xbrl/document';
import { arcroles, attributes } from '../xbrl/names';
import type { Arc } from '../xbrl/views';
import { fixMissingReference } from './fixMissingReference';
import { placesByScope } from './roleScope';

/**
 * Lets all that a calculation sums up in a role have the other of the two summation-item arcroles (XBRL 2.1, 5.2.5.2.1;
 * Calculations 1.1, 4.1), with the arcroleRef that it needs and without the one that nothing needs any more.
 * @param documents the filer's own
 * @returns no edits where one of the arcs is not the filer's, or both arcroles relate the same two concepts
 */
export function changeSummationArcrole(network: Network, documents: readonly XbrlDocument[], dts: Dts): readonly FixEdit[] {
  const arcs = dts.baseSets.get(network.baseSet.key)?.arcs ?? [];
  const other = otherSummation(dts, network.baseSet);
  const collides = network.relationships.some(({ from, to }) => other?.from(from.key).some((relationship) => relationship.to.key === to.key));
  if (collides || arcs.some((arc) => !documents.includes(arc.document))) return [];
  const to = network.baseSet.arcrole === arcroles.summationItem2003 ? arcroles.summationItem2023 : arcroles.summationItem2003;
  const changes = arcs.flatMap((arc) => changeValue(arc.document, arc.element, attributes.arcrole, to));
  const references = to === arcroles.summationItem2023 ? addReferences(arcs, to, dts) : removeReferences(arcs);
  return references === undefined ? [] : [...references, ...changes];
}

/** @returns `undefined` where one cannot be written */
function addReferences(arcs: readonly Arc[], uri: string, dts: Dts): readonly FixEdit[] | undefined {
  const edits: FixEdit[] = [];
  for (const document of new Set(arcs.map((arc) => arc.document))) {
    const uses = arcs.flatMap(({ document: of, link, element }) => (of === document && link ? [{ uri, link, element }] : []));
    for (const use of placesByScope(document, uses, true)) {
      const [fix] = fixMissingReference(document, use, true, dts);
      if (!fix) return undefined;
      edits.push(...fix.edits);
    }
  }
  return edits;
}

/** Takes out the arcroleRefs of the arcrole of 2023 in linkbases where only these arcs have it. */
function removeReferences(arcs: readonly Arc[]): readonly FixEdit[] {
  const changed = new Set(arcs);
  const linkbases = new Set(arcs.flatMap(({ link }) => link?.linkbase ?? []));
  return [...linkbases].flatMap((linkbase) => {
    const { document } = linkbase;
    const isUsed = document.arcs.some((arc) => arc.arcrole === arcroles.summationItem2023 && !changed.has(arc) && arc.link?.linkbase === linkbase);
    const references = linkbase.roleReferences.filter(({ uri, isArcrole }) => isArcrole && uri === arcroles.summationItem2023);
    return isUsed ? [] : references.map(({ element }) => removeElement(document, element));
  });
}

/** What changes to the other arcrole are called. */
export function titleOfChange({ baseSet }: Network): string {
  return `Sum up this role with the summation-item arcrole of ${baseSet.arcrole === arcroles.summationItem2003 ? '2023' : '2003'}`;
}
