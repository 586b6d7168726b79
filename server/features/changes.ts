import type { TextEdit } from 'vscode-languageserver-types';
import type { FixEdit } from '../edits/edit';
import { toLspRange } from './text';

/** Edits by the document's URI, in the protocol's form. */
export function changesOf(edits: readonly FixEdit[]): Record<string, TextEdit[]> {
  const changes: Record<string, TextEdit[]> = {};
  for (const { document, range, newText } of edits) (changes[document.uri] ??= []).push({ range: toLspRange(document.xml, range), newText });
  return changes;
}
