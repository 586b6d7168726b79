import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** What the server names a finding by; see server/features/ruleCommands.ts. */
interface Finding {
  readonly uri: string;
  readonly rule: string;
}

const baselineName = 'xbrl-baseline.json';
const severities = ['error', 'warning', 'information', 'hint', 'off', 'default'];

/** Registers the commands that quick fixes offer for a rule's severity and for accepting a finding; both ask the user. */
export function registerRuleCommands(context: vscode.ExtensionContext, client: LanguageClient): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('xbrl.setRuleSeverity', setRuleSeverity),
    vscode.commands.registerCommand('xbrl.acceptFinding', (finding: Finding) => acceptFinding(client, finding)),
  );
}

/** Writes the setting of a rule, in the workspace if there is one. */
async function setRuleSeverity(rule: string, uri: string): Promise<void> {
  const chosen = await vscode.window.showQuickPick(severities, { title: `Severity of ${rule}`, placeHolder: '"default" follows the profile, "off" silences the rule' });
  if (chosen === undefined) return;
  const settings = vscode.workspace.getConfiguration('xbrl', vscode.Uri.parse(uri));
  const folders = vscode.workspace.workspaceFolders ?? [];
  const target = folders.length === 0 ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
  await settings.update(`rules.${rule}`, chosen === 'default' ? undefined : chosen, target);
}

/** Asks for the reason and writes the finding into the baseline of its workspace folder, which is saved. */
async function acceptFinding(client: LanguageClient, finding: Finding): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(finding.uri));
  if (!folder) {
    void vscode.window.showErrorMessage('XBRL: the file is in no folder of the workspace, so there is no baseline to accept it in.');
    return;
  }
  const reason = await vscode.window.showInputBox({ title: `Accept this finding of ${finding.rule}`, prompt: `The reason is written into ${baselineName}`, validateInput: (text) => (text.trim() === '' ? 'Say why it may stay as it is.' : undefined) });
  if (reason === undefined) return;
  const baseline = vscode.Uri.joinPath(folder.uri, baselineName);
  // The server changes what is on disk.
  await vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === baseline.toString())?.save();
  const { edit, problem } = await client.sendRequest<{ edit?: Parameters<typeof client.protocol2CodeConverter.asWorkspaceEdit>[0]; problem?: string }>('xbrl/acceptFinding', { ...finding, reason: reason.trim() });
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  if (!converted) {
    void vscode.window.showErrorMessage(`XBRL: ${problem ?? 'the finding could not be accepted.'}`);
    return;
  }
  await vscode.workspace.applyEdit(converted);
  await (await vscode.workspace.openTextDocument(baseline)).save();
}
