import { setAttribute } from '../../edits/setAttribute';
import { customaryId } from '../../index/customaryId';
import { attributes } from '../../xbrl/names';
import { changeReferences } from '../rename/idReferences';
import { refuseBroken, type Surroundings } from '../rename/renaming';
import type { Rewrite, RewritePlace } from './rewrite';

/** Gives the declaration at a place the customary id, and writes it into every href and typedDomainRef that leads there; nothing where some of these may be missed. */
export function customaryIdOf({ document, dts, node }: RewritePlace, surroundings: Surroundings): readonly Rewrite[] {
  const declaration = node.part === 'content' ? undefined : document.declarationAt(node.element);
  const newId = declaration && customaryId(declaration);
  const oldId = declaration?.id?.trim();
  if (newId === undefined || oldId === newId || document.ids.has(newId)) return [];
  const scope = surroundings.sharing([document.uri]);
  if (refuseBroken(scope.keys())) return [];
  const { key } = dts.conceptOf(declaration!);
  const references = () => [...scope].flatMap(([member, memberDts]) => (surroundings.isOwn(member) ? changeReferences(member, memberDts, key, { oldId, newId }) : []));
  return [{ title: `Change the id to "${newId}", wherever it is referred to`, edits: () => [setAttribute(document, declaration!.element, attributes.id, newId), ...references()] }];
}
