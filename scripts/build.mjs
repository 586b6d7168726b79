// npm run build: dist/client.js (the extension), dist/server.js (the language server), dist/cli.js (xbrl-lint).
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { keptStandards } from './keptStandards.mjs';
import { install, root } from './setup.mjs';

const options = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  loader: { '.xsd': 'text' },
  logLevel: 'warning',
};

/** Options of every bundle: CommonJS for Node, the built-in standards as text, and as they are kept. */
export const bundle = { ...options, plugins: [keptStandards(options)] };

/** Builds dist/ from scratch. `minify` is off: a filer's stack trace should be readable, and the package is small anyway. */
export async function build() {
  install();
  const { build: esbuild } = await import('esbuild');
  await Promise.all([
    esbuild({ ...bundle, entryPoints: { client: 'client/extension.ts' }, outdir: 'dist', external: ['vscode'] }),
    esbuild({ ...bundle, entryPoints: { server: 'server/protocol/main.ts', cli: 'server/cli/main.ts' }, outdir: 'dist', banner: { js: '#!/usr/bin/env node' } }),
  ]);
}

if (import.meta.url === pathToFileURL(path.resolve(process.argv[1] ?? '')).href) await build();
