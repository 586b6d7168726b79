// npm run conformance: how the rules judge the conformance suites of XBRL International and of the SEC and ESMA, where they lie beside the repository.
// Exit status 1 if a variation is judged otherwise than the suite says and test/conformance/disagreements.json gives no reason.
import * as path from 'node:path';
import { bundle } from './build.mjs';
import { install, root, run } from './setup.mjs';

install();
const { build: esbuild } = await import('esbuild');
const out = path.join(root, 'out', 'conformance');
await esbuild({ ...bundle, entryPoints: ['test/conformance/main.ts'], outdir: out });
run(process.execPath, [path.join(out, 'main.js')]);
