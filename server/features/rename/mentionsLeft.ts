import type { FixEdit } from '../../edits/edit';
import type { XbrlDocument } from '../../xbrl/document';
import { componentAt } from './component';
import type { NameChange } from './conceptLabels';

/**
 * Says how often a concept's old id still stands in documents once they are edited: in comments, titles, documentation, ids
 * of resources. The whole sentence with a blank before it; '' where there is nothing to say.
 */
export function mentionsLeft(documents: readonly XbrlDocument[], { oldName, oldId, newId }: NameChange, edits: readonly FixEdit[]): string {
  if (oldId === undefined || oldId === newId || oldId === oldName) return '';
  const edited = new Map<string, FixEdit[]>();
  for (const edit of edits) {
    const others = edited.get(edit.document.uri);
    if (others) others.push(edit);
    else edited.set(edit.document.uri, [edit]);
  }
  const count = documents.reduce((sum, document) => sum + countLeft(document.xml.text, oldId, edited.get(document.uri) ?? []), 0);
  if (count === 0) return '';
  return ` ${count === 1 ? `One other mention of ${oldId} stays` : `${count} other mentions of ${oldId} stay`}, in titles, comments or text.`;
}

function countLeft(text: string, id: string, edits: readonly FixEdit[]): number {
  const starts = edits.map(({ range }) => range).sort((a, b) => a.start - b.start);
  let count = 0;
  let next = 0;
  for (let at = componentAt(text, id); at >= 0; at = componentAt(text, id, at + id.length)) {
    while (next < starts.length && starts[next]!.end <= at) next++;
    const isEdited = next < starts.length && starts[next]!.start < at + id.length;
    if (!isEdited) count++;
  }
  return count;
}
