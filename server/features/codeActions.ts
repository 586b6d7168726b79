import { CodeActionKind, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver-types';
import { combineEdits } from '../edits/combineEdits';
import type { FixEdit } from '../edits/edit';
import type { Diagnosis } from '../rules/diagnose';
import type { Fix } from '../rules/rule';
import { changesOf } from './changes';
import { ruleCommands } from './ruleCommands';
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
  /** Whether the client has a command that fetches documents of the web, and may use it. */
  readonly canFetch: boolean;
  /** Whether the client has the commands of features/ruleCommands.ts. */
  readonly hasRuleCommands?: boolean;
}

/** How an action is found again when its edit is asked for; nothing is kept in the meantime. */
interface ActionKey {
  readonly uri: string;
  readonly rule: string;
  readonly range: Range;
  /** Among the fixes of that rule's diagnoses at that range. */
  readonly index: number;
}

/** How the repair of all findings of a rule in a document is found again. */
interface FixAllKey {
  readonly uri: string;
  /** The rule's id. */
  readonly fixAll: string;
}

/** The kind of the action that makes every repair of a document that is the only right one (LSP: below `source.fixAll`). */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.xbrl`;

/** More findings than this are not repaired at once; doing it again repairs the next. */
const mostAtOnce = 1000;

/**
 * Quick fixes for the diagnoses of a document that a range touches, in the order of these; for each rule among them, to
 * repair all its findings; and where that is asked for by its kind, to make every repair that is the only right one.
 * @param uri in the client's spelling
 */
export function codeActions(uri: string, diagnoses: readonly Diagnosis[], request: CodeActionRequest): readonly CodeAction[] {
  const wanted = diagnoses.filter(({ accepted }) => accepted === undefined);
  const everything = request.only?.some((kind) => kind !== '' && `${fixAllKind}.`.startsWith(`${kind}.`)) ? fixAll(wanted) : [];
  if (request.only && !request.only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix)) return everything;
  const touched = wanted.filter((diagnosis) => touches(diagnosis, request.range));
  return [...quickFixes(uri, touched, request), ...fixAllOfRules(uri, touched, wanted, request), ...(request.hasRuleCommands ? ruleCommands(uri, touched) : []), ...everything];
}

function quickFixes(uri: string, touched: readonly Diagnosis[], request: CodeActionRequest): readonly CodeAction[] {
  const counts = new Map<string, number>();
  return touched.flatMap((diagnosis) => {
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
        ...(request.resolvesEdits ? { data } : { edit: { changes: changesOf(fix.edits) } }),
      };
    });
  });
}

/** Stands for all rules, in the place of the id of one. */
const everyRule = '';

/** For each rule of which one finding is touched that can be repaired, and others are in the document: to repair them all. */
function fixAllOfRules(uri: string, touched: readonly Diagnosis[], wanted: readonly Diagnosis[], request: CodeActionRequest): readonly CodeAction[] {
  const ids = new Set(touched.flatMap((diagnosis) => (onlyRepair(diagnosis) ? [diagnosis.rule.id] : [])));
  return [...ids].flatMap((id) => {
    if (wanted.filter(({ rule }) => rule.id === id).length < 2) return [];
    const data: FixAllKey = { uri, fixAll: id };
    return [{ title: `Fix all: ${id} in this file`, kind: CodeActionKind.QuickFix, ...(request.resolvesEdits ? { data } : { edit: { changes: changesOf(editsOfAll(wanted, id)) } }) }];
  });
}

/** The edit comes at once: whether there is any is the question. */
function fixAll(wanted: readonly Diagnosis[]): readonly CodeAction[] {
  const edits = editsOfAll(wanted, everyRule);
  return edits.length === 0 ? [] : [{ title: 'Fix all that has one right repair in this file', kind: fixAllKind, edit: { changes: changesOf(edits) } }];
}

/**
 * The repairs of a document's findings together. Of one rule: wherever there is only one, or one that is right. Of every
 * rule: only those that are right, and none of what is merely unnecessary, which somebody may just be writing.
 */
function editsOfAll(wanted: readonly Diagnosis[], id: string): readonly FixEdit[] {
  const chosen = wanted.filter(({ rule }) => (id === everyRule ? !rule.isUnnecessary : rule.id === id)).slice(0, mostAtOnce);
  const repairs = chosen.flatMap((diagnosis) => (id === everyRule ? diagnosis.fixes().find(({ isPreferred }) => isPreferred) : onlyRepair(diagnosis)) ?? []);
  return combineEdits(repairs.map(({ edits }) => edits));
}

/** The repair of a finding that is right, or the only one there is. */
function onlyRepair(diagnosis: Diagnosis): Fix | undefined {
  const fixes = diagnosis.fixes();
  return fixes.find(({ isPreferred }) => isPreferred) ?? (fixes.length === 1 ? fixes[0] : undefined);
}

/**
 * The action together with its edit.
 * @param diagnose what is wrong with a document now, by the URI that the action was offered for
 * @returns the action as it is where it is no longer there: the text has changed since
 */
export function resolveCodeAction(action: CodeAction, diagnose: (uri: string) => readonly Diagnosis[]): CodeAction {
  const key: unknown = action.data;
  if (isFixAllKey(key)) {
    const edits = editsOfAll(diagnose(key.uri).filter(({ accepted }) => accepted === undefined), key.fixAll);
    return edits.length === 0 ? action : { ...action, edit: { changes: changesOf(edits) } };
  }
  if (!isActionKey(key)) return action;
  const fix = diagnose(key.uri)
    .filter(({ rule, document, range, accepted }) => accepted === undefined && rule.id === key.rule && isSame(toLspRange(document.xml, range), key.range))
    .flatMap((diagnosis) => diagnosis.fixes())[key.index];
  return fix?.title === action.title ? { ...action, edit: { changes: changesOf(fix.edits) } } : action;
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

function isFixAllKey(value: unknown): value is FixAllKey {
  return typeof value === 'object' && value !== null && 'uri' in value && 'fixAll' in value;
}
