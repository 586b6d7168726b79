import * as path from 'node:path';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { Cache } from '../server/download/cache';
import { closureLimits, fetchClosure, type Closure, type Needs } from '../server/download/closure';
import { Downloader, type Outcome } from '../server/download/downloader';
import { systemNetwork, userAgentOf } from '../server/download/network';
import { Consent, downloadMode } from './consent';

/** Fetches taxonomies into the cache, for which the server then looks again; see server/protocol/downloads.ts. */
export class Downloads {
  readonly #client: LanguageClient;
  readonly #log: vscode.LogOutputChannel;
  readonly #consent: Consent;
  readonly #downloader: Downloader;
  readonly cache: Cache;
  /** Who answers for the hosts of what is being fetched. */
  #permit: (url: URL) => Promise<boolean>;
  /** One fetching at a time: the next one may find there what it wants. */
  #running: Promise<unknown> = Promise.resolve();
  /** What the server lacked last. */
  #lacking: readonly string[] = [];
  /** Why documents did not come when they were last asked for, by URL. */
  readonly #failures = new Map<string, string>();
  /** What was fetched, or tried, without the user's asking. */
  readonly #triedByItself = new Set<string>();

  constructor(context: vscode.ExtensionContext, client: LanguageClient, log: vscode.LogOutputChannel) {
    this.#client = client;
    this.#log = log;
    this.cache = new Cache(cacheFolderOf(context));
    this.#consent = new Consent(context.globalState, this.cache.folder);
    this.#permit = this.#consent.unasked();
    const userAgent = userAgentOf(context.extension.packageJSON as Parameters<typeof userAgentOf>[0]);
    // VS Code's own fetch knows the user's proxy and certificates.
    this.#downloader = new Downloader(this.cache, systemNetwork({ fetch: (url, init) => fetch(url, init), userAgent, permit: (url) => this.#permit(url) }));
    context.subscriptions.push(
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('xbrl.download')) void this.fetchByItself(this.#lacking);
      }),
    );
  }

  /** Why the document at a URL did not come when it was last asked for; `undefined` where it came, or was not. */
  failureOf(url: string): string | undefined {
    return this.#failures.get(url);
  }

  /** Resolves when the server has read everything that is here, so that what is missing is. */
  async settle(): Promise<void> {
    await this.#tellServer([]);
  }

  /** Fetches documents that the user wants, and what they need, after asking. */
  async fetch(urls: readonly string[]): Promise<void> {
    if (!(await mayFetch())) return;
    await this.#inTurn(() => this.#fetch(urls, this.#consent.asked(urls), vscode.ProgressLocation.Notification));
  }

  /** Where the user wants everything fetched without asking: fetches what is missing now and was not tried yet. */
  async fetchByItself(missing: readonly string[]): Promise<void> {
    this.#lacking = missing;
    if (!vscode.workspace.isTrusted || downloadMode() !== 'always') return;
    const permit = this.#consent.unasked();
    const urls: string[] = [];
    for (const url of missing) if (/^https?:/.test(url) && !this.#triedByItself.has(url) && (await permit(new URL(url)))) urls.push(url);
    for (const url of urls) this.#triedByItself.add(url);
    if (urls.length > 0) await this.#inTurn(() => this.#fetch(urls, permit, vscode.ProgressLocation.Window));
  }

  /** Asks the publishers of all that is in the cache for newer versions. */
  async refresh(): Promise<void> {
    if (!(await mayFetch())) return;
    const urls = (await this.cache.entries()).map(({ url }) => url);
    if (urls.length === 0) {
      void vscode.window.showInformationMessage('XBRL: the cache is empty.');
      return;
    }
    this.#downloader.forgetAbsent();
    await this.#inTurn(() => this.#fetch(urls, this.#consent.asked(urls), vscode.ProgressLocation.Notification));
  }

  /** Deletes all that was fetched, after asking. */
  async clear(): Promise<void> {
    const urls = (await this.cache.entries()).map(({ url }) => url);
    const question = `Delete ${count(urls.length, 'fetched file')}? What depends on them is no longer judged until they are fetched again.`;
    if ((await vscode.window.showWarningMessage(question, { modal: true, detail: this.cache.folder }, 'Delete')) !== 'Delete') return;
    await this.#inTurn(async () => {
      await this.cache.clear();
      this.#downloader.forgetAbsent();
      await this.#tellServer(urls);
    });
  }

  /** Takes back the user's consent to hosts that are no publishers of standard taxonomies. */
  async forgetHosts(): Promise<void> {
    const hosts = await this.#consent.forgetHosts();
    const outcome = hosts.length === 0 ? 'no other host was allowed' : `you will be asked again about ${hosts.join(', ')}`;
    void vscode.window.showInformationMessage(`XBRL: ${outcome}.`);
  }

  async #fetch(urls: readonly string[], permit: (url: URL) => Promise<boolean>, location: vscode.ProgressLocation): Promise<void> {
    this.#permit = permit;
    const closure = await vscode.window.withProgress({ location, title: 'XBRL: fetching taxonomies', cancellable: true }, async (progress, token) => {
      const cancel = new AbortController();
      token.onCancellationRequested(() => cancel.abort());
      let done = 0;
      const report = ({ url, state }: Outcome): void => {
        if (state === 'fetched') done++;
        progress.report({ message: `${count(done, 'file')}, ${url.slice(url.lastIndexOf('/') + 1)}` });
      };
      return await fetchClosure(this.#downloader, [...new Set(urls)], { ...closureLimits, mostBytes: mostBytes() }, (fetched) => this.#tellServer(fetched), { signal: cancel.signal, done: report });
    });
    this.#tell(closure, location === vscode.ProgressLocation.Notification);
  }

  async #tellServer(urls: readonly string[]): Promise<Needs> {
    return await this.#client.sendRequest<Needs>('xbrl/fetched', { urls });
  }

  /** Remembers and says what came of it: each failure in the log, and one message about all where the user waits for one. */
  #tell({ outcomes, leftUndone }: Closure, isAwaited: boolean): void {
    for (const outcome of outcomes) {
      // What the user did not want fetched has not failed.
      if (outcome.state === 'failed') this.#failures.set(outcome.url, outcome.message);
      else this.#failures.delete(outcome.url);
    }
    const messages = (state: 'failed' | 'refused') => outcomes.flatMap((outcome) => (outcome.state === state ? [outcome.message] : []));
    const failures = messages('failed');
    const refusals = messages('refused');
    for (const message of [...failures, ...refusals, ...(leftUndone === undefined ? [] : [leftUndone])]) this.#log.warn(message);
    const fetched = outcomes.filter(({ state }) => state === 'fetched').length;
    const isCancelled = outcomes.some(({ state }) => state === 'cancelled');
    const summary = [
      isCancelled ? 'cancelled' : '',
      fetched === 0 && !isCancelled && failures.length === 0 ? 'everything is up to date' : `${count(fetched, 'file')} fetched`,
      failures.length > 0 ? `${failures.length} failed` : '',
      refusals.length > 0 ? `${refusals.length} not allowed` : '',
    ].filter((part) => part !== '').join(', ');
    this.#log.info(summary);
    // Who has said no knows that nothing came.
    if (!isAwaited || refusals.length === outcomes.length) return;
    const problem = failures[0] ?? leftUndone;
    if (problem === undefined) void vscode.window.showInformationMessage(`XBRL: ${summary}.`);
    else void this.#offerLog(failures.length === 1 && fetched === 0 ? problem : `${summary}. ${problem}`);
  }

  async #offerLog(message: string): Promise<void> {
    if ((await vscode.window.showWarningMessage(`XBRL: ${message}`, 'Show Log')) === 'Show Log') this.#log.show();
  }

  #inTurn(act: () => Promise<void>): Promise<void> {
    const turn = this.#running.then(act);
    this.#running = turn.catch(() => undefined);
    return turn;
  }
}

/** The folder that fetched files are kept in, the same for all workspaces. */
export function cacheFolderOf(context: vscode.ExtensionContext): string {
  return path.join(context.globalStorageUri.fsPath, 'cache');
}

/** Whether anything may be fetched at all; says what is in the way. */
async function mayFetch(): Promise<boolean> {
  if (!vscode.workspace.isTrusted) {
    const choice = await vscode.window.showWarningMessage('XBRL: nothing is fetched for a workspace that you do not trust.', 'Manage Trust');
    if (choice !== undefined) await vscode.commands.executeCommand('workbench.trust.manage');
    return false;
  }
  if (downloadMode() !== 'never') return true;
  const choice = await vscode.window.showWarningMessage('XBRL: the setting xbrl.download says that nothing is fetched.', 'Open Setting');
  if (choice !== undefined) await vscode.commands.executeCommand('workbench.action.openSettings', 'xbrl.download');
  return false;
}

function mostBytes(): number {
  return Math.max(1, vscode.workspace.getConfiguration('xbrl').get('maxFileSize', 50)) * 1024 * 1024;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
