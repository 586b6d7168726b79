import type { CodeAction, Position } from 'vscode-languageserver-types';
import { changesOf } from './changes';
import type { Surroundings } from './rename/renaming';
import { childOrders } from './rewrites/childOrders';
import { customaryIdOf } from './rewrites/customaryId';
import { kindByName } from './rewrites/kindByName';
import { missingImports } from './rewrites/missingImports';
import { roleDefinition } from './rewrites/roleDefinition';
import { summationArcrole } from './rewrites/summationArcrole';
import type { Rewrite } from './rewrites/rewrite';
import type { Spot } from './subject';

/** The kind of the actions (LSP). */
export const rewriteKind = 'refactor.rewrite';

/** How an action is found again when its edit is asked for. */
interface RewriteKey {
  readonly uri: string;
  readonly position: Position;
  readonly rewrites: true;
}

/**
 * Changes offered where nothing is wrong, of what stands at a position: to customary ids, to the attributes that a name asks
 * for, to the other summation arcrole and the like. Of the filer's own documents alone.
 * @param resolvesEdits whether the client asks for the edit by itself, by {@link rewriteOf}
 */
export function rewrites(spot: Spot, surroundings: Surroundings, at: { readonly uri: string; readonly position: Position }, resolvesEdits: boolean): readonly CodeAction[] {
  const data: RewriteKey = { uri: at.uri, position: at.position, rewrites: true };
  return rewritesAt(spot, surroundings).map(({ title, edits }) => ({ title, kind: rewriteKind, ...(resolvesEdits ? { data } : { edit: { changes: changesOf(edits()) } }) }));
}

/** The place that an action of {@link rewrites} is about; `undefined` for any other action. */
export function rewriteOf(action: CodeAction): { readonly uri: string; readonly position: Position } | undefined {
  const data: unknown = action.data;
  return typeof data === 'object' && data !== null && 'rewrites' in data ? (data as RewriteKey) : undefined;
}

function rewritesAt(spot: Spot, surroundings: Surroundings): readonly Rewrite[] {
  const node = spot.document.xml.nodeAt(spot.offset);
  if (!node || !surroundings.isOwn(spot.document) || !spot.document.isReadWhole) return [];
  const place = { ...spot, node };
  return [kindByName, customaryIdOf, missingImports, roleDefinition, summationArcrole, childOrders].flatMap((rewrite) => rewrite(place, surroundings));
}
