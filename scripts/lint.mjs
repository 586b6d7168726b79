// npm run lint: types and style of the whole project. npm run lint -- --fix mends what can be mended by itself.
import * as path from 'node:path';
import { install, root, run } from './setup.mjs';

install();
const bin = (...parts) => path.join(root, 'node_modules', ...parts);
run(process.execPath, [bin('typescript', 'bin', 'tsc'), '-p', root]);
run(process.execPath, [bin('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', ...process.argv.slice(2), root]);
