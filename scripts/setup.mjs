// Installs the dependencies of a folder when, and only when, its lockfile has changed since the last time.
// Uses Node's built-ins only: it is the first thing that runs on a new machine.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Runs `npm ci` in `folder` unless its node_modules already match its package-lock.json.
 * Install scripts do not run: nothing this project needs has one.
 * @param {string} folder absolute path of a folder with package.json and package-lock.json
 * @returns {boolean} whether anything was installed
 */
export function install(folder = root) {
  requireNode();
  const hash = createHash('sha256').update(fs.readFileSync(path.join(folder, 'package-lock.json'))).digest('hex');
  const stamp = path.join(folder, 'node_modules', '.lockfile-sha256');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === hash) return false;
  console.log(`Installing the dependencies of ${path.relative(process.cwd(), folder) || '.'} …`);
  run('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'], { cwd: folder });
  fs.writeFileSync(stamp, hash);
  return true;
}

/** Runs a command with its output shown; a failure ends this process with the command's exit code. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { stdio: 'inherit', cwd: root, shell: process.platform === 'win32', ...options });
  if (result.error) {
    console.error(`${command} could not be run: ${result.error.message}`);
    process.exit(1);
  }
  if (result.status !== 0) process.exit(result.status ?? 1);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`XBRL Authoring needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
