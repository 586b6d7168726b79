import * as fs from 'node:fs/promises';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Downloads } from './downloads';
import { missingUrls, showTaxonomies } from './taxonomies';

/**
 * Registers the commands around taxonomies that are fetched, kept or missing.
 * @param start starts the server, if it is not running yet
 */
export function registerDownloadCommands(context: vscode.ExtensionContext, client: LanguageClient, downloads: Downloads, start: () => Promise<void>): void {
  const commands: Readonly<Record<string, (...args: readonly unknown[]) => Promise<void>>> = {
    // The server's quick fixes name this one.
    'xbrl.fetch': (urls) => downloads.fetch(Array.isArray(urls) ? urls.filter((url) => typeof url === 'string') : []),
    'xbrl.fetchMissing': async () => {
      await downloads.settle();
      const urls = await missingUrls(client);
      if (urls.length > 0) await downloads.fetch(urls);
      else void vscode.window.showInformationMessage('XBRL: no taxonomy of the web is missing.');
    },
    'xbrl.showTaxonomies': () => showTaxonomies(client, (urls) => downloads.fetch(urls), (url) => downloads.failureOf(url)),
    'xbrl.showCache': () => showCache(downloads.cache.folder),
    'xbrl.refreshCache': () => downloads.refresh(),
    'xbrl.clearCache': () => downloads.clear(),
    'xbrl.forgetHosts': () => downloads.forgetHosts(),
  };
  for (const [command, act] of Object.entries(commands)) {
    context.subscriptions.push(
      vscode.commands.registerCommand(command, async (...args: readonly unknown[]) => {
        await start();
        await act(...args);
      }),
    );
  }
}

async function showCache(folder: string): Promise<void> {
  await fs.mkdir(folder, { recursive: true });
  await vscode.commands.executeCommand('revealFileInOS', vscode.Uri.file(folder));
}
