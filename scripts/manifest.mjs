// npm run manifest: writes into package.json a setting for each rule, from the rules and their lines in docs/rules/README.md.
// test/manifest.test.ts fails when that was forgotten.
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { bundle } from './build.mjs';
import { install, root } from './setup.mjs';

install();
const { build: esbuild } = await import('esbuild');
const out = path.join(root, 'out', 'manifest', 'rules.cjs');
const contents = "export { rules } from './server/rules/index'; export { ownershipRules } from './server/ownership/rules'; export { packageRules } from './server/packages/rules'; export { deliverableRules } from './server/deliverable';";
await esbuild({ ...bundle, stdin: { contents, resolveDir: root, loader: 'ts' }, outfile: out });
const { rules, ownershipRules, packageRules, deliverableRules } = createRequire(import.meta.url)(out);

const index = fs.readFileSync(path.join(root, 'docs', 'rules', 'README.md'), 'utf8');
const ids = [...rules, ...ownershipRules, ...packageRules, ...deliverableRules].map(({ id }) => id).sort();
const file = path.join(root, 'package.json');
const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
const { configuration } = manifest.contributes;
const others = Object.entries(configuration.properties).filter(([name]) => !name.startsWith('xbrl.rules.'));
configuration.properties = Object.fromEntries([...others, ...ids.map((id) => [`xbrl.rules.${id}`, setting(id)])]);
fs.writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`);
console.log(`package.json has a setting for each of ${ids.length} rules.`);

function setting(id) {
  const [, line] = new RegExp(`^\\| \\[${id}\\]\\(${id}\\.md\\) \\| (.+) \\|$`, 'm').exec(index) ?? [];
  if (line === undefined) throw new Error(`docs/rules/README.md has no line for ${id}.`);
  const page = encodeURIComponent(JSON.stringify([`docs/rules/${id}.md`]));
  return {
    type: 'string',
    enum: ['default', 'off', 'hint', 'information', 'warning', 'error'],
    default: 'default',
    scope: 'resource',
    markdownDescription: `${line}. [The rule's page](command:xbrl.openDocumentation?${page})`,
  };
}
