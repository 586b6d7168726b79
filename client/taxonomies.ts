import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { TaxonomyState } from '../server/service/taxonomyState';

interface Item extends vscode.QuickPickItem {
  readonly state?: TaxonomyState;
}

const copy: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('copy'), tooltip: 'Copy the URL' };
const fetchIt: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('cloud-download'), tooltip: 'Fetch it and what it needs…' };

/** What the workspace's taxonomies need, each document with where it comes from, or why it is not here. */
export async function taxonomyStates(client: LanguageClient): Promise<readonly TaxonomyState[]> {
  return await client.sendRequest<readonly TaxonomyState[]>('xbrl/taxonomies');
}

/** What of it is on the web and not here. */
export async function missingUrls(client: LanguageClient): Promise<readonly string[]> {
  return (await taxonomyStates(client)).flatMap(({ url, missing }) => (missing !== undefined && isOfTheWeb(url) ? [url] : []));
}

/**
 * Lists what the workspace's taxonomies need, what is not here first. A document is opened when it is chosen; its URL can be copied;
 * what is not here is fetched.
 */
export async function showTaxonomies(client: LanguageClient, fetch: (urls: readonly string[]) => Promise<void>): Promise<void> {
  const states = await taxonomyStates(client);
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = 'XBRL Taxonomies';
  pick.placeholder = states.length === 0 ? 'No taxonomy has been read yet' : 'Where each document comes from, or why it is not here';
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = itemsOf(states);
  pick.onDidHide(() => pick.dispose());
  pick.onDidTriggerItemButton(({ button, item }) => {
    pick.hide();
    void (button === copy ? vscode.env.clipboard.writeText(item.state!.url) : fetch([item.state!.url]));
  });
  pick.onDidAccept(() => {
    const [item] = pick.selectedItems;
    pick.hide();
    if (item?.state) void choose(item.state, fetch);
  });
  pick.show();
}

async function choose({ url, location, missing }: TaxonomyState, fetch: (urls: readonly string[]) => Promise<void>): Promise<void> {
  if (location !== undefined) await vscode.window.showTextDocument(vscode.Uri.parse(location));
  else if (isOfTheWeb(url)) await fetch([url]);
  else void vscode.window.showInformationMessage(`XBRL: ${url}: ${missing ?? 'it is not here.'}`);
}

function itemsOf(states: readonly TaxonomyState[]): readonly Item[] {
  const groups: readonly [string, (state: TaxonomyState) => boolean][] = [
    ['Not here', ({ missing }) => missing !== undefined],
    ['In the workspace', ({ source }) => source === 'workspace'],
    ['From elsewhere', ({ missing, source }) => missing === undefined && source !== 'workspace' && source !== 'standard'],
    ['Built in', ({ source }) => source === 'standard'],
  ];
  return groups.flatMap(([label, belongs]) => {
    const items = states.filter(belongs).map(itemOf);
    return items.length === 0 ? [] : [{ label: `${label} (${items.length})`, kind: vscode.QuickPickItemKind.Separator }, ...items];
  });
}

function itemOf(state: TaxonomyState): Item {
  const { url, namespace, missing } = state;
  const icon = missing === undefined ? '$(file)' : '$(warning)';
  return {
    state,
    label: `${icon} ${url.slice(url.lastIndexOf('/') + 1)}`,
    description: namespace ?? url,
    detail: missing ?? `${sourceOf(state)}: ${url}`,
    buttons: missing !== undefined && isOfTheWeb(url) ? [fetchIt, copy] : [copy],
  };
}

/** Where a document comes from: of several packages and folders, which one. */
function sourceOf({ source = 'file', sourceName = '' }: TaxonomyState): string {
  return source === 'package' || source === 'folder' ? `${sourceWords[source]} ${sourceName}` : sourceWords[source];
}

const sourceWords: Readonly<Record<NonNullable<TaxonomyState['source']>, string>> = {
  workspace: 'Workspace',
  file: 'File',
  package: 'Package',
  folder: 'Folder',
  standard: 'Built in',
  cache: 'Cache',
};

function isOfTheWeb(url: string): boolean {
  return /^https?:/.test(url);
}
