import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types';
import type { Dts } from '../index/dts';
import { referencesOf } from '../index/references';
import type { XbrlDocument } from '../xbrl/document';
import { taxonomyName } from '../xbrl/taxonomyName';
import type { CodeActionRequest } from './codeActions';
import { textOf } from './text';

/** The client's command that fetches the documents at some URLs, and what they need. Its one argument is the list of URLs. */
export const fetchCommand = 'xbrl.fetch';

/**
 * At a reference to a taxonomy of the web that is not at hand: to fetch it. For clients that can; the server fetches nothing.
 * @param document one of the DTS's members
 */
export function fetchActions(document: XbrlDocument, dts: Dts, { range, diagnostics, only }: CodeActionRequest): readonly CodeAction[] {
  if (only && !only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix)) return [];
  const element = document.xml.nodeAt(textOf(document.xml).offsetAt(range.start))?.element;
  if (element === undefined) return [];
  const leading = [...dts.missing].filter(([url, documents]) => /^https?:/.test(url) && documents.includes(document)).map(([url]) => url);
  const urls = leading.filter((url) => referencesOf(document).get(url)?.some((reference) => reference.element === element));
  return urls.map((url): CodeAction => {
    const title = `Fetch ${taxonomyName(url)} and what it needs…`;
    const solved = diagnostics.filter(({ message }) => (typeof message === 'string' ? message : message.value).includes(url));
    return { title, kind: CodeActionKind.QuickFix, command: { title, command: fetchCommand, arguments: [[url]] }, ...(solved.length > 0 ? { diagnostics: solved } : {}) };
  });
}
