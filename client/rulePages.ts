import * as vscode from 'vscode';
import { showPage } from './documentation';

/**
 * Makes the links on diagnostics' codes open the rule's page, which is shipped with the extension.
 * @returns the address of a page up to the rule's id
 */
export function registerRulePages(context: vscode.ExtensionContext): string {
  context.subscriptions.push(
    vscode.window.registerUriHandler({
      async handleUri(uri) {
        const [, id] = /^\/rules\/([a-z0-9-]+)$/.exec(uri.path) ?? [];
        if (id !== undefined) await showPage(context, `docs/rules/${id}.md`);
      },
    }),
  );
  return `${vscode.env.uriScheme}://${context.extension.id}/rules/`;
}
