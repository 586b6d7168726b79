#!/usr/bin/env node
// Takes the place of the desktop's `code` executable in a test run: the same arguments, but the extension host of the
// embedded VS Code. Exits with 0 or 1 as the suite ended, with 2 when it did not come to its end. With --install-extension
// it installs, and nothing else.
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { openWorkbench } from './browser.mjs';
import { installExtension, startServer } from './embedded.mjs';

const limitMinutes = 10;
const string = { type: 'string' };
// What else @vscode/test-electron passes concerns the desktop alone and is left aside.
const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { extensionDevelopmentPath: string, extensionTestsPath: string, 'user-data-dir': string, 'extensions-dir': string, 'install-extension': string },
});
if (values['install-extension']) {
  installExtension({ file: values['install-extension'], extensions: values['extensions-dir'], data: values['user-data-dir'] });
  process.exit(0);
}

let server;
let workbench;
const { code, reason } = await new Promise((resolve) => {
  const giveUp = (why) => resolve({ code: 2, reason: why });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, giveUp);
  // The launcher holds the other end of stdin: when it is gone, nobody waits for the outcome any more.
  process.stdin.once('end', () => giveUp('The test launcher is gone.')).resume();
  setTimeout(() => giveUp(`The suite did not end within ${limitMinutes} minutes.`), limitMinutes * 60_000);
  run((outcome) => resolve({ code: outcome }), giveUp).catch((error) => giveUp(error.stack));
});
if (reason) console.error(reason);
await workbench?.close();
await server?.stop();
process.exit(code);

async function run(onExit, onEnded) {
  server = await startServer({
    folder: path.resolve(positionals[0]),
    extension: values.extensionDevelopmentPath,
    tests: values.extensionTestsPath,
    data: values['user-data-dir'],
    extensions: values['extensions-dir'],
  });
  server.ended.then(onEnded);
  const onConsole = process.env.VERBOSE ? (line) => console.log(line) : undefined;
  workbench = await openWorkbench(server.url, { onExit, onConsole });
}
