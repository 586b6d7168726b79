import * as vscode from 'vscode';

/**
 * Makes the links on diagnostics' codes open the rule's page, which is shipped with the extension.
 * @returns the address of a page up to the rule's id
 */
export function registerRulePages(context: vscode.ExtensionContext): string {
  context.subscriptions.push(
    vscode.window.registerUriHandler({
      async handleUri(uri) {
        const [, id] = /^\/rules\/([a-z0-9-]+)$/.exec(uri.path) ?? [];
        if (id !== undefined) await showRulePage(context, id);
      },
    }),
  );
  return `${vscode.env.uriScheme}://${context.extension.id}/rules/`;
}

async function showRulePage(context: vscode.ExtensionContext, id: string): Promise<void> {
  const page = vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules', `${id}.md`);
  try {
    await vscode.workspace.fs.stat(page);
  } catch {
    void vscode.window.showErrorMessage(`There is no page for the rule "${id}".`);
    return;
  }
  await vscode.commands.executeCommand('markdown.showPreview', page);
}
