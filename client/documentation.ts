import * as path from 'node:path';
import * as vscode from 'vscode';

/** A page of the documentation that is shipped with the extension. */
interface Page extends vscode.QuickPickItem {
  readonly file?: string;
}

/**
 * Registers the command "Open Documentation". Without an argument it lets the user choose a page; with the path of a page in
 * the extension, such as `docs/rules/dangling-id.md`, it shows that one.
 */
export function registerDocumentation(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('xbrl.openDocumentation', async (file?: unknown) => {
      const chosen = typeof file === 'string' ? file : await choose(context.extensionUri);
      if (chosen !== undefined) await showPage(context, chosen);
    }),
  );
}

/**
 * Shows a Markdown file of the extension in the preview, where links between the pages work.
 * @param file relative to the extension, with slashes; one that is not there, or not Markdown below the extension, is refused
 *   with a message
 */
export async function showPage(context: vscode.ExtensionContext, file: string): Promise<void> {
  const page = vscode.Uri.joinPath(context.extensionUri, file);
  const isOurs = page.path.startsWith(`${context.extensionUri.path}/`) && page.path.endsWith('.md');
  if (!isOurs || !(await exists(page))) {
    void vscode.window.showErrorMessage(`XBRL: the documentation has no page "${file}".`);
    return;
  }
  await vscode.commands.executeCommand('markdown.showPreview', page);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

async function choose(root: vscode.Uri): Promise<string | undefined> {
  const [top, about, rules] = await Promise.all([pagesIn(root, ''), pagesIn(root, 'docs/'), pagesIn(root, 'docs/rules/')]);
  const pages: readonly Page[] = [
    // In the repository there are more, which are not for users.
    ...top.filter(({ label }) => /^(readme|changelog)$/i.test(label)),
    ...about,
    { label: 'Rules', kind: vscode.QuickPickItemKind.Separator },
    ...rules,
  ];
  const picked = await vscode.window.showQuickPick(pages, { title: 'XBRL Documentation', placeHolder: 'A page, or words from its first sentence', matchOnDescription: true });
  return picked?.file;
}

/** The pages of a folder, each with its first sentence beside its name. `folder` ends in a slash or is empty. */
async function pagesIn(root: vscode.Uri, folder: string): Promise<readonly Page[]> {
  const uri = vscode.Uri.joinPath(root, folder);
  const names = (await vscode.workspace.fs.readDirectory(uri)).flatMap(([name, type]) => (type === vscode.FileType.File && name.endsWith('.md') ? [name] : []));
  return await Promise.all(
    names.sort().map(async (name) => {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(uri, name)));
      const [, first = ''] = /^# .*\n+((?:[A-Z].*\n(?:.+\n)*)?)/.exec(text) ?? [];
      return { label: name === 'README.md' ? `${folder}README` : path.posix.basename(name, '.md'), description: firstSentence(first), file: `${folder}${name}` };
    }),
  );
}

function firstSentence(paragraph: string): string {
  const line = paragraph.replace(/\s+/g, ' ').replace(/[`*]/g, '').replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1').trim();
  return /^.*?[.!?](?= |$)/.exec(line)?.[0] ?? line;
}
