import { InlayHintKind, type InlayHint } from 'vscode-languageserver-types';
import { shorten } from '../../features/hover/markdown';
import { textOf } from '../../features/text';
import type { Range } from '../../xml/document';
import type { OwnershipDocument } from '../document';
import { describeElement, meaningOf } from './element';

const longestHint = 40;
/** More hints than this no screen shows. */
const mostHints = 1000;

/** What the codes in a range (UTF-16 offsets) mean, behind each. Yes and no need no words. */
export function inlayHints(document: OwnershipDocument, range: Range): readonly InlayHint[] {
  const hints: InlayHint[] = [];
  const text = textOf(document.xml);
  for (const field of document.fields()) {
    const { end } = document.xml.contentRange(field.element);
    if (end < range.start) continue;
    if (end > range.end || hints.length >= mostHints) break;
    const meaning = field.declaration.value?.kind === 'code' ? meaningOf(field) : undefined;
    if (meaning === undefined) continue;
    const value = describeElement(document, field.element);
    hints.push({
      position: text.positionAt(end),
      label: shorten(meaning, longestHint),
      kind: InlayHintKind.Type,
      paddingLeft: true,
      ...(value === undefined ? {} : { tooltip: { kind: 'markdown' as const, value } }),
    });
  }
  return hints;
}
