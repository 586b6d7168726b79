import * as vscode from 'vscode';

/** What the server puts behind its lenses. */
export const showReferencesCommand = 'xbrl.showReferences';

/** Registers the command that shows, in a peek, what refers to the thing at a place: a document's URI, and a line and character from 0. */
export function registerShowReferences(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(showReferencesCommand, async (uri: string, place: { readonly line: number; readonly character: number }) => {
      const document = vscode.Uri.parse(uri);
      const position = new vscode.Position(place.line, place.character);
      const locations = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document, position);
      await vscode.commands.executeCommand('editor.action.showReferences', document, position, locations);
    }),
  );
}
