// npm run package: makes xbrl-authoring-VERSION.vsix with what runs and what is read inside VS Code, and nothing else.
import { createRequire } from 'node:module';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './build.mjs';
import { belongs, complaints, packagedPage, sources } from './packageContents.mjs';
import { install, root, run } from './setup.mjs';

const vsce = path.join(root, 'scripts', 'vsce');
const stage = path.join(root, 'out', 'package');
/** What concerns the repository and not the installed extension. */
const development = ['private', 'bin', 'scripts', 'dependencies', 'devDependencies', 'overrides'];

/** Makes the package; where something is wrong with it, says what and ends with 1. Returns its absolute path. */
export async function makePackage() {
  install();
  install(vsce);
  fs.rmSync(stage, { recursive: true, force: true });
  for (const file of sources.flatMap(filesBelow).filter(belongs)) copy(file);
  const { version, ...manifest } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  for (const key of development) delete manifest[key];
  delete manifest.engines.node;
  fs.writeFileSync(path.join(stage, 'package.json'), JSON.stringify({ ...manifest, version }, undefined, 2));
  await bundleSmall();

  const file = path.join(root, `${manifest.name}-${version}.vsix`);
  // There is no repository on the web to link to.
  fs.copyFileSync(path.join(root, '.vscodeignore'), path.join(stage, '.vscodeignore'));
  const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  run(process.execPath, [path.join(vsce, 'node_modules', '@vscode', 'vsce', 'vsce'), 'package', ...flags, '--out', file], { cwd: stage, stdio: ['ignore', 'ignore', 'inherit'], shell: false });
  const entries = await entriesOf(file);
  const bytes = fs.statSync(file).size;
  const wrong = complaints(entries, bytes);
  for (const complaint of wrong) console.error(complaint);
  if (wrong.length > 0) process.exit(1);
  console.log(`${path.basename(file)}: ${entries.length} files, ${bytes} bytes.`);
  return file;
}

/** The files in or at a path of the repository, as relative paths with slashes. */
function filesBelow(source) {
  const absolute = path.join(root, source);
  if (!fs.statSync(absolute).isDirectory()) return [source];
  return fs.readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

function copy(file) {
  const [from, to] = [path.join(root, file), path.join(stage, file)];
  fs.mkdirSync(path.dirname(to), { recursive: true });
  if (!file.endsWith('.md')) {
    fs.copyFileSync(from, to);
    return;
  }
  fs.writeFileSync(to, packagedPage(file, fs.readFileSync(from, 'utf8')));
}

/** The same bundles as `npm run build` makes, minified: what is installed is not read. Names stay, for stack traces. */
async function bundleSmall() {
  const { build: esbuild } = await import('esbuild');
  const options = { ...bundle, outdir: path.join(stage, 'dist'), minify: true, keepNames: true, metafile: true, legalComments: 'none' };
  const results = await Promise.all([
    esbuild({ ...options, entryPoints: { client: 'client/extension.ts' }, external: ['vscode'] }),
    esbuild({ ...options, entryPoints: { server: 'server/protocol/main.ts' } }),
  ]);
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  fs.writeFileSync(path.join(stage, 'NOTICES.txt'), notices(new Set(inputs.flatMap((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []))));
}

/** The licences of the packages in the bundles, which ask to be passed on. */
function notices(names) {
  return [...names].sort().map((name) => {
    const folder = path.join(root, 'node_modules', name);
    const { version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? `Licence: ${license}` : fs.readFileSync(path.join(folder, file), 'utf8').trim();
    return `${name} ${version}\n\n${text}\n`;
  }).join(`\n${'-'.repeat(80)}\n\n`);
}

/** The paths of the files in a .vsix. */
function entriesOf(file) {
  const { open } = createRequire(path.join(vsce, 'package.json'))('yauzl');
  return new Promise((resolve, reject) => {
    open(file, { lazyEntries: false }, (error, zip) => {
      if (error) {
        reject(error);
        return;
      }
      const entries = [];
      zip.on('entry', ({ fileName }) => entries.push(fileName)).on('end', () => resolve(entries)).on('error', reject);
    });
  });
}

if (import.meta.url === pathToFileURL(path.resolve(process.argv[1] ?? '')).href) await makePackage();
