/** What the page of a preview refers to, and what it may load: nothing else. */
export interface PageParts {
  readonly title: string;
  /** Where a webview's own resources come from, as the webview says. */
  readonly cspSource: string;
  /** New for each page, so that no other script runs in it. */
  readonly nonce: string;
  /** Addresses of the style sheet and of the script, as the webview gives them. */
  readonly style: string;
  readonly script: string;
}

/** The empty page of a preview; its script fills it. It may load its style sheet and that script, and connect to nothing. */
export function previewPage({ title, cspSource, nonce, style, script }: PageParts): string {
  const policy = `default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>${title}</title>
</head>
<body>
<main></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
