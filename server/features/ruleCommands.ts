import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import type { Diagnosis } from '../rules/diagnose';
import { toLspRange } from './text';

/** The client's command that sets a rule's severity. Its arguments are the rule's id and the URI of a document. */
export const setSeverityCommand = 'xbrl.setRuleSeverity';

/** The client's command that asks why a finding is accepted and writes it into the baseline. Its one argument is an {@link AcceptableFinding}. */
export const acceptCommand = 'xbrl.acceptFinding';

/** A finding, for the client to name it by. */
export interface AcceptableFinding {
  /** Of its document, in the client's spelling. */
  readonly uri: string;
  readonly rule: string;
  readonly message: string;
  readonly range: Range;
}

/** To accept each of some findings, and to set the severity of their rules. For clients that can: both need the user's answer. */
export function ruleCommands(uri: string, touched: readonly Diagnosis[]): readonly CodeAction[] {
  const accepting = touched.map(({ rule, message, document, range }) => {
    const finding: AcceptableFinding = { uri, rule: rule.id, message, range: toLspRange(document.xml, range) };
    return action(`Accept this finding of ${rule.id}, with a reason…`, acceptCommand, [finding]);
  });
  const setting = [...new Set(touched.map(({ rule }) => rule.id))].map((id) => action(`Set the severity of ${id}…`, setSeverityCommand, [id, uri]));
  return [...accepting, ...setting];
}

function action(title: string, command: string, args: unknown[]): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, command: { title, command, arguments: args } };
}
