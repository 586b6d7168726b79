import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { TaxonomySource } from '../server/service/resolver';
import type { TaxonomyState } from '../server/service/taxonomyState';

interface Item extends vscode.QuickPickItem {
  readonly state?: TaxonomyState;
  /** What to open instead; a URI. */
  readonly opens?: string;
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
 * Lists what the workspace's taxonomies need, what is not here first, then the entry points that packages offer and what is wrong with
 * packages. A document is opened when it is chosen; its URL can be copied; what is not here is fetched.
 * @param failureOf why a document did not come when it was last asked for
 */
export async function showTaxonomies(client: LanguageClient, fetch: (urls: readonly string[]) => Promise<void>, failureOf: (url: string) => string | undefined): Promise<void> {
  const states = (await taxonomyStates(client)).map((state) => (state.missing === undefined ? state : { ...state, missing: failureOf(state.url) ?? state.missing }));
  const sources = await client.sendRequest<readonly TaxonomySource[]>('xbrl/taxonomySources');
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = 'XBRL Taxonomies';
  pick.placeholder = states.length === 0 ? 'No taxonomy has been read yet' : 'Where each document comes from, or why it is not here';
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = [...problemsOf(sources), ...itemsOf(states), ...entryPointsOf(sources, states)];
  pick.onDidHide(() => pick.dispose());
  pick.onDidTriggerItemButton(({ button, item }) => {
    pick.hide();
    const url = item.state?.url ?? item.detail ?? '';
    void (button === copy ? vscode.env.clipboard.writeText(url) : fetch([url]));
  });
  pick.onDidAccept(() => {
    const [item] = pick.selectedItems;
    pick.hide();
    if (item?.state) void choose(item.state, fetch);
    else if (item?.opens !== undefined) void vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(item.opens));
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
  return groups.flatMap(([label, belongs]) => grouped(label, states.filter(belongs).map(itemOf)));
}

/** What is wrong with packages and folders: what the settings name, or what lies in the workspace. */
function problemsOf(sources: readonly TaxonomySource[]): readonly Item[] {
  const items = sources.flatMap(({ name, location, problems }) => problems.map((detail) => ({ label: `$(error) ${name}`, detail, opens: location })));
  return grouped('Packages that cannot be used as they are', items);
}

/** The entry points of packages by their names. The URL of one that nothing has led to yet can be copied, for an import. */
function entryPointsOf(sources: readonly TaxonomySource[], states: readonly TaxonomyState[]): readonly Item[] {
  const items = sources.flatMap((source) =>
    source.entryPoints.flatMap(({ name, documents }) =>
      documents.map((document): Item => {
        const opens = states.find(({ url }) => url === document)?.location ?? (isOfTheWeb(document) ? undefined : document);
        return { label: `$(symbol-file) ${name}`, description: source.name, detail: document, buttons: [copy], ...(opens === undefined ? {} : { opens }) };
      }),
    ),
  );
  return grouped('Entry points of packages', items);
}

function grouped(label: string, items: readonly Item[]): readonly Item[] {
  return items.length === 0 ? [] : [{ label: `${label} (${items.length})`, kind: vscode.QuickPickItemKind.Separator }, ...items];
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
