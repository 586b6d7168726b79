import type { Range as LspRange, WorkspaceEdit } from 'vscode-languageserver-types';
import { conceptRenaming } from './rename/concept';
import { labelRenaming } from './rename/label';
import { prefixRenaming } from './rename/prefix';
import { isRefusal, toWorkspaceEdit, type Refusal, type Renaming, type Surroundings } from './rename/renaming';
import { reportPartRenaming } from './rename/reportPart';
import { roleRenaming } from './rename/role';
import type { Spot } from './subject';
import { toLspRange } from './text';

/** The name under a cursor, and what to begin with when a new one is typed. */
export interface RenamePlace {
  readonly range: LspRange;
  readonly placeholder: string;
}

/**
 * Whether what stands at a spot can be renamed: a namespace prefix, a label of an extended link, the id of a context, a unit or
 * a continuation, a role, a concept.
 * @returns `undefined` where nothing stands there that has a name to be changed
 */
export function prepareRename(spot: Spot, surroundings: Surroundings): RenamePlace | Refusal | undefined {
  const renaming = renamingAt(spot, surroundings);
  if (!renaming || isRefusal(renaming)) return renaming;
  return { range: toLspRange(spot.document.xml, renaming.range), placeholder: renaming.placeholder };
}

/**
 * Renames what stands at a spot, in every document that may be changed.
 * @returns edits by document, with annotations; or why there are none
 */
export function rename(spot: Spot, newName: string, surroundings: Surroundings): WorkspaceEdit | Refusal | undefined {
  const renaming = renamingAt(spot, surroundings);
  if (!renaming || isRefusal(renaming)) return renaming;
  const edits = renaming.to(newName.trim());
  return isRefusal(edits) ? edits : toWorkspaceEdit(edits);
}

function renamingAt(spot: Spot, surroundings: Surroundings): Renaming | Refusal | undefined {
  return prefixRenaming(spot, surroundings) ?? labelRenaming(spot, surroundings) ?? reportPartRenaming(spot, surroundings) ?? roleRenaming(spot, surroundings) ?? conceptRenaming(spot, surroundings);
}
