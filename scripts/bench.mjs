// npm run bench: measures the product on the sample and, where they are, on real filings; writes docs/performance.md.
import * as path from 'node:path';
import { build, bundle } from './build.mjs';
import { root, run } from './setup.mjs';

await build();
const { build: esbuild } = await import('esbuild');
const out = path.join(root, 'out', 'bench');
await esbuild({ ...bundle, entryPoints: ['bench/main.ts', 'bench/bare.ts', 'bench/peakMemory.ts', 'bench/oneStart.ts'], outdir: out });
// What is held in memory is only known once garbage is collected.
run(process.execPath, ['--expose-gc', path.join(out, 'main.js')]);
