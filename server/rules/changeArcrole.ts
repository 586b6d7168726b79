import { changeValue } from '../edits/changeValue';
import type { FixEdit } from '../edits/edit';
import { removeElement } from '../edits/removeElement';
import type { Dts } from '../index/dts';
import { hrefTo } from '../index/href';
import { roleDeclarationOf } from '../index/roleDeclaration';
import { isStandardArcrole } from '../standards/roles';
import { attributes } from '../xbrl/names';
import type { Arc, Linkbase, RoleReference } from '../xbrl/views';
import { fixMissingReference } from './roles/fixMissingReference';
import { placesByScope, type UncoveredUse } from './roles/roleScope';

/**
 * Gives arcs another arcrole, with the arcroleRefs that it needs and without those that nothing needs any more: where there is
 * one of each, the one becomes the other.
 * @returns no edits where an arcroleRef cannot be written
 */
export function changeArcrole(arcs: readonly Arc[], arcrole: string, dts: Dts): readonly FixEdit[] {
  const edits = arcs.flatMap((arc) => changeValue(arc.document, arc.element, attributes.arcrole, arcrole));
  const uncovered = isStandardArcrole(arcrole) ? [] : usesWithoutReference(arcs, arcrole);
  for (const linkbase of new Set(arcs.map(({ link }) => link?.linkbase))) {
    const use = uncovered.find((each) => each.linkbase === linkbase);
    const idle = linkbase ? idleReferences(linkbase, arcs) : [];
    const needed = use && writeReference(use, idle[0], dts);
    if (needed?.length === 0) return [];
    const isReused = use !== undefined && idle.length > 0;
    edits.push(...(needed ?? []), ...idle.slice(isReused ? 1 : 0).map(({ document, element }) => removeElement(document, element)));
  }
  return edits;
}

function usesWithoutReference(arcs: readonly Arc[], uri: string): readonly UncoveredUse[] {
  return [...new Set(arcs.map(({ document }) => document))].flatMap((document) => {
    const uses = arcs.flatMap(({ document: of, link, element }) => (of === document && link ? [{ uri, link, element }] : []));
    return placesByScope(document, uses, true);
  });
}

/** The arcroleRefs of a linkbase that only these arcs need. */
function idleReferences(linkbase: Linkbase, arcs: readonly Arc[]): readonly RoleReference[] {
  const changed = new Set(arcs);
  const left = new Set(arcs.map(({ arcrole }) => arcrole));
  for (const arc of linkbase.document.arcs) if (arc.link?.linkbase === linkbase && !changed.has(arc)) left.delete(arc.arcrole);
  return linkbase.roleReferences.filter(({ uri, isArcrole }) => isArcrole && uri !== undefined && left.has(uri));
}

/** @returns no edits where no href can lead to the arcrole */
function writeReference(use: UncoveredUse, idle: RoleReference | undefined, dts: Dts): readonly FixEdit[] {
  const document = idle?.document ?? use.linkbase?.document;
  if (!document) return [];
  if (!idle) return fixMissingReference(document, use, true, dts).flatMap(({ edits }) => edits);
  const declaration = roleDeclarationOf(dts, use.uri, true);
  const file = declaration && hrefTo(declaration.document, idle, dts);
  if (!declaration || file === undefined) return [];
  return [...changeValue(document, idle.element, attributes.arcroleUri, use.uri), ...changeValue(document, idle.element, attributes.href, `${file}#${declaration.id!}`)];
}
