// npm test: installs what is missing, builds, and runs every test that needs no browser with node:test.
// npm test -- PATTERN runs only the test files whose path contains PATTERN.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { build, bundle } from './build.mjs';
import { root } from './setup.mjs';

await build();
const { build: esbuild } = await import('esbuild');
const pattern = process.argv[2] ?? '';
// A folder of its own, so that two runs do not take each other's tests away.
const out = path.join(root, 'out', 'test', String(process.pid));

const sources = fs.readdirSync(path.join(root, 'test'), { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.test.ts') && !file.startsWith('vscode') && file.includes(pattern))
  .map((file) => path.join('test', file));
if (sources.length === 0) {
  console.error(`No test file's path contains "${pattern}".`);
  process.exit(1);
}
await esbuild({ ...bundle, entryPoints: sources, outdir: out, outbase: 'test', packages: 'external', sourcemap: 'inline' });
const compiled = sources.map((file) => path.join(out, path.relative('test', file).replace(/\.ts$/, '.js')));
const result = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...compiled], { cwd: root, stdio: 'inherit' });
fs.rmSync(out, { recursive: true, force: true });
process.exit(result.status ?? 1);
