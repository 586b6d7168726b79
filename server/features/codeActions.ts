import { CodeActionKind, type CodeAction, type Diagnostic, type Range, type TextEdit } from 'vscode-languageserver-types';
import type { Diagnosis } from '../rules/diagnose';
import type { Fix } from '../rules/rule';
import { textOf, toLspRange } from './text';

/** What a client asks for, as far as it matters here. */
export interface CodeActionRequest {
  readonly range: Range;
  /** The client's own copies of the diagnostics there: an action says which of them it does away with. */
  readonly diagnostics: readonly Diagnostic[];
  /** The kinds that are wanted; `undefined` for all. */
  readonly only: readonly string[] | undefined;
  /** Whether the client asks for an action's edit by itself, once somebody has chosen it. */
  readonly resolvesEdits: boolean;
}

/** How an action is found again when its edit is asked for; nothing is kept in the meantime. */
interface ActionKey {
  readonly uri: string;
  readonly rule: string;
  readonly range: Range;
  /** Among the fixes of that rule's diagnoses at that range. */
  readonly index: number;
}

/**
 * Quick fixes for the diagnoses of a document that a range touches, in the order of these.
 * @param uri in the client's spelling
 */
export function codeActions(uri: string, diagnoses: readonly Diagnosis[], request: CodeActionRequest): readonly CodeAction[] {
  if (request.only && !request.only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix)) return [];
  const counts = new Map<string, number>();
  return diagnoses.filter((diagnosis) => touches(diagnosis, request.range)).flatMap((diagnosis) => {
    const { rule, code } = diagnosis;
    const range = toLspRange(diagnosis.document.xml, diagnosis.range);
    const diagnostics = request.diagnostics.filter((diagnostic) => diagnostic.code === code && isSame(diagnostic.range, range));
    return diagnosis.fixes().map((fix): CodeAction => {
      const key = `${rule.id} ${diagnosis.range.start} ${diagnosis.range.end}`;
      const index = counts.get(key) ?? 0;
      counts.set(key, index + 1);
      const data: ActionKey = { uri, rule: rule.id, range, index };
      return {
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        isPreferred: fix.isPreferred,
        ...(diagnostics.length > 0 ? { diagnostics } : {}),
        ...(request.resolvesEdits ? { data } : { edit: { changes: editsOf(fix) } }),
      };
    });
  });
}

/**
 * The action together with its edit.
 * @param diagnose what is wrong with a document now, by the URI that the action was offered for
 * @returns the action as it is where it is no longer there: the text has changed since
 */
export function resolveCodeAction(action: CodeAction, diagnose: (uri: string) => readonly Diagnosis[]): CodeAction {
  const key: unknown = action.data;
  if (!isActionKey(key)) return action;
  const fix = diagnose(key.uri)
    .filter(({ rule, document, range }) => rule.id === key.rule && isSame(toLspRange(document.xml, range), key.range))
    .flatMap((diagnosis) => diagnosis.fixes())[key.index];
  return fix?.title === action.title ? { ...action, edit: { changes: editsOf(fix) } } : action;
}

/** The edits of a fix by the document's URI, in the protocol's form. */
export function editsOf(fix: Fix): Record<string, TextEdit[]> {
  const changes: Record<string, TextEdit[]> = {};
  for (const { document, range, newText } of fix.edits) (changes[document.uri] ??= []).push({ range: toLspRange(document.xml, range), newText });
  return changes;
}

function touches({ document, range }: Diagnosis, wanted: Range): boolean {
  const text = textOf(document.xml);
  return range.start <= text.offsetAt(wanted.end) && range.end >= text.offsetAt(wanted.start);
}

function isSame(a: Range, b: Range): boolean {
  return a.start.line === b.start.line && a.start.character === b.start.character && a.end.line === b.end.line && a.end.character === b.end.character;
}

function isActionKey(value: unknown): value is ActionKey {
  return typeof value === 'object' && value !== null && 'uri' in value && 'rule' in value && 'range' in value && 'index' in value;
}
