import * as vscode from 'vscode';

/**
 * Tells VS Code whether the text in the active editor is of a kind, so that menus offer what is for that kind alone.
 * @param contextKey for the "when" clauses of package.json
 */
export function offerFor(isOfKind: (document: vscode.TextDocument) => boolean, contextKey: string): vscode.Disposable {
  let isOffered: boolean | undefined;
  const offer = (editor: vscode.TextEditor | undefined) => {
    const isOne = editor !== undefined && isOfKind(editor.document);
    if (isOne !== isOffered) void vscode.commands.executeCommand('setContext', contextKey, isOne);
    isOffered = isOne;
  };
  offer(vscode.window.activeTextEditor);
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(offer),
    // A new file becomes one while it is being typed, and another file no longer is one.
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      const editor = vscode.window.activeTextEditor;
      if (editor?.document === document) offer(editor);
    }),
  );
}
