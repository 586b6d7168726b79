import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { kindsJudged } from '../server/index/profile';
import type { Completeness, ProfileInUse } from '../server/service/taxonomyState';
import { isXbrl } from './documentKinds';

/** What the server tells of itself; see server/protocol/status.ts. */
interface Status {
  readonly documents: number;
  readonly isSettled: boolean;
  readonly tooLarge: readonly string[];
  readonly unavailable: readonly string[];
  readonly completeness: readonly Completeness[];
  readonly profiles: readonly ProfileInUse[];
  readonly wasCancelled: boolean;
}

/**
 * Gets ready to show beside the language of XML documents and of reports in HTML what was read and what was not, and to list it on
 * request.
 * @param lacking told, when all is read, of the URLs that are not to be had
 * @returns what shows it, from the server's start on
 */
export function registerStatus(context: vscode.ExtensionContext, client: LanguageClient, lacking: (urls: readonly string[]) => void): () => void {
  let latest: Status | undefined;
  context.subscriptions.push(vscode.commands.registerCommand('xbrl.showStatus', () => list(latest)));
  return () => {
    const item = createItem();
    context.subscriptions.push(
      item,
      client.onNotification('xbrl/status', (status: Status) => {
        latest = status;
        show(item, status);
        if (status.isSettled) lacking(status.unavailable);
      }),
      vscode.window.onDidChangeActiveTextEditor(() => {
        item.selector = shownBeside();
        if (latest) show(item, latest);
      }),
    );
  };
}

function createItem(): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem('xbrl.status', shownBeside());
  item.name = 'XBRL';
  item.text = 'XBRL: reading taxonomies';
  item.busy = true;
  item.command = { command: 'xbrl.showStatus', title: 'Show' };
  return item;
}

/** Pages in HTML other than reports are none of ours; VS Code shows the item of the active editor's document alone. */
function shownBeside(): vscode.DocumentSelector {
  const active = vscode.window.activeTextEditor?.document;
  return active?.languageId === 'html' && isXbrl(active) ? ['xml', 'html'] : ['xml'];
}

function show(item: vscode.LanguageStatusItem, status: Status): void {
  item.selector = shownBeside();
  const { documents, isSettled, tooLarge, unavailable, wasCancelled } = status;
  const shown = nearest(status.completeness, ({ entryPoint }) => [entryPoint]);
  const profile = nearest(status.profiles, ({ entryPoints }) => entryPoints);
  const details = [
    shown ? `${documents} ${documents === 1 ? 'document' : 'documents'} judged${profile ? ` ${judgedAs(profile)}` : ''}` : '',
    unavailable.length > 0 ? `${unavailable.length} not available` : '',
    tooLarge.length > 0 ? `${tooLarge.length} too large` : '',
    wasCancelled ? 'reading was cancelled' : '',
  ].filter((detail) => detail !== '');
  item.busy = !isSettled && !wasCancelled;
  item.text = shown ? `XBRL: DTS ${shown.found} of ${shown.needed}` : `XBRL: ${documents} ${documents === 1 ? 'document' : 'documents'}`;
  item.detail = details.join(', ');
  item.severity = wasCancelled || tooLarge.length > 0 ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
  item.command = commandFor(status);
}

function commandFor({ tooLarge, wasCancelled }: Status): vscode.Command {
  if (wasCancelled) return { command: 'xbrl.readWorkspace', title: 'Read Now' };
  return tooLarge.length > 0 ? { command: 'xbrl.showStatus', title: 'Show' } : { command: 'xbrl.showTaxonomies', title: 'Show' };
}

/** By whose rules, and why: "as an SEC filing (it imports dei, …)". */
function judgedAs({ profile, because }: ProfileInUse): string {
  return `as ${kindsJudged[profile]} (${because ?? 'xbrl.profile'})`;
}

/** Of what is said of several DTSs, that of the one that starts nearest to the document that is looked at. */
function nearest<Said>(said: readonly Said[], startsOf: (said: Said) => readonly string[]): Said | undefined {
  const active = vscode.window.activeTextEditor?.document.uri.toString() ?? '';
  const nearness = (one: Said) => startsOf(one).reduce((longest, start) => Math.max(longest, sharedLength(start, active)), 0);
  return said.toSorted((a, b) => nearness(b) - nearness(a))[0];
}

/** How many characters two URIs have in common at their beginning. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

async function list(status: Status | undefined): Promise<void> {
  if (!status) {
    void vscode.window.showInformationMessage('XBRL: nothing has been read yet.');
    return;
  }
  const entries: (vscode.QuickPickItem & { uri?: string })[] = [
    { label: `${status.documents} documents are judged`, description: status.isSettled ? '' : 'still reading' },
    ...status.profiles.map((profile) => ({ label: `Judged ${judgedAs(profile)}`, description: `${profile.entryPoints.length === 1 ? profile.entryPoints[0] : `${profile.entryPoints.length} taxonomies`}` })),
    ...group('Too large to be read (xbrl.maxFileSize)', status.tooLarge),
    ...group('Not available', status.unavailable),
  ];
  const picked = await vscode.window.showQuickPick(entries, { title: 'XBRL', placeHolder: 'What was read, and what was not' });
  if (picked?.uri?.startsWith('file:')) await vscode.window.showTextDocument(vscode.Uri.parse(picked.uri));
}

function group(label: string, uris: readonly string[]): (vscode.QuickPickItem & { uri?: string })[] {
  if (uris.length === 0) return [];
  return [{ label, kind: vscode.QuickPickItemKind.Separator }, ...uris.map((uri) => ({ label: uri.slice(uri.lastIndexOf('/') + 1), description: uri, uri }))];
}
