// npm start [-- FOLDER] [--no-open] [--port=N]: opens a VS Code with this extension on FOLDER, or on the samples.
// A desktop VS Code (VSCODE_EXECUTABLE, or `code` on the PATH) where there is one, else the embedded one in the browser.
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { canRun, startServer } from '../test/vscode/embedded.mjs';
import { build } from './build.mjs';
import { install, root, run } from './setup.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'no-open': { type: 'boolean' }, port: { type: 'string', default: '0' } },
});
// npm runs scripts in the repository; a folder is meant from where the user typed it.
const folder = positionals[0] === undefined ? path.join(root, 'samples') : path.resolve(process.env.INIT_CWD ?? '.', positionals[0]);
const file = positionals[0] === undefined ? path.join(folder, 'harbor-plan-with-defects', 'hbr-20251231.xsd') : undefined;
if (!fs.existsSync(folder)) {
  console.error(`There is no folder ${folder}.`);
  process.exit(1);
}

const desktop = process.env.VSCODE_EXECUTABLE || onPath(process.platform === 'win32' ? 'code.cmd' : 'code');
if (!desktop && !canRun) {
  console.error('No desktop VS Code was found. Install it from https://code.visualstudio.com, make sure that its command `code` is on the PATH (or name its executable in VSCODE_EXECUTABLE), and run this again.');
  process.exit(1);
}
await build();
if (desktop) openDesktop();
else await serveEmbedded();

function onPath(name) {
  return (process.env.PATH ?? '').split(path.delimiter).map((entry) => path.join(entry, name)).find((candidate) => fs.existsSync(candidate));
}

function openDesktop() {
  const args = [`--extensionDevelopmentPath=${root}`, folder, ...(file ? [file] : [])];
  console.log(`Opening ${folder} in ${desktop}.`);
  // On Windows the command is a script for the shell, which takes what is not quoted apart at spaces.
  if (process.platform === 'win32') run(`"${desktop}"`, args.map((arg) => `"${arg}"`));
  else run(desktop, args);
}

async function serveEmbedded() {
  install(path.join(root, 'test', 'vscode'));
  // Told to stop while it starts, it stops as soon as it has started.
  const told = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve());
  });
  // In out/start the settings, and edits that were not saved, are still there the next time.
  const server = await startServer({ folder, file, extension: root, data: path.join(root, 'out', 'start'), port: Number(values.port), trust: true })
    .catch((error) => {
      console.error(error.message);
      process.exit(1);
    });
  console.log(`VS Code with ${folder} is at\n\n  ${server.url}\n\nIt stays until Ctrl+C. Whoever has the address can edit your files: keep it to yourself.`);
  if (!values['no-open']) {
    const sayHow = () => console.log('No browser could be opened: open the address yourself.');
    spawn('xdg-open', [server.url], { stdio: 'ignore', detached: true }).once('error', sayHow).once('exit', (code) => code && sayHow());
  }
  const why = await Promise.race([told, server.ended]);
  await server.stop();
  if (why) console.error(why);
  process.exit(why ? 1 : 0);
}
